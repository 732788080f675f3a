using Ntm.Criteria.Requirements;

namespace Ntm.Criteria;

/// <summary>The missing facts that the unknowns of a judgement stand for; one for each, so that findings which miss the same miss one fact.</summary>
internal sealed class MissingFacts
{
    private readonly Circumstances _circumstances;
    private readonly Dictionary<object, MissingFact> _facts = [];

    public MissingFacts(Circumstances circumstances) => _circumstances = circumstances;

    private OwnersOfUnknowns Owners => field ??= _circumstances.Programs?.Owners ?? new(_circumstances.Sets);

    /// <summary>The missing fact of an unknown: a measure or a title, an open threshold cell, a requirement not issued or not recorded, or an area classification.</summary>
    public MissingFact Of(object unknown)
    {
        if (!_facts.TryGetValue(unknown, out var fact))
        {
            fact = Describe(unknown);
            _facts.Add(unknown, fact);
        }

        return fact;
    }

    private MissingFact Describe(object unknown) => unknown switch
    {
        Measure measure => Describe(_circumstances.Facts.Of(measure)),
        ThresholdCell cell => new MissingThreshold(ReasonFor(cell), cell, Owners.MeasureOf(cell), Owners.Of(cell)),
        Delegated delegated => new MissingRequirement(delegated, ReasonCode.NotIssued, Actor.Of(delegated.To), Owners.Of(delegated)),
        NotRecorded notRecorded => new MissingRequirement(notRecorded, ReasonCode.NotRecorded, Actor.Maintainer, Owners.Of(notRecorded)),
        AreaClassification axis => new MissingAreaClass(axis, _circumstances.Placements(axis)),
        _ => throw new InvalidOperationException($"Nothing is known of unknowns such as {unknown}."),
    };

    private static MissingFact Describe(Fact fact) => fact.Measure.Title is { } standard
        ? new MissingTitle(fact.Reason!, standard, fact.Titles)
        : new MissingMeasurement(fact.Reason!, fact.Measure, fact.Measurements);

    private static ReasonCode ReasonFor(ThresholdCell cell) =>
        cell.Match(issued => issued.IsPlaced ? ReasonCode.Unconfirmed : ReasonCode.NotPlaced, _ => ReasonCode.NotIssued, _ => ReasonCode.NotRecorded);
}
