using NodaTime;

namespace Ntm.Criteria.Tests;

/// <summary>The C# of the design, run.</summary>
public sealed class DesignPageTests
{
    // Collects what the example prints.
    private StringWriter Console { get; } = new() { NewLine = "\n" };

    [Fact]
    public void The_page_of_the_API_does_what_it_says()
    {
        var commune = Vietnam.Territory.On(new LocalDate(2022, 12, 31)).Commune("02929");             // xã Sơn Hải
        var law = CriteriaCatalog.Embedded.InForce(Standard.Advanced, commune, assessedYear: 2022);
        Evidence evidence =
        [
            new() { Measure = "health-insurance", Value = MeasuredValue.Counted(2_950, 3_100),
                    Observed = new LocalDate(2022, 12, 31), Source = "báo cáo giả định" },
        ];
        var assessment = law.Assess(commune, evidence);
        Console.WriteLine(assessment.Verdict.Name);                                // Undetermined
        Console.WriteLine(assessment.Findings["health-insurance"].Verdict.Name);   // Met; with 2,915 insured: NotMet, and a Gap of 30 more people
        Console.WriteLine(assessment.Missing.Length);                              // the facts that could still change the verdict, and no others
        Console.WriteLine(assessment.Explain(Language.Vietnamese));                // with the clause behind every line

        Console.ToString().Should().StartWith($"Undetermined\nMet\n{PlainNumber.Format(assessment.Missing.Length)}\nxã Sơn Hải (02929)");
        Evidence less =
        [
            new() { Measure = "health-insurance", Value = MeasuredValue.Counted(2_915, 3_100), Observed = law.On, Source = "báo cáo giả định" },
        ];
        var finding = law.Assess(commune, less).Findings["health-insurance"];
        finding.Verdict.Should().Be(Verdict.NotMet);
        finding.Gap!.Describe(Language.English).Should().Contain("30 more people");
    }
}
