using System.Collections.Immutable;
using System.Text.Json;
using Ntm.Criteria.Requirements;

namespace Ntm.Criteria;

/// <summary>The rule's answer for a unit, a standard and a year (kết quả đánh giá), explained down to each clause.</summary>
/// <remarks>
/// Made by <see cref="CriteriaInForceExtensions.Assess(CriteriaInForce, AdministrativeUnit, Evidence, UnconfirmedThresholds)"/>. Start here to read the judge: an assessment has criteria, a criterion has findings, a
/// finding has a check, missing facts and a gap. Compared by reference. Immutable and safe for concurrent use; details are worked
/// out when they are first asked for.
/// </remarks>
public sealed class Assessment
{
    private readonly Answer _answer;

    // Null where no verdict is possible.
    private readonly Judgement? _judgement;
    private Deferred<MissingRank> _rank;
    private Deferred<OpinionPlaces> _opinions;
    private DeferredArray<Assessment> _prerequisites;
    private DeferredArray<AreaPlacement> _areaPlacements;
    private DeferredArray<DesignationFact> _unknownDesignations;
    private DeferredArray<MissingFact> _missing;
    private DeferredArray<Gap> _gaps;
    private DeferredArray<UnusedMeasurement> _unused;
    private DeferredArray<UnusedTitle> _unusedTitles;

    // No verdict is possible, for a reason that lies outside the set.
    internal Assessment(CriteriaInForce law, AdministrativeUnit unit, Village? village, Evidence evidence, ReasonCode reason)
    {
        Law = law;
        Unit = unit;
        Village = village;
        Evidence = evidence;
        _answer = Answer.Impossible;
        Obstacle = reason;
        Set = law.Set;
        Criteria = [];
        Findings = new FindingList([]);
        Instead = Obstacle == ReasonCode.UnitDidNotExist || Obstacle == ReasonCode.UnitEnded ? unit.FindCorrespondenceOn(law.AssessedDay) : null;
    }

    internal Assessment(CriteriaInForce law, Village? village, Judgement judgement)
    {
        var set = law.Set!;
        _judgement = judgement;
        Law = law;
        Evidence = judgement.Circumstances.Facts.Evidence;
        Unit = judgement.Circumstances.Unit;
        Village = village;
        Set = set;
        Criteria = ResultsOf(judgement, set);
        Findings = FindingsOf(Criteria, set.Indicators.Length);
        _answer = new Answer(judgement, Question.Of(set));
        ConditionExamination = Examination.OfCondition(judgement, set);
    }

    /// <summary>The law that it was judged by: set, date and assessed year.</summary>
    public CriteriaInForce Law { get; }

    /// <summary>The unit that is assessed; of a village, its commune.</summary>
    public AdministrativeUnit Unit { get; }

    /// <summary>The village that is assessed; null where it is the unit itself, and where a village was assessed by its commune alone.</summary>
    public Village? Village { get; }

    /// <summary>What is assessed, by name.</summary>
    internal string Assessed => Village is null ? Unit.ToString() : $"{Village.TitledName} ({Village.LocalId}), {Unit}";

    /// <summary>What was measured of the unit, and what is stated of its titles: all that was given.</summary>
    public Evidence Evidence { get; }

    /// <summary>The set, or null where none is recorded to be in force.</summary>
    public CriteriaSet? Set { get; }

    /// <summary>The outcomes that the missing facts leave possible; a single one is the verdict.</summary>
    public Outcomes Outcomes => _answer.Outcomes;

    /// <summary>The verdict: met when the condition of the set and every criterion that applies are met.</summary>
    public Verdict Verdict => Outcomes.Verdict;

    /// <summary>Why no verdict is possible at all, whatever is measured: no set in force, none issued, none recorded or none known to be for the province, or no such unit then; null otherwise.</summary>
    public ReasonCode? Obstacle { get; }

    /// <summary>Whether the unit is known to be as it is told until the date of the law, or until its end; otherwise it may have been renamed, merged or reclassified by then: a caveat, which does not withhold the verdict.</summary>
    public bool IsUnitKnown => Unit.Known.Contains(Unit.End < Law.On ? Unit.End.Value : Law.On);

    /// <summary>
    /// What there was in the place of the unit, where it did not exist yet or had ended, on the last day of the assessed year, or on the date of the law where that is earlier; null
    /// otherwise, and where the units of that day are not known.
    /// </summary>
    public UnitCorrespondence? Instead { get; }

    /// <summary>The area classes of the set, and those of the province's own, that the unit may belong to, each with what puts it there; empty where no verdict is possible, and where the set is the same everywhere.</summary>
    public ImmutableArray<AreaPlacement> AreaPlacements => _areaPlacements.Of(this, static one => one._judgement?.Placements(one.Set!) ?? []);

