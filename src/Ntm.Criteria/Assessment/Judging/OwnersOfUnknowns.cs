using Ntm.Criteria.Requirements;

namespace Ntm.Criteria;

/// <summary>Whose requirement each thing is that a law may leave open: a requirement that is not issued or not recorded, and each cell of a threshold.</summary>
internal sealed class OwnersOfUnknowns
{
    private readonly Dictionary<object, Owner> _owners = [];
    private readonly Dictionary<ThresholdCell, Measure> _measures = [];

    /// <param name="sets">The set, then those that it requires.</param>
    public OwnersOfUnknowns(IEnumerable<CriteriaSet> sets)
    {
        CriteriaSet? first = null;
        foreach (var set in sets)
        {
            Note(set, first is null ? null : set);
            first ??= set;
        }
    }

    public Owner Of(object unknown) => _owners.GetValueOrDefault(unknown);

    /// <summary>The measure that is held against a cell.</summary>
    public Measure? MeasureOf(ThresholdCell cell) => _measures.GetValueOrDefault(cell);

    private void Note(CriteriaSet set, CriteriaSet? prerequisite)
    {
        foreach (var criterion in set.Criteria)
        {
            foreach (var indicator in criterion.Indicators)
            {
                Note(indicator.Requirement, new Owner(indicator, criterion, prerequisite));
            }
        }

        foreach (var criterion in set.Criteria)
        {
            Note(criterion.Condition, new Owner(null, criterion, prerequisite));
        }

        Note(set.Condition, new Owner(null, null, prerequisite));
    }

    private void Note(Requirement? whole, Owner owner)
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
