using System.Collections.Immutable;

namespace Ntm.Criteria;

/// <summary>What a document says of a unit that begins by an event.</summary>
/// <param name="Unit">What is new of it.</param>
/// <param name="From">What it is formed from; empty where that is not recorded.</param>
/// <param name="IsRead">Whether all that it is formed from could be read.</param>
internal sealed record NewUnitDraft(UnitDraft Unit, ImmutableArray<SuccessionDraft> From, bool IsRead)
{
    /// <summary>Whether it is formed from a unit of its own code.</summary>
    public bool GoesOn => From.Any(one => one.Code == Unit.Code);
}
