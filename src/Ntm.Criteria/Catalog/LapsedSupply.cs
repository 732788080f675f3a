using NodaTime;

namespace Ntm.Criteria;

/// <summary>What supplied last something that is open again (quy định đã hết hiệu lực).</summary>
/// <remarks>Comes from <see cref="Supply.Lapsed"/>. Compared by reference. Immutable and safe for concurrent use.</remarks>
public sealed class LapsedSupply
{
    internal LapsedSupply(Citation citation, LocalDate lastDay, Provenance? repealedBy)
    {
        Citation = citation;
        LastDay = lastDay;
        RepealedBy = repealedBy;
    }

    /// <summary>The clause that supplied it; of several, for different zones of the province, the first.</summary>
    public Citation Citation { get; }

    /// <summary>The last date on which it did.</summary>
    public LocalDate LastDay { get; }

    /// <summary>What repealed it from the day after on; null where it ended by itself, or where something else took its place.</summary>
    public Provenance? RepealedBy { get; }

    /// <summary>The clause and the last date.</summary>
    /// <returns>A culture-free text.</returns>
    public override string ToString() => $"{Citation}, until {IsoDate.Format(LastDay)}";
}
