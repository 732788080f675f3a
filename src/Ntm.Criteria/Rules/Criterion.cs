using System.Collections.Immutable;
using Ntm.Criteria.Requirements;

namespace Ntm.Criteria;

/// <summary>A criterion of a set (tiêu chí): met when its condition and every indicator that applies are met.</summary>
/// <remarks>Identified within its set by the stable key; the number is a label. Compared by reference. Immutable and safe for concurrent use.</remarks>
public sealed class Criterion
{
    internal Criterion()
    {
    }

    /// <summary>The stable key, such as <c>health</c>.</summary>
    public required string Key { get; init; }

    /// <summary>The number, such as 14.</summary>
    public required IndicatorNumber Number { get; init; }

    /// <summary>The name.</summary>
    public required BilingualText Name { get; init; }

    /// <summary>Where the name comes from and how well it is established.</summary>
    public required Provenance Provenance { get; init; }

    /// <summary>What is demanded beside the indicators, or null.</summary>
    public Requirement? Condition { get; init; }

    /// <summary>The indicators, in the order of the set.</summary>
    public required ImmutableArray<Indicator> Indicators { get; init; }

    /// <summary>Every requirement of the criterion: its condition and those of its indicators, with all their parts, in document order.</summary>
    internal IEnumerable<Requirement> Requirements() => Indicators.Select(indicator => indicator.Requirement).Prepend(Condition)
        .OfType<Requirement>()
        .SelectMany(requirement => requirement.SelfAndParts());

    internal Criterion With(ImmutableArray<Indicator> indicators, Requirement? condition = null) => new()
    {
        Key = Key,
        Number = Number,
        Name = Name,
        Provenance = Provenance,
        Condition = condition ?? Condition,
        Indicators = indicators,
    };

    /// <summary>The number and the Vietnamese name.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Number} {Name}";
}
