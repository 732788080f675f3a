using System.Collections.Immutable;
using NodaTime;
using Ntm.Criteria.Requirements;

namespace Ntm.Criteria;

/// <summary>Looks for what is noteworthy of the data that an assessment rests on.</summary>
internal sealed class DataNoteFinder(CriteriaInForce law, Judgement judgement, ImmutableArray<UnusedMeasurement> unused, DataExpectations expected)
{
    private readonly ImmutableArray<Fact> _facts = judgement.UsedFacts();
    private readonly ILookup<Measure, (CriteriaSet Set, Requirement Requirement)> _uses =
        (from set in judgement.Circumstances.Sets
         from requirement in set.Requirements()
         from measure in requirement.OwnMeasures
         select (measure, set, requirement)).ToLookup(use => use.measure, use => (use.set, use.requirement));

    // A century after the first year of the calendar nothing is older yet.
    private readonly LocalDate _stale = law.AssessedDay.Year > LocalDate.MinIsoValue.Year + 100 ? law.AssessedDay.PlusMonths(-expected.StaleAfterMonths) : LocalDate.MinIsoValue;

    /// <summary>The notes, in the order of the codes, and then of the measures in the set.</summary>
    public ImmutableArray<DataNote> Find() =>
    [
        .. _facts.Select(NotPlausible).OfType<DataNote>(),
        .. _facts.Select(FarFromBefore).OfType<DataNote>(),
        .. _facts.Select(ProbablyAFraction).OfType<DataNote>(),
        .. WholesDiffer(),
        .. unused.Where(one => one.Reason == UnusedReason.DisagreesWithCount && one.Measurement.Value is PercentValue).Select(Disagrees),
        .. _facts.SelectMany(fact => Dated(fact, DataNoteCode.Stale, IsStale)),
        .. _facts.SelectMany(fact => Dated(fact, DataNoteCode.OutsideAssessedYear, date => date.Year != law.AssessedYear && !IsStale(date))),
    ];

    private DataNote? NotPlausible(Fact fact)
    {
        if (!fact.IsTold || fact.IsNotApplicable || !fact.Measure.Kind.IsNumeric || !expected.Plausible.TryGetValue(fact.Measure.Key, out var plausible))
        {
            return null;
        }

        var possible = fact.IsExact ? new ExactRange(fact.Value, includesLower: true, fact.Value, includesUpper: true) : fact.Range;
        var isPlausible = (plausible.Lower is not { } lower || possible.Against(Comparison.AtLeast, MeasureScale.OfNumber(fact.Measure, lower)).CanBeMet)
            && (plausible.Upper is not { } upper || possible.Against(Comparison.AtMost, MeasureScale.OfNumber(fact.Measure, upper)).CanBeMet);
        return isPlausible ? null : new DataNote(DataNoteCode.NotPlausible, [fact.Measure], fact.Measurements) { Plausible = plausible };
    }

    private DataNote? FarFromBefore(Fact fact) =>
        judgement.FactBefore(fact) is { } before && SizeOf(fact) is { } now && SizeOf(before) is { } then && (IsFar(now, then) || IsFar(then, now))
            ? new DataNote(DataNoteCode.FarFromBefore, [fact.Measure], [.. fact.Measurements, .. before.Measurements])
            : null;

    private bool IsFar(decimal large, decimal small) => ExactValue.Number(large).CompareTo(ExactValue.Number(small).Times(ExactValue.Number(expected.LargestChange))) >= 0;

    // Of a share how many there are in all: that a share rises from few to many is no mistake.
    private static decimal? SizeOf(Fact fact) => fact switch
    {
        { IsExact: false } => null,
        { Share: { IsOfEmptyWhole: false, Whole: var whole } } => whole,
        { Measure.Kind: var kind, Interval: { IsExact: true, Lower: > 0 and var number } } when kind == MeasureKind.Number || kind == MeasureKind.Count => number,
        _ => null,
    };

    private DataNote? ProbablyAFraction(Fact fact) =>
        fact.Measure.Kind == MeasureKind.Share
            && fact.Measurements.All(measurement => measurement.Value is PercentValue { Interval: { IsExact: true, Lower: > 0 and <= 1 } })
            && LevelsOf(fact.Measure) is { Count: > 0 } levels && levels.TrueForAll(level => level > 1)
            ? new DataNote(DataNoteCode.ProbablyAFraction, [fact.Measure], fact.Measurements)
            : null;

    // What is demanded at least, also by levels that may not decide: a note decides nothing. None where anything else is.
    private List<decimal> LevelsOf(Measure measure) => _uses[measure].All(use => use.Requirement is AtLeast or AtLeastTimes)
        ? [.. from use in _uses[measure]
              from threshold in use.Requirement.OwnThresholds
              from cell in judgement.LevelsOf(use.Set, threshold).SelectMany(levels => levels.Levels.All).OfType<IssuedThreshold>()
              select cell.Value.Number!.Value]
        : [];

    // Of a sum over villages that were counted on several dates, none is the date of the whole.
    private static bool IsOfOneDate(Fact fact) => fact.Measurements[0].FromVillages.Select(one => one.Measurement?.Observed).OfType<LocalDate>().Distinct().Take(2).Count() < 2;

    private IEnumerable<DataNote> WholesDiffer() =>
        from fact in _facts
        where fact.Share is { IsOfEmptyWhole: false } && IsOfOneDate(fact)
        group fact by (fact.Measure.Whole, fact.Measure.Unit, fact.Measurements[0].Observed) into ofWhole
        where ofWhole.Select(fact => fact.Share!.Value.Whole).Distinct().Skip(1).Any()
        select new DataNote(DataNoteCode.WholesDiffer, [.. ofWhole.Select(fact => fact.Measure)], [.. ofWhole.Select(fact => fact.Measurements[0])]);

    private DataNote Disagrees(UnusedMeasurement percentage) =>
        new(DataNoteCode.PercentageDisagrees, [percentage.Measure!], [.. judgement.FactOf(percentage.Measure!).Measurements, percentage.Measurement]);

    private bool IsStale(LocalDate date) => date < _stale;

    // What is to be of the past is dated so. Of a value that is made of villages, the dates of these.
    private IEnumerable<DataNote> Dated(Fact fact, DataNoteCode code, Func<LocalDate, bool> isMeant)
    {
        if (_uses[fact.Measure].All(use => use.Requirement is AtLeastTimesOwn { Past: var past } && past == fact.Measure))
        {
            yield break;
        }

        foreach (var measurement in fact.Measurements.Where(measurement => measurement.FromVillages.IsEmpty && isMeant(measurement.Observed)))
        {
            yield return new DataNote(code, [fact.Measure], [measurement]);
        }

        var ofVillages = fact.Measurements.SelectMany(measurement => measurement.FromVillages).Where(one => one.Measurement is { } told && isMeant(told.Observed)).ToList();
        if (ofVillages.Count > 0)
        {
            yield return new DataNote(code, [fact.Measure.OfVillages?.Answering ?? fact.Measure], [.. ofVillages.Select(one => one.Measurement!)]) { Villages = [.. ofVillages.Select(one => one.Village)] };
        }
    }
}
