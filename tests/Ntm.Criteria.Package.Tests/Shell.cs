using System.Diagnostics;

namespace Ntm.Criteria.Package.Tests;

/// <summary>Runs a command to its end and returns what it printed.</summary>
internal static class Shell
{
    public static async Task<string> RunAsync(string workingDirectory, string command, params string[] arguments)
    {
        var start = new ProcessStartInfo(command, arguments)
        {
            WorkingDirectory = workingDirectory,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };

        // What the surrounding `dotnet test` tells its own MSBuild must not reach another one.
        foreach (var name in start.Environment.Keys.Where(IsOfMSBuild).ToList())
        {
            start.Environment.Remove(name);
        }

        using var process = Process.Start(start)!;
        var cancelled = TestContext.Current.CancellationToken;
        var output = process.StandardOutput.ReadToEndAsync(cancelled);
        var errors = process.StandardError.ReadToEndAsync(cancelled);
        await process.WaitForExitAsync(cancelled);

        return process.ExitCode == 0
            ? await output
            : throw new InvalidOperationException(
                $"{command} {string.Join(' ', arguments)} ended with {process.ExitCode}:\n{await output}\n{await errors}");
    }

    public static Task<string> DotnetAsync(string workingDirectory, params string[] arguments) =>
        RunAsync(workingDirectory, Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", arguments);

    private static bool IsOfMSBuild(string name) => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase);
}
