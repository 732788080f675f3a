using System.Globalization;
using System.IO.Compression;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Ntm.Criteria.Package.Tests;

public sealed partial class PackageTests(PackedLibrary library)
{
    [Fact]
    public void The_package_holds_what_the_nuspec_lists_and_nothing_else()
    {
        using var package = library.Open();

        package.Entries.Select(entry => entry.FullName)
            .Where(name => !name.StartsWith("docs/", StringComparison.Ordinal))
            .Should().BeEquivalentTo(
                "[Content_Types].xml",
                "_rels/.rels",
                "package/services/metadata/core-properties/nuget.psmdcp",
                "Ntm.Criteria.nuspec",
                "README.md",
                "README.vi.md",
                "CHANGELOG.md",
                "CONTRIBUTING.md",
                "icon.png",
                "LICENSE",
                "NOTICE",
                "lib/net10.0/Ntm.Criteria.dll",
                "lib/net10.0/Ntm.Criteria.pdb",
                "lib/net10.0/Ntm.Criteria.xml");
    }

    [Fact]
    public void Every_page_every_schema_and_the_decisions_of_the_guide_are_in_the_package()
    {
        using var package = library.Open();
        var published = Files("docs", "*.md").Concat(Files("docs/schemas", "*.json"))
            .Concat(Files("docs/samples/IllustrativeProvince", "illustrative-*.json"));

        package.Entries.Select(entry => entry.FullName)
            .Where(name => name.StartsWith("docs/", StringComparison.Ordinal))
            .Should().BeEquivalentTo(published);
    }

    [Fact]
    public void Every_relative_link_of_a_packed_page_leads_to_what_is_packed()
    {
        using var package = library.Open();
        var names = package.Entries.Select(entry => entry.FullName).ToHashSet();
        var pages = package.Entries.Where(entry => entry.FullName.EndsWith(".md", StringComparison.Ordinal)).ToList();

        var broken = from page in pages
                     from Match link in Link().Matches(TextOf(page))
                     let target = link.Groups["target"].Value
                     where !target.Contains("://", StringComparison.Ordinal) && !target.StartsWith('#')
                     where !names.Contains(Resolve(page.FullName, target.Split('#')[0]))
                     select $"{page.FullName}: {target}";

        pages.Should().NotBeEmpty();
        broken.Should().BeEmpty();
    }

    [Fact]
    public void The_dependencies_are_those_of_the_project_at_the_central_versions()
    {
        var central = XDocument.Load(Path.Combine(SourceCopy.Root, "Directory.Packages.props")).Descendants("PackageVersion")
            .ToDictionary(version => (string)version.Attribute("Include")!, version => (string?)version.Attribute("Version"));
        var referenced = XDocument.Load(Path.Combine(SourceCopy.Root, "src", "Ntm.Criteria", "Ntm.Criteria.csproj"))
            .Descendants("PackageReference")
            .Where(reference => (string?)reference.Attribute("PrivateAssets") != "all")
            .Select(reference => (string)reference.Attribute("Include")!);

        Elements("dependency").Select(dependency => ((string?)dependency.Attribute("id"), (string?)dependency.Attribute("version")))
            .Should().BeEquivalentTo(referenced.Select(id => (id, central[id])));
        Elements("group").Select(group => (string?)group.Attribute("targetFramework")).Should().Equal("net10.0");
    }

    [Fact]
    public void The_nuspec_names_readme_icon_and_licence_and_claims_no_repository()
    {
        Elements("readme").Single().Value.Should().Be("README.md");
        Elements("icon").Single().Value.Should().Be("icon.png");
        Elements("license").Single().Value.Should().Be("Apache-2.0");
        Elements("license").Single().Attribute("type")!.Value.Should().Be("expression");
        Elements("repository").Should().BeEmpty();
        Elements("projectUrl").Should().BeEmpty();
    }

    [Fact]
    public async Task The_version_ends_in_the_commit()
    {
        var commit = await SourceCopy.CommitAsync();
        var version = Elements("version").Single().Value;

        if (commit is null)
        {
            version.Should().NotContain("+");
        }
        else
        {
            version.Should().EndWith($"+{commit}");
        }
    }

    [Fact]
    public void Every_entry_carries_the_same_time_and_not_that_of_packing()
    {
        using var package = library.Open();

        var times = package.Entries.Select(entry => entry.LastWriteTime.DateTime).Distinct().ToList();

        times.Should().ContainSingle().Which.Year.Should().BeGreaterThan(1980, string.Create(
            CultureInfo.InvariantCulture, $"that is where a zip file begins, and {library.File} has a commit"));
    }

    [Fact]
    public async Task Packed_again_from_another_folder_every_byte_is_the_same()
    {
        var again = await library.PackCopyAsync();

        (await File.ReadAllBytesAsync(again, TestContext.Current.CancellationToken))
            .Should().Equal(await File.ReadAllBytesAsync(library.File, TestContext.Current.CancellationToken));
    }

    private static IEnumerable<string> Files(string folder, string pattern) =>
        Directory.GetFiles(Path.Combine(SourceCopy.Root, folder), pattern).Select(file => $"{folder}/{Path.GetFileName(file)}");

    private static string TextOf(ZipArchiveEntry page)
    {
        using var reader = new StreamReader(page.Open());
        return reader.ReadToEnd();
    }

    private static string Resolve(string page, string target) =>
        new Uri(new Uri(new Uri("http://package/"), page), target).AbsolutePath.TrimStart('/');

    [GeneratedRegex(@"\]\((?<target>[^)\s]+)\)")]
    private static partial Regex Link();

    private IEnumerable<XElement> Elements(string name) =>
        library.Nuspec().Descendants().Where(element => element.Name.LocalName == name);
}
