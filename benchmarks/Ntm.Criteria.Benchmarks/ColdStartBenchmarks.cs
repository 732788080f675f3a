using System.Diagnostics;
using System.Reflection;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;
using Ntm.Criteria.Tests;

namespace Ntm.Criteria.Benchmarks;

/// <summary>A new process up to its first explained verdict, and one that puts the decisions of all provinces on top of the embedded documents, against one that does nothing.</summary>
[SimpleJob(RunStrategy.Monitoring, launchCount: 1, warmupCount: 3, iterationCount: 20)]
public class ColdStartBenchmarks
{
    private static readonly string Folder = typeof(ColdStartBenchmarks).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>().Single(metadata => metadata.Key == "Benchmarks").Value!;

    private string _decisions = "";

    [GlobalSetup]
    public void WriteDecisions()
    {
        _decisions = Directory.CreateTempSubdirectory("decisions").FullName;
        foreach (var document in DecisionsOfEveryProvince.Documents)
        {
            File.WriteAllBytes(Path.Combine(_decisions, document.Name), document.Utf8.Span);
        }
    }

    [GlobalCleanup]
    public void DeleteDecisions() => Directory.Delete(_decisions, recursive: true);

    [Benchmark(Baseline = true)]
    public void EmptyProgram() => Run("EmptyProgram");

    [Benchmark]
    public void FirstVerdict() => Run("FirstVerdict");

    [Benchmark]
    public void FirstLoad() => Run("FirstLoad", _decisions);

    private static void Run(string program, params string[] arguments)
    {
        var assembly = Path.Combine(Folder, program, "bin", "Release", "net10.0", program + ".dll");
        using var process = Process.Start("dotnet", [assembly, .. arguments]);
        process.WaitForExit();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"{assembly} ended with {process.ExitCode}.");
        }
    }
}
