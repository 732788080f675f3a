using System.Collections.Immutable;
using NodaTime;
using Ntm.Criteria;

namespace LaoCai2021;

/// <summary>What was really reported of a commune, judged for its year: cautiously, and with unconfirmed thresholds admitted.</summary>
internal sealed class ReportedCase
{
    public required CommuneOnDate Commune { get; init; }

    public required Outcome Outcome { get; init; }

    public required Evidence Evidence { get; init; }

    public required Assessment Withheld { get; init; }

    public required Assessment Admitted { get; init; }

    public AdministrativeUnit Unit => Commune.Unit;

    /// <summary>The findings that a reported value bears on, of the advanced set and then of the sets that it demands.</summary>
    public IEnumerable<ReportedFinding> Findings => Both(Withheld, Admitted)
        .Concat(Withheld.Prerequisites.Zip(Admitted.Prerequisites).SelectMany(pair => Both(pair.First, pair.Second)));

    public static ImmutableArray<ReportedCase> AllOf(Inputs inputs) =>
        [.. inputs.Outcomes.Where(outcome => outcome.AssessedYear is not null).Select(outcome => Of(inputs, outcome, outcome.AssessedYear!.Value))];

    private static ReportedCase Of(Inputs inputs, Outcome outcome, int year)
    {
        var evidence = inputs.Reported.Find(outcome.Code) ?? Evidence.Empty;
        var (commune, law) = LawFor(outcome, year);
        return new ReportedCase
        {
            Commune = commune,
            Outcome = outcome,
            Evidence = evidence,
            Withheld = law.Assess(commune.Unit, evidence),
            Admitted = law.Assess(commune.Unit, evidence, UnconfirmedThresholds.Admitted),
        };
    }

    // A set that was not yet in force when the year ended is never applied backwards, although it may say that it assesses that year.
    // Where one was, the date of the account selects its form and the facts that were known.
    private static (CommuneOnDate Commune, CriteriaInForce Law) LawFor(Outcome outcome, int year)
    {
        var atTheEnd = On(new LocalDate(year, 12, 31));
        return atTheEnd.Law.Set is not null && outcome.Account is { } account ? On(account) : atTheEnd;

        (CommuneOnDate Commune, CriteriaInForce Law) On(LocalDate date)
        {
            var commune = CommuneOnDate.Of(outcome.Code, date);
            return (commune, CriteriaCatalog.Embedded.InForce(Standard.Advanced, commune.Unit, year, date));
        }
    }

    private static IEnumerable<ReportedFinding> Both(Assessment withheld, Assessment admitted) => withheld.Findings
        .Zip(admitted.Findings)
        .Where(pair => pair.First.Measurements.Any())
        .Select(pair => new ReportedFinding(withheld.Set!, pair.First, pair.Second));
}
