using System.Collections.Immutable;
using CsCheck;
using Ntm.Criteria.Requirements;
using AtLeast = Ntm.Criteria.Requirements.AtLeast;

namespace Ntm.Criteria.Tests;

/// <summary>What would be if some measurements were others: the assessment then, and what changed and why.</summary>
public sealed class WhatIfTests
{
    private static readonly Measure Insured = IllustrativeLaw.Share("insured");
    private static readonly Measure Fence = IllustrativeLaw.YesNo("fence");

    private static readonly CriteriaInForce Law = IllustrativeLaw.InForce(IllustrativeLaw.Set(IllustrativeLaw.SetKey, null,
    [
        IllustrativeLaw.Criterion("1", null, IllustrativeLaw.Indicator("1.1", new AtLeast(Insured, IllustrativeLaw.Of(90))), IllustrativeLaw.Indicator("1.2", new AtLeast(Insured, IllustrativeLaw.Of(95)))),
        IllustrativeLaw.Criterion("2", null, IllustrativeLaw.Indicator("2.1", new Yes(Fence))),
    ]));

    private static readonly Assessment Before = Law.Assess(IllustrativeLaw.LowlandCommune, [Counted(85), IllustrativeLaw.Measured(Fence, MeasuredValue.Yes)]);

    [Fact]
    public void If_more_are_insured_it_is_told_what_changes_from_what_to_what_and_why()
    {
        var whatIf = Before.WhatIf(Counted(91));

        whatIf.Before.Should().BeSameAs(Before);
        whatIf.Changes.Select(change => change.ToString()).Should().Equal("1.1: NotMet to Met", "1.2: NotMet to NotMet");
        whatIf.Changes[1].GapAfter!.Describe(Language.English).Should().Be("illustrative insured: 4 more households");
        var because = whatIf.Changes[0].Because.Should().ContainSingle().Subject;
        because.Measure.Should().Be(Insured);
        because.Before.Should().Equal(Before.Findings[0].Measurements);
        because.After.Should().Equal(whatIf.After.Findings[0].Measurements);
        whatIf.Criteria.Should().BeEmpty();
        whatIf.Sets.Should().BeEmpty();
        whatIf.Describe(Language.English).Should().Be("""
            illustrative illustrative-set: not met, as before.
              indicator 1.1: not met → met, because of illustrative insured: 85% (85 of 100 households) → 91%
                (91 of 100 households).
              indicator 1.2: not met, as before; to be met illustrative insured: 10 more households →
                illustrative insured: 4 more households, because of illustrative insured: 85% (85 of 100
                households) → 91% (91 of 100 households).

            """.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void Criteria_and_the_set_are_told_where_they_change()
    {
        var whatIf = Before.WhatIf(Counted(95));

        whatIf.Criteria.Select(change => change.ToString()).Should().Equal("1: NotMet to Met");
        whatIf.Sets.Should().Equal(whatIf.After);
        whatIf.Describe(Language.Vietnamese).Should().StartWith("illustrative-set (minh họa): chưa đạt → đạt.\n  illustrative-set (minh họa), tiêu chí 1 (criterion 1 (minh họa)): chưa đạt → đạt.\n");
    }

    [Fact]
    public void What_is_supposed_takes_the_place_of_all_that_was_measured_whichever_dates_it_has()
    {
        var earlier = IllustrativeLaw.Measured(Insured, MeasuredValue.Counted(95, 100), IllustrativeLaw.On.PlusDays(-400));

        var whatIf = Before.WhatIf(earlier);

        whatIf.After.Verdict.Should().Be(Verdict.Met);
        whatIf.After.Unused.Should().BeEmpty();
        whatIf.After.Evidence.Should().Equal(Before.Evidence.Last(), earlier);
    }

    [Fact]
    public void What_is_supposed_not_to_be_known_is_missing_then()
    {
        var whatIf = Before.WhatIfUnknown("insured", "no-such-measure");

        whatIf.After.Verdict.Should().Be(Verdict.Undetermined);
        whatIf.Changes.Select(change => change.ToString()).Should().Equal("1.1: NotMet to Undetermined", "1.2: NotMet to Undetermined");
        whatIf.Changes[0].Because.Single().After.Should().BeEmpty();
        whatIf.Changes[0].Because.Single().Describe(Language.English).Should().Be("illustrative insured: 85% (85 of 100 households) → not measured");
        FluentActions.Invoking(() => Before.WhatIfUnknown(" ")).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void A_misspelt_measure_is_told_as_ever()
    {
        var misspelt = new Measurement { Measure = "insurd", Value = MeasuredValue.Yes, Observed = IllustrativeLaw.On, Source = "minh họa" };

        var whatIf = Before.WhatIf(misspelt);

        whatIf.Changes.Should().BeEmpty();
        whatIf.After.Unused.Single().Meant.Should().Be(Insured);
        whatIf.Describe(Language.English).Should().Contain("Nothing else changes.").And.Contain("Not used: insurd: true").And.Contain("probably meant: 'insured'");
    }

    [Fact]
    public void A_condition_changes_too()
    {
        var prior = IllustrativeLaw.Set(IllustrativeLaw.PriorSetKey, new Yes(Fence), [IllustrativeLaw.Criterion("1", null, IllustrativeLaw.Indicator("1.1", new Yes(Fence)))]);
        var law = IllustrativeLaw.InForce(
            IllustrativeLaw.Set(IllustrativeLaw.SetKey, new Prerequisite(prior.Key, null), [IllustrativeLaw.Criterion("1", new AtLeast(Insured, IllustrativeLaw.Of(90)), IllustrativeLaw.Indicator("1.1", new AtLeast(Insured, IllustrativeLaw.Of(50))))]), prior);
        var before = law.Assess(IllustrativeLaw.LowlandCommune, [Counted(85), IllustrativeLaw.Measured(Fence, MeasuredValue.No)]);

        var whatIf = before.WhatIf(IllustrativeLaw.Measured(Fence, MeasuredValue.Yes), Counted(95));

        whatIf.Changes.Select(change => change.ToString()).Should().Equal("condition: NotMet to Met", "condition 1: NotMet to Met", "condition: NotMet to Met", "1.1: NotMet to Met");
        whatIf.Changes.Select(change => change.Set.Key).Should().Equal(IllustrativeLaw.SetKey, IllustrativeLaw.SetKey, prior.Key, prior.Key);
        whatIf.Changes[0].Because.Single().Measure.Should().Be(Fence, "through the set that is required");
        whatIf.Changes[1].Because.Single().Measure.Should().Be(Insured);
        whatIf.Changes[0].Before.Should().BeNull();
        whatIf.Sets.Should().Equal(whatIf.After, whatIf.After.Prerequisites[0]);
        whatIf.Describe(Language.English).Should().Contain("the condition of the set: not met → met").And.Contain("the condition of criterion 1: not met → met").And.Contain("indicator 1.1 (");
    }

    [Fact]
    public void A_title_changes_too()
    {
        var before = IllustrativeLaw.Demanding(new HoldsTitle(Standard.Basic, null)).Assess(IllustrativeLaw.LowlandCommune, []);

        var whatIf = before.WhatIfInstead(before.Evidence.WithTitles(IllustrativeLaw.Stated(Standard.Basic, isHeld: true, IllustrativeLaw.On)));

        var because = whatIf.Changes.Single().Because.Single();
        (because.Title, because.Measure).Should().Be((Standard.Basic, null));
        because.ToString().Should().Contain("→");
        FluentActions.Invoking(() => before.WhatIfInstead(null!)).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void Where_no_verdict_is_possible_none_is_then()
    {
        var whatIf = IllustrativeLaw.InForce(null).Assess(IllustrativeLaw.LowlandCommune, []).WhatIf(Counted(95));

        whatIf.After.Obstacle.Should().Be(whatIf.Before.Obstacle);
        whatIf.Changes.Should().BeEmpty();
        whatIf.After.Unused.Should().ContainSingle();
        whatIf.Describe(Language.English).Should().Contain("Nothing else changes.");
    }

    [Fact]
    public void With_nothing_replaced_nothing_changes() => Gen.Byte.Array[8, 120].Sample(
        bytes =>
        {
            var whatIf = new RandomCase(bytes).Assess().WhatIf();

            whatIf.Changes.Should().BeEmpty();
            whatIf.Criteria.Should().BeEmpty();
            whatIf.Sets.Should().BeEmpty();
            whatIf.After.Explain(Language.English).Should().Be(whatIf.Before.Explain(Language.English));
        },
        iter: Repeats.Of(200));

    [Fact]
    public void It_is_the_assessment_of_other_evidence_and_the_changes_are_what_differs() => Gen.Select(Gen.Byte.Array[8, 120], Gen.Byte.Array[8, 120], Gen.Int[0, 20]).Sample(
        (bytes, others, which) =>
        {
            var random = new RandomCase(bytes);
            var before = random.Assess();
            var measures = random.Measures.ToList();
            var measure = measures[which % measures.Count];
            ImmutableArray<Measurement> supposed = [.. new RandomCase(others).Evidence.Where(measurement => measurement.Measure == measure.Key)];

            var whatIf = supposed.IsEmpty ? before.WhatIfUnknown(measure.Key) : before.WhatIf(supposed.AsSpan());

            var expected = random.Assess(Evidence.Create([.. random.Evidence.Where(measurement => measurement.Measure != measure.Key), .. supposed]).WithTitles(random.Evidence.Titles.AsSpan()));
            whatIf.After.Explain(Language.English).Should().Be(expected.Explain(Language.English), "of {0}", random);
            whatIf.Changes.Where(change => change.Before is not null).Select(change => (change.Before!, change.After!)).Should().Equal(Differing(before, whatIf.After), "of {0}", random);
            whatIf.Changes.Where(change => change.Because.Select(because => because.Measure).SequenceEqual([measure]) is false).Should().BeEmpty("nothing else differs");
            whatIf.Changes.Where(change => Mentioned(random.Law, change.CheckBefore.Requirement).Contains(measure) is false).Should().BeEmpty();
        },
        iter: Repeats.Of(400));

    [Fact]
    public void Evidence_gives_way_measure_by_measure()
    {
        Evidence evidence = [Counted(1), IllustrativeLaw.Measured(Fence, MeasuredValue.No), Counted(2)];
        var titled = evidence.WithTitles(IllustrativeLaw.Stated(Standard.Basic, isHeld: true, IllustrativeLaw.On));

        titled.Replacing(Counted(3), Counted(4)).Select(measurement => measurement.Value).Should().Equal(MeasuredValue.No, MeasuredValue.Counted(3, 100), MeasuredValue.Counted(4, 100));
        titled.Replacing(Counted(3)).Titles.Should().Equal(titled.Titles);
        titled.Without("fence", "insured").Should().BeEmpty();
        titled.Without("fence").Should().HaveCount(2);
        titled.Without().Should().Equal(titled);
        titled.Should().HaveCount(3, "it is unchanged");
        FluentActions.Invoking(() => titled.Without("")).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => titled.Replacing([null!])).Should().Throw<ArgumentException>();
    }

    private static IEnumerable<(Finding, Finding)> Differing(Assessment before, Assessment after) => before.Findings.Zip(after.Findings)
        .Concat(before.Prerequisites.Zip(after.Prerequisites).SelectMany(pair => pair.First.Findings.Zip(pair.Second.Findings)))
        .Where(pair => pair.First.Outcomes != pair.Second.Outcomes || pair.First.Gap?.Describe(Language.English) != pair.Second.Gap?.Describe(Language.English));

    private static IEnumerable<Measure> Mentioned(CriteriaInForce law, Requirement requirement) => requirement.SelfAndParts().SelectMany(part => part is Prerequisite prerequisite
        ? law.Prerequisites[prerequisite.SetKey].Requirements().SelectMany(other => Mentioned(law, other))
        : part.OwnMeasures);

    private static Measurement Counted(decimal part) => IllustrativeLaw.Measured(Insured, MeasuredValue.Counted(part, 100));
}
