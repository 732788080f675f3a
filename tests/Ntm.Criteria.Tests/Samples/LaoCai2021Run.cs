using LaoCai2021;

namespace Ntm.Criteria.Tests;

/// <summary>One run of the sample, in process.</summary>
internal sealed class LaoCai2021Run
{
    private LaoCai2021Run(int exitCode, string output, string error)
    {
        ExitCode = exitCode;
        Output = output;
        Error = error;
    }

    public int ExitCode { get; }

    public string Output { get; }

    public string Error { get; }

    public IEnumerable<string> Lines => Output.Split('\n');

    public static LaoCai2021Run With(params string[] args) => Of((output, error) => App.Run(args, output, error));

    /// <summary>A run on the input files of a folder.</summary>
    public static LaoCai2021Run In(string folder, params string[] args) => Of((output, error) => App.Run(args, output, error, folder));

    private static LaoCai2021Run Of(Func<StringWriter, StringWriter, int> run)
    {
        using var output = new StringWriter();
        using var error = new StringWriter { NewLine = "\n" };
        var exitCode = run(output, error);
        return new LaoCai2021Run(exitCode, output.ToString(), error.ToString());
    }
}
