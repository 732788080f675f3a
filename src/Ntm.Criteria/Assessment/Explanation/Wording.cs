using Ntm.Criteria.Requirements;

namespace Ntm.Criteria;

/// <summary>Values, bounds and demands in words.</summary>
internal sealed class Wording(Language language)
{
    private const int ShownDecimals = 2;

    private readonly MessageTable _messages = MessageTable.In(language);

    public string Of(Verdict verdict) => verdict.Describe(language);

    public string Of(Basis basis) => basis.Describe(language);

    public string Of(ReasonCode reason) => reason.Describe(language);

    public string Of(UnusedReason reason) => reason.Describe(language);

    /// <summary>What was given and not used, and why.</summary>
    public string Of(UnusedMeasurement unused)
    {
        var (measurement, measure) = (unused.Measurement, unused.Measure);
        var name = measure?.Name.In(language) ?? measurement.Measure;
        var told = ("measurement", $"{name}: {Reported(measure, measurement.Value)}, {DateText.Format(measurement.Observed, language)}");
        var reason = ("reason", Of(unused.Reason));
        return unused.Meant is { } meant ? _messages["line.unusedMeant", told, reason, ("key", meant.Key), ("name", meant.Name.In(language))]
            : unused.Reason == UnusedReason.NotUsable ? _messages["line.unusedExpected", told, reason, ("expected", Expected(measure!))]
            : _messages["line.unused", told, reason];
    }

    public string Number(decimal number) => NumberText.Format(number, language);

    public static string List(IEnumerable<string> parts, string separator = "; ") => string.Join(separator, parts);

    /// <summary>A number in the measure's unit, or a percentage where the measure is a share.</summary>
    public string Amount(Measure measure, decimal amount) => measure.Kind == MeasureKind.Share
        ? _messages["amount.percent", ("amount", Number(amount))]
        : _messages["amount.unit", ("amount", Number(amount)), ("unit", measure.Unit!.NameFor(amount, language))];

    /// <summary>Dates from a first to a last one, or with no end.</summary>
    public string Of(DatePeriod period)
    {
        var from = ("from", DateText.Format(period.Start!.Value, language));
        return period.End is { } end ? _messages["period.span", from, ("to", DateText.Format(end, language))] : _messages["period.from", from];
    }

    /// <summary>What a prerequisite asks for: a set, or a criterion of it.</summary>
    public string Target(CriteriaSet set, Criterion? criterion) =>
        criterion is null ? set.Name.In(language) : _messages[
            "target.criterion", ("set", set.Name.In(language)), ("number", criterion.Number.ToString()), ("name", criterion.Name.In(language))];

    /// <summary>What a prerequisite that is checked asks for.</summary>
    public string Target(Check check, Prerequisite requirement)
    {
        var set = check.PrerequisiteSet!;
        return Target(set, requirement.CriterionKey is { } key ? set.FindCriterion(key) : null);
    }

    /// <summary>What is known of a measure.</summary>
    public string Value(Fact fact)
    {
        if (fact.Share is { } share)
        {
            return Counted(fact.Measure, share);
        }

        if (fact.PartlyCounted is { } partly)
        {
            return Counted(fact.Measure, partly);
        }

        if (fact.IsExact || fact.Reason == ReasonCode.OnlyARange)
        {
            return InWords(fact.Measure, fact.Interval);
        }

        var reported = List(fact.Measurements.Select(measurement => Reported(fact.Measure, measurement.Value)), " / ");
        return fact.Measurements.IsEmpty ? _messages["value.none"]
            : fact.Reason == ReasonCode.ConflictingMeasurements ? _messages["value.conflict", ("values", reported)]
            : $"{reported} ({Of(fact.Reason!)})";
    }

    /// <summary>A value as it was reported, also one that the measure cannot have.</summary>
    public string Reported(Measure? measure, MeasuredValue value) => value.Match(
        answer => _messages[answer.Answer ? "value.yes" : "value.no"],
        number => Range(number.Interval, bound => _messages[
            "amount.unit",
            ("amount", Number(bound)),
            ("unit", measure?.Unit is { } unit && unit.Key == number.Unit ? unit.NameFor(bound, language) : number.Unit)]),
        percent => Range(percent.Interval, bound => _messages["amount.percent", ("amount", Number(bound))]),
        share => measure?.Kind == MeasureKind.Share ? Counted(measure, share.Share) : $"{Number(share.Share.Part)}/{Number(share.Share.Whole)}",
        partly => measure?.Kind == MeasureKind.Share ? Counted(measure, partly) : partly.ToString(),
        grade => measure?.Scale?.Find(grade.Key)?.Name.In(language) ?? grade.Key);

    /// <summary>An exact value or a range of a measure.</summary>
    public string InWords(Measure measure, NumberInterval interval)
    {
        if (interval.IsExact)
        {
            var value = interval.Lower!.Value;
            return measure.Kind == MeasureKind.YesNo ? _messages[value == 0 ? "value.no" : "value.yes"]
                : measure.Scale is { } scale ? scale.Grades[(int)value].Name.In(language)
                : Amount(measure, value);
        }

        // An end that every value of the measure keeps to says nothing.
        decimal? greatest = measure.Kind == MeasureKind.Share ? 100 : null;
        return Range(interval, bound => Amount(measure, bound), greatest);
    }

