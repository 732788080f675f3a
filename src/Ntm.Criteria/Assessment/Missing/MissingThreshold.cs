namespace Ntm.Criteria;

/// <summary>The value of a threshold that is left to an authority of which no decision that applies is loaded, not recorded, or not confirmed (chưa có ngưỡng).</summary>
/// <remarks>Compared by reference. Immutable and safe for concurrent use.</remarks>
public sealed class MissingThreshold : MissingFact
{
    internal MissingThreshold(ReasonCode reason, ThresholdCell threshold, Measure? measure, Owner owner)
        : base(reason, threshold is DelegatedThreshold delegated ? Actor.Of(delegated.To) : Actor.Maintainer)
    {
        Threshold = threshold;
        Measure = measure;
        Owner = owner;
    }

    /// <summary>What is recorded of the threshold.</summary>
    public ThresholdCell Threshold { get; }

    /// <summary>The measure that is held against it; the first of them, where one threshold is for several.</summary>
    public Measure? Measure { get; }

    /// <summary>The indicator that the threshold belongs to; null where it belongs to the condition of a criterion or of the set.</summary>
    public Indicator? Indicator => Owner.Indicator;

    /// <summary>The criterion of the indicator, or of the condition; null where it is the condition of the set.</summary>
    public Criterion? Criterion => Owner.Criterion;

    /// <summary>The set of the indicator, where it is one that the assessed set requires; null where it is the assessed set itself.</summary>
    public CriteriaSet? Prerequisite => Owner.Prerequisite;

    internal Owner Owner { get; }

    /// <inheritdoc/>
    public override TResult Match<TResult>(
        Func<MissingMeasurement, TResult> measurement,
        Func<MissingThreshold, TResult> threshold,
        Func<MissingRequirement, TResult> requirement,
        Func<MissingAreaClass, TResult> areaClass,
        Func<MissingTitle, TResult> title)
    {
        ArgumentNullException.ThrowIfNull(threshold);
        return threshold(this);
    }
}
