using System.Collections.Immutable;

namespace Ntm.Criteria;

/// <summary>A value of a measure that the evidence does not give, or not precisely enough (thiếu số liệu).</summary>
/// <remarks>
/// Where the whole of a share is empty and the measure does not say what that means, the commune can do nothing about it: whoever maintains the
/// data must. Compared by reference. Immutable and safe for concurrent use.
/// </remarks>
public sealed class MissingMeasurement : MissingFact
{
    internal MissingMeasurement(ReasonCode reason, Measure measure, ImmutableArray<Measurement> measurements)
        : base(reason, reason == ReasonCode.EmptyWhole ? Actor.Maintainer : Actor.Unit)
    {
        Measure = measure;
        Measurements = measurements;
    }

    /// <summary>The measure.</summary>
    public Measure Measure { get; }

    /// <summary>What the evidence does say: contradictory, unusable, too coarse or too late; empty where it says nothing.</summary>
    public ImmutableArray<Measurement> Measurements { get; }

    /// <summary>The villages that have to be counted, where the measurement is a sum over those of the commune, or counts them; each may decide. Empty otherwise.</summary>
    public ImmutableArray<Village> Villages => [.. Measurements.SelectMany(measurement => measurement.FromVillages).Where(one => !one.IsCounted).Select(one => one.Village)];

    /// <inheritdoc/>
    public override TResult Match<TResult>(
        Func<MissingMeasurement, TResult> measurement,
        Func<MissingThreshold, TResult> threshold,
        Func<MissingRequirement, TResult> requirement,
        Func<MissingAreaClass, TResult> areaClass,
        Func<MissingTitle, TResult> title)
    {
        ArgumentNullException.ThrowIfNull(measurement);
        return measurement(this);
    }
}
