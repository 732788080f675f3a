using System.Collections.Immutable;
using Ardalis.SmartEnum;

namespace Ntm.Criteria;

/// <summary>Why no way is told (lý do chưa nêu được phương án).</summary>
/// <remarks>Equal by value, ordered as in <see cref="All"/>. Immutable and safe for concurrent use.</remarks>
public sealed class WayObstacle : SmartEnum<WayObstacle>
{
    /// <summary>No change of what is known and not enough is enough: too few alternatives apply, requirements contradict each other, or it is too late.</summary>
    public static readonly WayObstacle NoChangeIsEnough = new(nameof(NoChangeIsEnough), 1);

    /// <summary>The requirements are so entangled that to find one would take too much work: there may be some.</summary>
    public static readonly WayObstacle TooMuchWork = new(nameof(TooMuchWork), 2);

    /// <summary>Both.</summary>
    public static ImmutableArray<WayObstacle> All { get; } = [NoChangeIsEnough, TooMuchWork];

    private WayObstacle(string name, int value) : base(name, value)
    {
    }
}
