using Ntm.Criteria;

namespace LaoCai2021;

/// <summary>Reads the plan of Lào Cai for 2021 and what is known of its eleven communes, and asks the library about them.</summary>
public static class App
{
    private const int Success = 0;
    private const int BrokenInput = 1;
    private const int WrongArgument = 2;

    /// <summary>Runs the program.</summary>
    /// <param name="args">The arguments; see <c>--help</c>.</param>
    /// <param name="output">Where the report goes.</param>
    /// <param name="error">Where mistakes are told, one line each.</param>
    /// <returns>The exit code: 0, 1 for broken input files, 2 for a wrong argument.</returns>
    public static int Run(string[] args, TextWriter output, TextWriter error) => Run(args, output, error, AppContext.BaseDirectory);

    internal static int Run(string[] args, TextWriter output, TextWriter error, string folder)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(error);
        if (!Options.TryParse(args, out var options, out var mistake))
        {
            error.WriteLine(mistake);
            return WrongArgument;
        }

        var texts = Texts.In(options.Language);
        if (options.Help)
        {
            output.Write(texts["help"]);
            return Success;
        }

        Inputs inputs;
        try
        {
            inputs = Inputs.Read(folder);
        }
        catch (InputException exception)
        {
            error.WriteLine(exception.Message);
            return BrokenInput;
        }
        catch (CriteriaDocumentException exception)
        {
            foreach (var diagnostic in exception.Diagnostics)
            {
                error.WriteLine(diagnostic);
            }

            return BrokenInput;
        }

        if (options.Commune is { } code && !inputs.Communes.Any(commune => commune.Code.ToString() == code))
        {
            error.WriteLine(texts["error.commune", ("code", code), ("codes", string.Join(", ", inputs.Communes.Select(commune => commune.Code)))]);
            return WrongArgument;
        }

        output.Write(options.Json ? JsonReport.Write(inputs, options) : TextReport.Write(inputs, options, texts));
        return Success;
    }
}
