using System.Collections.Immutable;
using Ntm.Criteria.Requirements;

namespace Ntm.Criteria;

/// <summary>Ways of which one has to be taken (các phương án để lựa chọn): for findings that hang together, since they share a measure or one is an alternative of another.</summary>
/// <remarks>Compared by reference. Immutable and safe for concurrent use.</remarks>
public sealed class WayChoice
{
    internal WayChoice(Assessment assessment, WayGroup group, StepCosts costs, HashSet<Requirement> lacking, ILookup<Question, (int Place, Finding Finding)> unmet)
    {
        Findings = [.. group.Unmet.SelectMany(part => unmet[part]).Distinct().OrderBy(one => one.Place).Select(one => one.Finding)];
        var ways = group.Ways.ToDictionary(moves => moves, moves => new Way(assessment, moves.Moves, costs, lacking));
        Ways = [.. group.Ways.Select(moves => ways[moves])];
        IsComplete = group.IsComplete;
        Obstacle = group.Obstacle;
        Smallest = group.IsFirstSmallest ? Ways[0] : null;
        Cheapest = group.Cheapest(costs) is not { } cheapest ? null : ways.GetValueOrDefault(cheapest) ?? new Way(assessment, cheapest.Moves, costs, lacking);
    }

    /// <summary>The findings of the set, and of those that it requires, that are not met and whose requirement, or a part of it, is what the choice is about: whichever way is taken makes them met. None where it is about conditions alone.</summary>
    public ImmutableArray<Finding> Findings { get; }

    /// <summary>
    /// The ways: those that make the fewest findings met first, then those of the fewest steps, then those that the law prefers, then as they stand in the set. Where there are more than 256, only some of the first, and where their findings would take too much work to count, only by their steps; none where there is an <see cref="Obstacle"/>.
    /// </summary>
    public ImmutableArray<Way> Ways { get; }

    /// <summary>Whether these are all ways that there are. Where they are not, each of them is one all the same.</summary>
    public bool IsComplete { get; }

    /// <summary>Why there is no way; null where there is one.</summary>
    public WayObstacle? Obstacle { get; }

    /// <summary>The way that makes the fewest findings met, and of those the one of the fewest steps: no other is smaller. Null where there is none, and where it is not certain which it is, since to count the findings of very many ways would take too much work.</summary>
    public Way? Smallest { get; }

    /// <summary>The way that surely costs no more than any other, be it that not every cost is known: of equal ones the smallest. Null where there is none, or it is not certain which it is.</summary>
    public Way? Cheapest { get; }
}
