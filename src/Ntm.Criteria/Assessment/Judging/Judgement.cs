using System.Collections.Immutable;
using Ntm.Criteria.Requirements;

namespace Ntm.Criteria;

/// <summary>The judge of one unit: outcomes at once, and what they hang on when asked.</summary>
internal sealed class Judgement
{
    private readonly Lock _gate = new();
    private Dictionary<Question, bool>? _entangled;
    private Dictionary<Question, bool>? _illustrative;
    private LawRun? _run;

    public Judgement(Circumstances circumstances) => Circumstances = circumstances;

    public Circumstances Circumstances { get; }

    // What the program does not answer, and all where there is none.
    private Dictionary<Question, Outcomes> Others => field ??= [];

    private KleeneAlgebra Kleene => field ??= new(Circumstances.Facts);

    private Possibilities Possibilities => field ??= new(Circumstances);

    private MissingFacts MissingFacts => field ??= new(Circumstances);

    private LeanedThresholds Leaned => field ??= new(this, new Judgement(Circumstances.WithUnconfirmedWithheld()));

    // The program, run once, by whichever thread comes first; null where there is none.
    private LawRun? Run
    {
        get
        {
            if (Volatile.Read(ref _run) is { } run || Circumstances.Programs is not { } programs)
            {
                return _run;
            }

            lock (_gate)
            {
                return _run ??= new LawRun(programs.For(Circumstances), Circumstances.Facts);
            }
        }
    }

    /// <summary>The outcomes that are possible.</summary>
    public Outcomes Of(Question question)
    {
        // A single outcome is exact however it was found; several may be too many where facts are shared.
        if (Step(question) is { } step && (Run![step].IsDecided || Run.Program.IsFree(question)))
        {
            return Run[step];
        }

        lock (_gate)
        {
            var outcomes = AtMost(question);
            return outcomes.IsDecided || question.IsOfOneMeasure || !IsEntangled(question) ? outcomes : Possibilities.Of(question, outcomes).Outcomes;
        }
    }

    /// <summary>The facts that can change the outcome; none where it is decided.</summary>
    public ImmutableArray<MissingFact> Missing(Question question)
    {
        lock (_gate)
        {
            if (Of(question).IsDecided)
            {
                return [];
            }

            var swings = Swings(question);
            return DescribeAll(swings.IsDefault ? Possibilities.Of(question, AtMost(question)).Unknowns : swings);
        }
    }

    /// <summary>Whether outcomes and missing facts are exact; otherwise they may be too many, and never too few.</summary>
    public bool IsExact(Question question) => Guarded(() =>
        AtMost(question).IsDecided || !Swings(question).IsDefault || Possibilities.Of(question, AtMost(question)).IsExact);

    /// <summary>The unconfirmed thresholds that a decided outcome leans on; none where they were not admitted.</summary>
    public ImmutableArray<AdmittedThreshold> LeanedOn(Question question) => Guarded<ImmutableArray<AdmittedThreshold>>(() =>
        Circumstances.AdmitsUnconfirmed && Of(question).IsDecided ? Leaned.Of(question) : []);

    /// <summary>The missing fact that an unknown stands for.</summary>
    public MissingFact MissingFactOf(object unknown) => Guarded(() => MissingFacts.Of(unknown));

    /// <summary>What is known of a measure.</summary>
    public Fact FactOf(Measure measure) => Guarded(() => Circumstances.Facts.Of(measure));

    /// <summary>What a question is made of that must hold in any case.</summary>
    public ImmutableArray<Question> Conjuncts(Question question) => Guarded<ImmutableArray<Question>>(() => [.. ConjunctFinder.Of(Circumstances, question)]);

    /// <summary>The judge of the same unit on other evidence, or of the same evidence by itself.</summary>
    public Judgement On(Evidence evidence) => new(Circumstances.With(Circumstances.Facts.Read(evidence)));

    public Check Check(CriteriaSet set, Requirement requirement) =>
        Guarded(() => requirement.Accept(new CheckBuilder(this, set)));

    public Gap Gap(CriteriaSet set, Requirement requirement, Indicator? indicator)
    {
        lock (_gate)
        {
            return requirement.Accept(new GapFinder(this, set, indicator));
        }
    }

    /// <summary>The area classes that the unit may belong to, of the classifications that select something of a set.</summary>
    public ImmutableArray<AreaPlacement> Placements(CriteriaSet set) => Guarded<ImmutableArray<AreaPlacement>>(() =>
        [.. set.AreaClassifications().Where(classification => classification != AreaClassification.Undivided).SelectMany(classification => Circumstances.Placements(classification))]);

