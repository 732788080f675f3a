using System.Collections.Immutable;
using Ntm.Criteria.Requirements;

namespace Ntm.Criteria;

/// <summary>Steps that are enough together, and of which none can be left out or be smaller (phương án).</summary>
/// <remarks>
/// Only what some requirement that is not met demands is changed, and in the direction that it demands: more of the part of a share, never less of its whole; what is past
/// stays as it was. <see cref="WhatIf"/> is the judge's own answer with the steps taken. Compared by reference. Immutable and safe for concurrent use; details are worked out when they are first asked for.
/// </remarks>
public sealed class Way
{
    private readonly Lazy<WhatIf> _whatIf;
    private readonly Lazy<ImmutableArray<FindingChange>> _met;

    internal Way(Assessment assessment, ImmutableArray<Move> moves, StepCosts costs, HashSet<Requirement> lacking)
    {
        IEnumerable<FindingChange> MetBy(WhatIf whatIf) =>
            whatIf.Changes.Where(change => change.OutcomesBefore == Outcomes.NotMet && change.OutcomesAfter != Outcomes.NotMet && lacking.Contains(change.CheckBefore.Requirement));

        WhatIf Without(Move? leftOut) => assessment.WhatIfInstead(assessment.Evidence
            .Replacing([.. moves.Where(move => move != leftOut).Select(move => move.Supposed).OfType<Measurement>()])
            .ReplacingTitles([.. moves.Where(move => move != leftOut).Select(move => move.SupposedTitle).OfType<TitleStatement>()]));

        _whatIf = new(() => Without(leftOut: null));
        _met = new(() => [.. MetBy(_whatIf.Value)]);
        Moves = moves;
        Cost = costs.Of(moves).ToInterval();
        Steps =
        [
            .. moves.Select(move => new WayStep(move, costs, () =>
            {
                var without = MetBy(Without(move)).Select(change => change.Before).OfType<Finding>().ToHashSet();
                return [.. Findings.Where(finding => !without.Contains(finding))];
            })),
        ];
    }

    /// <summary>The steps, in the order of the set; none where nothing is known to be lacking.</summary>
    public ImmutableArray<WayStep> Steps { get; }

    /// <summary>The findings that are not met and with these steps are, or hang on <see cref="Open"/> alone: of the set, and of the sets that it requires as far as something that is not met hangs on them.</summary>
    public ImmutableArray<Finding> Findings => [.. _met.Value.Select(change => change.Before).OfType<Finding>()];

    /// <summary>The conditions of sets and criteria that are not met and with these steps are, or hang on <see cref="Open"/> alone.</summary>
    public ImmutableArray<Check> Conditions => [.. _met.Value.Where(change => change.Before is null).Select(change => change.CheckBefore)];

    /// <summary>The facts on which those findings and conditions still hang with the steps taken, told by the assessment in <see cref="WhatIf"/>; empty where they are met for sure.</summary>
    public ImmutableArray<MissingFact> Open => [.. _met.Value.SelectMany(change => change.MissingAfter).Distinct()];

    /// <summary>What the steps cost together, as far as it is known: exactly, between two bounds, or no less than what is known of it. What is in <see cref="Open"/> is not in it.</summary>
    public NumberInterval Cost { get; }

    /// <summary>What would be with the steps taken and nothing else changed.</summary>
    public WhatIf WhatIf => _whatIf.Value;

    internal ImmutableArray<Move> Moves { get; }

    /// <summary>The steps in words, then the cost where all of it or a part is known.</summary>
    /// <param name="language">The language.</param>
    /// <returns>One line.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="language"/> is null.</exception>
    public string Describe(Language language) => OneLine.Of(WaysText.Of(this, language));

    /// <summary>The steps in Vietnamese.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => Describe(Language.Vietnamese);
}
