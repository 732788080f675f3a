using System.Text.Json;
using Ntm.Criteria;

namespace LaoCai2021;

/// <summary>The files beside the program.</summary>
internal sealed class InputFile(string folder, string name)
{
    /// <summary>Reads an object of this sample's own form.</summary>
    public TResult Read<TResult>(Func<InputObject, TResult> read)
    {
        var content = ReadContent();
        if (content.Length > SourceDocument.MaximumLength)
        {
            throw new InputException(name, "$", "the file has more than 8 MiB.");
        }

        try
        {
            using var document = JsonDocument.Parse(content, new JsonDocumentOptions { AllowDuplicateProperties = false });
            return read(InputObject.Root(name, document.RootElement));
        }
        catch (JsonException exception)
        {
            var place = $"{exception.LineNumber + 1}:{exception.BytePositionInLine + 1}";
            throw new InputException(name, place, $"this is not JSON: {exception.Message}");
        }
        catch (InvalidOperationException)
        {
            throw new InputException(name, "$", "a text is not UTF-8, or holds half a character (a lone surrogate).");
        }
    }

    /// <summary>Reads a document that the library knows.</summary>
    public SourceDocument ReadDocument() => SourceDocument.FromStream(name, ReadContent());

    /// <summary>The content, no further than shows whether it is too long.</summary>
    private MemoryStream ReadContent()
    {
        try
        {
            using var file = File.OpenRead(Path.Combine(folder, name));
            var content = new MemoryStream();
            var buffer = new byte[64 * 1024];
            while (content.Length <= SourceDocument.MaximumLength && file.Read(buffer) is > 0 and var count)
            {
                content.Write(buffer, 0, count);
            }

            content.Position = 0;
            return content;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new InputException(name, "$", "the file cannot be read; it belongs beside the program.");
        }
    }
}
