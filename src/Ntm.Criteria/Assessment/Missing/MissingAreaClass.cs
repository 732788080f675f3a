using System.Collections.Immutable;

namespace Ntm.Criteria;

/// <summary>The area class of the commune, on which its thresholds hang (chưa xác định được vùng áp dụng).</summary>
/// <remarks>Compared by reference. Immutable and safe for concurrent use.</remarks>
public sealed class MissingAreaClass : MissingFact
{
    internal MissingAreaClass(AreaClassification classification, ImmutableArray<AreaClass> possibleClasses)
        : base(ReasonCode.AreaClassUnknown, Actor.Maintainer)
    {
        Classification = classification;
        PossibleClasses = possibleClasses;
    }

    /// <summary>The axis.</summary>
    public AreaClassification Classification { get; }

    /// <summary>The classes that are still possible.</summary>
    public ImmutableArray<AreaClass> PossibleClasses { get; }

    /// <inheritdoc/>
    public override TResult Match<TResult>(
        Func<MissingMeasurement, TResult> measurement,
        Func<MissingThreshold, TResult> threshold,
        Func<MissingRequirement, TResult> requirement,
        Func<MissingAreaClass, TResult> areaClass,
        Func<MissingTitle, TResult> title)
    {
        ArgumentNullException.ThrowIfNull(areaClass);
        return areaClass(this);
    }
}
