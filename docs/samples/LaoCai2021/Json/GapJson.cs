using System.Text.Json;
using Ntm.Criteria;

namespace LaoCai2021;

/// <summary>Gaps by kind, with their amounts as numbers.</summary>
internal static class GapJson
{
    /// <summary>A gap with its words, or nothing where there is none.</summary>
    public static void WriteGap(this Utf8JsonWriter writer, Gap? gap)
    {
        if (gap is null)
        {
            return;
        }

        writer.WriteStartObject("gap");
        Write(writer, gap);
        writer.WriteText("words", gap.Describe);
        writer.WriteEndObject();
    }

    // The contents of the object of a gap.
    private static void Write(Utf8JsonWriter writer, Gap gap) => gap.Match<Action>(
        quantity => () =>
        {
            writer.WriteString("kind", "quantity");
            writer.WriteString("measure", quantity.Measure.Key);
            writer.WriteString("direction", quantity.Direction == GapDirection.More ? "more" : "less");
            ValueJson.WriteInterval(writer, "amount", quantity.Amount);
            writer.WriteString("unit", quantity.Unit?.Key ?? "percentage-point");
        },
        grade => () =>
        {
            writer.WriteString("kind", "grade");
            writer.WriteString("measure", grade.Measure.Key);
            writer.WriteString("actual", grade.Actual.Key);
            writer.WriteString("needed", grade.Needed.Key);
            writer.WriteNumber("steps", grade.Steps);
        },
        answer => () =>
        {
            writer.WriteString("kind", "answer");
            writer.WriteString("measure", answer.Measure.Key);
        },
        all => () =>
        {
            writer.WriteString("kind", "all");
            writer.WriteObjects("parts", all.Parts, part => Write(writer, part));
        },
        alternatives => () =>
        {
            writer.WriteString("kind", "alternatives");
            writer.WriteNumber("needed", alternatives.Needed);
            writer.WriteObjects("branches", alternatives.Branches, branch =>
            {
                Write(writer, branch);
                writer.WriteBoolean("preferred", branch == alternatives.Preferred);
            });
        },
        prerequisite => () =>
        {
            writer.WriteString("kind", "prerequisite");
            writer.WriteString("set", prerequisite.Set.Key);
            writer.WriteString("criterion", prerequisite.Criterion?.Key);
        },
        open => () =>
        {
            writer.WriteString("kind", "open");
            writer.WriteNumber("missing", open.Missing.Length);
        },
        title => () =>
        {
            writer.WriteString("kind", "title");
            writer.WriteString("standard", title.Standard.Key);
        })();
}
