using System.Collections.Immutable;
using System.Reflection;
using Ntm.Criteria.Requirements;

namespace Ntm.Criteria.Tests;

/// <summary>The closed sets of kinds, and the look-ups by key: what they do with an argument that is missing or unknown.</summary>
public sealed class ClosedSetTests
{
    private static readonly Measure Fence = IllustrativeLaw.YesNo("fence");
    private static readonly Measure Road = IllustrativeLaw.Number("road");
    private static readonly Measure Insured = IllustrativeLaw.Share("insured");
    private static readonly Measure Schools = IllustrativeLaw.Count("schools");
    private static readonly Measure Literacy = IllustrativeLaw.Graded("literacy");
    private static readonly Threshold Half = IllustrativeLaw.Of(50);

    private static readonly ImmutableArray<Requirement> Requirements =
    [
        new Yes(Fence), new Requirements.AtLeast(Road, Half), new Requirements.AtMost(Road, Half), new None(Schools), new GradeAtLeast(Literacy, IllustrativeLaw.Of("level-2")),
        new Scorecard(new Yes(Fence), new Requirements.AtLeast(Road, Half)),
        new TwoPart(new Requirements.AtLeast(Insured, Half), new Requirements.AtLeast(Insured, Half)),
        new BothSexes(new Requirements.AtLeast(Insured, Half), new Requirements.AtLeast(Insured, Half)),
        new AllOf([new Yes(Fence)]), new AnyOf([new Yes(Fence)], preferred: null), new AtLeastNOf(1, [new Yes(Fence)]),
        new DependingOnCount(Schools, 1, new Yes(Fence), new Yes(Fence)), new ApplicableOnlyIf(Fence, new Yes(Fence)),
        new ByAreaClass([new AreaCase([IllustrativeLaw.Lowland, IllustrativeLaw.Upland], new Yes(Fence))]),
        new Prerequisite(IllustrativeLaw.PriorSetKey, null), new Delegated(Authority.Province, IllustrativeLaw.Source(), new Yes(Fence)), new NotRecorded(),
        new LetteredPart(Fence, "a", IllustrativeLaw.Text("part"), IllustrativeLaw.Source(), new Yes(Fence)),
        new AtLeastTimes(Road, 1.1m, IllustrativeLaw.Source(), new("other", "road", null)),
        new AtLeastTimesOwn(Road, 1.5m, IllustrativeLaw.Source(), IllustrativeLaw.Number("earlier")),
        new HoldsTitle(Standard.Advanced, null),
    ];

    private static readonly ImmutableArray<object> Values =
    [
        MeasuredValue.Yes, MeasuredValue.Number(1, "kilometre"), MeasuredValue.Percent(1), MeasuredValue.Counted(1, 2), MeasuredValue.CountedInPart(new(1, 2), 3), MeasuredValue.Grade("level-1"),
    ];

    private static readonly ImmutableArray<object> Cells = [IllustrativeLaw.Issued(1), IllustrativeLaw.LeftToProvince(), IllustrativeLaw.NotRecorded()];

    [Fact]
    public void Every_kind_of_requirement_refuses_to_be_visited_by_nothing()
    {
        Requirements.Select(requirement => requirement.GetType()).Should().BeEquivalentTo(KindsOf(typeof(Requirement)), "each kind is tried");
        foreach (var requirement in Requirements)
        {
            requirement.Invoking(one => one.Accept<int>(null!)).Should().Throw<ArgumentNullException>().WithParameterName("visitor");
        }
    }

    [Fact]
    public void Every_kind_of_value_demands_an_answer_for_itself() => DemandsAnAnswer(typeof(MeasuredValue), Values);

    [Fact]
    public void Every_kind_of_threshold_cell_demands_an_answer_for_itself() => DemandsAnAnswer(typeof(ThresholdCell), Cells);

    [Fact]
    public void Every_kind_of_missing_fact_demands_an_answer_for_itself() => DemandsAnAnswer(typeof(MissingFact),
    [
        .. new Requirement[] { new Yes(Fence), new Requirements.AtLeast(Road, IllustrativeLaw.Of(IllustrativeLaw.NotRecorded())), Requirements.OfType<Delegated>().Single(), Requirements.OfType<HoldsTitle>().Single() }
            .SelectMany(requirement => IllustrativeLaw.FindingOf(requirement).Missing)
            .Concat(IllustrativeLaw.Demanding(new ByAreaClass([new AreaCase([IllustrativeLaw.Lowland], new Yes(Fence)), new AreaCase([IllustrativeLaw.Upland], new None(Schools))]))
                .Assess(IllustrativeLaw.CommuneOfUnknownArea, Evidence.Empty).Findings[0].Missing)
            .DistinctBy(fact => fact.GetType()),
    ]);

    [Fact]
    public void Every_kind_of_gap_demands_an_answer_for_itself() => DemandsAnAnswer(typeof(Gap),
    [
        GapOf(new Yes(Fence)), GapOf(Requirements[1]), GapOf(Requirements[4]),
        GapOf(new AllOf([new Yes(Fence), Requirements[1]])), GapOf(new AnyOf([new Yes(Fence), Requirements[1]], preferred: null)),
        GapOf(new AllOf([new Yes(Fence), new Yes(IllustrativeLaw.YesNo("open"))])).Match<Gap>(null!, null!, null!, all => all.Parts[1], null!, null!, null!, null!),
        IllustrativeLaw.Demanding(Requirements.OfType<Prerequisite>().Single(), IllustrativeLaw.Set(IllustrativeLaw.PriorSetKey, null, [IllustrativeLaw.Criterion("1", null, IllustrativeLaw.Indicator("1.1", new Yes(Fence)))]))
            .Assess(IllustrativeLaw.LowlandCommune, [IllustrativeLaw.Measured(Fence, MeasuredValue.No)]).Findings[0].Gap!,
        IllustrativeLaw.Demanding(Requirements.OfType<HoldsTitle>().Single())
            .Assess(IllustrativeLaw.LowlandCommune, Evidence.Empty.WithTitles(IllustrativeLaw.Stated(Standard.Advanced, isHeld: false, IllustrativeLaw.On))).Findings[0].Gap!,
    ]);

