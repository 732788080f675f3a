using Ntm.Criteria.Requirements;
using AtLeast = Ntm.Criteria.Requirements.AtLeast;

namespace Ntm.Criteria.Tests;

/// <summary>What is missing is told in the order of how many findings hang on it. All demands are made up.</summary>
public sealed class MissingRankTests
{
    private static readonly Measure Fence = IllustrativeLaw.YesNo("fence");
    private static readonly Measure Road = IllustrativeLaw.Number("road");
    private static readonly Measure Water = IllustrativeLaw.Share("water");

    private static readonly CriteriaSet Basic = IllustrativeLaw.Set("illustrative-basic", null,
    [
        IllustrativeLaw.Criterion("1", null, IllustrativeLaw.Indicator("1.1", new Yes(Fence)), IllustrativeLaw.Indicator("1.2", new AllOf([new Yes(Fence), new AtLeast(Water, IllustrativeLaw.Of(10))]))),
    ]);

    private static readonly CriteriaSet Set = IllustrativeLaw.Set(IllustrativeLaw.SetKey, new Prerequisite(Basic.Key, null),
    [
        IllustrativeLaw.Criterion(
            "1", null,
            IllustrativeLaw.Indicator("1.1", new AtLeast(Water, IllustrativeLaw.Of(50))), IllustrativeLaw.Indicator("1.2", new AtLeast(Road, IllustrativeLaw.Of(1))), IllustrativeLaw.Indicator("1.3", new AtLeast(Road, IllustrativeLaw.Of(2)))),
        IllustrativeLaw.Criterion("2", null, IllustrativeLaw.Indicator("2.1", new Yes(Fence))),
    ]);

    [Fact]
    public void That_on_which_most_findings_hang_comes_first_those_of_other_sets_included()
    {
        var assessment = Assess();

        assessment.Missing.Select(Told).Should().Equal("fence 3: 2.1, 1.1, 1.2", "water 2: 1.1, 1.2", "road 2: 1.2, 1.3");

        string Told(MissingFact fact) => $"{((MissingMeasurement)fact).Measure} {assessment.FindingsThatMiss(fact).Length}: {string.Join(", ", assessment.FindingsThatMiss(fact).Select(finding => finding.Indicator.Number))}";
    }

    [Fact]
    public void Of_a_criterion_its_own_findings_count() =>
        Assess().Criteria[0].Missing.Cast<MissingMeasurement>().Select(fact => fact.Measure).Should().Equal(Road, Water);

    [Fact]
    public void Nothing_hangs_on_what_is_known_and_nothing_is_refused()
    {
        var assessment = Assess(IllustrativeLaw.Measured(Fence, MeasuredValue.Yes), IllustrativeLaw.Measured(Road, MeasuredValue.Number(NumberInterval.AtLeast(1), "kilometre")));

        assessment.Missing.Cast<MissingMeasurement>().Select(fact => fact.Measure).Should().Equal(Water, Road);
        assessment.FindingsThatMiss(assessment.Missing[1]).Select(finding => finding.Indicator.Number.ToString()).Should().Equal("1.3");
        assessment.FindingsThatMiss(Assess().Missing[0]).Should().BeEmpty("it is of another assessment");
        assessment.Invoking(one => one.FindingsThatMiss(null!)).Should().Throw<ArgumentNullException>();
    }

    private static Assessment Assess(params ReadOnlySpan<Measurement> measurements) => IllustrativeLaw.InForce(Set, Basic).Assess(IllustrativeLaw.LowlandCommune, Evidence.Create(measurements));
}
