using System.Collections.Immutable;
using NodaTime;
using Ntm.Criteria.Requirements;
using AtLeast = Ntm.Criteria.Requirements.AtLeast;
using AtMost = Ntm.Criteria.Requirements.AtMost;

namespace Ntm.Criteria.Tests;

/// <summary>
/// A deliberately naive judge, written from the design and the description of criteria documents alone: it tries every completion of
/// the missing facts, over values chosen finely enough, and looks what comes out.
/// </summary>
internal sealed class ReferenceJudge
{
    private static readonly object EmptyWholeOfShare = new();

    // What an unknown factor may turn out to be beside a level: something that hangs on the past.
    private static readonly object HangsOnPast = new();

    private static readonly object NotHeld = new();

    private readonly CriteriaInForce _law;
    private readonly AdministrativeUnit _commune;
    private readonly Evidence _evidence;
    private readonly UnconfirmedThresholds _unconfirmed;
    private readonly int _refinement;
    private readonly Dictionary<Measure, ReferenceReading> _readings = [];
    private readonly Dictionary<Measure, HashSet<Rational>> _points = [];
    private readonly Dictionary<ThresholdCell, HashSet<Measure>> _openCells = [];
    private readonly Dictionary<ThresholdCell, Measure> _openFactors = [];
    private readonly List<(Measure Measure, Rational Times, Measure Past)> _multiples = [];
    private readonly Dictionary<Standard, object?> _titles = [];
    private readonly HashSet<Requirement> _openRequirements = [];
    private readonly HashSet<AreaClassification> _openAreas = [];

    // Where the commune lies, and what the cells say, are the same in every completion.
    private readonly Dictionary<AreaClassification, ImmutableArray<AreaClass>> _areas = [];
    private readonly Dictionary<ThresholdCell, Rational?> _known = [];

    // The facts that are missing, what each may turn out to be, and which of these it is in the completion at hand.
    private readonly List<object> _facts = [];
    private readonly List<ImmutableArray<object>> _choices = [];
    private readonly Dictionary<object, int> _places = [];
    private readonly int[] _chosen;

    // The values are chosen so many times finer than needed.
    public ReferenceJudge(
        CriteriaInForce law, AdministrativeUnit commune, Evidence evidence, UnconfirmedThresholds unconfirmed, int refinement = 1)
    {
        (_law, _commune, _evidence, _unconfirmed, _refinement) = (law, commune, evidence, unconfirmed, refinement);
        foreach (var set in Sets)
        {
            foreach (var requirement in set.Requirements())
            {
                foreach (var measure in requirement.OwnMeasures)
                {
                    _readings.TryAdd(measure, ReferenceReading.Of(measure, evidence, law.On));
                    _points.TryAdd(measure, []);
                }

                Note(set, requirement);
            }

            foreach (var classification in set.Requirements().OfType<ByAreaClass>().Select(byArea => byArea.Classification).OfType<AreaClassification>().Append(set.AreaClassification))
            {
                if (AreasOf(classification).Length > 1)
                {
                    _openAreas.Add(classification);
                }
            }
        }

        AddFacts();
        _chosen = new int[_facts.Count];
    }

    public IEnumerable<CriteriaSet> Sets => _law.Prerequisites.Values.Prepend(_law.Set!);

    /// <summary>How many completions there are.</summary>
    public long Completions => _choices.Aggregate(1L, (product, choices) => Math.Min(int.MaxValue, product * choices.Length));

