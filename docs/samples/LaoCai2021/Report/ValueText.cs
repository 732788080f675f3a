using System.Globalization;
using Ntm.Criteria;
using Ntm.Criteria.Requirements;

namespace LaoCai2021;

/// <summary>Values and thresholds in words, with the numbers written as the language does.</summary>
internal sealed class ValueText(Texts texts)
{
    private static readonly NumberFormatInfo Vietnamese = NumberFormatInfo.ReadOnly(new NumberFormatInfo
    {
        NumberDecimalSeparator = ",",
        NumberGroupSeparator = ".",
    });

    public string Of(MeasuredValue value, Measure measure) => value.Match(
        yesNo => texts[yesNo.Answer ? "value.yes" : "value.no"],
        number => InWords(number.Interval, bound => Amount(measure, bound)),
        percent => InWords(percent.Interval, bound => texts["value.percent", ("value", Number(bound))]),
        share => texts[
            "value.share",
            ("part", Number(share.Share.Part)),
            ("whole", Number(share.Share.Whole)),
            ("unit", measure.Unit?.NameFor(share.Share.Whole, texts.Language) ?? "")],
        grade => measure.Scale?.Find(grade.Key)?.Name.In(texts.Language) ?? grade.Key);

    /// <summary>What a threshold demands in a check, and whether that is confirmed.</summary>
    public string Of(ThresholdCell cell, Check check) => cell.Match(
        issued =>
        {
            var bound = issued.Value.Grade is { } grade ? grade.Name.In(texts.Language) : Amount(check.Measure!, issued.Value.Number!.Value);
            var demand = texts[check.Requirement is AtMost ? "threshold.atMost" : "threshold.atLeast", ("bound", bound)];
            return issued.Provenance.Basis == Basis.Unconfirmed ? texts["threshold.unconfirmed", ("demand", demand)] : demand;
        },
        delegated => texts["threshold.delegated", ("authority", delegated.To.Title.In(texts.Language))],
        _ => texts["threshold.unrecorded"]);

    private string Amount(Measure measure, decimal amount) => measure.Kind == MeasureKind.Share
        ? texts["value.percent", ("value", Number(amount))]
        : texts["value.unit", ("value", Number(amount)), ("unit", measure.Unit?.NameFor(amount, texts.Language) ?? "")];

    private string InWords(NumberInterval interval, Func<decimal, string> amount) => (interval.Lower, interval.Upper) switch
    {
        ({ } exact, _) when interval.IsExact => amount(exact),
        ({ } lower, null) => texts[interval.IncludesLower ? "value.atLeast" : "value.over", ("bound", amount(lower))],
        (null, { } upper) => texts[interval.IncludesUpper ? "value.atMost" : "value.under", ("bound", amount(upper))],
        ({ } lower, { } upper) => texts["value.between", ("lower", amount(lower)), ("upper", amount(upper))],
        _ => texts["value.any"],
    };

    private string Number(decimal number) => number.ToString(
        "#,0.############################", texts.Language == Language.English ? NumberFormatInfo.InvariantInfo : Vietnamese);
}
