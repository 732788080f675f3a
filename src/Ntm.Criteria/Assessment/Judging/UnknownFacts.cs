using System.Collections.Immutable;
using Ntm.Criteria.Requirements;

namespace Ntm.Criteria;

/// <summary>
/// The unknowns of a judgement in the order in which the set meets them, and the scales on which missing measurements and
/// unknown thresholds are placed. Filled by going through all requirements of the set and of every set that it refers to.
/// </summary>
internal sealed class UnknownFacts : IOutcomeAlgebra<Nothing>
{
    /// <summary>Stands among the places of a measurement that may turn out not to apply.</summary>
    public const int NoPlace = -1;

    private readonly FactBook _facts;
    private readonly UnknownOrder _order = new();
    private readonly ImmutableArray<object> _unknowns;
    private readonly Dictionary<object, int> _indices;
    private readonly MeasureGroups _groups = new();
    private readonly Dictionary<Measure, List<ExactValue>> _bounds = [];
    private readonly Dictionary<ThresholdCell, Measure> _openBounds = [];
    private readonly HashSet<Measure> _againstOpenBounds = [];
    private readonly HashSet<Measure> _againstPasts = [];
    private readonly Dictionary<Measure, SharedScale> _scales = [];
    private readonly Dictionary<Measure, ImmutableArray<int>> _places = [];

    // The unknown that the present indicator met first.
    private object? _speaking;

    public UnknownFacts(Circumstances circumstances)
    {
        _facts = circumstances.Facts;
        var known = new Dictionary<Question, Nothing>();
        foreach (var set in circumstances.Sets)
        {
            GoThrough(set, new Meaning<Nothing>(this, circumstances, set, known));
        }

        _unknowns = _order.Sorted();
        _indices = _unknowns.Select((unknown, index) => (unknown, index)).ToDictionary(entry => entry.unknown, entry => entry.index);
    }

    public Nothing NotApplicable => default;

    /// <summary>The unknown of an index: a measure, an open threshold cell, a requirement not issued or not recorded, or an area classification.</summary>
    public object this[int index] => _unknowns[index];

    public int IndexOf(object unknown) => _indices[unknown];

    public SharedScale ScaleOf(Measure measure)
    {
        if (!_scales.TryGetValue(measure, out var scale))
        {
            var group = _groups.Of(measure);
            scale = new SharedScale(group.SelectMany(ValuesThatMatter), PlacesInGap(group));
            foreach (var member in group)
            {
                _scales[member] = scale;
            }
        }

        return scale;
    }

    /// <summary>The place of a value that a measure has or is held against.</summary>
    public int PlaceOf(Measure measure, ExactValue value) => ScaleOf(measure).PlaceOf(_groups.OnScale(measure, value));

    /// <summary>The places of the scale that have a value which is possible by a fact, be it of a measure that is taken for unknown here.</summary>
    public IEnumerable<int> PlacesMeeting(Fact fact) => fact.IsExact
        ? ScaleOf(fact.Measure).PlacesAt(_groups.OnScale(fact.Measure, fact.Value))
        : ScaleOf(fact.Measure).PlacesMeeting(_groups.OnScale(fact.Measure, fact.Range));

    /// <summary>Whether the first measure is on its scale where so many times the second is.</summary>
    public bool AreLinked(Measure one, ExactValue times, Measure other) => _groups.AreLinked(one, times, other);

    /// <summary>The places of the scale that a missing measurement may turn out to be at; <see cref="NoPlace"/> where it may not apply.</summary>
    public ImmutableArray<int> PlacesOf(Fact fact)
    {
        if (!_places.TryGetValue(fact.Measure, out var places))
        {
            places = [.. ScaleOf(fact.Measure).PlacesWithin(_groups.OnScale(fact.Measure, fact.Range), _groups.IsStretched(fact.Measure) ? null : MeasureScale.PartsOf(fact))];
            places = fact.CanBeNotApplicable ? places.Add(NoPlace) : places;
            _places.Add(fact.Measure, places);
        }

        return places;
    }

