using System.Collections.Immutable;

namespace Ntm.Criteria;

/// <summary>The rule's answer for one criterion (kết quả tiêu chí).</summary>
/// <remarks>Compared by reference. Immutable and safe for concurrent use.</remarks>
public sealed class CriterionResult
{
    private Deferred<Answer> _answer;
    private DeferredArray<MissingFact> _missing;
    private DeferredArray<Citation> _citations;

    internal CriterionResult(Judgement judgement, CriteriaSet set, Criterion criterion)
    {
        Judgement = judgement;
        Set = set;
        Criterion = criterion;
        Outcomes = judgement.Of(Question.Of(set, criterion));
        Findings = FindingsOf(this);
        ConditionExamination = Examination.OfCondition(judgement, set, criterion);
    }

    /// <summary>The criterion.</summary>
    public Criterion Criterion { get; }

    internal Judgement Judgement { get; }

    internal CriteriaSet Set { get; }

    /// <summary>The outcomes that are possible.</summary>
    public Outcomes Outcomes { get; }

    /// <summary>The verdict.</summary>
    public Verdict Verdict => Outcomes.Verdict;

    /// <summary>What is demanded beside the indicators, held against the evidence; null where nothing is.</summary>
    public Check? Condition => ConditionExamination?.Check;

    /// <summary>The gap of the condition; null unless there is one and it is not met.</summary>
    public Gap? ConditionGap => ConditionExamination?.Gap;

    /// <summary>
    /// The clauses that the result rests on: where there is a condition, that of the criterion and those of the condition; then those of the
    /// findings.
    /// </summary>
    public ImmutableArray<Citation> Citations => _citations.Of(this, static result => [.. (result.ConditionExamination?.Citations ?? []).Concat(result.Findings.SelectMany(finding => finding.Citations)).Distinct()]);

    /// <summary>Whether the wording of the criterion, which its condition is part of, is unconfirmed: a caveat, which does not withhold the verdict. Findings have their own.</summary>
    public bool HasUnconfirmedWording => Criterion.Provenance.Basis == Basis.Unconfirmed;

    /// <summary>Whether a clause or a measurement that the condition or a finding rests on, also through a prerequisite, is an example and neither law nor observation (minh họa).</summary>
    public bool IsIllustrative => ConditionExamination is { IsIllustrative: true } || Findings.Any(finding => finding.IsIllustrative);

    /// <summary>The findings of its indicators, in the order of the set.</summary>
    public ImmutableArray<Finding> Findings { get; }

    /// <summary>Exactly the facts that could still change the verdict; empty where it is decided. Those on which most of its findings hang come first.</summary>
    public ImmutableArray<MissingFact> Missing => _missing.Of(this, static result => new MissingRank(result.Findings).Sort(result.Answer.Missing));

    /// <summary>Why the verdict is undetermined, each reason once; empty where it is decided.</summary>
    public ImmutableArray<ReasonCode> Reasons => Answer.Reasons;

    /// <summary>Whether <see cref="Outcomes"/> and <see cref="Missing"/> are exact; otherwise both may be too many, and never too few.</summary>
    public bool IsExact => Answer.IsExact;

    /// <summary>The unconfirmed thresholds that the verdict leans on: without them it would not be reached. Empty unless the caller admitted such thresholds.</summary>
    public ImmutableArray<AdmittedThreshold> LeanedOn => Answer.LeanedOn;

    internal Examination? ConditionExamination { get; }

    /// <summary>Explains the result: the verdict, then the condition and each finding.</summary>
    /// <param name="language">The language.</param>
    /// <returns>Some lines.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="language"/> is null.</exception>
    public string Explain(Language language)
    {
        ArgumentNullException.ThrowIfNull(language);
        return new ExplanationWriter(language).Write(this).ToText();
    }

    /// <summary>Explains the result in Markdown: the verdict as a heading, then lists of the condition and each finding.</summary>
    /// <param name="language">The language.</param>
    /// <returns>Markdown, its lines ending in a line feed, with the same words as <see cref="Explain"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="language"/> is null.</exception>
    public string ExplainInMarkdown(Language language)
    {
        ArgumentNullException.ThrowIfNull(language);
        return new ExplanationWriter(language).Write(this).ToMarkdown();
    }

    /// <summary>The number of the criterion and the verdict.</summary>
    /// <returns>A culture-free text.</returns>
    public override string ToString() => $"{Criterion.Number}: {Verdict}";

    private Answer Answer => _answer.Of(this, static result => new Answer(result.Judgement, Question.Of(result.Set, result.Criterion)));

    private static ImmutableArray<Finding> FindingsOf(CriterionResult result)
    {
        var findings = ImmutableArray.CreateBuilder<Finding>(result.Criterion.Indicators.Length);
        foreach (var indicator in result.Criterion.Indicators)
        {
            findings.Add(new Finding(result, indicator, result.Judgement.Of(Question.Of(result.Set, indicator.Requirement))));
        }

        return findings.MoveToImmutable();
    }
}