    /// <summary>The answer for each set, criterion and indicator of the law.</summary>
    public IReadOnlyDictionary<object, ReferenceAnswer> Judge()
    {
        var questions = new List<(object Subject, Func<ReferenceOutcome> Ask)>();
        foreach (var set in Sets)
        {
            questions.Add((set, () => OfSet(set)));
            questions.AddRange(set.Criteria.Select(criterion => ((object)criterion, (Func<ReferenceOutcome>)(() => OfCriterion(set, criterion)))));
            questions.AddRange(set.Indicators.Select(indicator => ((object)indicator, (Func<ReferenceOutcome>)(() => Of(set, indicator.Requirement)))));
        }

        var outcomes = questions.ConvertAll(_ => new ReferenceOutcome[Completions]);
        for (var completion = 0; completion < Completions; completion++)
        {
            var rest = completion;
            for (var fact = 0; fact < _facts.Count; fact++)
            {
                (rest, _chosen[fact]) = Math.DivRem(rest, _choices[fact].Length);
            }

            for (var question = 0; question < questions.Count; question++)
            {
                outcomes[question][completion] = questions[question].Ask();
            }
        }

        return questions.Zip(outcomes).ToDictionary(
            pair => pair.First.Subject, pair => new ReferenceAnswer([.. pair.Second], [.. FactsThatMatter(pair.Second)]));
    }

    // Two completions that differ in this fact alone lead to different outcomes.
    private IEnumerable<object> FactsThatMatter(ReferenceOutcome[] outcomes)
    {
        var stride = 1;
        for (var fact = 0; fact < _facts.Count; fact++)
        {
            var width = _choices[fact].Length;
            for (var completion = 0; completion < outcomes.Length; completion++)
            {
                var first = completion - (completion / stride % width * stride);
                if (outcomes[completion] != outcomes[first])
                {
                    yield return _facts[fact];
                    break;
                }
            }

            stride *= width;
        }
    }

    private ReferenceOutcome OfSet(CriteriaSet set)
    {
        var parts = set.Criteria.Select(criterion => OfCriterion(set, criterion));
        return All(set.Condition is { } condition ? parts.Append(Of(set, condition)) : parts);
    }

    private ReferenceOutcome OfCriterion(CriteriaSet set, Criterion criterion)
    {
        var parts = criterion.Indicators.Select(indicator => Of(set, indicator.Requirement));
        return All(criterion.Condition is { } condition ? parts.Append(Of(set, condition)) : parts);
    }

    private ReferenceOutcome Of(CriteriaSet set, Requirement requirement) => requirement switch
    {
        Yes yes => Holds(yes.Measure, value => value == 1),
        AtLeast atLeast => Holds(atLeast.Measure, value => Bounds(set, atLeast.Threshold).All(bound => value >= bound)),
        AtLeastTimes times => Holds(times.Measure, value => Bounds(set, times.Threshold).All(bound => value >= bound)),
        AtLeastTimesOwn own => Holds(own.Measure, value => ReachesMultiple(value, own)),
        HoldsTitle title => (_titles[title.Standard] ?? Chosen(title.Standard)) is LocalDate since && !(since >= title.DecidedBefore)
            ? ReferenceOutcome.Met
            : ReferenceOutcome.NotMet,
        AtMost atMost => Holds(atMost.Measure, value => Bounds(set, atMost.Threshold).All(bound => value <= bound)),
        None none => Holds(none.Measure, value => value == 0),
        GradeAtLeast grade => Holds(grade.Measure, value => Bounds(set, grade.Threshold).All(bound => value >= bound)),
        Scorecard card => All([Of(set, card.Mandatory), Of(set, card.Score)]),
        TwoPart two => All([Of(set, two.Total), Of(set, two.OfWhich)]),
        BothSexes both => All([Of(set, both.Men), Of(set, both.Women)]),
        AllOf all => All(all.Parts.Select(part => Of(set, part))),
        AnyOf any => Any(any.Parts.Select(part => Of(set, part))),
        AtLeastNOf some => Some(some.Needed, some.Parts.Select(part => Of(set, part))),
        DependingOnCount depending =>
            Of(set, (Rational)ValueOf(depending.Count) > Rational.Of(depending.MoreThan) ? depending.Then : depending.Otherwise),
        ApplicableOnlyIf onlyIf => (Rational)ValueOf(onlyIf.Condition) == 1 ? Of(set, onlyIf.Requirement) : ReferenceOutcome.NotApplicable,
        ByAreaClass byArea => Of(set, byArea.Cases.Single(@case => @case.Areas.Contains(AreaOf(byArea.Classification ?? set.AreaClassification))).Requirement),
        LetteredPart part => Of(set, part.Requirement),
        Prerequisite { CriterionKey: null } other => OfSet(_law.Prerequisites[other.SetKey]),
        Prerequisite other => OfCriterion(
            _law.Prerequisites[other.SetKey], _law.Prerequisites[other.SetKey].Criteria.Single(criterion => criterion.Key == other.CriterionKey)),
        Delegated delegated => (int)Chosen(delegated) switch
        {
            0 => ReferenceOutcome.Met,
            1 => Of(set, delegated.Form),
            _ => ReferenceOutcome.NotMet,
        },
        NotRecorded => (int)Chosen(requirement) switch
        {
            0 => ReferenceOutcome.Met,
            1 => ReferenceOutcome.NotApplicable,
            _ => ReferenceOutcome.NotMet,
        },
        _ => throw new NotSupportedException($"The reference does not know {requirement}."),
    };

