namespace Ntm.Criteria;

/// <summary>What a key that no measure has probably means: evidence may misspell it, or take that of an indicator for it.</summary>
internal sealed class LikelyMeasures(IEnumerable<CriteriaSet> sets, IReadOnlyDictionary<string, Measure> measures)
{
    // Each key is compared with every known one: evidence that is made of unknown keys is not to be slow.
    private const int Most = 100;

    private readonly Dictionary<string, Measure?> _told = new(StringComparer.Ordinal);

    public Measure? Of(string key)
    {
        if (!_told.TryGetValue(key, out var likely) && _told.Count < Most)
        {
            likely = Find(key);
            _told.Add(key, likely);
        }

        return likely;
    }

    private Measure? Find(string key)
    {
        var ofIndicator = sets.Select(set => set.FindIndicator(key)).OfType<Indicator>()
            .SelectMany(indicator => indicator.Requirement.SelfAndParts()).SelectMany(requirement => requirement.OwnMeasures).Distinct().ToList();
        return ofIndicator switch
        {
            [] => Spelling.Nearest(key, measures.Keys.Order(StringComparer.Ordinal)) is { } nearest ? measures[nearest] : null,
            [var only] => only,
            _ => null,
        };
    }
}
