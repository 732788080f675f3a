using System.Collections.Immutable;
using Ntm.Criteria.Requirements;

namespace Ntm.Criteria;

/// <summary>The judge of one commune: outcomes at once, and what they hang on when asked.</summary>
internal sealed class Judgement
{
    private readonly Lock _gate = new();
    private readonly KleeneAlgebra _kleene;
    private readonly Lazy<Possibilities> _possibilities;
    private readonly Lazy<Dictionary<object, (Indicator? Indicator, CriteriaSet? Prerequisite)>> _owners;

    public Judgement(Circumstances circumstances)
    {
        Circumstances = circumstances;
        _kleene = new KleeneAlgebra(circumstances.Facts);
        _possibilities = new(() => new Possibilities(circumstances));
        _owners = new(FindOwners);
    }

    public Circumstances Circumstances { get; }

    public Outcomes Of(CriteriaSet set) =>
        Guarded(() => Exactly(Meaning(set).OfSet(), () => _possibilities.Value.OfSet(set)));

    public Outcomes Of(CriteriaSet set, Criterion criterion) =>
        Guarded(() => Exactly(Meaning(set).OfCriterion(criterion), () => _possibilities.Value.Of(set, criterion)));

    public Outcomes Of(CriteriaSet set, Requirement requirement) => Guarded(() =>
    {
        var outcomes = requirement.Accept(Meaning(set));
        return requirement.Parts.IsEmpty && requirement is not Prerequisite
            ? outcomes
            : Exactly(outcomes, () => _possibilities.Value.Of(set, requirement));
    });

    public ImmutableArray<MissingFact> Missing(CriteriaSet set) => Guarded(() => Describe(_possibilities.Value.OfSet(set)));

    public ImmutableArray<MissingFact> Missing(CriteriaSet set, Criterion criterion) =>
        Guarded(() => Describe(_possibilities.Value.Of(set, criterion)));

    public ImmutableArray<MissingFact> Missing(CriteriaSet set, Requirement requirement) =>
        Guarded(() => Describe(_possibilities.Value.Of(set, requirement)));

    public Check Check(CriteriaSet set, Requirement requirement) =>
        Guarded(() => requirement.Accept(new CheckBuilder(this, set)));

    public Gap? Gap(CriteriaSet set, Requirement requirement) =>
        Guarded(() => Of(set, requirement) == Outcomes.NotMet ? requirement.Accept(new GapFinder(this, set)) : null);

    public ImmutableArray<UnusedMeasurement> Unused() => Guarded(() => Circumstances.Facts.Unused(
        Circumstances.Sets.SelectMany(set => set.Requirements()).SelectMany(requirement => requirement.OwnMeasures)));

    // Facts and diagrams are established on demand, and findings may be read from several threads.
    private TResult Guarded<TResult>(Func<TResult> answer)
    {
        lock (_gate)
        {
            return answer();
        }
    }

    private Meaning<Outcomes> Meaning(CriteriaSet set) => new(_kleene, Circumstances, set);

    // A single outcome is exact however it was found; several may be too many where facts are shared.
    private static Outcomes Exactly(Outcomes outcomes, Func<Possibility> possibility) =>
        outcomes.IsDecided ? outcomes : possibility().Outcomes;

    private ImmutableArray<MissingFact> Describe(Possibility possibility) => [.. possibility.Unknowns.Select(Describe)];

    private MissingFact Describe(object unknown) => unknown switch
    {
        Measure measure => Describe(Circumstances.Facts.Of(measure)),
        ThresholdCell cell => new MissingThreshold(ReasonFor(cell), cell, Owner(cell).Indicator, Owner(cell).Prerequisite),
        Delegated delegated => new MissingRequirement(delegated, Owner(delegated).Indicator, Owner(delegated).Prerequisite),
        AreaClassification axis => new MissingAreaClass(axis, Circumstances.PossibleClasses(axis)),
        _ => throw new InvalidOperationException($"Nothing is known of unknowns such as {unknown}."),
    };

    private static MissingMeasurement Describe(Fact fact) => new(fact.Reason!, fact.Measure, fact.Measurements);

    private static ReasonCode ReasonFor(ThresholdCell cell) =>
        cell.Match(_ => ReasonCode.Unconfirmed, _ => ReasonCode.NotIssued, _ => ReasonCode.NotRecorded);

    private (Indicator? Indicator, CriteriaSet? Prerequisite) Owner(object part) => _owners.Value.GetValueOrDefault(part);

    private Dictionary<object, (Indicator? Indicator, CriteriaSet? Prerequisite)> FindOwners()
    {
        var owners = new Dictionary<object, (Indicator?, CriteriaSet?)>();
        foreach (var set in Circumstances.Sets)
        {
            var prerequisite = set == Circumstances.Set ? null : set;
            foreach (var indicator in set.Indicators)
            {
                foreach (var requirement in indicator.Requirement.SelfAndParts())
                {
                    owners.TryAdd(requirement, (indicator, prerequisite));
                    foreach (var cell in requirement.OwnThresholds.SelectMany(threshold => threshold.Cells))
                    {
                        owners.TryAdd(cell, (indicator, prerequisite));
                    }
                }
            }
        }

        return owners;
    }
}
