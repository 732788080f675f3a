namespace Ntm.Criteria;

/// <summary>The classes and years in which levels of a province cannot simply stand beside what a set says.</summary>
internal sealed class LevelComparison
{
    private readonly Dictionary<LevelObjection, List<(AreaClass Area, int? Year)>> _squares = [];

    public bool Has(LevelObjection objection) => _squares.ContainsKey(objection);

    public void Add(LevelObjection objection, AreaClass area, int? year)
    {
        if (objection == LevelObjection.None)
        {
            return;
        }

        if (!_squares.TryGetValue(objection, out var squares))
        {
            _squares.Add(objection, squares = []);
        }

        squares.Add((area, year));
    }

    /// <summary>Some of the classes and years of an objection, such as <c>dbsh in 2024</c>; no year stands for every one.</summary>
    public string Places(LevelObjection objection) =>
        Quotation.Some(_squares[objection], square => square.Year is { } year ? $"{square.Area} in {PlainNumber.Format(year)}" : square.Area.ToString());
}
