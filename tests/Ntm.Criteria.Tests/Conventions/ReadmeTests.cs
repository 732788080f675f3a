using System.Text.RegularExpressions;
using NodaTime;
using Ntm.Criteria.Tests.Infrastructure;

namespace Ntm.Criteria.Tests;

/// <summary>What the READMEs print is what the library prints, and what they link to is there.</summary>
public sealed partial class ReadmeTests
{
    [Theory]
    [InlineData("README.md", "English", "an invented report")]
    [InlineData("README.vi.md", "Vietnamese", "báo cáo giả định")]
    public void The_example_prints_what_the_readme_shows(string page, string language, string source)
    {
        var date = new LocalDate(2022, 12, 31);
        var commune = Vietnam.Territory.On(date).Commune("02929");
        Evidence evidence =
        [
            new() { Measure = "health-insurance", Value = MeasuredValue.Counted(2_950, 3_097), Observed = date, Source = source },
        ];

        var assessment = CriteriaCatalog.Embedded.InForce(Standard.Advanced, commune, assessedYear: 2022).Assess(commune, evidence);

        assessment.Verdict.Should().Be(Verdict.Undetermined);
        assessment.Missing.Should().NotBeEmpty();
        var explained = assessment.Findings["health-insurance"].Explain(Language.All.Single(one => one.Name == language));
        Repository.ReadText(page).Should().Contain(explained);
    }

    [Fact]
    public void Every_relative_link_of_a_page_leads_somewhere()
    {
        var pages = Directory.EnumerateFiles(Repository.PathOf(""), "*.md")
            .Concat(Directory.EnumerateFiles(Repository.PathOf("docs"), "*.md", SearchOption.AllDirectories));

        var broken = from page in pages
                     from Match link in Link().Matches(File.ReadAllText(page))
                     let target = link.Groups["target"].Value
                     where !target.Contains("://", StringComparison.Ordinal) && !target.StartsWith('#')
                     where !Path.Exists(Path.Combine(Path.GetDirectoryName(page)!, target.Split('#')[0]))
                     select $"{Path.GetFileName(page)}: {target}";

        broken.Should().BeEmpty();
    }

    [GeneratedRegex(@"\]\((?<target>[^)\s]+)\)")]
    private static partial Regex Link();
}
