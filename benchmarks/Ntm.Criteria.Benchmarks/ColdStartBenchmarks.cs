using System.Diagnostics;
using System.Reflection;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;

namespace Ntm.Criteria.Benchmarks;

/// <summary>A new process up to its first explained verdict, against a new process that does nothing.</summary>
[SimpleJob(RunStrategy.Monitoring, launchCount: 1, warmupCount: 3, iterationCount: 20)]
public class ColdStartBenchmarks
{
    private static readonly string Folder = typeof(ColdStartBenchmarks).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>().Single(metadata => metadata.Key == "Benchmarks").Value!;

    [Benchmark(Baseline = true)]
    public void EmptyProgram() => Run("EmptyProgram");

    [Benchmark]
    public void FirstVerdict() => Run("FirstVerdict");

    private static void Run(string program)
    {
        var assembly = Path.Combine(Folder, program, "bin", "Release", "net10.0", program + ".dll");
        using var process = Process.Start("dotnet", [assembly]);
        process.WaitForExit();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"{assembly} ended with {process.ExitCode}.");
        }
    }
}
