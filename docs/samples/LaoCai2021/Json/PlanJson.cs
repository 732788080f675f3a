using System.Text.Json;
using Ntm.Criteria;

namespace LaoCai2021;

/// <summary>The plan, the letter, the registered communes with what became of them, and what can be said for the year of the plan.</summary>
internal static class PlanJson
{
    public static void Write(Utf8JsonWriter writer, Inputs inputs)
    {
        var letter = inputs.Letter;
        writer.WriteStartObject();
        writer.WriteString("number", letter.PlanNumber);
        writer.WriteDate("signed", letter.PlanSigned);
        writer.WriteNumber("year", letter.Year);
        writer.WriteText("issuer", letter.Issuer);
        writer.WriteText("target", letter.Target);
        writer.WriteStartObject("letter");
        writer.WriteString("symbol", letter.Symbol);
        writer.WriteText("state", letter.State);
        writer.WriteStartObject("cites");
        writer.WriteString("number", letter.CitedNumber);
        writer.WriteDate("signed", letter.CitedSigned);
        writer.WriteText("issuer", letter.CitedIssuer);
        writer.WriteEndObject();
        writer.WriteText("source", letter.Source);
        writer.WriteEndObject();
        writer.WriteText("principle", letter.Principle);
        writer.WriteTexts("duties", letter.Duties);
        writer.WriteTexts("models", letter.Models);
        writer.WriteTexts("residentWork", letter.ResidentWork);
        writer.WriteObjects("assignments", letter.Assignments, assignment =>
        {
            writer.WriteText("agency", assignment.Agency);
            writer.WriteTexts("tasks", assignment.Tasks);
            writer.WriteText("touches", assignment.Touches);
        });
        writer.WriteDate("territoryOn", letter.CitedSigned);
        writer.WriteObjects(
            "communes",
            inputs.Communes.Zip(inputs.Outcomes, PlanYear.Of(inputs)),
            one => WriteCommune(writer, one.First, one.Second, one.Third));
        writer.WriteEndObject();
    }

    private static void WriteCommune(Utf8JsonWriter writer, AdministrativeUnit commune, Outcome outcome, Assessment assessment)
    {
        writer.WriteCommune(commune);
        writer.WriteStartObject("outcome");
        if (outcome.Recognised is { } recognised)
        {
            WriteRecognised(writer, recognised);
        }

        writer.WriteObjects("progress", outcome.Progress, progress =>
        {
            writer.WriteNumber("met", progress.Met);
            writer.WriteNumber("of", progress.Of);
            writer.WriteText("when", progress.When);
        });
        writer.WriteTexts("facts", outcome.Facts);
        writer.WriteString("source", outcome.Source);
        writer.WriteEndObject();
        writer.WriteStartObject("assessment");
        JsonAssessment.WriteLaw(writer, assessment);
        writer.WriteVerdict("verdict", assessment.Verdict);
        writer.WriteEndObject();
    }

    private static void WriteRecognised(Utf8JsonWriter writer, Recognised recognised)
    {
        writer.WriteStartObject("recognised");
        writer.WriteNumber("assessedYear", recognised.AssessedYear);
        writer.WriteStrings("decisions", recognised.Decisions);
        writer.WriteKnownDate("decided", recognised.Decided);
        writer.WriteKnownDate("announced", recognised.Announced);
        writer.WriteKnownDate("reported", recognised.Reported);
        writer.WriteEndObject();
    }
}
