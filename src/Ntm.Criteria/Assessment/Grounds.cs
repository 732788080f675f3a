using System.Collections.Immutable;

namespace Ntm.Criteria;

/// <summary>What a check rests on with all its parts: clauses, measurements and titles.</summary>
internal sealed class Grounds
{
    private readonly ImmutableArray<Check> _parts;

    public Grounds(Check check)
    {
        _parts = [.. check.SelfAndParts()];
        Measurements = [.. _parts.SelectMany(part => part.Measurements).Distinct()];
        Titles = [.. _parts.SelectMany(part => part.Titles).Distinct()];
        Thresholds = [.. _parts.SelectMany(part => part.Thresholds).Distinct()];
        EmptyWholeClauses = [.. _parts.Select(part => part.EmptyWholeClause).OfType<EmptyWholeClause>().Distinct()];
        AreaPlacements = [.. _parts.SelectMany(part => part.AreaPlacements).Distinct()];
        Delegations = [.. _parts.Select(part => part.Delegation).OfType<Provenance>().Distinct()];
        Details = [.. _parts.Select(part => part.Detail).OfType<Provenance>().Distinct()];
        Citations =
        [
            .. Delegations.Concat(Details).Select(source => source.Citation)
                .Concat(AreaPlacements.SelectMany(placement => placement.Provenances).Select(source => source.Citation))
                .Concat(Thresholds.Select(cell => cell.Citation))
                .Concat(EmptyWholeClauses.Select(clause => clause.Provenance.Citation))
                .Distinct(),
        ];
    }

    public ImmutableArray<Measurement> Measurements { get; }

    public ImmutableArray<TitleStatement> Titles { get; }

    public ImmutableArray<ThresholdCell> Thresholds { get; }

    public ImmutableArray<EmptyWholeClause> EmptyWholeClauses { get; }

    public ImmutableArray<AreaPlacement> AreaPlacements { get; }

    /// <summary>Where requirements that are left whole to an authority come from.</summary>
    public ImmutableArray<Provenance> Delegations { get; }

    /// <summary>Where lettered parts come from.</summary>
    public ImmutableArray<Provenance> Details { get; }

    public ImmutableArray<Citation> Citations { get; }

    /// <summary>Whether any of it is an example, that which a prerequisite rests on included.</summary>
    public bool IsIllustrative => Citations.Any(citation => citation.IsIllustrative)
        || Measurements.Any(measurement => measurement.IsIllustrative)
        || Titles.Any(title => title.IsIllustrative)
        || _parts.Any(part => part.PrerequisiteIsIllustrative());
}