    private static ReferenceOutcome All(IEnumerable<ReferenceOutcome> parts)
    {
        var outcomes = parts.ToList();
        return outcomes.Contains(ReferenceOutcome.NotMet) ? ReferenceOutcome.NotMet
            : outcomes.Contains(ReferenceOutcome.Met) ? ReferenceOutcome.Met
            : ReferenceOutcome.NotApplicable;
    }

    private static ReferenceOutcome Any(IEnumerable<ReferenceOutcome> parts)
    {
        var outcomes = parts.ToList();
        return outcomes.Contains(ReferenceOutcome.Met) ? ReferenceOutcome.Met
            : outcomes.Contains(ReferenceOutcome.NotMet) ? ReferenceOutcome.NotMet
            : ReferenceOutcome.NotApplicable;
    }

    private static ReferenceOutcome Some(int needed, IEnumerable<ReferenceOutcome> parts)
    {
        var outcomes = parts.ToList();
        return outcomes.Count(outcome => outcome == ReferenceOutcome.Met) >= needed ? ReferenceOutcome.Met
            : outcomes.TrueForAll(outcome => outcome == ReferenceOutcome.NotApplicable) ? ReferenceOutcome.NotApplicable
            : ReferenceOutcome.NotMet;
    }

    private ReferenceOutcome Holds(Measure measure, Func<Rational, bool> test) =>
        ValueOf(measure) is not Rational value ? ReferenceOutcome.NotApplicable
            : test(value) ? ReferenceOutcome.Met
            : ReferenceOutcome.NotMet;

    private bool ReachesMultiple(Rational value, AtLeastTimesOwn own)
    {
        var factor = Known(own.FactorCell) ?? Chosen(own.FactorCell);
        var past = (Rational)ValueOf(own.Past);
        return factor == HangsOnPast ? past == (Rational)PossibleValues(own.Past)[0]
            : _openCells.ContainsKey(own.FactorCell) ? value >= (Rational)factor
            : value >= (Rational)factor * past;
    }

    private object ValueOf(Measure measure)
    {
        var reading = _readings[measure];
        return reading.IsEmptyWhole ? EmptyWholeOfShare : reading.IsKnown ? reading.Lower : Chosen(measure);
    }

    private IEnumerable<Rational> Bounds(CriteriaSet set, Threshold threshold) =>
        CellsFor(threshold, AreaOf(set.AreaClassification)).Select(cell => Known(cell) ?? (Rational)Chosen(cell));

    private AreaClass AreaOf(AreaClassification classification) => _openAreas.Contains(classification)
        ? (AreaClass)Chosen(classification)
        : AreasOf(classification).Single();

    private ImmutableArray<AreaClass> AreasOf(AreaClassification classification)
    {
        if (!_areas.TryGetValue(classification, out var areas))
        {
            _areas.Add(classification, areas = classification.PossibleClasses(_commune, IllustrativeLaw.On));
        }

        return areas;
    }

    private object Chosen(object fact)
    {
        var place = _places[fact];
        return _choices[place][_chosen[place]];
    }

