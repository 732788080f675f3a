using System.Collections.Immutable;
using Ardalis.SmartEnum;

namespace Ntm.Criteria;

/// <summary>What criteria are counted by, where an assessor said nothing of a criterion itself (cách tính tiêu chí).</summary>
/// <remarks>Equal by value, ordered as in <see cref="All"/>. Immutable and safe for concurrent use.</remarks>
public sealed class CriteriaSource : SmartEnum<CriteriaSource>
{
    /// <summary>By what is said of criteria, and nothing else.</summary>
    public static readonly CriteriaSource CriteriaAlone = new(nameof(CriteriaAlone), 1);

    /// <summary>
    /// A criterion of which nothing is said is counted as the worst of its indicators, where each of them is said to be met, basically met or not met, and the criterion demands nothing beside them. The tally names these
    /// criteria (<see cref="StanceTally.FromIndicators"/>).
    /// </summary>
    public static readonly CriteriaSource IndicatorsWhereSilent = new(nameof(IndicatorsWhereSilent), 2);

    /// <summary>All of them.</summary>
    public static ImmutableArray<CriteriaSource> All { get; } = [CriteriaAlone, IndicatorsWhereSilent];

    private CriteriaSource(string name, int value) : base(name, value)
    {
    }
}