    /// <summary>What is demanded beside the criteria, held against the evidence; null where nothing is.</summary>
    public Check? Condition => ConditionExamination?.Check;

    /// <summary>The gap of the condition; null unless there is one and it is not met.</summary>
    public Gap? ConditionGap => ConditionExamination?.Gap;

    /// <summary>The results of the criteria, in the order of the set; empty where no verdict is possible.</summary>
    public ImmutableArray<CriterionResult> Criteria { get; }

    /// <summary>The findings of all indicators, in the order of the set; empty where no verdict is possible.</summary>
    public FindingList Findings { get; }

    /// <summary>The assessments of the other sets that the set refers to, such as the basic one, on the same evidence.</summary>
    public ImmutableArray<Assessment> Prerequisites => _prerequisites.Of(this, static one => one._judgement is { } judgement
        ? [.. one.Set!.PrerequisiteKeys().Select(key => new Assessment(one.Law.OfRequired(key), one.Village, judgement))]
        : []);

    /// <summary>
    /// Exactly the facts that could still change the verdict, those of prerequisites included; empty where it is decided. Those on which most findings hang come first
    /// (<see cref="FindingsThatMiss"/>). What single findings lack even then is in <see cref="Finding.Missing"/> of each.
    /// </summary>
    public ImmutableArray<MissingFact> Missing => _missing.Of(this, static one => one.Rank.Sort(one._answer.Missing));

    /// <summary>The findings that hang on a missing fact: some completion of the others makes it matter for each of them.</summary>
    /// <param name="fact">A fact that this assessment, one of its criteria, findings or prerequisites misses.</param>
    /// <returns>The findings of the set, then those of its prerequisites; none where a condition alone misses it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="fact"/> is null.</exception>
    public ImmutableArray<Finding> FindingsThatMiss(MissingFact fact)
    {
        ArgumentNullException.ThrowIfNull(fact);
        return Rank.Of(fact);
    }

    /// <summary>Whether <see cref="Outcomes"/> and <see cref="Missing"/> are exact; otherwise both may be too many, and never too few.</summary>
    public bool IsExact => _answer.IsExact;

    /// <summary>Why the verdict is undetermined, each reason once; empty where it is decided.</summary>
    public ImmutableArray<ReasonCode> Reasons => Obstacle is { } obstacle ? [obstacle] : _answer.Reasons;

    /// <summary>The gaps of the condition of the set and of every condition and finding that is not met, in the order of the set; that of a finding names its indicator.</summary>
    public ImmutableArray<Gap> Gaps => _gaps.Of(this, static one =>
    [
        .. one.Criteria
            .SelectMany(criterion => criterion.Findings.Select(finding => finding.Gap).Prepend(criterion.ConditionGap))
            .Prepend(one.ConditionGap)
            .OfType<Gap>(),
    ]);

    /// <summary>The unconfirmed thresholds that the verdict leans on, those of prerequisites included: without them it would not be reached. Empty unless the caller admitted such thresholds; each finding has its own.</summary>
    public ImmutableArray<AdmittedThreshold> LeanedOn => _answer.LeanedOn;

    /// <summary>The measurements that were given and not used, each with the reason.</summary>
    public ImmutableArray<UnusedMeasurement> Unused => _unused.Of(this, static one =>
        one._judgement?.Unused() ?? [.. one.Evidence.Select(measurement => new UnusedMeasurement(measurement, UnusedReason.NoVerdictPossible))]);

    /// <summary>What was measured of the units that this one was formed from, or of its villages, and says nothing of it, each with the obstacle (<see cref="Evidence.NotCarried"/>); empty where no verdict is possible.</summary>
    public ImmutableArray<UncarriedMeasure> NotCarried => _judgement?.Circumstances.Facts.NotCarried ?? [];

    /// <summary>The statements of titles that were given and not used, each with the reason.</summary>
    public ImmutableArray<UnusedTitle> UnusedTitles => _unusedTitles.Of(this, static one =>
        one._judgement?.UnusedTitles() ?? [.. one.Evidence.Titles.Select(statement => new UnusedTitle(statement, UnusedReason.NoVerdictPossible))]);

    /// <summary>The opinions of the evidence that are about this set and this year, in the order in which they were given. They stand beside the rule, and decide nothing.</summary>
    public ImmutableArray<Opinion> Opinions => Places.Placed;

    /// <summary>The other opinions of the evidence, each with the reason: of another set or year, or of a criterion or indicator that the set does not have, such as a misspelt one.</summary>
    public ImmutableArray<UnplacedOpinion> UnplacedOpinions => Places.Unplaced;

