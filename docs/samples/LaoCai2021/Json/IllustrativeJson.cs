using System.Text.Json;
using Ntm.Criteria;

namespace LaoCai2021;

/// <summary>The complete assessment of invented data.</summary>
internal static class IllustrativeJson
{
    public static void Write(Utf8JsonWriter writer, Inputs inputs, Options options)
    {
        writer.WriteStartObject();
        writer.WriteString("standing", Standing.Illustrative.Key);
        writer.WriteText("notice", language => Texts.In(language)["example.notice"]);
        writer.WriteNumber("assessedYear", IllustrativeCase.Year);
        writer.WriteString("unconfirmedThresholds", "admitted");
        writer.WriteObjects(
            "decisions",
            inputs.IllustrativeCatalog.Instruments.Where(instrument => instrument.Standing == Standing.Illustrative),
            decision =>
            {
                writer.WriteString("number", decision.Number?.ToString());
                writer.WriteKnownDate("signed", decision.Signed);
                writer.WriteText("issuer", decision.Issuer);
                writer.WriteText("title", decision.Title);
            });
        writer.WriteObjects("communes", IllustrativeCase.AllOf(inputs, options), one => Write(writer, one));
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, IllustrativeCase one)
    {
        writer.WriteCommune(one.Commune);
        writer.WriteDate("on", one.Assessment.Law.On);
        writer.WriteVerdict("verdict", one.Assessment.Verdict);
        JsonAssessment.WriteMissing(writer, one.Assessment);
        writer.WriteStartObject("leanedOn");
        writer.WriteNumber("enacted", one.LeanedOnLaw.Count());
        writer.WriteNumber("illustrative", one.LeanedOnExample.Count());
        writer.WriteEndObject();
        writer.WriteObjects("sets", one.AllSets, assessment => WriteSet(writer, assessment));
    }

    private static void WriteSet(Utf8JsonWriter writer, Assessment assessment)
    {
        var set = assessment.Set!;
        writer.WriteString("key", set.Key);
        writer.WriteString("standard", set.Standard.Key);
        writer.WriteText("name", set.Name);
        writer.WriteLine("clause", clause => ClauseJson.Write(clause, set.Provenance));
        writer.WriteVerdict("verdict", assessment.Verdict);
        writer.WriteBoolean("isIllustrative", assessment.IsIllustrative);
        WriteCondition(writer, assessment.Condition, assessment.ConditionGap);
        writer.WriteObjects("criteria", assessment.Criteria, result => WriteCriterion(writer, result));
    }

    private static void WriteCriterion(Utf8JsonWriter writer, CriterionResult result)
    {
        writer.WriteString("key", result.Criterion.Key);
        writer.WriteString("number", result.Criterion.Number.ToString());
        writer.WriteText("name", result.Criterion.Name);
        writer.WriteLine("clause", clause => ClauseJson.Write(clause, result.Criterion.Provenance));
        writer.WriteVerdict("verdict", result.Verdict);
        WriteCondition(writer, result.Condition, result.ConditionGap);
        writer.WriteObjects("indicators", result.Findings, finding => WriteFinding(writer, finding));
    }

    private static void WriteCondition(Utf8JsonWriter writer, Check? condition, Gap? gap)
    {
        if (condition is not null)
        {
            writer.WriteStartObject("condition");
            writer.WriteVerdict("verdict", condition.Verdict);
            writer.WriteGap(gap);
            writer.WriteEndObject();
        }
    }

    private static void WriteFinding(Utf8JsonWriter writer, Finding finding)
    {
        writer.WriteString("key", finding.Indicator.Key);
        writer.WriteString("number", finding.Indicator.Number.ToString());
        FindingJson.WriteAnswer(writer, finding);
        FindingJson.WriteGrounds(writer, finding);
    }
}
