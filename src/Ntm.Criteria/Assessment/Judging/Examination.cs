using System.Collections.Immutable;
using Ntm.Criteria.Requirements;

namespace Ntm.Criteria;

/// <summary>The requirement of an indicator, or a condition, held against the evidence: each answer is worked out when it is first asked for.</summary>
internal sealed class Examination
{
    private readonly Judgement _judgement;
    private readonly CriteriaSet _set;
    private readonly Requirement _requirement;
    private readonly Provenance _wording;
    private readonly Indicator? _indicator;
    private Deferred<Answer> _answer;
    private Deferred<Check> _check;
    private Deferred<Gap> _gap;
    private DeferredArray<Provenance> _words;
    private DeferredArray<Citation> _citations;

    private Examination(Judgement judgement, CriteriaSet set, Requirement requirement, Provenance wording, Indicator? indicator = null)
    {
        _judgement = judgement;
        _set = set;
        _requirement = requirement;
        _wording = wording;
        _indicator = indicator;
        Outcomes = judgement.Of(Question.Of(set, requirement));
    }

    /// <summary>The outcomes that are possible.</summary>
    public Outcomes Outcomes { get; }

    /// <summary>
    /// Where its words come from, those of a condition being part of its criterion or its set; then the provisions that amended the requirement,
    /// that gave the number and that detail it, where some do.
    /// </summary>
    public ImmutableArray<Provenance> Words => _words.Of(this, static one =>
        [.. new[] { one._wording, one._indicator?.AmendedBy, one._indicator?.NumberedBy }.Concat(one._indicator?.DetailedBy ?? []).OfType<Provenance>().Distinct()]);

    /// <summary>The provision that supplies the requirement, where the national text leaves it open.</summary>
    public Provenance? SuppliedBy => _indicator?.SuppliedBy;

    public bool IsOfCondition => _indicator is null;

    /// <summary>Whether its words are unconfirmed, or those that amended or detailed it.</summary>
    public bool HasUnconfirmedWording => Words.Concat(Check.Grounds.Details).Any(words => words.Basis == Basis.Unconfirmed);

    public Answer Answer => _answer.Of(this, static one => new Answer(one._judgement, Question.Of(one._set, one._requirement)));

    public Check Check => _check.Of(this, static one => one._judgement.Check(one._set, one._requirement));

    public Gap? Gap => Outcomes == Outcomes.NotMet ? _gap.Of(this, static one => one._judgement.Gap(one._set, one._requirement, one._indicator)) : null;

    /// <summary>The clauses that it rests on: that of its wording, those of the provisions that amended and that supply it, then those of its parts.</summary>
    public ImmutableArray<Citation> Citations => _citations.Of(this, static one =>
        [.. one.Words.Append(one.SuppliedBy).OfType<Provenance>().Select(source => source.Citation).Concat(one.Check.Grounds.Citations).Distinct()]);

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
