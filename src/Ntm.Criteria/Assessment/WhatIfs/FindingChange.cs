using System.Collections.Immutable;

namespace Ntm.Criteria;

/// <summary>A finding, or a condition of a set or a criterion, whose outcomes or gap differ between two assessments, and because of what (kết quả thay đổi và lý do).</summary>
/// <remarks>Compared by reference. Immutable and safe for concurrent use.</remarks>
public sealed class FindingChange
{
    private readonly Examination _before;
    private readonly Examination _after;

    private FindingChange(CriteriaSet set, Criterion? criterion, Finding? findingBefore, Finding? findingAfter, Examination before, Examination after, ImmutableArray<FactChange> because)
    {
        Set = set;
        Criterion = criterion;
        Before = findingBefore;
        After = findingAfter;
        _before = before;
        _after = after;
        Because = because;
    }

    /// <summary>The set: the assessed one, or one that it requires.</summary>
    public CriteriaSet Set { get; }

    /// <summary>The criterion of the indicator or of the condition; null where it is the condition of the set.</summary>
    public Criterion? Criterion { get; }

    /// <summary>The finding as it is; null of a condition.</summary>
    public Finding? Before { get; }

    /// <summary>The finding as it would be; null of a condition.</summary>
    public Finding? After { get; }

    /// <summary>What is demanded, held against the evidence as it is.</summary>
    public Check CheckBefore => _before.Check;

    /// <summary>What is demanded, held against the evidence as it would be.</summary>
    public Check CheckAfter => _after.Check;

    /// <summary>The outcomes that are possible.</summary>
    public Outcomes OutcomesBefore => _before.Outcomes;

    /// <summary>The outcomes that would be possible.</summary>
    public Outcomes OutcomesAfter => _after.Outcomes;

    /// <summary>What is lacking; null where nothing is known to be.</summary>
    public Gap? GapBefore => _before.Gap;

    /// <summary>What would be lacking; null where nothing would be known to be.</summary>
    public Gap? GapAfter => _after.Gap;

    /// <summary>What changed of the measures and titles that it speaks of, through the sets and criteria that it requires too, in the order in which it does.</summary>
    public ImmutableArray<FactChange> Because { get; }

    internal ImmutableArray<MissingFact> MissingAfter => _after.Answer.Missing;

    /// <summary>The number of the indicator, or that it is a condition, and both verdicts.</summary>
    /// <returns>A culture-free text.</returns>
    public override string ToString() => $"{Before?.Indicator.Number.ToString() ?? $"condition {Criterion?.Number}".TrimEnd()}: {OutcomesBefore.Verdict} to {OutcomesAfter.Verdict}";

    /// <summary>What differs between two assessments of one set: its condition, then those of each criterion and its findings.</summary>
    internal static IEnumerable<FindingChange> Between(Assessment before, Assessment after) =>
        from pair in Examinations(before).Zip(Examinations(after))
        where pair.First.Examination.Outcomes != pair.Second.Examination.Outcomes || !GapForm.AreEqual(pair.First.Examination.Gap, pair.Second.Examination.Gap)
        select new FindingChange(
            before.Set!, pair.First.Criterion, pair.First.Finding, pair.Second.Finding, pair.First.Examination, pair.Second.Examination,
            [
                .. before.MeasuresOf(pair.First.Examination.Check.Requirement).Select(measure => (Before: before.FactOf(measure)!, After: after.FactOf(measure)!))
                    .Where(facts => !facts.Before.SaysTheSameAs(facts.After)).Select(facts => new FactChange(facts.Before, facts.After)),
            ]);

    private static IEnumerable<(Criterion? Criterion, Finding? Finding, Examination Examination)> Examinations(Assessment assessment)
    {
        if (assessment.ConditionExamination is { } ofSet)
        {
            yield return (null, null, ofSet);
        }

        foreach (var result in assessment.Criteria)
        {
            if (result.ConditionExamination is { } ofCriterion)
            {
                yield return (result.Criterion, null, ofCriterion);
            }

            foreach (var finding in result.Findings)
            {
                yield return (result.Criterion, finding, finding.Examination);
            }
        }
    }
}
