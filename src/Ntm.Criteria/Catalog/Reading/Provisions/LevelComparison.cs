namespace Ntm.Criteria;

/// <summary>The classes and years in which levels of a province cannot simply stand beside what a set says: how many there are, and the first of them.</summary>
internal sealed class LevelComparison
{
    private readonly Dictionary<LevelObjection, Objected> _objected = [];

    public bool Has(LevelObjection objection) => _objected.ContainsKey(objection);

    public void Add(LevelObjection objection, IssuedThreshold level, ThresholdCell said, AreaClass area, int? year)
    {
        if (objection == LevelObjection.None)
        {
            return;
        }

        if (!_objected.TryGetValue(objection, out var objected))
        {
            _objected.Add(objection, objected = new Objected());
        }

        if (++objected.Count <= Quotation.MostPlaces)
        {
            objected.First.Add((level, said, area, year));
        }
    }

    /// <summary>Some of the classes and years of an objection, such as <c>dbsh in 2024</c>; no year stands for every one.</summary>
    public string Places(LevelObjection objection) =>
        Quotation.Some(_objected[objection].First, _objected[objection].Count, square => Place(square.Area, square.Year));

    /// <summary>The same with both levels, such as <c>dbsh in 2024 (79 beside 80)</c>.</summary>
    public string PlacesWithLevels(LevelObjection objection) =>
        Quotation.Some(_objected[objection].First, _objected[objection].Count, square => $"{Place(square.Area, square.Year)} ({square.Level} beside {square.Said})");

    private static string Place(AreaClass area, int? year) => year is { } one ? $"{area} in {PlainNumber.Format(one)}" : area.ToString();

    private sealed class Objected
    {
        public int Count { get; set; }

        public List<(IssuedThreshold Level, ThresholdCell Said, AreaClass Area, int? Year)> First { get; } = [];
    }
}
