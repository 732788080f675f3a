using System.Collections.Immutable;

namespace Ntm.Criteria;

/// <summary>One class that a commune may belong to, and what puts it there (căn cứ xác định vùng áp dụng).</summary>
/// <remarks>
/// Comes from <see cref="AreaClassification.Placements"/>; an assessment tells those of its commune. Either a clause or the region of the province
/// decides; where neither does, the region is not recorded or is none of the classes, and every class is possible. Compared by reference. Immutable and
/// safe for concurrent use.
/// </remarks>
public sealed class AreaPlacement
{
    internal AreaPlacement(AreaClassification classification, AreaClass @class)
    {
        Classification = classification;
        Class = @class;
    }

    /// <summary>The classification that the class is of.</summary>
    public AreaClassification Classification { get; }

    /// <summary>The class.</summary>
    public AreaClass Class { get; }

    /// <summary>The clause that puts the commune there, or that would if it had one of <see cref="UnknownDesignations"/>; null where the region of the province decides.</summary>
    public AreaClause? Clause { get; internal init; }

    /// <summary>The designations of the clause that the commune holds; empty where it is not known to hold any.</summary>
    public ImmutableArray<Designation> HeldDesignations { get; internal init; } = [];

    /// <summary>The designations of the clause of which it is not known whether the commune holds them, where none is held, or those that are missing of what one consists of; empty otherwise.</summary>
    public ImmutableArray<Designation> UnknownDesignations { get; internal init; } = [];

    /// <summary>What is known of designations that puts the commune there: of those that it holds or, where it is in no clause's class for its designations, of those that it does not; each with its clause, where it comes from a document.</summary>
    public ImmutableArray<DesignationFact> DesignationFacts { get; internal init; } = [];

    /// <summary>The key of the economic region of the province, where no clause puts the commune there; null otherwise, and where it is not recorded. That of a class, or none of them.</summary>
    public string? RegionKey { get; internal init; }

    /// <summary>Where that comes from: the clause, and those of the designations.</summary>
    internal IEnumerable<Provenance> Provenances => DesignationFacts.Select(fact => fact.Provenance).Prepend(Clause?.Provenance).OfType<Provenance>();

    /// <summary>The class.</summary>
    /// <returns>The key of the class.</returns>
    public override string ToString() => Class.ToString();
}