    public Nothing Compare(Measure measure, Comparison comparison, ExactValue bound)
    {
        Note(measure);
        _bounds[measure].Add(bound);
        return default;
    }

    public Nothing Compare(Measure measure, Comparison comparison, ThresholdCell open)
    {
        Note(measure);
        Register(open);
        if (!_facts.Of(measure).IsExact)
        {
            _order.AreCompared(measure, open);
        }

        _againstOpenBounds.Add(measure);
        if (!_openBounds.TryAdd(open, measure))
        {
            _groups.Link(_openBounds[open], ExactValue.Number(1), measure);
        }

        return default;
    }

    public Nothing Compare(Measure measure, ExactValue times, Measure past)
    {
        Note(measure);
        Note(past);
        _order.AreCompared(measure, past);
        _groups.Link(measure, times, past);
        _againstPasts.Add(measure);
        return default;
    }

    public Nothing Compare(Measure measure, ThresholdCell open, Measure past)
    {
        Compare(measure, Comparison.AtLeast, open);
        Note(past);
        _order.AreCompared(past, open);
        _againstOpenBounds.Add(past);
        return default;
    }

    public Nothing All(ImmutableArray<Nothing> parts) => default;

    public Nothing Any(ImmutableArray<Nothing> parts) => default;

    public Nothing AtLeast(int needed, ImmutableArray<Nothing> parts) => default;

    public Nothing Choose(Nothing condition, Nothing whereMet, Nothing whereNotMet) => default;

    public Nothing NotIssued(Delegated requirement, Func<Nothing> form)
    {
        Register(requirement);
        return form();
    }

    public Nothing NotRecorded(NotRecorded requirement)
    {
        Register(requirement);
        return default;
    }

    public Nothing OneOf(AreaClassification classification, ImmutableArray<AreaClass> classes, Func<AreaClass, Nothing> inClass)
    {
        Register(classification);
        foreach (var area in classes)
        {
            inClass(area);
        }

        return default;
    }

    private void GoThrough(CriteriaSet set, Meaning<Nothing> meaning)
    {
        var conditions = set.Criteria.Select(criterion => criterion.Condition).Prepend(set.Condition).OfType<Requirement>();
        foreach (var requirement in set.Indicators.Select(indicator => indicator.Requirement).Concat(conditions))
        {
            _speaking = null;
            if (requirement is not Prerequisite)
            {
                requirement.Accept(meaning);
            }
        }
    }

    private void Note(Measure measure)
    {
        if (_groups.TryAdd(measure))
        {
            _bounds.Add(measure, []);
        }

        if (!_facts.Of(measure).IsExact)
        {
            Register(measure);
        }
    }

    private void Register(object unknown)
    {
        _order.Meet(unknown);
        if (unknown is not AreaClassification)
        {
            _speaking ??= unknown;
            _order.SpeakTogether(_speaking, unknown);
        }
    }

    // An unknown bound may lie inside a gap, which then has a place on either side of it. Measures that are held against each other may all
    // have values in one gap, in any order, and one of them another value that makes a difference.
    private int PlacesInGap(IReadOnlySet<Measure> group) =>
        group.Any(_againstPasts.Contains) ? group.Count + 1
        : group.Any(_againstOpenBounds.Contains) ? 2
        : 1;

    private IEnumerable<ExactValue> ValuesThatMatter(Measure measure) => OwnValuesThatMatter(measure).Select(value => _groups.OnScale(measure, value));

    private IEnumerable<ExactValue> OwnValuesThatMatter(Measure measure)
    {
        var fact = _facts.Of(measure);
        if (fact.IsExact)
        {
            return fact.IsNotApplicable ? _bounds[measure] : _bounds[measure].Append(fact.Value);
        }

        var values = _bounds[measure].Append(fact.Range.Lower);
        return fact.Range.Upper is { } upper ? values.Append(upper) : values;
    }
}