    /// <summary>Whether what a prerequisite asks for, another set or a criterion of it, rests on an example.</summary>
    public bool IsIllustrative(Prerequisite prerequisite) => Guarded(() =>
    {
        var question = Circumstances.QuestionOf(prerequisite);
        _illustrative ??= [];
        if (!_illustrative.TryGetValue(question, out var isIllustrative))
        {
            isIllustrative = prerequisite.CriterionKey is { } key
                ? IsIllustrative(question.Set, question.Set.FindCriterion(key)!)
                : IsIllustrative(question.Set);
            _illustrative.Add(question, isIllustrative);
        }

        return isIllustrative;
    });

    /// <summary>The measurements that nothing rests on, each with the reason.</summary>
    public ImmutableArray<UnusedMeasurement> Unused() => Guarded(() =>
    {
        ImmutableArray<Requirement> requirements = [.. Circumstances.Sets.SelectMany(set => set.Requirements())];
        var measures = ByKey(requirements.SelectMany(requirement => requirement.OwnMeasures));
        var detailed = ByKey(requirements.OfType<LetteredPart>().Select(part => part.Question));
        return Circumstances.Facts.Unused(measures, Applicable().ToHashSet(), detailed, new LikelyMeasures(Circumstances.Sets, measures));
    });

    /// <summary>The statements of titles that nothing rests on, each with the reason.</summary>
    public ImmutableArray<UnusedTitle> UnusedTitles() => Guarded(() => Circumstances.Facts.UnusedTitles(
        Circumstances.Sets.SelectMany(set => set.Requirements()).OfType<HoldsTitle>().Select(requirement => requirement.Standard).ToHashSet()));

    private static Dictionary<string, Measure> ByKey(IEnumerable<Measure> measures) =>
        measures.DistinctBy(measure => measure.Key).ToDictionary(measure => measure.Key, StringComparer.Ordinal);

    /// <summary>What is known of the measures that some part speaks of that may apply, as far as something was measured; in the order of the sets.</summary>
    public ImmutableArray<Fact> UsedFacts() => Guarded<ImmutableArray<Fact>>(() =>
        [.. Applicable().Distinct().Where(measure => measure.Title is null).Select(Circumstances.Facts.Of).Where(fact => !fact.Measurements.IsEmpty && fact.Reason != ReasonCode.ObservedLater)]);

    /// <summary>What a threshold comes to in the classes that are possible.</summary>
    public ImmutableArray<LevelsToReach> LevelsOf(CriteriaSet set, Threshold threshold) => Guarded(() => Circumstances.LevelsOf(set, threshold));

    /// <summary>What was known of a measure before that; null where nothing was.</summary>
    public Fact? FactBefore(Fact fact) => Guarded(() => Circumstances.Facts.Before(fact));

    private IEnumerable<Measure> Applicable() => Circumstances.Sets.SelectMany(set => Question.Of(set).Requirements()).SelectMany(Applicable);

    private IEnumerable<Measure> Applicable(Question question) =>
        Check(question.Set, question.Requirement!).SelfAndParts().SelectMany(check => check.Requirement.OwnMeasures);

    private bool IsIllustrative(CriteriaSet set) => set.Criteria.Any(criterion => IsIllustrative(set, criterion))
        || Examination.OfCondition(this, set) is { IsIllustrative: true };

    private bool IsIllustrative(CriteriaSet set, Criterion criterion) => Examination.AllOf(this, set, criterion).Any(one => one.IsIllustrative);

    private bool IsEntangled(Question question)
    {
        _entangled ??= [];
        if (!_entangled.TryGetValue(question, out var isEntangled))
        {
            isEntangled = Entanglement.Of(this, question);
            _entangled.Add(question, isEntangled);
        }

        return isEntangled;
    }

    /// <summary>The outcomes that are possible at most: some of them may not be, where parts of the question ask for the same fact.</summary>
    internal Outcomes AtMost(Question question) => Step(question) is { } step ? Run![step]
        : Others.TryGetValue(question, out var known) ? known
        : new Meaning<Outcomes>(Kleene, Circumstances, question.Set, Others).Of(question);

    // The step of the program that answers a question; null where there is none.
    private int? Step(Question question) => Run is { } run && run.Program.TryFind(question, out var step) ? step : null;

    /// <summary>The unknowns that could still change an outcome, by the program; the default where it does not tell.</summary>
    internal ImmutableArray<object> Swings(Question question) => Step(question) is { } step ? SwingFinder.Of(Run!, step) : default;

    private ImmutableArray<MissingFact> DescribeAll(ImmutableArray<object> unknowns)
    {
        var facts = ImmutableArray.CreateBuilder<MissingFact>(unknowns.Length);
        foreach (var unknown in unknowns)
        {
            facts.Add(MissingFacts.Of(unknown));
        }

        return facts.MoveToImmutable();
    }

    // Facts and diagrams are established on demand, and findings may be read from several threads.
    private TResult Guarded<TResult>(Func<TResult> answer)
    {
        lock (_gate)
        {
            return answer();
        }
    }
}
