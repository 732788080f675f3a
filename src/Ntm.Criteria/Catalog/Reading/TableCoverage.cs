using System.Collections.Immutable;

namespace Ntm.Criteria;

/// <summary>How often the cells of a table cover each class and year.</summary>
internal sealed class TableCoverage(YearRange years)
{
    private readonly Dictionary<AreaClass, CoveredYears> _byNamedClass = [];
    private CoveredYears _byEveryClass = CoveredYears.None(years);

    /// <summary>Adds what a cell holds for; no class, or no year, stands for every one.</summary>
    public void Add(ImmutableArray<AreaClass> areas, ImmutableArray<int> yearsOfCell)
    {
        var covered = CoveredYears.Once(yearsOfCell, years);
        if (areas.IsEmpty)
        {
            _byEveryClass = _byEveryClass.And(covered);
        }

        foreach (var @class in areas)
        {
            _byNamedClass[@class] = _byNamedClass.TryGetValue(@class, out var before) ? before.And(covered) : covered;
        }
    }

    public CoveredYears Of(AreaClass @class) => _byNamedClass.TryGetValue(@class, out var named) ? named.And(_byEveryClass) : _byEveryClass;
}
