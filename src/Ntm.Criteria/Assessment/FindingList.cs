using System.Collections;
using System.Collections.Immutable;

namespace Ntm.Criteria;

/// <summary>The findings of an assessment in the order of the set, also by the key of the indicator.</summary>
/// <remarks>Compared by reference. Immutable and safe for concurrent use.</remarks>
public sealed class FindingList : IReadOnlyList<Finding>
{
    private readonly ImmutableArray<Finding> _findings;

    internal FindingList(ImmutableArray<Finding> findings) => _findings = findings;

    /// <summary>How many findings there are: one for each indicator.</summary>
    public int Count => _findings.Length;

    /// <summary>The finding at a place in the order of the set.</summary>
    /// <param name="index">The place, from 0.</param>
    /// <exception cref="IndexOutOfRangeException">There is no such place.</exception>
    public Finding this[int index] => _findings[index];

    /// <summary>The finding of an indicator.</summary>
    /// <param name="indicatorKey">The key of the indicator, such as <c>health-insurance</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="indicatorKey"/> is null.</exception>
    /// <exception cref="KeyNotFoundException">The set has no such indicator, or no verdict is possible: see <see cref="Assessment.Obstacle"/>.</exception>
    public Finding this[string indicatorKey]
    {
        get
        {
            ArgumentNullException.ThrowIfNull(indicatorKey);
            return Find(indicatorKey) ?? throw new KeyNotFoundException(_findings.IsEmpty
                ? $"There is no finding of '{indicatorKey}', nor of any other indicator: Assessment.Obstacle says why no verdict is possible."
                : $"The set has no indicator '{indicatorKey}'. Its keys are those of CriteriaSet.Indicators.");
        }
    }

    /// <summary>The finding of an indicator, or null.</summary>
    /// <param name="indicatorKey">The key of the indicator.</param>
    /// <returns>The finding, or null where the set has no such indicator.</returns>
    public Finding? Find(string? indicatorKey) => _findings.FirstOrDefault(finding => finding.Indicator.Key == indicatorKey);

    /// <summary>Goes through the findings in their order.</summary>
    /// <returns>The enumerator.</returns>
    public ImmutableArray<Finding>.Enumerator GetEnumerator() => _findings.GetEnumerator();

    IEnumerator<Finding> IEnumerable<Finding>.GetEnumerator() => _findings.AsEnumerable().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _findings.AsEnumerable().GetEnumerator();
}
