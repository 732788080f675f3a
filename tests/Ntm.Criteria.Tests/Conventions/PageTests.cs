using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Ntm.Criteria.Tests.Infrastructure;

namespace Ntm.Criteria.Tests;

/// <summary>
/// What the pages show is real: their C# and their outputs stand, line by line, in tests that are compiled and run, and their links
/// lead somewhere. To change an example, change the test that holds it, then the page.
/// </summary>
public sealed partial class PageTests
{
    private const string Guide = "docs/write-a-provincial-decision.md";
    private const string Sample = "docs/samples/IllustrativeProvince";

    private static readonly ImmutableArray<string> Tests =
    [
        .. new[] { Sample, "tests/Ntm.Criteria.Tests/Conventions" }
            .SelectMany(folder => Directory.EnumerateFiles(Repository.PathOf(folder), "*.cs"))
            .Select(file => Plain(File.ReadAllText(file))),
    ];

    private static IEnumerable<string> Pages => Directory.EnumerateFiles(Repository.PathOf(""), "*.md")
        .Concat(Directory.EnumerateFiles(Repository.PathOf("docs"), "*.md", SearchOption.AllDirectories));

    [Fact]
    public void Every_piece_of_CSharp_on_a_page_is_compiled_and_run_by_a_test() => Strangers("csharp").Should().BeEmpty();

    [Fact]
    public void Every_output_on_a_page_is_compared_by_a_test() => Strangers("text").Should().BeEmpty();

    [Fact]
    public void Every_piece_of_JSON_of_the_guide_stands_in_a_decision_that_its_sample_loads()
    {
        string[] decisions = [.. Directory.EnumerateFiles(Repository.PathOf(Sample), "illustrative-*.json").Select(file => Plain(File.ReadAllText(file)))];

        Blocks(Repository.ReadText(Guide), "json").Where(block => !decisions.Any(decision => decision.Contains(block, StringComparison.Ordinal))).Should().BeEmpty();
    }

    [Theory]
    [InlineData("README.md", "csharp")]
    [InlineData("README.vi.md", "csharp")]
    [InlineData("docs/design.md", "csharp")]
    [InlineData("docs/criteria-documents.md", "csharp")]
    [InlineData("docs/evidence-documents.md", "csharp")]
    [InlineData("docs/territory-documents.md", "csharp")]
    [InlineData("docs/read-an-assessment.md", "csharp")]
    [InlineData("docs/receipts.md", "csharp")]
    [InlineData(Guide, "csharp")]
    [InlineData(Guide, "text")]
    [InlineData(Guide, "json")]
    public void The_pieces_of_a_page_are_found(string page, string language) =>
        Blocks(Repository.ReadText(page), language).Should().NotBeEmpty().And.OnlyContain(block => block.Length > 20);

    [Fact]
    public void Every_relative_link_of_a_page_leads_somewhere()
    {
        var broken = from page in Pages
                     from Match link in Link().Matches(File.ReadAllText(page))
                     let target = link.Groups["target"].Value
                     where !target.Contains("://", StringComparison.Ordinal) && !target.StartsWith('#')
                     where !Path.Exists(Path.Combine(Path.GetDirectoryName(page)!, target.Split('#')[0]))
                     select $"{Path.GetFileName(page)}: {target}";

        broken.Should().BeEmpty();
    }

    private static IEnumerable<string> Strangers(string language) =>
        from page in Pages
        from block in Blocks(File.ReadAllText(page), language)
        where !Tests.Any(test => test.Contains(block, StringComparison.Ordinal))
        select $"{Path.GetFileName(page)}:{block}";

    private static IEnumerable<string> Blocks(string page, string language) =>
        Block().Matches(page).Where(block => block.Groups["language"].Value == language).Select(block => Plain(block.Groups["text"].Value));

    // Without indentation, blank lines and imports, which differ between a page and a test.
    private static string Plain(string text) => "\n" + string.Concat(text.Split('\n')
        .Select(line => Spaces().Replace(line.Trim(), " "))
        .Where(line => line.Length > 0 && !Import().IsMatch(line))
        .Select(line => line + "\n"));

    [GeneratedRegex(@"\]\((?<target>[^)\s]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex("^```(?<language>[a-z]+)\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();

    [GeneratedRegex(@"^using [\w.]+;$")]
    private static partial Regex Import();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
