using System.Text.Json;
using Ntm.Criteria;

namespace LaoCai2021;

/// <summary>What an assessment was judged by, how many facts it lacks, and who must bring them.</summary>
internal static class JsonAssessment
{
    /// <summary>The year, the date of the law, the set or null, and why no verdict is possible or null.</summary>
    public static void WriteLaw(Utf8JsonWriter writer, Assessment assessment)
    {
        writer.WriteNumber("assessedYear", assessment.Law.AssessedYear);
        writer.WriteDate("on", assessment.Law.On);
        writer.WriteString("set", assessment.Set?.Key);
        writer.WriteString("obstacle", assessment.Obstacle?.Name);
    }

    public static void WriteMissing(Utf8JsonWriter writer, Assessment assessment)
    {
        var missing = new MissingCount(assessment.Missing);
        writer.WriteStartObject("missing");
        writer.WriteNumber("total", missing.Total);
        writer.WriteNumber("measurements", missing.Measurements);
        writer.WriteNumber("thresholds", missing.Thresholds);
        writer.WriteNumber("requirements", missing.Requirements);
        writer.WriteLine("actors", line =>
        {
            foreach (var actor in Actor.All)
            {
                line.WriteNumber(actor.Name, assessment.Missing.Count(fact => fact.Actor == actor));
            }
        });
        writer.WriteEndObject();
    }
}