    // What the set says, or what is supplied first of all that may be; and the first of the levels beside it, unless the set leaves its own to the province.
    private IEnumerable<ThresholdCell> CellsFor(Threshold threshold, AreaClass area)
    {
        bool Holds(ThresholdCell cell) => (cell.Areas.IsEmpty || cell.Areas.Contains(area)) && (cell.Years.IsEmpty || cell.Years.Contains(_law.AssessedYear));
        var said = threshold.Cells.Single(Holds);
        yield return threshold.Supplied.Where(supplied => supplied.Supplier.MaySupply(said))
            .Select(supplied => supplied.Levels.Cells.Single(Holds))
            .FirstOrDefault(said);
        if (said is not DelegatedThreshold { To.Name: nameof(Authority.Province) })
        {
            foreach (var provincial in threshold.Provincial.SelectMany(levels => levels.Cells).Where(Holds).Take(1))
            {
                yield return provincial;
            }
        }
    }

    private Rational? Known(ThresholdCell cell)
    {
        if (!_known.TryGetValue(cell, out var known))
        {
            _known.Add(cell, known = ReadOff(cell));
        }

        return known;
    }

    private Rational? ReadOff(ThresholdCell cell) => cell is IssuedThreshold { IsPlaced: true } issued
        && (_unconfirmed == UnconfirmedThresholds.Admitted || issued.Provenance.Basis != Basis.Unconfirmed)
            ? issued.Value.Grade is { } grade ? grade.Rank : Rational.Of(issued.Value.Number!.Value)
            : null;

    private void Note(CriteriaSet set, Requirement requirement)
    {
        if (requirement is AtLeastTimesOwn own)
        {
            if (Known(own.FactorCell) is { } factor)
            {
                _multiples.Add((own.Measure, factor, own.Past));
            }
            else
            {
                _openCells.Add(own.FactorCell, [own.Measure]);
                _openFactors.Add(own.FactorCell, own.Past);
            }

            return;
        }

        foreach (var threshold in requirement.OwnThresholds)
        {
            var measure = requirement.OwnMeasures.Single();
            foreach (var cell in AreasOf(set.AreaClassification).SelectMany(area => CellsFor(threshold, area)))
            {
                if (Known(cell) is { } value)
                {
                    _points[measure].Add(value);
                }
                else if (!_openCells.TryAdd(cell, [measure]))
                {
                    _openCells[cell].Add(measure);
                }
            }
        }

        if (requirement is HoldsTitle title)
        {
            _titles.TryAdd(title.Standard, TitleOf(title.Standard));
        }
        else if (requirement is DependingOnCount depending)
        {
            _points[depending.Count].Add(Rational.Of(depending.MoreThan));
        }
        else if (requirement is Delegated or NotRecorded)
        {
            _openRequirements.Add(requirement);
        }
    }

    // Since when it is held, that it is not held, or null where that is not known: from one statement to the next.
    private object? TitleOf(Standard standard)
    {
        object? state = null;
        var isContradictory = false;
        foreach (var ofDate in _evidence.Titles.Where(statement => statement.Standard == standard && statement.Decided <= _law.On).GroupBy(statement => statement.Decided).OrderBy(group => group.Key))
        {
            var (held, lost) = (ofDate.Any(statement => statement.IsHeld), ofDate.Any(statement => !statement.IsHeld));
            isContradictory = lost ? held : isContradictory;
            state = lost ? NotHeld : state is LocalDate ? state : ofDate.Key;
        }

        return isContradictory ? null : state;
    }

    // A decision of the day before each limit, of that day, of the last day that counts, and long before.
    private IEnumerable<object> PossibleTitles(Standard standard) =>
        Sets.SelectMany(set => set.Requirements()).OfType<HoldsTitle>().Where(title => title.Standard == standard).Select(title => title.DecidedBefore).OfType<LocalDate>()
            .SelectMany(limit => new[] { limit.PlusDays(-1), limit })
            .Append(_law.On).Append(_law.On.PlusYears(-10)).Where(date => date <= _law.On).Distinct().Cast<object>().Prepend(NotHeld);

