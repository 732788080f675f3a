using System.Collections.Immutable;
using Ardalis.SmartEnum;

namespace Ntm.Criteria;

/// <summary>Whether what a set leaves open is supplied in a province (tình trạng ban hành).</summary>
/// <remarks>Equal by value, ordered as in <see cref="All"/>; the name is the stable code. Immutable and safe for concurrent use.</remarks>
public sealed class SupplyState : SmartEnum<SupplyState>
{
    /// <summary>A decision that applies supplies it.</summary>
    public static readonly SupplyState Issued = new(nameof(Issued), 1);

    /// <summary>A decision supplies it for a province that has the code of this one on a date for which it is not known that it was this one.</summary>
    public static readonly SupplyState NotPlaced = new(nameof(NotPlaced), 2);

    /// <summary>It is left to an authority of which no decision that applies is loaded.</summary>
    public static readonly SupplyState NotIssued = new(nameof(NotIssued), 3);

    /// <summary>It is not recorded: neither what the set demands, nor that it leaves that to an authority; or a decision supplies it that is not recorded either.</summary>
    public static readonly SupplyState NotRecorded = new(nameof(NotRecorded), 4);

    /// <summary>All states.</summary>
    public static ImmutableArray<SupplyState> All { get; } = [Issued, NotPlaced, NotIssued, NotRecorded];

    /// <summary>Whether it is open: nothing supplies it, nor may do so.</summary>
    internal bool IsOpen => this == NotIssued || this == NotRecorded;

    private SupplyState(string name, int value) : base(name, value)
    {
    }
}
