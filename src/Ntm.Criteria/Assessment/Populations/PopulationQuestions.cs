using System.Collections.Immutable;

namespace Ntm.Criteria;

/// <summary>What a population is asked: whether the set is met, then each criterion and each indicator that any of its laws has, known by their keys.</summary>
internal sealed class PopulationQuestions
{
    private readonly List<string> _criteria = [];
    private readonly List<string> _indicators = [];
    private readonly Dictionary<(bool IsCriterion, string Key), int> _places = [];

    /// <summary>The place of the question whether the set is met.</summary>
    public const int OfSet = 0;

    public int Count => 1 + _places.Count;

    public ImmutableArray<string> Criteria => [.. _criteria];

    public ImmutableArray<string> Indicators => [.. _indicators];

    public int PlaceOfCriterion(string key) => _places[(true, key)];

    public int PlaceOfIndicator(string key) => _places[(false, key)];

    /// <summary>The questions about a set, each with its place.</summary>
    public ImmutableArray<(int Place, Question Question)> Of(CriteriaSet set) =>
    [
        (OfSet, Question.Of(set)),
        .. set.Criteria.Select(criterion => (Place(true, criterion.Key, _criteria), Question.Of(set, criterion))),
        .. set.Indicators.Select(indicator => (Place(false, indicator.Key, _indicators), Question.Of(set, indicator.Requirement))),
    ];

    private int Place(bool isCriterion, string key, List<string> keys)
    {
        if (!_places.TryGetValue((isCriterion, key), out var place))
        {
            place = Count;
            _places.Add((isCriterion, key), place);
            keys.Add(key);
        }

        return place;
    }
}
