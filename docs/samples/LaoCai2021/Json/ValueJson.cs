using System.Text.Json;
using Ntm.Criteria;

namespace LaoCai2021;

/// <summary>Values and thresholds as numbers.</summary>
internal static class ValueJson
{
    public static void Write(Utf8JsonWriter writer, string name, MeasuredValue value)
    {
        writer.WriteStartObject(name);
        value.Match<Action>(
            yesNo => () => writer.WriteBoolean("yes", yesNo.Answer),
            number => () =>
            {
                WriteInterval(writer, "number", number.Interval);
                writer.WriteString("unit", number.Unit);
            },
            percent => () => WriteInterval(writer, "percent", percent.Interval),
            share => () => WriteShare(writer, share.Share),
            partly => () =>
            {
                WriteShare(writer, partly.CountedShare);
                if (partly.Uncounted is { } rest)
                {
                    writer.WriteNumber("uncounted", rest);
                }
                else
                {
                    writer.WriteString("uncounted", "notKnown");
                }
            },
            grade => () => writer.WriteString("grade", grade.Key))();
        writer.WriteEndObject();
    }

    /// <summary>A number where the interval is one, otherwise its bounds as evidence documents write them.</summary>
    public static void WriteInterval(Utf8JsonWriter writer, string name, NumberInterval interval)
    {
        if (interval.IsExact)
        {
            writer.WriteNumber(name, interval.Lower!.Value);
            return;
        }

        writer.WriteStartObject(name);
        if (interval.Lower is { } lower)
        {
            writer.WriteNumber(interval.IncludesLower ? "atLeast" : "over", lower);
        }

        if (interval.Upper is { } upper)
        {
            writer.WriteNumber(interval.IncludesUpper ? "atMost" : "under", upper);
        }

        writer.WriteEndObject();
    }

    /// <summary>The contents of a threshold: its state; its value, to whom it is left, or neither; and its clause.</summary>
    public static void Write(Utf8JsonWriter writer, ThresholdCell cell)
    {
        writer.WriteString("state", cell.Match(_ => "issued", _ => "delegated", _ => "notRecorded"));
        cell.Match<Action>(
            issued => () =>
            {
                if (issued.Value.Number is { } number)
                {
                    writer.WriteNumber("value", number);
                }
                else
                {
                    writer.WriteString("grade", issued.Value.Grade!.Key);
                }

                ClauseJson.Write(writer, issued.Provenance);
            },
            delegated => () =>
            {
                writer.WriteString("delegatedTo", delegated.To.Key);
                ClauseJson.Write(writer, delegated.Provenance);
            },
            unrecorded => () => ClauseJson.WriteCitation(writer, unrecorded.Citation))();
    }

    private static void WriteShare(Utf8JsonWriter writer, Share share)
    {
        writer.WriteNumber("part", share.Part);
        writer.WriteNumber("of", share.Whole);
    }
}
