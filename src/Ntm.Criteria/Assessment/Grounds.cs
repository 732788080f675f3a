namespace Ntm.Criteria;

/// <summary>What a check rests on with all its parts: clauses and measurements.</summary>
internal sealed class Grounds(Check check)
{
    public IEnumerable<Measurement> Measurements => OfEach(part => part.Measurements);

    public IEnumerable<ThresholdCell> Thresholds => OfEach(part => part.Thresholds);

    public IEnumerable<EmptyWholeRule> EmptyWholeRules => OfEach<EmptyWholeRule>(part => part.EmptyWholeRule is { } rule ? [rule] : []);

    public IEnumerable<AreaPlacement> AreaPlacements => OfEach(part => part.AreaPlacements);

    /// <summary>Where requirements that are left whole to an authority come from.</summary>
    public IEnumerable<Provenance> Delegations => OfEach<Provenance>(part => part.Delegation is { } delegation ? [delegation] : []);

    public IEnumerable<Citation> Citations => Delegations.Select(delegation => delegation.Citation)
        .Concat(AreaPlacements.Select(placement => placement.Rule?.Provenance.Citation).OfType<Citation>())
        .Concat(Thresholds.Select(cell => cell.Citation))
        .Concat(EmptyWholeRules.Select(rule => rule.Provenance.Citation))
        .Distinct();

    /// <summary>Whether any of it is an example, that which a prerequisite rests on included.</summary>
    public bool IsIllustrative => Citations.Any(citation => citation.IsIllustrative)
        || Measurements.Any(measurement => measurement.IsIllustrative)
        || check.SelfAndParts().Any(part => part.PrerequisiteIsIllustrative());

    private IEnumerable<T> OfEach<T>(Func<Check, IEnumerable<T>> own) => check.SelfAndParts().SelectMany(own).Distinct();
}
