using System.Collections.Immutable;

namespace Ntm.Criteria;

/// <summary>What the law, as far as it is recorded, says of a threshold for some area classes and years (một ô của bảng ngưỡng).</summary>
/// <remarks>
/// A closed set: <see cref="IssuedThreshold"/>, <see cref="DelegatedThreshold"/> and <see cref="UnrecordedThreshold"/>; use
/// <see cref="Match"/>. Compared by reference. Immutable and safe for concurrent use.
/// </remarks>
public abstract class ThresholdCell
{
    private protected ThresholdCell()
    {
    }

    /// <summary>The area classes that the cell holds for; empty for every one.</summary>
    public ImmutableArray<AreaClass> Areas { get; internal init; } = [];

    /// <summary>The assessed years that the cell holds for; empty for every one.</summary>
    public ImmutableArray<int> Years { get; internal init; } = [];

    /// <summary>The clause that the cell is read from.</summary>
    public abstract Citation Citation { get; }

    /// <summary>What a later reader must know of the cell, or null.</summary>
    public abstract BilingualText? Remark { get; }

    /// <summary>Answers by the state of the cell.</summary>
    /// <typeparam name="TResult">The type of the answer.</typeparam>
    /// <param name="issued">Where a value is recorded.</param>
    /// <param name="delegated">Where the text leaves the value to an authority.</param>
    /// <param name="unrecorded">Where the value is not known.</param>
    /// <returns>The answer of the state that the cell has.</returns>
    /// <exception cref="ArgumentNullException">The function for the kind that this is is null.</exception>
    public abstract TResult Match<TResult>(
        Func<IssuedThreshold, TResult> issued,
        Func<DelegatedThreshold, TResult> delegated,
        Func<UnrecordedThreshold, TResult> unrecorded);

    /// <summary>Whether the cell holds for a class and a year.</summary>
    /// <param name="area">The class.</param>
    /// <param name="year">The assessed year.</param>
    /// <returns>True where both are among those of the cell.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="area"/> is null.</exception>
    public bool HoldsFor(AreaClass area, int year)
    {
        ArgumentNullException.ThrowIfNull(area);
        return HoldsFor(area) && (Years.IsEmpty || Years.Contains(year));
    }

    /// <summary>The same, where it is not known whether the province that it is for is the one that is asked for.</summary>
    internal virtual ThresholdCell Unplaced() => this;

    /// <summary>A multiple of it: another datum, whose value is not known where that of this one is not.</summary>
    internal abstract ThresholdCell Times(decimal factor, Basis basis);

    internal bool HoldsFor(AreaClass area) => Areas.IsEmpty || Areas.Contains(area);
}
