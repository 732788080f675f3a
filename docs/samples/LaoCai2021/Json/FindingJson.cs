using System.Text.Json;
using Ntm.Criteria;

namespace LaoCai2021;

/// <summary>A finding explained: its clause, what was held against what, and for the answer its reasons and what is missing.</summary>
internal static class FindingJson
{
    /// <summary>The clause of the indicator, and what was measured beside each threshold.</summary>
    public static void WriteGrounds(Utf8JsonWriter writer, Finding finding)
    {
        writer.WriteLine("clause", clause => ClauseJson.Write(clause, finding.Indicator.Provenance));
        if (finding.Indicator.SuppliedBy is { } supplied)
        {
            writer.WriteLine("suppliedBy", clause => ClauseJson.Write(clause, supplied));
        }

        writer.WriteObjects("checks", finding.Check.SelfAndParts().Where(check => check.Measure is not null), check => WriteCheck(writer, check));
    }

    /// <summary>The verdict, and where there are any: its reasons, the missing facts, the thresholds it leans on, the gap.</summary>
    public static void WriteAnswer(Utf8JsonWriter writer, Finding finding)
    {
        writer.WriteVerdict("verdict", finding.Verdict);
        if (!finding.Missing.IsEmpty)
        {
            writer.WriteStrings("reasons", finding.Reasons.Select(reason => reason.Name));
            writer.WriteLines("missing", finding.Missing, WriteMissing);
        }

        writer.WriteAnyLines("leanedOn", finding.LeanedOn, WriteLeanedOn);
        writer.WriteGap(finding.Gap);
    }

    private static void WriteCheck(Utf8JsonWriter writer, Check check)
    {
        writer.WriteString("measure", check.Measure!.Key);
        writer.WriteLines("measurements", check.Measurements, (line, measurement) => MeasurementJson.Write(line, measurement));
        writer.WriteAnyLines("thresholds", check.Thresholds, ValueJson.Write);
        if (check.EmptyWholeClause is { } rule)
        {
            writer.WriteLine("emptyWhole", clause => ClauseJson.Write(clause, rule.Provenance));
        }
    }

    private static void WriteMissing(Utf8JsonWriter writer, MissingFact fact)
    {
        writer.WriteString("kind", fact.Match(_ => "measurement", _ => "threshold", _ => "requirement", _ => "areaClass", _ => "title"));
        writer.WriteString("reason", fact.Reason.Name);
        writer.WriteString("actor", fact.Actor.Name);
        writer.WriteText("words", fact.Describe);
    }

    private static void WriteLeanedOn(Utf8JsonWriter writer, AdmittedThreshold admitted)
    {
        writer.WriteString("indicator", admitted.Indicator?.Key);
        writer.WriteString("number", admitted.Indicator?.Number.ToString());
        if (admitted.Prerequisite is { } set)
        {
            writer.WriteString("requiredSet", set.Key);
        }

        writer.WriteLine("threshold", threshold => ValueJson.Write(threshold, admitted.Threshold));
    }
}
