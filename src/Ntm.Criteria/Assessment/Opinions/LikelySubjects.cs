namespace Ntm.Criteria;

/// <summary>What a subject that the set does not have probably means: its number may stand for the key, the kind may be mistaken, or the key misspelt.</summary>
internal sealed class LikelySubjects(CriteriaSet set)
{
    // Each key is compared with every known one: evidence that is made of unknown keys is not to be slow.
    private const int Most = 100;

    private readonly Dictionary<OpinionSubject, OpinionSubject?> _told = [];

    public OpinionSubject? Of(OpinionSubject subject)
    {
        if (!_told.TryGetValue(subject, out var likely) && _told.Count < Most)
        {
            likely = subject.CriterionKey is { } criterion ? LikelyCriterion(criterion) : LikelyIndicator(subject.IndicatorKey!);
            _told.Add(subject, likely);
        }

        return likely;
    }

    private OpinionSubject? LikelyCriterion(string key) =>
        set.Criteria.FirstOrDefault(criterion => criterion.Number.ToString() == key) is { } numbered ? OpinionSubject.OfCriterion(numbered.Key)
        : set.FindIndicator(key) is not null ? OpinionSubject.OfIndicator(key)
        : Spelling.Nearest(key, set.Criteria.Select(criterion => criterion.Key)) is { } nearest ? OpinionSubject.OfCriterion(nearest)
        : null;

    private OpinionSubject? LikelyIndicator(string key) =>
        set.Indicators.FirstOrDefault(indicator => indicator.Number.ToString() == key) is { } numbered ? OpinionSubject.OfIndicator(numbered.Key)
        : set.FindCriterion(key) is not null ? OpinionSubject.OfCriterion(key)
        : Spelling.Nearest(key, set.Indicators.Select(indicator => indicator.Key)) is { } nearest ? OpinionSubject.OfIndicator(nearest)
        : null;
}
