using System.Collections.Immutable;
using Ntm.Criteria.Requirements;

namespace Ntm.Criteria;

/// <summary>One row of a criteria set, in the form that it has on a date (chỉ tiêu).</summary>
/// <remarks>Identified within its set by the stable key; the number is a label. Compared by reference. Immutable and safe for concurrent use.</remarks>
public sealed class Indicator
{
    internal Indicator()
    {
    }

    /// <summary>The stable key, such as <c>health-insurance</c>.</summary>
    public required string Key { get; init; }

    /// <summary>The number on that date, such as 14.1.</summary>
    public required IndicatorNumber Number { get; init; }

    /// <summary>The wording, shortened where the source is.</summary>
    public required BilingualText Name { get; init; }

    /// <summary>Where the wording comes from and how well it is established; thresholds have their own.</summary>
    public required Provenance Provenance { get; init; }

    /// <summary>What it demands.</summary>
    public required Requirement Requirement { get; init; }

    /// <summary>The provision that amended what it demands, or null where that is as enacted. It need not be the one that gave the wording.</summary>
    public Provenance? AmendedBy { get; init; }

    /// <summary>The provision that gave the number, or null where that is as enacted.</summary>
    public Provenance? NumberedBy { get; init; }

    /// <summary>The provision that supplied a requirement which the national text leaves open, or null.</summary>
    public Provenance? SuppliedBy { get; init; }

    /// <summary>The provisions that detail what is asked, in the order of the questions; none where none does.</summary>
    public ImmutableArray<Provenance> DetailedBy { get; init; } = [];

    /// <summary>The provision that added the indicator to the set, or null where the set has it itself.</summary>
    public Provenance? AddedBy { get; init; }

    /// <summary>The provision that repeals the indicator from the day after the last date of <see cref="InForce"/> on, or null where none does.</summary>
    public Provenance? RepealedBy { get; init; }

    /// <summary>The dates on which the indicator has this form.</summary>
    public required DatePeriod InForce { get; init; }

    /// <summary>The same with what local provisions make of it, for the dates of that.</summary>
    internal Indicator With(Requirement requirement, Provenance? suppliedBy, DatePeriod inForce, ImmutableArray<Provenance>? detailedBy = null) =>
        With(requirement, suppliedBy, inForce, detailedBy ?? DetailedBy, inForce.End == InForce.End ? RepealedBy : null);

    /// <summary>The same on other dates, on the last of which it may be repealed.</summary>
    internal Indicator On(DatePeriod inForce, Provenance? repealedBy) => With(Requirement, SuppliedBy, inForce, DetailedBy, repealedBy);

    private Indicator With(Requirement requirement, Provenance? suppliedBy, DatePeriod inForce, ImmutableArray<Provenance> detailedBy, Provenance? repealedBy) => new()
    {
        Key = Key,
        Number = Number,
        Name = Name,
        Provenance = Provenance,
        Requirement = requirement,
        AmendedBy = AmendedBy,
        NumberedBy = NumberedBy,
        SuppliedBy = suppliedBy,
        DetailedBy = detailedBy,
        AddedBy = AddedBy,
        RepealedBy = repealedBy,
        InForce = inForce,
    };

    /// <summary>The number and the Vietnamese wording.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Number} {Name}";
}
