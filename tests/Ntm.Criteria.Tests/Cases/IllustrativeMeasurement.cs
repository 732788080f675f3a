using System.Globalization;
using NodaTime;

namespace Ntm.Criteria.Tests;

/// <summary>What a case says was measured at the end of the assessed year. Illustrative: nobody reported it.</summary>
internal static class IllustrativeMeasurement
{
    /// <summary>Reads "yes", "no", a part of a whole such as "979/1000", a number, or the key of a grade, as the measure asks for.</summary>
    public static Measurement Of(string measure, string value, int year) => Of(CriteriaCatalog.Embedded.FindMeasure(measure)!, value, year);

    public static Measurement Of(Measure measure, string value, int year) => Of(measure, Read(measure, value), year);

    public static Measurement Of(Measure measure, MeasuredValue value, int year) => new()
    {
        Measure = measure.Key,
        Value = value,
        Observed = new LocalDate(year, 12, 31),
        Source = "Báo cáo minh họa",
        IsIllustrative = true,
    };

    private static MeasuredValue Read(Measure measure, string value) => measure.Kind.Key switch
    {
        "yesNo" => value switch
        {
            "yes" => MeasuredValue.Yes,
            "no" => MeasuredValue.No,
            _ => throw new FormatException($"'{value}' of {measure.Key} is neither yes nor no."),
        },
        "share" when value.Split('/') is [var part, var whole] => MeasuredValue.Counted(Number(part), Number(whole)),
        "number" or "count" => MeasuredValue.Number(Number(value), measure.Unit!.Key),
        "grade" when measure.Scale!.Find(value) is not null => MeasuredValue.Grade(value),
        _ => throw new FormatException($"'{value}' is not a value of {measure.Key}."),
    };

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);
}
