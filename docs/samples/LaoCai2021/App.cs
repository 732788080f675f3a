using Ntm.Criteria;

namespace LaoCai2021;

/// <summary>Reads the plan of Lào Cai for 2021 and what is known of its eleven communes, and asks the library about them.</summary>
public static class App
{
    private const int Success = 0;
    private const int Unwritable = 1;
    private const int WrongInput = 2;

    /// <summary>Runs the program.</summary>
    /// <param name="args">The arguments; see <c>--help</c>.</param>
    /// <param name="output">Where the report goes.</param>
    /// <param name="error">Where mistakes are told, one line each.</param>
    /// <returns>The exit code: 0, 1 where the report cannot be written, 2 for a wrong argument or input file.</returns>
    public static int Run(string[] args, TextWriter output, TextWriter error) => Run(args, output, error, AppContext.BaseDirectory);

    internal static int Run(string[] args, TextWriter output, TextWriter error, string folder)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(error);
        if (!Options.TryParse(args, out var options, out var mistake))
        {
            return Refuse(error, mistake);
        }

        var texts = Texts.In(options.Language);
        if (options.Help)
        {
            return Write(texts["help"], output, error, texts);
        }

        Inputs inputs;
        try
        {
            inputs = Inputs.Read(folder);
        }
        catch (InputException exception)
        {
            return Refuse(error, exception.Message);
        }
        catch (InvalidDocumentException exception)
        {
            return Refuse(error, exception.Diagnostics.Select(diagnostic => diagnostic.ToString()));
        }

        if (options.Commune is { } code && !inputs.Communes.Any(commune => commune.Code.ToString() == code))
        {
            return Refuse(error, texts["error.commune", ("code", code), ("codes", string.Join(", ", inputs.Communes.Select(commune => commune.Code)))]);
        }

        return Write(options.Json ? JsonReport.Write(inputs, options) : TextReport.Write(inputs, options, texts), output, error, texts);
    }

    private static int Write(string report, TextWriter output, TextWriter error, Texts texts)
    {
        try
        {
            output.Write(report);
            output.Flush();
            return Success;
        }
        catch (Exception exception) when (IsOfDevice(exception))
        {
            Tell(error, texts["error.output", ("reason", exception.Message)]);
            return Unwritable;
        }
    }

    private static int Refuse(TextWriter error, params IEnumerable<string> mistakes)
    {
        foreach (var mistake in mistakes)
        {
            Tell(error, mistake);
        }

        return WrongInput;
    }

    private static void Tell(TextWriter error, string mistake)
    {
        try
        {
            error.WriteLine(mistake.ReplaceLineEndings(" "));
        }
        catch (Exception exception) when (IsOfDevice(exception))
        {
            // Nobody can be told; the exit code tells it.
        }
    }

    private static bool IsOfDevice(Exception exception) => exception is IOException or UnauthorizedAccessException;
}
