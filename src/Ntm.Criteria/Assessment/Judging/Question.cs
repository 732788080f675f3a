using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Ntm.Criteria.Requirements;

namespace Ntm.Criteria;

/// <summary>What the judge is asked: whether a set is met, or one of its criteria, or a requirement of it.</summary>
internal readonly record struct Question
{
    private readonly Criterion? _criterion;

    private Question(CriteriaSet set, Criterion? criterion, Requirement? requirement)
    {
        Set = set;
        _criterion = criterion;
        Requirement = requirement;
    }

    /// <summary>The set, by whose area classes thresholds are selected.</summary>
    public CriteriaSet Set { get; }

    /// <summary>The requirement; null where the question is about a criterion or the set.</summary>
    public Requirement? Requirement { get; }

    /// <summary>Whether it is about one measure alone, or one and its past: that may have two levels to reach, but what reaches the stricter one reaches both.</summary>
    public bool IsOfOneMeasure => Requirement is { Parts.IsEmpty: true } and not Prerequisite;

    public bool Equals(Question other) => ReferenceEquals(Requirement, other.Requirement) && ReferenceEquals(_criterion, other._criterion) && ReferenceEquals(Set, other.Set);

    public override int GetHashCode() => RuntimeHelpers.GetHashCode(Requirement ?? (object?)_criterion ?? Set);

    public static Question Of(CriteriaSet set) => new(set, null, null);

    public static Question Of(CriteriaSet set, Criterion criterion) => new(set, criterion, null);

    public static Question Of(CriteriaSet set, Requirement requirement) => new(set, null, requirement);

    /// <summary>What a set or a criterion is met by: its condition, then its criteria or indicators. None of a requirement.</summary>
    public ImmutableArray<Question> Parts()
    {
        if (Requirement is not null)
        {
            return [];
        }

        var condition = _criterion is null ? Set.Condition : _criterion.Condition;
        var parts = ImmutableArray.CreateBuilder<Question>((condition is null ? 0 : 1) + (_criterion is null ? Set.Criteria.Length : _criterion.Indicators.Length));
        if (condition is not null)
        {
            parts.Add(Of(Set, condition));
        }

        if (_criterion is null)
        {
            foreach (var criterion in Set.Criteria)
            {
                parts.Add(Of(Set, criterion));
            }
        }
        else
        {
            foreach (var indicator in _criterion.Indicators)
            {
                parts.Add(Of(Set, indicator.Requirement));
            }
        }

        return parts.MoveToImmutable();
    }

    /// <summary>The requirements that it comes down to: of a set, its condition, the conditions of its criteria and the requirements of its indicators.</summary>
    public IEnumerable<Question> Requirements() => Requirement is not null ? [this] : Parts().SelectMany(part => part.Requirements());
}
