using Ntm.Criteria.Requirements;

namespace Ntm.Criteria.Tests;

/// <summary>The boundary of every recorded regional threshold, as the tables of the double entry have it, for a commune of that region.</summary>
public sealed class RegionalBoundaryTests
{
    private const string CommonTarget = "common";

    public static TheoryData<int, string> Cells()
    {
        var cells = new TheoryData<int, string>();
        for (var i = 0; i < FactTable.Cells.Length; i++)
        {
            if (FactTable.Cells[i] is { HasValue: true, Area: not CommonTarget } cell)
            {
                cells.Add(i, cell.ToString());
            }
        }

        return cells;
    }

    [Theory]
    [MemberData(nameof(Cells))]
    public void A_commune_of_the_region_reaches_the_threshold_from_the_threshold_on(int index, string name)
    {
        var cell = FactTable.Cells[index];
        var commune = IllustrativeRegions.Commune(cell.Area);
        var standard = CriteriaCatalog.Embedded.Sets.Single(set => set.Key == cell.Set).Standard;
        var law = CriteriaCatalog.Embedded.InForce(standard, commune, cell.AssessedYear, cell.On);
        var indicator = law.Set!.Indicators.Single(indicator => indicator.Number.ToString() == cell.Row);
        var requirement = ForArea(indicator.Requirement, law.Set.AreaClassification.Find(cell.Area)!);
        var boundaries = requirement.SelfAndParts().Select(Boundary.Of).OfType<Boundary>().Where(boundary => (boundary.Threshold.Part ?? "") == cell.Part).ToList();

        boundaries.Should().NotBeEmpty(name);
        foreach (var boundary in boundaries)
        {
            foreach (var steps in new[] { -1, 0, 1 }.Where(steps => boundary.Value(cell, steps) is not null))
            {
                Evidence evidence =
                [
                    IllustrativeMeasurement.Of(boundary.Measure, boundary.Value(cell, steps)!, cell.AssessedYear),
                    .. CountsThatChoose(requirement, boundary).Select(count => IllustrativeMeasurement.Of(count.Measure, count.Value, cell.AssessedYear)),
                ];
                var because = $"{name}, {steps} steps from it";
                VerdictOf(law.Assess(commune, evidence, UnconfirmedThresholds.Admitted)).Should().Be(boundary.VerdictAt(steps), because);
                if (steps == 0)
                {
                    VerdictOf(law.Assess(commune, evidence)).Should().Be(cell.Basis == "unconfirmed" ? Verdict.Undetermined : Verdict.Met, because);
                }
            }

            Verdict VerdictOf(Assessment assessment) =>
                assessment.Findings[indicator.Key].Check.SelfAndParts().Single(check => check.Requirement == boundary.Requirement).Verdict;
        }
    }

    [Fact]
    public void Every_region_of_the_classification_has_recorded_thresholds() =>
        FactTable.Cells.Where(cell => cell.HasValue).Select(cell => cell.Area).Distinct().Where(area => area != CommonTarget)
            .Should().BeEquivalentTo(CriteriaCatalog.Embedded.FindSet(FactTable.Basic)!.AreaClassification.Classes.Select(area => area.Key));

    private static Requirement ForArea(Requirement requirement, AreaClass area) => requirement is ByAreaClass byArea ? byArea.For(area) : requirement;

    // Where the threshold depends on a count, the count for which it holds.
    private static IEnumerable<(Measure Measure, string Value)> CountsThatChoose(Requirement requirement, Boundary boundary) =>
        from depending in requirement.SelfAndParts().OfType<DependingOnCount>()
        let isAbove = depending.Then.SelfAndParts().Contains(boundary.Requirement)
        select (depending.Count, PlainNumber.Format(isAbove ? depending.MoreThan + 1 : depending.MoreThan));
}
