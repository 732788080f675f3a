namespace Ntm.Criteria;

/// <summary>One unit of a summary: how many criteria it meets, and what is still open (số tiêu chí đạt của một đơn vị).</summary>
/// <remarks>Compared by reference. Immutable and safe for concurrent use.</remarks>
public sealed class CountedUnit
{
    internal CountedUnit(Standpoint standpoint, StanceTally tally, CountingRule counting, CriteriaBands bands)
    {
        Standpoint = standpoint;
        Tally = tally;
        Met = tally.MetBy(counting);
        Band = bands.BandOf(Met);
        MayReach = bands.BandOf(Met + tally.Open);
    }

    /// <summary>What it was counted from.</summary>
    public Standpoint Standpoint { get; }

    /// <summary>The unit; of a village, its commune.</summary>
    public AdministrativeUnit Unit => Standpoint.Assessment.Unit;

    /// <summary>The village, where villages are counted that were assessed as such; null otherwise.</summary>
    public Village? Village => Standpoint.Assessment.Village;

    /// <summary>How many criteria are said to be what.</summary>
    public StanceTally Tally { get; }

    /// <summary>How many criteria count as met.</summary>
    public int Met { get; }

    /// <summary>How many criteria are open: they count as not met so far, and are told apart.</summary>
    public int Open => Tally.Open;

    /// <summary>The band of what is met.</summary>
    public CriteriaBand Band { get; }

    /// <summary>The band that it would be in, were all that is open met: the same where nothing open could change it.</summary>
    public CriteriaBand MayReach { get; }

    /// <summary>The unit and how many criteria of how many are met.</summary>
    /// <returns>A culture-free text.</returns>
    public override string ToString() => $"{Unit.Code}: {PlainNumber.Format(Met)}/{PlainNumber.Format(Tally.Total)}";
}
