using System.Collections.Immutable;
using Ntm.Criteria.Requirements;

namespace Ntm.Criteria;

/// <summary>The requirement of an indicator, or a condition, held against the evidence: each answer is worked out when it is first asked for.</summary>
internal sealed class Examination
{
    private readonly Lazy<Answer> _answer;
    private readonly Lazy<Check> _check;
    private readonly Lazy<ImmutableArray<Citation>> _citations;
    private readonly Lazy<Gap?> _gap;

    private Examination(Judgement judgement, CriteriaSet set, Requirement requirement, Provenance wording, Indicator? indicator = null)
    {
        Words = [.. new[] { wording, indicator?.AmendedBy, indicator?.NumberedBy }.Concat(indicator?.DetailedBy ?? []).OfType<Provenance>().Distinct()];
        SuppliedBy = indicator?.SuppliedBy;
        IsOfCondition = indicator is null;
        _answer = new(() => new Answer(judgement, Question.Of(set, requirement)));
        _check = new(() => judgement.Check(set, requirement));
        _citations = new(() => [.. Words.Append(SuppliedBy).OfType<Provenance>().Select(source => source.Citation).Concat(Check.Grounds.Citations).Distinct()]);
        _gap = new(() => judgement.Gap(set, requirement, indicator));
    }

    /// <summary>
    /// Where its words come from, those of a condition being part of its criterion or its set; then the provisions that amended the requirement,
    /// that gave the number and that detail it, where some do.
    /// </summary>
    public ImmutableArray<Provenance> Words { get; }

    /// <summary>The provision that supplies the requirement, where the national text leaves it open.</summary>
    public Provenance? SuppliedBy { get; }

    public bool IsOfCondition { get; }

    /// <summary>Whether its words are unconfirmed, or those that amended or detailed it.</summary>
    public bool HasUnconfirmedWording => Words.Concat(Check.Grounds.Details).Any(words => words.Basis == Basis.Unconfirmed);

    public Answer Answer => _answer.Value;

    public Check Check => _check.Value;

    public Gap? Gap => _gap.Value;

    /// <summary>The clauses that it rests on: that of its wording, those of the provisions that amended and that supply it, then those of its parts.</summary>
    public ImmutableArray<Citation> Citations => _citations.Value;

    /// <summary>Whether a clause or a measurement that it rests on, also through a prerequisite, is an example.</summary>
    public bool IsIllustrative => Citations.Any(citation => citation.IsIllustrative) || Check.Grounds.IsIllustrative;

    public static Examination Of(Judgement judgement, CriteriaSet set, Indicator indicator) =>
        new(judgement, set, indicator.Requirement, indicator.Provenance, indicator);

    /// <summary>Of the condition of a set; null where it has none.</summary>
    public static Examination? OfCondition(Judgement judgement, CriteriaSet set) =>
        set.Condition is { } condition ? new(judgement, set, condition, set.Provenance) : null;

    /// <summary>Of the condition of a criterion; null where it has none.</summary>
    public static Examination? OfCondition(Judgement judgement, CriteriaSet set, Criterion criterion) =>
        criterion.Condition is { } condition ? new(judgement, set, condition, criterion.Provenance) : null;

    /// <summary>All of a criterion: its condition and its indicators.</summary>
    public static IEnumerable<Examination> AllOf(Judgement judgement, CriteriaSet set, Criterion criterion) =>
        criterion.Indicators.Select(indicator => Of(judgement, set, indicator)).Prepend(OfCondition(judgement, set, criterion)).OfType<Examination>();
}
