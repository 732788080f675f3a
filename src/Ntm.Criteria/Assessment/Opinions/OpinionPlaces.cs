using System.Collections.Immutable;

namespace Ntm.Criteria;

/// <summary>Which opinions of the evidence are about the set and the year of an assessment, and why the others are not. Opinions never reach the judge.</summary>
internal sealed class OpinionPlaces
{
    public OpinionPlaces(ImmutableArray<Opinion> opinions, CriteriaInForce law, AdministrativeUnit unit, ReasonCode? obstacle)
    {
        var likely = law.Set is { } set ? new LikelySubjects(set) : null;
        var unitId = law.AssessedUnit == AssessedUnit.Village ? null : unit.Id;
        var placed = ImmutableArray.CreateBuilder<Opinion>();
        var unplaced = ImmutableArray.CreateBuilder<UnplacedOpinion>();
        foreach (var opinion in opinions)
        {
            if (ReasonNotPlaced(opinion, law, unitId, obstacle) is { } reason)
            {
                unplaced.Add(new UnplacedOpinion(opinion, reason, reason == UnplacedReason.NotInTheSet ? likely!.Of(opinion.Subject) : null));
            }
            else
            {
                placed.Add(opinion);
            }
        }

        Placed = placed.ToImmutable();
        Unplaced = unplaced.ToImmutable();
    }

    public ImmutableArray<Opinion> Placed { get; }

    public ImmutableArray<UnplacedOpinion> Unplaced { get; }

    private static UnplacedReason? ReasonNotPlaced(Opinion opinion, CriteriaInForce law, UnitId? unit, ReasonCode? obstacle) =>
        opinion.Standard != law.Standard || opinion.Purpose != law.Purpose ? UnplacedReason.OfAnotherSet
        : opinion.AssessedYear != law.AssessedYear ? UnplacedReason.OfAnotherYear
        : FactBook.IsOfAnother(unit, opinion.Given, opinion.CarriedTo) ? UnplacedReason.GivenBeforeUnit
        : obstacle is not null ? UnplacedReason.NoVerdictPossible
        : Has(law.Set!, opinion.Subject) ? null
        : UnplacedReason.NotInTheSet;

    private static bool Has(CriteriaSet set, OpinionSubject subject) => subject == OpinionSubject.WholeSet
        || (subject.CriterionKey is { } criterion ? set.FindCriterion(criterion) is not null : set.FindIndicator(subject.IndicatorKey) is not null);
}
