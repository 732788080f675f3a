using Ntm.Criteria.Requirements;

namespace Ntm.Criteria;

/// <summary>The missing facts that the unknowns of a judgement stand for; one for each, so that findings which miss the same miss one fact.</summary>
internal sealed class MissingFacts
{
    private readonly Circumstances _circumstances;
    private readonly Dictionary<object, MissingFact> _facts = [];
    private readonly Dictionary<object, Owner> _owners = [];
    private readonly Dictionary<ThresholdCell, Measure> _measures = [];

    public MissingFacts(Circumstances circumstances) => _circumstances = circumstances;

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
        ThresholdCell cell => OfThreshold(cell),
        Delegated delegated => new MissingRequirement(delegated, ReasonCode.NotIssued, Actor.Of(delegated.To), OwnerOf(delegated)),
        NotRecorded notRecorded => new MissingRequirement(notRecorded, ReasonCode.NotRecorded, Actor.Maintainer, OwnerOf(notRecorded)),
        AreaClassification axis => new MissingAreaClass(axis, _circumstances.Placements(axis)),
        _ => throw new InvalidOperationException($"Nothing is known of unknowns such as {unknown}."),
    };

    private MissingThreshold OfThreshold(ThresholdCell cell)
    {
        var owner = OwnerOf(cell);
        return new(ReasonFor(cell), cell, _measures.GetValueOrDefault(cell), owner);
    }

    // Who owns what is noted once something is asked for that has an owner.
    private Owner OwnerOf(object unknown)
    {
        if (_owners.Count == 0)
        {
            foreach (var set in _circumstances.Sets)
            {
                NoteOwners(set, set == _circumstances.Set ? null : set);
            }
        }

        return _owners.GetValueOrDefault(unknown);
    }

    private static MissingFact Describe(Fact fact) => fact.Measure.Title is { } standard
        ? new MissingTitle(fact.Reason!, standard, fact.Titles)
        : new MissingMeasurement(fact.Reason!, fact.Measure, fact.Measurements);

    private static ReasonCode ReasonFor(ThresholdCell cell) =>
        cell.Match(issued => issued.IsPlaced ? ReasonCode.Unconfirmed : ReasonCode.NotPlaced, _ => ReasonCode.NotIssued, _ => ReasonCode.NotRecorded);

    private void NoteOwners(CriteriaSet set, CriteriaSet? prerequisite)
    {
        foreach (var criterion in set.Criteria)
        {
            foreach (var indicator in criterion.Indicators)
            {
                NoteOwner(indicator.Requirement, new Owner(indicator, criterion, prerequisite));
            }
        }

        foreach (var criterion in set.Criteria)
        {
            NoteOwner(criterion.Condition, new Owner(null, criterion, prerequisite));
        }

        NoteOwner(set.Condition, new Owner(null, null, prerequisite));
    }

    private void NoteOwner(Requirement? whole, Owner owner)
    {
        foreach (var requirement in whole?.SelfAndParts() ?? [])
        {
            _owners.TryAdd(requirement, owner);
            foreach (var cell in requirement.OwnThresholds.SelectMany(threshold => threshold.Cells.Concat(threshold.LocalCells)))
            {
                _owners.TryAdd(cell, owner);
                _measures.TryAdd(cell, requirement.OwnMeasures[0]);
            }
        }
    }
}
