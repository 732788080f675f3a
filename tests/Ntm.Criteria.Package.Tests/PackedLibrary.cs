using System.IO.Compression;
using System.Xml.Linq;
using Ntm.Criteria.Package.Tests;

[assembly: AssemblyFixture(typeof(PackedLibrary))]

namespace Ntm.Criteria.Package.Tests;

/// <summary>The library, packed once for all tests; or the package that NTM_PACKAGE names.</summary>
public sealed class PackedLibrary : IAsyncLifetime
{
    private readonly string _temporary = Directory.CreateTempSubdirectory("ntm-package-").FullName;

    public string File { get; private set; } = "";

    public async ValueTask InitializeAsync() =>
        File = Environment.GetEnvironmentVariable("NTM_PACKAGE") is { Length: > 0 } given ? given : await PackCopyAsync();

    public ValueTask DisposeAsync()
    {
        Directory.Delete(_temporary, recursive: true);
        return ValueTask.CompletedTask;
    }

    public string NewFolder() => Directory.CreateDirectory(Path.Combine(_temporary, Guid.NewGuid().ToString("N"))).FullName;

    public async Task<string> PackCopyAsync()
    {
        var source = Path.Combine(NewFolder(), "source");
        await SourceCopy.ToAsync(source);
        // The analysers have their say in the build; here they only cost time.
        await Shell.DotnetAsync(source, "pack", "src/Ntm.Criteria", "--output", "packed", "-p:RunAnalyzers=false");
        return Directory.GetFiles(Path.Combine(source, "packed"), "*.nupkg").Single();
    }

    public ZipArchive Open() => ZipFile.OpenRead(File);

    public XDocument Nuspec()
    {
        using var package = Open();
        using var nuspec = package.GetEntry("Ntm.Criteria.nuspec")!.Open();
        return XDocument.Load(nuspec);
    }
}
