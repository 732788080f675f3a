using System.Collections.Immutable;
using NodaTime;

namespace Ntm.Criteria;

/// <summary>What the evidence says of titles by a date: the latest statement counts, and one that is held is held since the first decision after it was last not.</summary>
internal sealed class TitleFacts(Evidence evidence, UnitId? unit, LocalDate on)
{
    public Fact Of(Measure measure, Standard standard)
    {
        ImmutableArray<TitleStatement> known = [.. evidence.Titles.Where(statement => statement.Standard == standard && ReasonNotKnown(statement) is null)];
        if (known.IsEmpty)
        {
            return Fact.OfUnknownTitle(measure, ReasonCode.NotStated, []);
        }

        LocalDate? lost = known.Any(statement => !statement.IsHeld) ? known.Where(statement => !statement.IsHeld).Max(statement => statement.Decided) : null;
        ImmutableArray<TitleStatement> ofThatDate = [.. known.Where(statement => statement.Decided == lost).OrderByDescending(statement => statement.IsHeld)];
        if (ofThatDate.Any(statement => statement.IsHeld))
        {
            return Fact.OfUnknownTitle(measure, ReasonCode.ConflictingStatements, ofThatDate);
        }

        ImmutableArray<TitleStatement> since = [.. known.Where(statement => statement.IsHeld && !(statement.Decided < lost)).OrderBy(statement => statement.Decided)];
        return since.IsEmpty
            ? Fact.OfTitle(measure, 0, ofThatDate)
            : Fact.OfTitle(measure, TitleScale.Held(since[0].Decided), since);
    }

    /// <summary>Those that no fact rests on, each with the reason.</summary>
    /// <param name="asked">The standards whose titles some requirement asks for.</param>
    /// <param name="fact">What is known of the title of a standard.</param>
    public ImmutableArray<UnusedTitle> Unused(IReadOnlySet<Standard> asked, Func<Standard, Fact> fact) =>
    [
        .. from statement in evidence.Titles
           let reason = !asked.Contains(statement.Standard) ? UnusedReason.NotAskedFor
               : ReasonNotKnown(statement) ?? (fact(statement.Standard).Titles.Contains(statement) ? null : UnusedReason.Superseded)
           where reason is not null
           select new UnusedTitle(statement, reason),
    ];

    private UnusedReason? ReasonNotKnown(TitleStatement statement) =>
        statement.Decided > on ? UnusedReason.ObservedLater
        : FactBook.IsOfAnother(unit, statement.Decided, statement.CarriedTo) ? UnusedReason.ObservedBeforeUnit
        : null;
}
