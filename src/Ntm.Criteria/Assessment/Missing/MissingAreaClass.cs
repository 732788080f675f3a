using System.Collections.Immutable;

namespace Ntm.Criteria;

/// <summary>The area class of the commune, on which its thresholds hang (chưa xác định được vùng áp dụng).</summary>
/// <remarks>Compared by reference. Immutable and safe for concurrent use.</remarks>
public sealed class MissingAreaClass : MissingFact
{
    internal MissingAreaClass(AreaClassification classification, ImmutableArray<AreaPlacement> placements)
        : this(classification, placements, [.. placements.SelectMany(placement => placement.UnknownDesignations).Distinct()])
    {
    }

    private MissingAreaClass(AreaClassification classification, ImmutableArray<AreaPlacement> placements, ImmutableArray<Designation> unknownDesignations)
        : base(ReasonCode.AreaClassUnknown, unknownDesignations.IsEmpty ? Actor.Maintainer : Actor.Unit)
    {
        Classification = classification;
        PossibleClasses = [.. placements.Select(placement => placement.Class)];
        UnknownDesignations = unknownDesignations;
    }

    /// <summary>The axis.</summary>
    public AreaClassification Classification { get; }

    /// <summary>The classes that are still possible.</summary>
    public ImmutableArray<AreaClass> PossibleClasses { get; }

    /// <summary>The designations on which it hangs, of which it is not known whether the unit holds them: tell it with <see cref="AdministrativeUnit.With"/>. None where the region of the unit is not known.</summary>
    public ImmutableArray<Designation> UnknownDesignations { get; }

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
