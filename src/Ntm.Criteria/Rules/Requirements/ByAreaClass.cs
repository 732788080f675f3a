using System.Collections.Immutable;

namespace Ntm.Criteria.Requirements;

/// <summary>Another requirement for each area class (quy định theo vùng), covering each class exactly once.</summary>
/// <remarks>Compared by reference. Immutable and safe for concurrent use.</remarks>
public sealed class ByAreaClass : Requirement
{
    internal ByAreaClass(ImmutableArray<AreaCase> cases, AreaClassification? classification = null)
    {
        Cases = cases;
        Classification = classification;
    }

    /// <summary>The cases.</summary>
    public ImmutableArray<AreaCase> Cases { get; }

    /// <summary>The classification that the classes are of, such as a province's own zones; null where it is that of the set.</summary>
    public AreaClassification? Classification { get; }

    /// <inheritdoc/>
    public override ImmutableArray<Requirement> Parts => [.. Cases.Select(@case => @case.Requirement)];

    /// <summary>What is demanded in a class.</summary>
    /// <param name="area">The class.</param>
    /// <returns>The requirement of the case of that class.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="area"/> is null.</exception>
    /// <exception cref="ArgumentException">The classification has no such class.</exception>
    public Requirement For(AreaClass area)
    {
        ArgumentNullException.ThrowIfNull(area);
        return Cases.FirstOrDefault(@case => @case.Areas.Contains(area))?.Requirement
            ?? throw new ArgumentException($"No case holds for class '{area}': ask for a class of its classification.", nameof(area));
    }

    /// <inheritdoc/>
    public override TResult Accept<TResult>(IRequirementVisitor<TResult> visitor)
    {
        ArgumentNullException.ThrowIfNull(visitor);
        return visitor.Visit(this);
    }
}
