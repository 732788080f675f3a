using System.Collections.Immutable;

namespace Ntm.Criteria.Requirements;

/// <summary>The measured value reaches a multiple of what another set demands, in the same area class and year (cao hơn mức của bộ tiêu chí khác).</summary>
/// <remarks>Its threshold is worked out from that of the other set in its form on the same date in the same province. Compared by reference. Immutable and safe for concurrent use.</remarks>
public sealed class AtLeastTimes : Requirement
{
    internal AtLeastTimes(Measure measure, decimal factor, Provenance provenance, ThresholdReference of, Threshold? threshold = null)
    {
        Measure = measure;
        Factor = factor;
        Provenance = provenance;
        Of = of;
        Threshold = threshold ?? new Threshold(null, [new UnrecordedThreshold(provenance.Citation, null)]);
    }

    /// <summary>The measure, which is that of the other threshold.</summary>
    public Measure Measure { get; }

    /// <summary>By how much the other threshold is multiplied.</summary>
    public decimal Factor { get; }

    /// <summary>Where the factor comes from and how well it is established.</summary>
    public Provenance Provenance { get; }

    /// <summary>The key of the other set.</summary>
    public string SetKey => Of.SetKey;

    /// <summary>The key of the indicator of the other set whose threshold is multiplied.</summary>
    public string IndicatorKey => Of.IndicatorKey;

    /// <summary>The multiple of the other threshold: each of its cells has the citation of the cell that is multiplied, and is as well established as the less of it and the factor.</summary>
    public Threshold Threshold { get; }

    /// <inheritdoc/>
    public override ImmutableArray<Measure> OwnMeasures => [Measure];

    /// <inheritdoc/>
    public override ImmutableArray<Threshold> OwnThresholds => [Threshold];

    /// <summary>Where the other threshold is.</summary>
    internal ThresholdReference Of { get; }

    /// <inheritdoc/>
    public override TResult Accept<TResult>(IRequirementVisitor<TResult> visitor)
    {
        ArgumentNullException.ThrowIfNull(visitor);
        return visitor.Visit(this);
    }

    /// <summary>The same, worked out from a threshold of the other set. Of the levels beside it those of this set go before the multiples of those of the other.</summary>
    internal AtLeastTimes With(Threshold other) => new(Measure, Factor, Provenance, Of, other.Times(Factor, Provenance.Basis).Beside(Threshold.Provincial));

    /// <summary>The same with levels of a province beside it; the same instance where there are none.</summary>
    internal AtLeastTimes Beside(Threshold threshold) => threshold == Threshold ? this : new(Measure, Factor, Provenance, Of, threshold);
}
