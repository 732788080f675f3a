using System.Collections.Immutable;

namespace Ntm.Criteria.Requirements;

/// <summary>Another requirement for each area class (quy định theo vùng), covering each class exactly once.</summary>
/// <remarks>Compared by reference. Immutable and safe for concurrent use.</remarks>
public sealed class ByAreaClass : Requirement
{
    internal ByAreaClass(ImmutableArray<AreaCase> cases) => Cases = cases;

    /// <summary>The cases.</summary>
    public ImmutableArray<AreaCase> Cases { get; }

    /// <inheritdoc/>
    public override ImmutableArray<Requirement> Parts => [.. Cases.Select(@case => @case.Requirement)];

    /// <summary>What is demanded in a class.</summary>
    /// <param name="area">The class.</param>
    /// <returns>The requirement of the case of that class.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="area"/> is null.</exception>
    /// <exception cref="ArgumentException">The set does not know that class.</exception>
    public Requirement For(AreaClass area)
    {
        ArgumentNullException.ThrowIfNull(area);
        return Cases.FirstOrDefault(@case => @case.Areas.Contains(area))?.Requirement
            ?? throw new ArgumentException($"No case holds for class '{area}': ask for a class of the set.", nameof(area));
    }

    /// <inheritdoc/>
    public override TResult Accept<TResult>(IRequirementVisitor<TResult> visitor)
    {
        ArgumentNullException.ThrowIfNull(visitor);
        return visitor.Visit(this);
    }
}
