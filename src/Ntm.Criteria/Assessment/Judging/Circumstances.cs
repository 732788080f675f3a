using System.Collections.Frozen;
using System.Collections.Immutable;
using NodaTime;
using Ntm.Criteria.Requirements;

namespace Ntm.Criteria;

/// <summary>All that a judgement rests on: the law in force, the unit, its facts, and which thresholds may decide.</summary>
internal sealed class Circumstances(
    CriteriaSet set,
    FrozenDictionary<string, CriteriaSet> prerequisites,
    int assessedYear,
    LocalDate assessedDay,
    AdministrativeUnit unit,
    FactBook facts,
    UnconfirmedThresholds unconfirmed,
    IReadOnlySet<IssuedThreshold>? admittedOnly = null)
{
    // Of the few classifications of a law, what was asked for already.
    private readonly List<(AreaClassification Of, ImmutableArray<AreaPlacement> Placements)> _placements = new(1);
    private readonly List<(AreaClassification Of, ImmutableArray<AreaClass> Classes)> _classes = new(1);

    public CriteriaSet Set => set;

    /// <summary>The programs of the law; null where only some thresholds are admitted, and of circumstances that a program is made for.</summary>
    public LawPrograms? Programs { get; init; }

    public AdministrativeUnit Unit => unit;

    public int AssessedYear => assessedYear;

    public FactBook Facts => facts;

    /// <summary>The set and every set that it refers to.</summary>
    public IEnumerable<CriteriaSet> Sets => prerequisites.Values.Prepend(set);

    /// <summary>Whether unconfirmed thresholds may decide.</summary>
    public bool AdmitsUnconfirmed => unconfirmed == UnconfirmedThresholds.Admitted;

    public CriteriaSet Prerequisite(string setKey) => prerequisites[setKey];

    /// <summary>What a prerequisite asks: whether another set is met, or a criterion of it.</summary>
    public Question QuestionOf(Prerequisite prerequisite)
    {
        var other = Prerequisite(prerequisite.SetKey);
        return prerequisite.CriterionKey is { } key ? Question.Of(other, other.FindCriterion(key)!) : Question.Of(other);
    }

    /// <summary>The requirements that a question comes down to, then those that they require of other sets, each once.</summary>
    public IEnumerable<Question> Demanded(Question question)
    {
        HashSet<Question> seen = [question];
        Queue<Question> open = new([question]);
        while (open.TryDequeue(out var next))
        {
            foreach (var part in next.Requirements())
            {
                yield return part;
                foreach (var required in part.Requirement!.SelfAndParts().OfType<Prerequisite>().Select(QuestionOf).Where(seen.Add))
                {
                    open.Enqueue(required);
                }
            }
        }
    }

    /// <summary>The area classes that the unit may belong to: more than one where that is not known.</summary>
    public ImmutableArray<AreaClass> PossibleClasses(AreaClassification classification)
    {
        foreach (var (of, known) in _classes)
        {
            if (of == classification)
            {
                return known;
            }
        }

        var placements = Placements(classification);
        ImmutableArray<AreaClass> classes = placements is [var single] ? [single.Class] : [.. placements.Select(placement => placement.Class)];
        _classes.Add((classification, classes));
        return classes;
    }

    /// <summary>The same classes, each with what puts it there.</summary>
    public ImmutableArray<AreaPlacement> Placements(AreaClassification classification)
    {
        foreach (var (of, known) in _placements)
        {
            if (of == classification)
            {
                return known;
            }
        }

        var placements = classification.Placements(unit, assessedDay);
        _placements.Add((classification, placements));
        return placements;
    }

    /// <summary>What is told of designations that no set knows. A document may tell of those of other laws, so of it only those whose keys are nearly the ones of these.</summary>
    public ImmutableArray<DesignationFact> UnknownDesignations()
    {
        var known = Sets.SelectMany(one => one.AreaClassifications()).SelectMany(one => one.Designations).Select(designation => designation.Key).ToHashSet(StringComparer.Ordinal);
        return [.. unit.Designations.Where(fact => !known.Contains(fact.Key) && (fact.Provenance is null || Spelling.Nearest(fact.Key, known) is not null)).OrderBy(fact => fact.Key, StringComparer.Ordinal)];
    }

    /// <summary>Whether a threshold is another one in another class, in the assessed year.</summary>
    public bool DiffersByClass(CriteriaSet owner, Threshold threshold) =>
        owner.AreaClassification.Classes.Select(area => (threshold.GeneralFor(area, assessedYear), threshold.ProvincialFor(area, assessedYear))).Distinct().Skip(1).Any();

    /// <summary>The level that alone must be reached, where the class is known, nothing is set beside it, and it decides; null otherwise.</summary>
    public ThresholdValue? OnlyLevel(CriteriaSet owner, Threshold threshold) =>
        PossibleClasses(owner.AreaClassification) is [var area] && threshold.ProvincialFor(area, assessedYear) is null ? Deciding(threshold.GeneralFor(area, assessedYear)) : null;

    /// <summary>What a threshold comes to in the classes that are possible, in the assessed year.</summary>
    public ImmutableArray<LevelsToReach> LevelsOf(CriteriaSet owner, Threshold threshold) =>
        LevelsToReach.Of(threshold, PossibleClasses(owner.AreaClassification), assessedYear);

    /// <summary>The value of a cell that may decide, or null: none is issued or known, it is unconfirmed and not admitted, or it may be of another province.</summary>
    public ThresholdValue? Deciding(ThresholdCell cell) => cell is IssuedThreshold { IsPlaced: true } issued
        && (issued.Provenance.Basis != Basis.Unconfirmed || (AdmitsUnconfirmed && admittedOnly?.Contains(issued) != false))
            ? issued.Value
            : null;

    /// <summary>The same with other facts.</summary>
    public Circumstances With(FactBook other) => new(set, prerequisites, assessedYear, assessedDay, unit, other, unconfirmed, admittedOnly) { Programs = Programs };

    /// <summary>The same with other facts, to be judged without a program.</summary>
    public Circumstances WithoutProgram(FactBook other) => new(set, prerequisites, assessedYear, assessedDay, unit, other, unconfirmed, admittedOnly);

    /// <summary>The same, where of the unconfirmed thresholds only some may decide.</summary>
    public Circumstances Admitting(IReadOnlySet<IssuedThreshold> only) => new(set, prerequisites, assessedYear, assessedDay, unit, facts, UnconfirmedThresholds.Admitted, only);

    /// <summary>The same, where it is known to which class of each classification the unit belongs.</summary>
    public Circumstances In(IEnumerable<AreaClassification> classifications, IEnumerable<AreaClass> classes)
    {
        var known = new Circumstances(set, prerequisites, assessedYear, assessedDay, unit, facts, unconfirmed, admittedOnly);
        foreach (var (classification, area) in classifications.Zip(classes))
        {
            known._classes.Add((classification, [area]));
        }

        return known;
    }

    /// <summary>The same, where unconfirmed thresholds may not decide.</summary>
    public Circumstances WithUnconfirmedWithheld() => new(set, prerequisites, assessedYear, assessedDay, unit, facts, UnconfirmedThresholds.Withheld) { Programs = Programs };
}
