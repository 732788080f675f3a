using System.Collections.Immutable;

namespace Ntm.Criteria.Requirements;

/// <summary>What an indicator demands, in terms of measures (mức đạt chuẩn).</summary>
/// <remarks>
/// A closed algebra: the sealed types of this namespace and no others. What a kind means is written once, in the judge; whoever
/// treats the kinds differently implements <see cref="IRequirementVisitor{TResult}"/>, and the compiler says which case is missing.
/// Compared by reference. Immutable and safe for concurrent use.
/// </remarks>
public abstract class Requirement
{
    private protected Requirement()
    {
    }

    /// <summary>The requirements that this one is made of, in order; empty for one that stands alone.</summary>
    public virtual ImmutableArray<Requirement> Parts => [];

    /// <summary>The measures that this requirement itself speaks of, without those of its parts.</summary>
    public virtual ImmutableArray<Measure> OwnMeasures => [];

    /// <summary>The thresholds that this requirement itself sets, without those of its parts; of a multiple of the past the factor.</summary>
    public virtual ImmutableArray<Threshold> OwnThresholds => [];

    /// <summary>This requirement and all that it is made of, outermost first.</summary>
    /// <returns>The requirements in document order.</returns>
    public IEnumerable<Requirement> SelfAndParts() => Parts.SelectMany(part => part.SelfAndParts()).Prepend(this);

    /// <summary>Answers by the kind of the requirement.</summary>
    /// <typeparam name="TResult">The type of the answer.</typeparam>
    /// <param name="visitor">One answer for each kind.</param>
    /// <returns>The answer for the kind that this is.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="visitor"/> is null.</exception>
    public abstract TResult Accept<TResult>(IRequirementVisitor<TResult> visitor);

    /// <summary>The kind and the keys of its own measures, such as <c>AtLeast health-insurance</c>; its parts are not told. Culture-free.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => string.Join(' ', OwnMeasures.Select(measure => measure.Key).Prepend(GetType().Name));
}
