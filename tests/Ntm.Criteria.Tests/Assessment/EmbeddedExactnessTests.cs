using NodaTime;

namespace Ntm.Criteria.Tests;

/// <summary>The embedded sets are far from the limit of work: they are answered exactly, whatever is known.</summary>
public sealed class EmbeddedExactnessTests
{
    [Theory]
    [InlineData("02929", 2022, "assessment")]
    [InlineData("02929", 2024, "assessment")]
    [InlineData("02929", 2023, "recognition")]
    [InlineData("02929", 2023, "retention")]
    public void The_embedded_sets_are_answered_exactly_with_nothing_known(string code, int year, string purpose)
    {
        var commune = Vietnam.Territory.On(new LocalDate(2022, 12, 31)).Commune(code);
        var law = CriteriaCatalog.Embedded.InForce(Standard.Advanced, commune, year, purpose: SetPurpose.Find(purpose));
        foreach (var unconfirmed in UnconfirmedThresholds.All)
        {
            var assessment = law.Assess(commune, Evidence.Empty, unconfirmed);

            assessment.IsExact.Should().BeTrue();
            assessment.Criteria.Should().OnlyContain(criterion => criterion.IsExact);
            assessment.Findings.Should().OnlyContain(finding => finding.IsExact);
        }
    }
}
