using System.Text.Json;
using Ntm.Criteria;

namespace LaoCai2021;

/// <summary>The real facts, each commune judged both ways.</summary>
internal static class ReportedJson
{
    public static void Write(Utf8JsonWriter writer, Inputs inputs)
    {
        writer.WriteStartArray();
        foreach (var reported in ReportedCase.AllOf(inputs))
        {
            writer.WriteStartObject();
            Write(writer, reported);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter writer, ReportedCase reported)
    {
        writer.WriteCommune(reported.Unit);
        writer.WriteDate("territoryOn", reported.Commune.Date);
        JsonAssessment.WriteLaw(writer, reported.Withheld);
        writer.WriteObjects("measurements", reported.Evidence, measurement =>
        {
            writer.WriteString("measure", measurement.Measure);
            MeasurementJson.Write(writer, measurement);
            if (reported.Outcome.Caveats.FirstOrDefault(caveat => caveat.Measure == measurement.Measure) is { } caveat)
            {
                writer.WriteText("note", caveat.Text);
            }
        });
        WriteWay(writer, "withheld", reported.Withheld);
        WriteWay(writer, "admitted", reported.Admitted);
        writer.WriteObjects("findings", reported.Findings, finding => WriteFinding(writer, finding));
    }

    private static void WriteWay(Utf8JsonWriter writer, string name, Assessment assessment)
    {
        writer.WriteStartObject(name);
        writer.WriteVerdict("verdict", assessment.Verdict);
        JsonAssessment.WriteMissing(writer, assessment);
        writer.WriteNumber("leanedOn", assessment.LeanedOn.Length);
        writer.WriteEndObject();
    }

    private static void WriteFinding(Utf8JsonWriter writer, ReportedFinding finding)
    {
        writer.WriteString("set", finding.Set.Key);
        writer.WriteString("indicator", finding.Indicator.Key);
        writer.WriteString("number", finding.Indicator.Number.ToString());
        writer.WriteText("name", finding.Indicator.Name);
        FindingJson.WriteGrounds(writer, finding.Withheld);
        WriteAnswer(writer, "withheld", finding.Withheld);
        WriteAnswer(writer, "admitted", finding.Admitted);
    }

    private static void WriteAnswer(Utf8JsonWriter writer, string name, Finding finding)
    {
        writer.WriteStartObject(name);
        FindingJson.WriteAnswer(writer, finding);
        writer.WriteEndObject();
    }
}