    private void AddFacts()
    {
        foreach (var standard in _titles.Where(title => title.Value is null).Select(title => title.Key))
        {
            Add(standard, [.. PossibleTitles(standard)]);
        }

        var missing = _readings.Where(reading => !reading.Value.IsKnown).Select(reading => reading.Key).ToList();
        foreach (var measure in missing)
        {
            Add(measure, PossibleValues(measure));
        }

        foreach (var (cell, measures) in _openCells)
        {
            // At every value that the measures may have, and outside them all.
            var values = measures.SelectMany(measure => missing.Contains(measure)
                ? PossibleValues(measure).OfType<Rational>()
                : _readings[measure].IsEmptyWhole ? [] : [_readings[measure].Lower]).Distinct().Order().ToList();
            IEnumerable<object> hanging = _openFactors.TryGetValue(cell, out var past) && missing.Contains(past) ? [HangsOnPast] : [];
            Add(cell, [.. values.Count == 0 ? [(Rational)0] : (object[])[values[0] - 1, .. values.Select(value => (object)value), values[^1] + 1], .. hanging]);
        }

        foreach (var open in _openRequirements)
        {
            Add(open, [0, 1, 2]);
        }

        foreach (var axis in _openAreas)
        {
            Add(axis, [.. AreasOf(axis)]);
        }
    }

    private void Add(object fact, ImmutableArray<object> choices)
    {
        _places.Add(fact, _facts.Count);
        _facts.Add(fact);
        _choices.Add(choices);
    }

    private ImmutableArray<object> PossibleValues(Measure measure)
    {
        var reading = _readings[measure];
        var values = reading.Values is { } only ? only
            : measure.Kind == MeasureKind.Number || measure.Kind == MeasureKind.Share
            ? ValuesAtAndBetweenPoints(measure)
            : WholeNumbers(measure, reading);
        return [.. values.Where(reading.Holds).Select(value => (object)value), .. reading.MayBeEmptyWhole ? [EmptyWholeOfShare] : Array.Empty<object>()];
    }

    private IEnumerable<Rational> WholeNumbers(Measure measure, ReferenceReading reading)
    {
        var end = reading.Upper ?? _points[measure].Append(reading.Lower).Max() + 1 + _refinement;
        for (var value = reading.Lower; value <= end; value += 1)
        {
            yield return value;
        }
    }

    private IEnumerable<Rational> ValuesAtAndBetweenPoints(Measure measure)
    {
        // Where a threshold is unknown, it may lie between any two of the values that are possible, or beyond them.
        var scales = Companions(measure);
        var between = (scales.Count + 1) * _refinement;
        var points = scales.SelectMany(scale => _points[scale.Key].Concat(EndsOf(_readings[scale.Key])).Select(point => point * scale.Value)).Distinct().Order().ToList();

        // Of all that are held against each other the same values are tried, each on its own scale.
        var last = scales.MinBy(scale => scale.Key.Key, StringComparer.Ordinal).Value;
        for (var i = 0; i < points.Count; i++)
        {
            yield return points[i];
            var width = i + 1 < points.Count ? points[i + 1] - points[i] : last;
            for (var step = 1; step <= between; step++)
            {
                yield return points[i] + (width * step / (between + 1));
            }
        }
    }

    /// <summary>The measure and whatever it is held against, directly or not, each with what its values are multiplied by on the scale of the measure.</summary>
    private Dictionary<Measure, Rational> Companions(Measure measure)
    {
        var links = _openCells.Values.SelectMany(measures => measures.Select(one => (measures.First(), (Rational)1, one))).Concat(_multiples).ToList();
        var scales = new Dictionary<Measure, Rational> { [measure] = 1 };
        for (var count = 0; count < scales.Count;)
        {
            count = scales.Count;
            foreach (var (one, times, other) in links)
            {
                if (scales.TryGetValue(one, out var scale))
                {
                    scales.TryAdd(other, scale * times);
                }
                else if (scales.TryGetValue(other, out scale))
                {
                    scales.TryAdd(one, scale / times);
                }
            }
        }

        return scales;
    }

    private static IEnumerable<Rational> EndsOf(ReferenceReading reading) =>
        reading.IsEmptyWhole ? [] : reading.Values is { } only ? only : reading.Upper is { } upper ? [reading.Lower, upper] : [reading.Lower];
}
