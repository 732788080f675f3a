using System.Collections.Immutable;

namespace Ntm.Criteria;

/// <summary>A clause that puts communes of certain designations, or those without the designations of the others, into one class wherever they are (quy định áp dụng vùng).</summary>
/// <remarks>Compared by reference. Immutable and safe for concurrent use.</remarks>
public sealed class AreaClause
{
    internal AreaClause(ImmutableArray<Designation> designations, AreaClass @class, Provenance provenance)
    {
        Designations = designations;
        Class = @class;
        Provenance = provenance;
    }

    /// <summary>The designations, any of which is enough; empty for communes without those of the other clauses.</summary>
    public ImmutableArray<Designation> Designations { get; }

    /// <summary>The class that applies to such communes.</summary>
    public AreaClass Class { get; }

    /// <summary>The clause that says so.</summary>
    public Provenance Provenance { get; }

    /// <summary>The keys of the designations and of the class, such as <c>special-difficulty, safety-zone: tdmnpb</c>. Culture-free.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Designations.IsEmpty ? $"otherwise: {Class}" : $"{string.Join(", ", Designations)}: {Class}";
}
