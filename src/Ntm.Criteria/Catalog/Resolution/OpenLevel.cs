using System.Collections.Immutable;

namespace Ntm.Criteria;

/// <summary>A level that is left open in an area class of the set, and in a class of the province's own where one selects it, with what supplies it there.</summary>
internal sealed record OpenLevel(ThresholdTarget Target, AreaClass Area, AreaClass? Zone, ThresholdCell Said, ThresholdCell Supplied)
{
    public SupplyState State => Supplied.Match(
        issued => issued.IsPlaced ? SupplyState.Issued : SupplyState.NotPlaced,
        _ => SupplyState.NotIssued,
        _ => SupplyState.NotRecorded);

    /// <summary>Those of a threshold for an assessed year.</summary>
    /// <param name="target">The threshold as the set has it.</param>
    /// <param name="locals">The same with what local provisions make of it, in each zone.</param>
    /// <param name="classes">The classes that communes of the province may belong to.</param>
    /// <param name="year">The year.</param>
    public static IEnumerable<OpenLevel> All(ThresholdTarget target, IEnumerable<Threshold> locals, ImmutableArray<AreaClass> classes, int year) =>
        from area in classes
        let said = target.Threshold.GeneralFor(area, year)
        where said is not IssuedThreshold
        from supplied in locals.Select(local => local.GeneralInZone(area, year)).Distinct()
        select new OpenLevel(target, area, supplied.Zone, said, supplied.Cell);

    /// <summary>Whether another is of the same communes and demands the same of the same measure; a part may have got its name since, or lost it.</summary>
    public bool IsOfTheSame(OpenLevel other) =>
        Target.Demand == other.Target.Demand && Area == other.Area
        && (Zone is null || other.Zone is null || Zone == other.Zone)
        && (Target.Threshold.Part is not { } part || other.Target.Threshold.Part is not { } otherPart || part == otherPart);
}
