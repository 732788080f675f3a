using System.Runtime.InteropServices;

namespace Ntm.Criteria.Package.Tests;

/// <summary>A program that references the packed library, as its users do.</summary>
public sealed class ConsumerTests(PackedLibrary library)
{
    [Fact]
    public async Task A_consumer_of_the_package_prints_what_is_expected()
    {
        var consumer = Consumer();

        var printed = await Shell.DotnetAsync(consumer, "run", "--configuration", "Release");

        printed.Should().Be(Expected());
    }

    // Explicit: it needs a platform linker.
    [Fact(Explicit = true)]
    public async Task A_consumer_compiled_ahead_of_time_without_globalization_prints_the_same()
    {
        var consumer = Consumer();

        await Shell.DotnetAsync(
            consumer, "publish", "--runtime", RuntimeInformation.RuntimeIdentifier, "--output", "published",
            "-p:PublishAot=true", "-p:InvariantGlobalization=true");
        var printed = await Shell.RunAsync(consumer, Path.Combine(consumer, "published", "Consumer"));

        printed.Should().Be(Expected());
    }

    private static string Source => Path.Combine(SourceCopy.Root, "tests", "Ntm.Criteria.Package.Tests", "Consumer");

    private static string Expected() => File.ReadAllText(Path.Combine(Source, "expected.txt"));

    private string Consumer()
    {
        var folder = Path.Combine(library.NewFolder(), "Consumer");
        SourceCopy.CopyFolder(Source, folder);
        var packed = Directory.CreateDirectory(Path.Combine(folder, "packed")).FullName;
        File.Copy(library.File, Path.Combine(packed, Path.GetFileName(library.File)));
        return folder;
    }
}
