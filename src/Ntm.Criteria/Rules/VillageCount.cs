namespace Ntm.Criteria;

/// <summary>What a measure of a commune counts of its villages: those that answer yes to a measure, or those that meet the set of a standard (số thôn đạt).</summary>
/// <remarks>Comes from <see cref="Measure.OfVillages"/>. Compared by reference. Immutable and safe for concurrent use.</remarks>
public sealed class VillageCount
{
    internal VillageCount(Measure? answering, Standard? meeting)
    {
        Answering = answering;
        Meeting = meeting;
    }

    /// <summary>The yes/no measure to which a village that counts answers yes; null where villages count that meet a standard.</summary>
    public Measure? Answering { get; }

    /// <summary>The standard of which a village that counts meets the set; null where villages count that answer yes.</summary>
    public Standard? Meeting { get; }

    /// <summary>The key of the measure or of the standard, culture-free.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Answering is null ? $"meeting {Meeting!.Key}" : $"answering {Answering.Key}";
}
