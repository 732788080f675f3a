using System.Collections.Immutable;
using CsCheck;
using Ntm.Criteria.Requirements;
using Xunit.Sdk;
using AtLeast = Ntm.Criteria.Requirements.AtLeast;

namespace Ntm.Criteria.Tests;

/// <summary>What decides a check: what fails of an all-of, what is met of an any-of, all of an any-of that is not met.</summary>
public sealed class DeterminingFactsTests
{
    private static readonly Measure Met = IllustrativeLaw.YesNo("met");
    private static readonly Measure NotMet = IllustrativeLaw.YesNo("not-met");
    private static readonly Measure OtherNotMet = IllustrativeLaw.YesNo("not-met-either");
    private static readonly Measure Open = IllustrativeLaw.YesNo("open");
    private static readonly Measure Empty = IllustrativeLaw.Share("empty", EmptyWhole.NotApplicable);

    private static readonly Gen<RandomCase> Cases = Gen.Byte.Array[0, 120].Select(bytes => new RandomCase(bytes));

    public static TheoryData<string, string, int> Choices => new()
    {
        { "all met not-met open not-met-either", "not-met not-met-either", 2 },
        { "all met empty", "met empty", 0 },
        { "all met open empty", "open", 2 },
        { "all empty", "empty", 0 },
        { "any not-met met open", "met", 2 },
        { "any not-met not-met-either", "not-met not-met-either", 0 },
        { "any not-met empty", "not-met empty", 0 },
        { "any not-met open", "open", 1 },
        { "2of met met not-met open", "met met", 2 },
        { "2of met not-met not-met-either", "not-met not-met-either", 1 },
        { "2of met not-met empty", "not-met empty", 1 },
        { "2of met empty empty", "met empty empty", 0 },
        { "2of met open not-met", "open", 2 },
    };

    [Theory]
    [MemberData(nameof(Choices))]
    public void A_combination_is_decided_by_the_parts_that_come_out_as_it_does_where_they_are_enough(string combination, string determining, int others)
    {
        var words = combination.Split(' ');
        ImmutableArray<Requirement> parts = [.. words[1..].Select(Part)];
        Requirement whole = words[0] switch
        {
            "all" => new AllOf(parts),
            "any" => new AnyOf(parts, preferred: null),
            _ => new AtLeastNOf(2, parts),
        };

        var facts = DeterminingFacts.Of(CheckOf(whole));

        facts.Checks.Select(check => check.Measure!.Key).Should().Equal(determining.Split(' '));
        facts.Others.Should().Be(others);
    }

    [Fact]
    public void Only_what_decides_within_the_parts_that_decide_is_told()
    {
        var facts = DeterminingFacts.Of(CheckOf(new AllOf([new Yes(Met), new AnyOf([new Yes(NotMet), new AllOf([new Yes(OtherNotMet), new Yes(Open)])], preferred: null)])));

        facts.Checks.Select(check => check.Measure!.Key).Should().Equal("not-met", "not-met-either");
        facts.Others.Should().Be(2);
    }

    [Fact]
    public void A_condition_that_selects_a_part_is_told_with_what_decides_of_it()
    {
        var facts = DeterminingFacts.Of(CheckOf(new ApplicableOnlyIf(Met, new AllOf([new Yes(NotMet), new Yes(Met)]))));

        facts.Checks.Select(check => check.Measure!.Key).Should().Equal("met", "not-met");
        facts.Others.Should().Be(1);
    }

    [Fact]
    public void What_determines_keeps_the_outcome_whatever_everything_else_comes_to() => Cases.Sample(
        generated =>
        {
            foreach (var check in ChecksOf(generated.Assess()).SelectMany(check => check.SelfAndParts()).Where(check => check.Outcomes.IsDecided))
            {
                // Where facts are shared, parts may decide together what they do not decide apart: then all of them determine.
                if (Again(check, whole => whole.Parts) == check.Outcomes && Again(check, DeterminingFacts.PartsOf) != check.Outcomes)
                {
                    throw new XunitException($"{check} hangs on what does not determine it");
                }
            }
        },
        iter: Repeats.Of(2000));

    [Fact]
    public void What_is_left_out_never_decides_and_something_always_does() => Cases.Sample(
        generated =>
        {
            foreach (var check in ChecksOf(generated.Assess()))
            {
                var facts = DeterminingFacts.Of(check);
                if (facts.Checks.IsEmpty || facts.Others < 0)
                {
                    throw new XunitException($"{check}: {facts.Checks.Length} determine, {facts.Others} do not");
                }

                // Each part alone that is left out may turn out any way.
                if (check.Outcomes.IsDecided && DeterminingFacts.PartsOf(check) is { } parts && parts.Length < check.Parts.Length && !DeterminingFacts.Decide(check, parts))
                {
                    throw new XunitException($"{check} is not decided by what is told to decide it");
                }
            }
        },
        iter: Repeats.Of(2000));

    private static IEnumerable<Check> ChecksOf(Assessment assessment) =>
        assessment.Findings.Select(finding => finding.Check)
            .Concat(assessment.Criteria.Select(criterion => criterion.Condition).Append(assessment.Condition).OfType<Check>());

    // The outcome worked out again from the outcomes of single facts, with everything that does not determine unknown.
    private static Outcomes Again(Check check, Func<Check, ImmutableArray<Check>> determining)
    {
        if (check.Parts.IsEmpty || check.Requirement is Delegated)
        {
            return check.Outcomes;
        }

        var told = determining(check);
        ImmutableArray<Outcomes> parts = [.. check.Parts.Select(part => told.Contains(part) ? Again(part, determining) : Outcomes.Any)];
        return check.Requirement switch
        {
            AnyOf => CombinedOutcomes.Any(parts),
            AtLeastNOf counted => CombinedOutcomes.AtLeast(counted.Needed, parts),
            AllOf or Scorecard or TwoPart or BothSexes => CombinedOutcomes.All(parts),
            ApplicableOnlyIf => Applies(check.Fact!) switch
            {
                { IsDecided: true } => parts[0],
                _ => parts[0].Union(Outcomes.NotApplicable),
            },
            _ => parts.Aggregate((left, right) => left.Union(right)),
        };
    }

    private static Outcomes Applies(Fact condition) => condition.Against(Comparison.AtLeast, MeasureScale.OfAnswer(yes: true));

    private static Requirement Part(string key) => key == "empty"
        ? new AtLeast(Empty, IllustrativeLaw.Of(80))
        : new Yes(new[] { Met, NotMet, OtherNotMet, Open }.Single(measure => measure.Key == key));

    private static Check CheckOf(Requirement requirement) => IllustrativeLaw.FindingOf(
        requirement,
        IllustrativeLaw.Measured(Met, MeasuredValue.Yes),
        IllustrativeLaw.Measured(NotMet, MeasuredValue.No),
        IllustrativeLaw.Measured(OtherNotMet, MeasuredValue.No),
        IllustrativeLaw.Measured(Empty, MeasuredValue.Counted(0, 0))).Check;
}