    /// <summary>What was told of designations that no set knows, such as misspelt ones: nothing rests on it.</summary>
    public ImmutableArray<DesignationFact> UnknownDesignations => _unknownDesignations.Of(this, static one => one._judgement?.Circumstances.UnknownDesignations() ?? []);

    /// <summary>Whether a clause, a measurement or a title that a condition or a finding rests on is an example and neither law nor observation (minh họa).</summary>
    public bool IsIllustrative => Criteria.Any(criterion => criterion.IsIllustrative)
        || ConditionExamination is { IsIllustrative: true }
        || Prerequisites.Any(prerequisite => prerequisite.IsIllustrative);

    internal Examination? ConditionExamination { get; }

    /// <summary>This assessment and those of the sets that it requires, with what those require in turn, each once.</summary>
    internal IEnumerable<Assessment> SelfAndPrerequisites() => Prerequisites.SelectMany(prerequisite => prerequisite.SelfAndPrerequisites()).Prepend(this).DistinctBy(assessment => assessment.Set);

    /// <summary>
    /// What it would take to meet the set (những việc cần làm để đạt): for whatever is known not to be met the smallest changes of what was measured, with each alternative, confirmed by the judge and never estimated.
    /// </summary>
    /// <param name="costs">What a unit of each measure costs; where it is given, the cheapest way is told, as far as it is certain.</param>
    /// <returns>The ways; without any choice where nothing is known not to be met, and where no verdict is possible.</returns>
    public WaysToMeet WhatItTakes(StepCosts? costs = null) => new(this, _judgement, costs ?? StepCosts.None);

    /// <summary>What would be if some measures were otherwise (nếu số liệu thay đổi).</summary>
    /// <param name="supposed">The measurements that take the place of all others of their measures, whichever dates those have. What is given later than the date of the law, or cannot be, is not used, as ever.</param>
    /// <returns>The assessment by the same law then, and what changed and why.</returns>
    /// <exception cref="ArgumentException">A measurement is null, lacks its measure, value or source, or has a date that is not of the ISO calendar.</exception>
    public WhatIf WhatIf(params ReadOnlySpan<Measurement> supposed) => WhatIfInstead(Evidence.Replacing(supposed));

    /// <summary>What is noteworthy of the data that the verdict rests on: values that are not plausible, shares and percentages that disagree, observations that are stale or outside the assessed year (chất lượng số liệu).</summary>
    /// <param name="expectations">What is expected; <see cref="DataExpectations.Default"/> where it is left out, which the explanations tell of.</param>
    /// <returns>The notes, which change no verdict, in the order of the codes and then of the set, with those of all sets of the assessment, also where a set that is required is asked; none where no verdict is possible.</returns>
    public ImmutableArray<DataNote> DataNotes(DataExpectations? expectations = null) =>
        _judgement is { } judgement ? new DataNoteFinder(Law, judgement, Unused, expectations ?? DataExpectations.Default).Find() : [];

    /// <summary>What would be if some measures were not known (nếu chưa có số liệu).</summary>
    /// <param name="measures">The keys of the measures.</param>
    /// <returns>The assessment by the same law then, and what changed and why.</returns>
    /// <exception cref="ArgumentException">A key is null or white space.</exception>
    public WhatIf WhatIfUnknown(params ReadOnlySpan<string> measures) => WhatIfInstead(Evidence.Without(measures));

    /// <summary>What would be if the evidence were another, be it with other statements of titles.</summary>
    /// <param name="evidence">The evidence that takes the place of <see cref="Evidence"/>.</param>
    /// <returns>The assessment by the same law then, and what changed and why.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="evidence"/> is null.</exception>
    public WhatIf WhatIfInstead(Evidence evidence)
    {
        ArgumentNullException.ThrowIfNull(evidence);
        return new(this, _judgement is { } judgement
            ? new Assessment(Law, Village, judgement.On(evidence))
            : new Assessment(Law, Unit, Village, evidence, Obstacle!));
    }

    /// <summary>The requirements that have to hold, or of which some do: those of the set, and those of the sets and criteria that they require.</summary>
    internal HashSet<Requirement> Demanded() => _judgement is { } judgement ? [.. judgement.Circumstances.Demanded(Question.Of(Set!)).Select(question => question.Requirement!)] : [];

    /// <summary>The findings of the set and of those that it requires that are not met, in their order, by each of the parts of their requirements that must hold.</summary>
    internal ILookup<Question, (int Place, Finding Finding)> UnmetByParts()
    {
        var demanded = Demanded();
        var unmet =
            from assessment in SelfAndPrerequisites()
            from finding in assessment.Findings
            where demanded.Contains(finding.Indicator.Requirement) && finding.Outcomes == Outcomes.NotMet
            select (Finding: finding, Question: Question.Of(assessment.Set!, finding.Indicator.Requirement));
        return unmet.SelectMany((one, place) => _judgement!.Conjuncts(one.Question).Select(part => (Part: part, Finding: (place, one.Finding)))).ToLookup(one => one.Part, one => one.Finding);
    }

