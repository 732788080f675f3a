using System.Text.Json;
using Ntm.Criteria;

namespace LaoCai2021;

/// <summary>The files beside the program.</summary>
internal sealed class InputFile(string folder, string name)
{
    /// <summary>Reads an object of this sample's own form.</summary>
    public TResult Read<TResult>(Func<InputObject, TResult> read)
    {
        using var stream = Open();
        try
        {
            using var document = JsonDocument.Parse(stream, new JsonDocumentOptions { AllowDuplicateProperties = false });
            return read(InputObject.Root(name, document.RootElement));
        }
        catch (JsonException exception)
        {
            var place = $"{exception.LineNumber + 1}:{exception.BytePositionInLine + 1}";
            throw new InputException(name, place, $"this is not JSON: {exception.Message.ReplaceLineEndings(" ")}");
        }
        catch (InvalidOperationException)
        {
            throw new InputException(name, "$", "a text holds half a character (a lone surrogate).");
        }
    }

    /// <summary>Reads a document that the library knows.</summary>
    public CriteriaDocument ReadDocument()
    {
        using var stream = Open();
        return CriteriaDocument.FromStream(name, stream);
    }

    private FileStream Open()
    {
        try
        {
            return File.OpenRead(Path.Combine(folder, name));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new InputException(name, "$", "the file cannot be opened; it belongs beside the program.");
        }
    }
}