    [Fact]
    public void Every_look_up_finds_nothing_for_no_key()
    {
        var set = IllustrativeLaw.Set("set", null, [IllustrativeLaw.Criterion("1", null, IllustrativeLaw.Indicator("1.1", new Yes(Fence)))]);
        var findings = IllustrativeLaw.Demanding(new Yes(Fence)).Assess(IllustrativeLaw.LowlandCommune, Evidence.Empty).Findings;

        set.FindCriterion(null).Should().BeNull();
        set.FindIndicator(null).Should().BeNull();
        findings.Find(null).Should().BeNull();
        IllustrativeLaw.Levels.Find(null).Should().BeNull();
        CriteriaCatalog.Embedded.FindMeasure(null).Should().BeNull();
        CriteriaCatalog.Embedded.FindSet(null).Should().BeNull();
        CriteriaCatalog.Embedded.FindInstrument(null).Should().BeNull();
        CriteriaCatalog.Embedded.FindAccount(null).Should().BeNull();
    }

    [Fact]
    public void A_word_is_found_by_its_name_or_key_and_by_no_other()
    {
        foreach (var actor in Actor.All)
        {
            Actor.Find(actor.Name).Should().Be(actor);
        }

        foreach (var reason in ReasonCode.All)
        {
            ReasonCode.Find(reason.Name).Should().Be(reason);
        }

        foreach (var code in DataNoteCode.All)
        {
            DataNoteCode.Find(code.Name).Should().Be(code);
        }

        foreach (var reason in UnusedReason.All)
        {
            UnusedReason.Find(reason.Name).Should().Be(reason);
        }

        foreach (var verdict in Verdict.All)
        {
            Verdict.Find(verdict.Name).Should().Be(verdict);
        }

        foreach (var direction in GapDirection.All)
        {
            GapDirection.Find(direction.Name).Should().Be(direction);
        }

        foreach (var meaning in EmptyWhole.All)
        {
            EmptyWhole.Find(meaning.Key).Should().Be(meaning);
        }

        Verdict.Find("met").Should().BeNull();
        GapDirection.Find("more").Should().BeNull();
        EmptyWhole.Find("Unstated").Should().BeNull();
        Actor.Find("Nobody").Should().BeNull();
        ReasonCode.Find("Nothing").Should().BeNull();
        DataNoteCode.Find("Nothing").Should().BeNull();
        UnusedReason.Find("Nothing").Should().BeNull();
    }

    [Fact]
    public void What_may_not_be_left_out_is_the_callers_mistake()
    {
        var law = IllustrativeLaw.Demanding(new Yes(Fence));
        var assessment = law.Assess(IllustrativeLaw.LowlandCommune, Evidence.Empty);

        assessment.Invoking(one => one.Explain(null!)).Should().Throw<ArgumentNullException>().WithParameterName("language");
        assessment.Invoking(one => one.Criteria[0].Explain(null!)).Should().Throw<ArgumentNullException>().WithParameterName("language");
        assessment.Invoking(one => one.Findings[0].Explain(null!)).Should().Throw<ArgumentNullException>().WithParameterName("language");
        assessment.Invoking(one => one.Findings[null!]).Should().Throw<ArgumentNullException>().WithParameterName("indicatorKey");
        FluentActions.Invoking(() => Actor.All[0].Describe(null!)).Should().Throw<ArgumentNullException>().WithParameterName("language");
        law.Invoking(one => one.Assess((AdministrativeUnit)null!, Evidence.Empty)).Should().Throw<ArgumentNullException>().WithParameterName("unit");
    }

    [Fact]
    public void Gaps_and_missing_facts_are_told_in_a_language_that_is_named()
    {
        var gap = GapOf(new Yes(Fence));
        var missing = IllustrativeLaw.FindingOf(new Yes(Fence)).Missing[0];

        FluentActions.Invoking(() => gap.Describe(null!)).Should().Throw<ArgumentNullException>().WithParameterName("language");
        FluentActions.Invoking(() => missing.Describe(null!)).Should().Throw<ArgumentNullException>().WithParameterName("language");
    }

    private static Gap GapOf(Requirement requirement) => IllustrativeLaw.FindingOf(
        requirement,
        IllustrativeLaw.Measured(Fence, MeasuredValue.No), IllustrativeLaw.Measured(Road, MeasuredValue.Number(1, "kilometre")),
        IllustrativeLaw.Measured(Literacy, MeasuredValue.Grade("level-1"))).Gap!;

    // Match with every delegate but the one of its own kind: the one that would answer is missing.
    private static void DemandsAnAnswer(Type closed, ImmutableArray<object> members)
    {
        members.Select(member => member.GetType()).Should().BeEquivalentTo(KindsOf(closed), "each kind is tried");
        var match = closed.GetMethod("Match")!.MakeGenericMethod(typeof(int));
        foreach (var member in members)
        {
            var call = () => match.Invoke(member, new object?[match.GetParameters().Length]);

            call.Should().Throw<TargetInvocationException>().WithInnerException<ArgumentNullException>();
        }
    }

    private static IEnumerable<Type> KindsOf(Type closed) => closed.Assembly.GetTypes().Where(type => type.IsSubclassOf(closed) && !type.IsAbstract);
}
