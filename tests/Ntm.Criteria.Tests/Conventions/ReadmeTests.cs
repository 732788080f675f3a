using System.Text.RegularExpressions;
using NodaTime;
using Ntm.Criteria.Tests.Infrastructure;

namespace Ntm.Criteria.Tests;

/// <summary>What the READMEs print is what the library prints. Their C# stands here as it does there.</summary>
public sealed partial class ReadmeTests
{
    // Collects what the examples print.
    private StringWriter Console { get; } = new() { NewLine = "\n" };

    [Fact]
    public void The_example_prints_what_the_readme_shows()
    {
        var commune = Vietnam.Territory.On(new LocalDate(2022, 12, 31)).Commune("02929");   // xã Sơn Hải, huyện Bảo Thắng

        // The law on 31 December 2022, for the assessed year 2022.
        var law = CriteriaCatalog.Embedded.InForce(Standard.Advanced, commune, assessedYear: 2022);

        Evidence evidence =
        [
            new()
            {
                Measure = "health-insurance",
                Value = MeasuredValue.Counted(2_950, 3_100),
                Observed = new LocalDate(2022, 12, 31),
                Source = "an invented report",
            },
        ];

        var assessment = law.Assess(commune, evidence);

        Console.WriteLine(assessment.Verdict.Name);                                // Undetermined: much was not measured
        Console.WriteLine(assessment.Findings["health-insurance"].Explain(Language.English));
        Console.WriteLine(assessment.Missing.Length);                              // the facts that could still change the verdict

        Verify("README.md", assessment);
    }

    [Fact]
    public void The_example_in_Vietnamese_prints_what_the_readme_shows()
    {
        var commune = Vietnam.Territory.On(new LocalDate(2022, 12, 31)).Commune("02929");   // xã Sơn Hải, huyện Bảo Thắng

        // Quy định có hiệu lực ngày 31/12/2022, cho năm đánh giá 2022.
        var law = CriteriaCatalog.Embedded.InForce(Standard.Advanced, commune, assessedYear: 2022);

        Evidence evidence =
        [
            new()
            {
                Measure = "health-insurance",
                Value = MeasuredValue.Counted(2_950, 3_100),
                Observed = new LocalDate(2022, 12, 31),
                Source = "báo cáo giả định",
            },
        ];

        var assessment = law.Assess(commune, evidence);

        Console.WriteLine(assessment.Verdict.Name);                                // Undetermined: còn nhiều số liệu chưa có
        Console.WriteLine(assessment.Findings["health-insurance"].Explain(Language.Vietnamese));
        Console.WriteLine(assessment.Missing.Length);                              // những dữ kiện còn có thể làm thay đổi kết luận

        Verify("README.vi.md", assessment);
    }

    [Fact]
    public void What_single_findings_lack_is_told_also_where_the_verdict_is_decided()
    {
        var commune = Vietnam.Territory.On(new LocalDate(2022, 12, 31)).Commune("02929");
        Evidence evidence =
        [
            new() { Measure = "electricity-users", Value = MeasuredValue.Percent(1), Observed = new LocalDate(2022, 12, 31), Source = "an invented report" },
        ];

        var assessment = CriteriaCatalog.Embedded.InForce(Standard.Advanced, commune, assessedYear: 2022).Assess(commune, evidence);

        assessment.Verdict.Should().Be(Verdict.NotMet);
        assessment.Missing.Should().BeEmpty();
        assessment.Findings.SelectMany(finding => finding.Missing).Should().NotBeEmpty();
    }

    [Fact]
    public void Both_readmes_name_the_same_code_and_link_to_the_same_pages()
    {
        static IEnumerable<string> Named(string page) => Code().Replace(Repository.ReadText(page), "")
            .Split('\n')
            .SelectMany(line => Name().Matches(line).Select(match => match.Value))
            .Where(name => !name.StartsWith("(README", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);

        Named("README.vi.md").Should().Equal(Named("README.md"));
    }

    private void Verify(string page, Assessment assessment)
    {
        var printed = Console.ToString();
        printed.Should().StartWith("Undetermined\n");
        printed.Should().EndWith($"\n{PlainNumber.Format(assessment.Missing.Length)}\n");
        assessment.Missing.Should().NotBeEmpty();
        var explained = printed["Undetermined\n".Length..].Split("\n\n")[0];
        Repository.ReadText(page).Should().Contain(explained);
    }

    [GeneratedRegex("^```.*?^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Code();

    [GeneratedRegex(@"`[^`]+`|(?<=\])\([^)]+\)")]
    private static partial Regex Name();
}