    public string Range(NumberInterval interval, Func<decimal, string> amount, decimal? greatest = null) => (interval.Lower, interval.Upper) switch
    {
        ({ } exact, _) when interval.IsExact => amount(exact),
        ({ } lower, var end) when end == greatest => From(lower, interval.IncludesLower, amount),
        (null, { } upper) => UpTo(upper, interval.IncludesUpper, amount),
        (0, { } upper) when interval.IncludesLower => UpTo(upper, interval.IncludesUpper, amount),
        ({ } lower, { } upper) when interval.IncludesLower && interval.IncludesUpper =>
            _messages["range.between", ("lower", amount(lower)), ("upper", amount(upper))],
        ({ } lower, { } upper) => _messages[
            "range.both", ("lower", From(lower, interval.IncludesLower, amount)), ("upper", UpTo(upper, interval.IncludesUpper, amount))],
        _ => _messages["range.any"],
    };

    private string From(decimal lower, bool included, Func<decimal, string> amount) =>
        _messages[included ? "range.atLeast" : "range.over", ("bound", amount(lower))];

    private string UpTo(decimal upper, bool included, Func<decimal, string> amount) =>
        _messages[included ? "range.atMost" : "range.under", ("bound", amount(upper))];

    /// <summary>What a threshold demands, and how far that is established.</summary>
    public string Demand(Measure measure, ThresholdCell cell, string comparison) => cell.Match(
        issued =>
        {
            var bound = issued.Value.Match(number => Amount(measure, number), grade => grade.Name.In(language));
            var isAll = measure.Kind == MeasureKind.Share && comparison == "demand.atLeast" && issued.Value.Number == 100;
            var demand = _messages[isAll ? "demand.all" : comparison, ("bound", bound)];
            return !issued.IsPlaced ? _messages["demand.unplaced", ("demand", demand)]
                : issued.Provenance.Basis == Basis.Unconfirmed ? _messages["demand.unconfirmed", ("demand", demand)]
                : demand;
        },
        delegated => _messages["demand.delegated", ("authority", delegated.To.Title.In(language))],
        _ => _messages["demand.notRecorded"]);

    /// <summary>What a value of a measure is given as.</summary>
    public string Expected(Measure measure) =>
        measure.Scale is { } scale ? _messages["expected.grade", ("grades", List(scale.Grades.Select(grade => $"'{grade.Key}'"), ", "))]
        : measure.Unit is not { } unit ? _messages["expected.yesNo"]
        : _messages[
            (measure.Kind == MeasureKind.Share, unit.IsWhole) switch
            {
                (true, true) => "expected.wholeShare",
                (true, false) => "expected.share",
                _ => measure.Kind == MeasureKind.Count ? "expected.wholeNumber" : "expected.number",
            },
            ("unit", unit.Key)];

    /// <summary>Where a datum comes from and how well it is established.</summary>
    public string Clause(Provenance provenance)
    {
        var clause = ("clause", provenance.Citation.Describe(language));
        var basis = ("basis", Of(provenance.Basis));
        var date = ("date", DateText.Format(provenance.LastChecked, language));

        // Whatever basis an example plays, nothing of it was checked against a text.
        return provenance.Citation.IsIllustrative ? _messages["line.exampleClause", clause]
            : provenance.Accounts.IsEmpty ? _messages["line.clause", clause, basis, date]
            : _messages["line.clauseRead", clause, basis, date, ("accounts", List(provenance.Accounts.Select(account => account.Key), ", "))];
    }

    /// <summary>The clause of a threshold of which nothing else is recorded.</summary>
    public string UnrecordedClause(Citation citation) =>
        _messages[citation.IsIllustrative ? "line.exampleClause" : "line.unrecordedClause", ("clause", citation.Describe(language))];

    /// <summary>A remark, which ends in one full stop.</summary>
    public string Remark(string code, BilingualText remark) => _messages[code, ("remark", remark.In(language).TrimEnd('.'))];

    // A share is cut, not rounded, so that 89.999% never reads as 90%.
    private string Counted(Measure measure, Share share)
    {
        var unit = measure.Unit!.NameFor(share.Whole, language);
        if (share.IsOfEmptyWhole)
        {
            return _messages["value.emptyShare", ("unit", unit)];
        }

        var shown = share.Exact.CutPercent(ShownDecimals);
        var isExact = share.Exact.CompareTo(ExactValue.Percent(shown)) == 0;
        return _messages[
            isExact ? "value.share" : "value.aboutShare",
            ("percent", Number(shown)), ("part", Number(share.Part)), ("whole", Number(share.Whole)), ("unit", unit)];
    }

    // The ends of the range are cut and rounded up, so that all of it is within what is told.
    private string Counted(Measure measure, PartlyCountedValue partly)
    {
        var counted = ("counted", Counted(measure, partly.CountedShare));
        return partly is not { Uncounted: { } rest, Least: { } least, Most: { } most } ? _messages["value.countedInPart", counted] : _messages[
            "value.countedOf", counted, ("rest", Number(rest)), ("unit", measure.Unit!.NameFor(rest, language)),
            ("lower", Number(least.Exact.CutPercent(ShownDecimals))), ("upper", Number(100 - new Share(most.Whole - most.Part, most.Whole).Exact.CutPercent(ShownDecimals)))];
    }
}
