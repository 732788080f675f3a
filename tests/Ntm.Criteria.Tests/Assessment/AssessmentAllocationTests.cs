using NodaTime;

namespace Ntm.Criteria.Tests;

/// <summary>What an assessment allocates does not vary, so a limit on it holds on every machine.</summary>
public sealed class AssessmentAllocationTests
{
    private const int Limit = 2_700_000;

    [Fact]
    public void All_findings_gaps_and_reasons_of_a_commune_of_which_nothing_is_known_stay_within_a_limit()
    {
        var commune = Vietnam.Territory.On(new LocalDate(2023, 12, 31)).Commune("02929");
        var law = CriteriaCatalog.Embedded.InForce(Standard.Advanced, commune, 2023);
        Assess();

        var before = GC.GetAllocatedBytesForCurrentThread();
        Assess();

        (GC.GetAllocatedBytesForCurrentThread() - before).Should().BeInRange(1, Limit);

        void Assess()
        {
            foreach (var finding in law.Assess(commune, Evidence.Empty, UnconfirmedThresholds.Admitted).Findings)
            {
                _ = (finding.Verdict, finding.Gap, finding.Reasons);
            }
        }
    }
}