    /// <summary>The measures, and what stands for titles, that a requirement speaks of, through what it requires too, each once.</summary>
    internal IEnumerable<Measure> MeasuresOf(Requirement requirement) => _judgement is { } judgement
        ? judgement.Circumstances.Demanded(Question.Of(Set!, requirement)).SelectMany(question => question.Requirement!.SelfAndParts())
            .SelectMany(part => part is HoldsTitle title ? [TitleScale.Of(title.Standard)] : part.OwnMeasures).Distinct()
        : [];

    /// <summary>What is known of a measure; of nothing where no verdict is possible.</summary>
    internal Fact? FactOf(Measure measure) => _judgement?.FactOf(measure);

    /// <summary>Explains the whole assessment, criterion by criterion, with the clause behind every line.</summary>
    /// <param name="language">The language.</param>
    /// <returns>Many lines.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="language"/> is null.</exception>
    public string Explain(Language language)
    {
        ArgumentNullException.ThrowIfNull(language);
        return new ExplanationWriter(language).Write(this).ToText();
    }

    /// <summary>Explains the whole assessment in Markdown: a heading for each criterion, lists of what is told of each finding. Whatever was reported is shown as it is.</summary>
    /// <param name="language">The language.</param>
    /// <returns>Markdown, its lines ending in a line feed, with the same words as <see cref="Explain"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="language"/> is null.</exception>
    public string ExplainInMarkdown(Language language)
    {
        ArgumentNullException.ThrowIfNull(language);
        return new ExplanationWriter(language).Write(this).ToMarkdown();
    }

    /// <summary>The assessment as the table that appraisals use: number, criterion, indicator, required level, result, verdict and note.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The table, to show or to write out as Markdown, text or CSV.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="language"/> is null.</exception>
    public AppraisalTable ToAppraisalTable(Language language)
    {
        ArgumentNullException.ThrowIfNull(language);
        return new AppraisalTable(this, language, new AppraisalRows(language).Of(this));
    }

    /// <summary>The assessment on one A4 page: the verdict, what keeps it from being met, what is missing and who must act, caveats and sources. What does not fit is counted.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The page, to show or to write out as text or Markdown.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="language"/> is null.</exception>
    public OnePage ToOnePage(Language language)
    {
        ArgumentNullException.ThrowIfNull(language);
        return new OnePageBuilder(this, language).Build();
    }

    /// <summary>The whole assessment as structured data, for programs such as a front end: verdicts, each fact with its value, threshold, gap, clause, basis, source and date, and what is missing.</summary>
    /// <param name="language">The language of names and texts; keys, codes, numbers and dates are the same in every language.</param>
    /// <returns>One JSON document in the form of docs/schemas/assessment.schema.json, ending in a line feed. Letters that mean something in HTML are escaped.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="language"/> is null.</exception>
    public string ToJson(Language language)
    {
        ArgumentNullException.ThrowIfNull(language);
        return AssessmentJson.Of(this, language);
    }

    /// <summary>Writes the same as <see cref="ToJson"/>, such as into a response: one object.</summary>
    /// <param name="writer">What is written to; it is not flushed.</param>
    /// <param name="language">The language of names and texts.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public void WriteJson(Utf8JsonWriter writer, Language language)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(language);
        new AssessmentJson(writer, language).WriteDocument(this);
    }

    /// <summary>The unit, the set and the verdict.</summary>
    /// <returns>A culture-free text.</returns>
    public override string ToString() => $"{Unit.Code} {Set?.Key ?? "no set"}: {Verdict}";

    private MissingRank Rank => _rank.Of(this, static one => new MissingRank(one.Findings.Concat(one.Prerequisites.SelectMany(prerequisite => prerequisite.Findings))));

    private OpinionPlaces Places => _opinions.Of(this, static one => new OpinionPlaces(one.Evidence.Opinions, one.Law, one.Unit, one.Obstacle));

    private static ImmutableArray<CriterionResult> ResultsOf(Judgement judgement, CriteriaSet set)
    {
        var results = ImmutableArray.CreateBuilder<CriterionResult>(set.Criteria.Length);
        foreach (var criterion in set.Criteria)
        {
            results.Add(new CriterionResult(judgement, set, criterion));
        }

        return results.MoveToImmutable();
    }

    private static FindingList FindingsOf(ImmutableArray<CriterionResult> results, int count)
    {
        var findings = ImmutableArray.CreateBuilder<Finding>(count);
        foreach (var result in results)
        {
            findings.AddRange(result.Findings);
        }

        return new FindingList(findings.MoveToImmutable());
    }
}
