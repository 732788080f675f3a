using System.Collections.Immutable;

namespace Ntm.Criteria.Tests;

/// <summary>Every combination of the seven sets of outcomes, against the single outcomes that they stand for.</summary>
public sealed class KleeneAlgebraTests
{
    private static readonly KleeneAlgebra Algebra = new(new FactBook(Evidence.Empty, IllustrativeLaw.LowlandCommune.Id, IllustrativeLaw.On));

    private static readonly ImmutableArray<Outcomes> All = [.. Enumerable.Range(1, 7).Select(Outcomes.FromBits)];

    [Fact]
    public void All_of_two_parts_is_unmet_if_one_is_else_met_if_one_is_else_not_applicable()
    {
        foreach (var (left, right) in Pairs())
        {
            Algebra.All([left, right]).Should().Be(Enumerated([left, right], AllOf), "of {0} and {1}", left, right);
        }
    }

    [Fact]
    public void Any_of_two_parts_is_met_if_one_is_else_unmet_if_one_is_else_not_applicable()
    {
        foreach (var (left, right) in Pairs())
        {
            Algebra.Any([left, right]).Should().Be(Enumerated([left, right], AnyOf), "of {0} or {1}", left, right);
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void At_least_so_many_parts_are_met_or_fall_short_or_none_applies(int count)
    {
        foreach (var parts in Rows(count))
        {
            for (var needed = 1; needed <= count; needed++)
            {
                Algebra.AtLeast(needed, parts).Should().Be(
                    Enumerated(parts, outcomes => AtLeast(needed, outcomes)), "of at least {0} of {1}", needed, string.Join(", ", parts));
            }
        }
    }

    [Fact]
    public void A_condition_selects_the_first_part_where_it_is_met_and_the_second_where_it_is_not()
    {
        foreach (var row in Rows(3))
        {
            Algebra.Choose(row[0], row[1], row[2]).Should().Be(
                Enumerated(row, outcomes => outcomes[0] switch
                {
                    Outcome.Met => outcomes[1],
                    Outcome.NotMet => outcomes[2],
                    _ => Outcome.NotApplicable,
                }),
                "of {0}", string.Join(", ", row));
        }
    }

    [Fact]
    public void What_does_not_apply_is_neutral()
    {
        foreach (var outcomes in All)
        {
            Algebra.All([outcomes, Algebra.NotApplicable]).Should().Be(outcomes);
            Algebra.Any([Algebra.NotApplicable, outcomes]).Should().Be(outcomes);
        }
    }

    private enum Outcome
    {
        Met,
        NotMet,
        NotApplicable,
    }

    private static IEnumerable<(Outcomes Left, Outcomes Right)> Pairs() => Rows(2).Select(row => (row[0], row[1]));

    private static IEnumerable<ImmutableArray<Outcomes>> Rows(int count) => count == 0
        ? [[]]
        : Rows(count - 1).SelectMany(row => All.Select(row.Add));

    private static Outcomes Enumerated(ImmutableArray<Outcomes> parts, Func<ImmutableArray<Outcome>, Outcome> combine)
    {
        IEnumerable<ImmutableArray<Outcome>> rows = [[]];
        rows = parts.Aggregate(rows, (some, part) => some.SelectMany(row => Possible(part).Select(row.Add)));
        return rows.Select(combine).Select(Single).Aggregate((one, other) => one.Union(other));
    }

    private static IEnumerable<Outcome> Possible(Outcomes outcomes)
    {
        if (outcomes.CanBeMet)
        {
            yield return Outcome.Met;
        }

        if (outcomes.CanBeNotMet)
        {
            yield return Outcome.NotMet;
        }

        if (outcomes.CanBeNotApplicable)
        {
            yield return Outcome.NotApplicable;
        }
    }

    private static Outcomes Single(Outcome outcome) => outcome switch
    {
        Outcome.Met => Outcomes.Met,
        Outcome.NotMet => Outcomes.NotMet,
        _ => Outcomes.NotApplicable,
    };

    private static Outcome AllOf(ImmutableArray<Outcome> parts) =>
        parts.Contains(Outcome.NotMet) ? Outcome.NotMet : parts.Contains(Outcome.Met) ? Outcome.Met : Outcome.NotApplicable;

    private static Outcome AnyOf(ImmutableArray<Outcome> parts) =>
        parts.Contains(Outcome.Met) ? Outcome.Met : parts.Contains(Outcome.NotMet) ? Outcome.NotMet : Outcome.NotApplicable;

    private static Outcome AtLeast(int needed, ImmutableArray<Outcome> parts) =>
        parts.Count(part => part == Outcome.Met) >= needed ? Outcome.Met
        : parts.All(part => part == Outcome.NotApplicable) ? Outcome.NotApplicable
        : Outcome.NotMet;
}
