using NodaTime;

namespace Ntm.Criteria.Tests;

/// <summary>What an assessment allocates does not vary, so a limit on it holds on every machine.</summary>
public sealed class AssessmentAllocationTests
{
    private static readonly AdministrativeUnit Commune = Vietnam.Territory.On(new LocalDate(2023, 12, 31)).Commune("02929");

    private static readonly CriteriaInForce Law = CriteriaCatalog.Embedded.InForce(Standard.Advanced, Commune, 2023);

    [Fact]
    public void All_findings_gaps_and_reasons_of_a_commune_of_which_nothing_is_known_stay_within_a_limit() => Allocated(Evidence.Empty).Should().BeInRange(1, 160_000);

    [Fact]
    public void A_commune_of_which_everything_is_known_takes_little() => Allocated(Everything()).Should().BeInRange(1, 48_000);

    [Fact]
    public void A_verdict_alone_takes_less()
    {
        var everything = Everything();
        Allocated(() => Law.VerdictFor(Commune, everything, UnconfirmedThresholds.Admitted)).Should().BeInRange(1, 11_000);
    }

    // Of each measure the best answer and the whole share, which meets what asks for much and not what asks for little; illustrative.
    private static Evidence Everything() =>
    [
        .. CriteriaCatalog.Embedded.Measures.Select(measure => new Measurement
        {
            Measure = measure.Key,
            Value = measure.Kind == MeasureKind.YesNo ? MeasuredValue.Yes
                : measure.Kind == MeasureKind.Share ? MeasuredValue.Counted(100, 100)
                : measure.Scale is { } scale ? MeasuredValue.Grade(scale.Grades[^1].Key)
                : MeasuredValue.Number(1000, measure.Unit!.Key),
            Observed = new(2023, 12, 1),
            Source = "illustrative",
            IsIllustrative = true,
        }),
    ];

    private static long Allocated(Evidence evidence) => Allocated(() =>
    {
        foreach (var finding in Law.Assess(Commune, evidence, UnconfirmedThresholds.Admitted).Findings)
        {
            _ = (finding.Verdict, finding.Gap, finding.Reasons);
        }
    });

    private static long Allocated(Action act)
    {
        act();
        var before = GC.GetAllocatedBytesForCurrentThread();
        act();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
