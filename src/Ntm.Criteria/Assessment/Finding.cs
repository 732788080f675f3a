using System.Collections.Immutable;

namespace Ntm.Criteria;

/// <summary>The rule's answer for one indicator (kết quả chỉ tiêu): the verdict, what it rests on, what is missing, and the gap.</summary>
/// <remarks>Compared by reference. Immutable and safe for concurrent use; details are worked out when they are first asked for.</remarks>
public sealed class Finding
{
    private readonly CriterionResult _result;
    private Deferred<Examination> _examination;

    internal Finding(CriterionResult result, Indicator indicator, Outcomes outcomes)
    {
        _result = result;
        Indicator = indicator;
        Outcomes = outcomes;
    }

    /// <summary>The criterion that the indicator belongs to.</summary>
    public Criterion Criterion => _result.Criterion;

    /// <summary>The indicator, with its number, wording and clause.</summary>
    public Indicator Indicator { get; }

    /// <summary>The outcomes that the missing facts leave possible; a single one is the verdict.</summary>
    public Outcomes Outcomes { get; }

    /// <summary>The verdict.</summary>
    public Verdict Verdict => Outcomes.Verdict;

    /// <summary>The requirement held against the evidence, part by part.</summary>
    public Check Check => Examination.Check;

    /// <summary>The measurements that the finding rests on, where they contradict each other all that can be used; of a measure of which none can be used, those that were reported last, which are in <see cref="Assessment.Unused"/> too. Empty where nothing was measured by the date of the law.</summary>
    public ImmutableArray<Measurement> Measurements => Check.Grounds.Measurements;

    /// <summary>
    /// The thresholds that apply to the commune, whether or not anything was measured: issued, left to an authority or not recorded, one for
    /// each area class that is still possible and, where the province sets a level beside it, that one. Each tells its clause.
    /// </summary>
    public ImmutableArray<ThresholdCell> Thresholds => Check.Grounds.Thresholds;

    /// <summary>The clauses by which a share does not apply, since its whole is empty; none where no whole is.</summary>
    public ImmutableArray<EmptyWholeClause> EmptyWholeClauses => Check.Grounds.EmptyWholeClauses;

    /// <summary>What put the commune into the area classes that select its thresholds; none where those are the same in every class.</summary>
    public ImmutableArray<AreaPlacement> AreaPlacements => Check.Grounds.AreaPlacements;

    /// <summary>
    /// The clauses that the finding rests on: that of the wording of the indicator, then those of the provisions that amended, numbered and supply it, of what is delegated, of that which put
    /// the commune into the area class that selects a threshold, of the thresholds applied, and of those on an empty whole. What another
    /// set rests on, where that is a prerequisite, is told by <see cref="Assessment.Prerequisites"/>.
    /// </summary>
    public ImmutableArray<Citation> Citations => Examination.Citations;

    /// <summary>The unconfirmed thresholds that the verdict leans on: without them it would not be reached. Empty unless the caller admitted such thresholds.</summary>
    public ImmutableArray<AdmittedThreshold> LeanedOn => Examination.Answer.LeanedOn;

    /// <summary>Whether the wording of the indicator, or of what amended it, is unconfirmed: a caveat, which does not withhold the verdict.</summary>
    public bool HasUnconfirmedWording => Examination.HasUnconfirmedWording;

    /// <summary>Whether a clause or a measurement that the finding rests on, also through a prerequisite, is an example and neither law nor observation (minh họa).</summary>
    public bool IsIllustrative => Examination.IsIllustrative;

    /// <summary>Exactly the facts that could still change the verdict on this indicator; empty where it is decided.</summary>
    public ImmutableArray<MissingFact> Missing => Outcomes.IsDecided ? [] : Examination.Answer.Missing;

    /// <summary>Whether <see cref="Outcomes"/> and <see cref="Missing"/> are exact. Where requirements are so entangled that this would take too much work, both may be too many, and never too few.</summary>
    public bool IsExact => Outcomes.IsDecided || Examination.Answer.IsExact;

    /// <summary>Why the verdict is undetermined, each reason once; empty where it is decided.</summary>
    public ImmutableArray<ReasonCode> Reasons => Outcomes.IsDecided ? [] : Examination.Answer.Reasons;

    /// <summary>The smallest change that would make the finding met; null unless it is not met.</summary>
    public Gap? Gap => Outcomes == Outcomes.NotMet ? Examination.Gap : null;

    internal Examination Examination => _examination.Of(this, static finding => Examination.Of(finding._result.Judgement, finding._result.Set, finding.Indicator));

    /// <summary>Explains the finding: verdict, value, threshold, what is missing, clause and basis.</summary>
    /// <param name="language">The language.</param>
    /// <returns>A few lines.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="language"/> is null.</exception>
    public string Explain(Language language)
    {
        ArgumentNullException.ThrowIfNull(language);
        return new ExplanationWriter(language).Write(this).ToText();
    }

    /// <summary>Explains the finding in Markdown, as a list.</summary>
    /// <param name="language">The language.</param>
    /// <returns>Markdown, its lines ending in a line feed, with the same words as <see cref="Explain"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="language"/> is null.</exception>
    public string ExplainInMarkdown(Language language)
    {
        ArgumentNullException.ThrowIfNull(language);
        return new ExplanationWriter(language).Write(this).ToMarkdown();
    }

    /// <summary>The number of the indicator and the verdict.</summary>
    /// <returns>A culture-free text.</returns>
    public override string ToString() => $"{Indicator.Number}: {Verdict}";
}
