using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace Ntm.Criteria;

/// <summary>Writes a whole assessment as structured data; docs/schemas/assessment.schema.json describes it.</summary>
internal sealed class AssessmentJson(Utf8JsonWriter json, Language language)
{
    private const int Format = 1;

    // Vietnamese letters stay as they are; what means something in HTML does not.
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    private readonly LawJson _law = new(json, language);
    private readonly EvidenceJson _evidence = new(json, language);
    private readonly LackingJson _lacking = new(json, language);
    private readonly ExaminationJson _examinations = new(json, language);
    private readonly NoteText _notes = new(language);

    public static string Of(Assessment assessment, Language language)
    {
        var text = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(text, Options))
        {
            new AssessmentJson(json, language).WriteDocument(assessment);
        }

        return Encoding.UTF8.GetString(text.WrittenSpan) + "\n";
    }

    public void WriteDocument(Assessment assessment)
    {
        json.WriteStartObject();
        json.WriteNumber("format", Format);
        json.Text("kind", "assessment");
        json.Text("language", language.Code);
        json.Object("unit", () => Write(assessment.Unit));
        if (assessment.Village is { } village)
        {
            json.Object("village", () =>
            {
                json.Text("id", village.Id.ToString());
                json.Text("title", village.Title);
                json.Text("name", village.Name);
            });
        }

        Write(assessment);
        WriteDataNotes(assessment);
        json.WriteEndObject();
    }

    private void Write(Assessment assessment)
    {
        var law = assessment.Law;
        json.Object("law", () =>
        {
            json.Text("standard", law.Standard.Key);
            json.Text("assessedUnit", law.AssessedUnit.Key);
            json.Text("purpose", law.Purpose.Key);
            json.Text("subject", new SummaryText(assessment, language).Subject());
            json.WriteNumber("assessedYear", law.AssessedYear);
            json.Text("on", IsoDate.Format(law.On));
            json.Texts("unplaced", law.Unplaced.Select(instrument => instrument.Describe(language)));
        });
        if (assessment.Set is { } set)
        {
            json.Object("set", () =>
            {
                json.Text("key", set.Key);
                json.Text("name", set.Name.In(language));
                _law.Write(set.Provenance);
            });
        }

        json.Outcomes(assessment.Outcomes, language);
        json.Flag("isNotExact", !assessment.IsExact);
        json.Flag("isIllustrative", assessment.IsIllustrative);
        json.Flag("isUnitNotKnown", !assessment.IsUnitKnown);
        if (assessment.Obstacle is { } obstacle)
        {
            json.Object("obstacle", () => Write(obstacle, assessment));
        }

        json.Texts("reasons", assessment.Reasons.Select(reason => reason.Name));
        json.Objects("areaClasses", assessment.AreaPlacements, _law.Write);
        Write(assessment.ConditionExamination);
        json.Objects("criteria", assessment.Criteria, Write);
        json.Objects("missing", assessment.Missing, _lacking.Write);
        json.Objects("leanedOn", assessment.LeanedOn, _lacking.Write);
        json.Objects("prerequisites", assessment.Prerequisites, Write);
        WriteLeftAside(assessment);
    }

    private void Write(CriterionResult result)
    {
        json.Text("key", result.Criterion.Key);
        json.Text("number", result.Criterion.Number.ToString());
        json.Text("name", result.Criterion.Name.In(language));
        json.Outcomes(result.Outcomes, language);
        json.Text("note", _notes.Of(result));
        json.Flag("isNotExact", !result.IsExact);
        json.Flag("isIllustrative", result.IsIllustrative);
        json.Flag("hasUnconfirmedWording", result.HasUnconfirmedWording);
        json.Objects("clauses", [result.Criterion.Provenance], _law.Write);
        Write(result.ConditionExamination);
        json.Objects("findings", result.Findings, finding =>
        {
            json.Text("key", finding.Indicator.Key);
            json.Text("number", finding.Indicator.Number.ToString());
            json.Text("name", finding.Indicator.Name.In(language));
            _examinations.Write(finding.Examination);
        });
        json.Objects("missing", result.Missing, _lacking.Write);
        json.Objects("leanedOn", result.LeanedOn, _lacking.Write);
        json.Texts("reasons", result.Reasons.Select(reason => reason.Name));
    }

    private void Write(Examination? condition)
    {
        if (condition is not null)
        {
            json.Object("condition", () => _examinations.Write(condition));
        }
    }

    private void Write(AdministrativeUnit unit)
    {
        Name(unit);
        json.Text("title", unit.ToString());
        json.Text("start", unit.Start.ToString());
        json.Text("end", unit.End is { } end ? IsoDate.Format(end) : null);
        json.Text("known", unit.Known.ToString());
        if (unit.District is { } district && district != unit)
        {
            json.Object("district", () => Name(district));
        }

        if (unit.Province != unit)
        {
            json.Object("province", () => Name(unit.Province));
        }
    }

    private void Name(AdministrativeUnit unit)
    {
        json.Text("code", unit.Code.ToString());
        json.Text("type", unit.Type.Key);
        json.Text("name", unit.Name);
    }

    private void Write(ReasonCode obstacle, Assessment assessment)
    {
        json.Text("reason", obstacle.Name);
        json.Text("text", obstacle.Describe(language));
        if (assessment.Instead is { } instead)
        {
            json.Object("instead", () =>
            {
                json.Text("on", IsoDate.Format(instead.Date));
                json.WriteBoolean("isComplete", instead.IsComplete);
                json.Objects("units", instead.Units.Zip(instead.Successions), one =>
                {
                    Write(one.First);
                    json.Text("share", one.Second.Share.Key);
                    json.Text("shareText", one.Second.Share.Describe(language));
                });
            });
        }

        if (assessment.Law.Absence is { } absence)
        {
            json.Object("absence", () =>
            {
                json.Text("leftTo", absence.LeftTo?.Key);
                json.Text("leftToText", absence.LeftTo?.Title.In(language));
                _law.Write(absence.Provenance);
            });
        }

        if (assessment.Law.RepealedSet is { } repealed)
        {
            json.Object("repealedSet", () =>
            {
                json.Text("key", repealed.Key);
                json.Text("name", repealed.Name.In(language));
                json.Text("lastDay", IsoDate.Format(repealed.InForce.End!.Value));
                _law.Write(repealed.RepealedBy!);
            });
        }
    }

    // They are of all sets together, so they stand once.
    private void WriteDataNotes(Assessment assessment) =>
        json.Objects("dataNotes", assessment.DataNotes(), note =>
        {
            json.Text("code", note.Code.Name);
            json.Text("codeText", note.Code.Describe(language));
            json.Text("text", note.Describe(language));
            json.Texts("measures", note.Measures.Select(measure => measure.Key));
            json.Texts("villages", note.Villages.Select(village => village.TitledName));
            json.Objects("measurements", note.Measurements, measurement => _evidence.Write(measurement, note.Measures.FirstOrDefault(measure => measure.Key == measurement.Measure)));
        });

    // What was given or demanded and nothing rests on.
    private void WriteLeftAside(Assessment assessment)
    {
        json.Objects("unused", assessment.Unused, unused =>
        {
            json.Text("reason", unused.Reason.Name);
            json.Text("reasonText", unused.Reason.Describe(language));
            json.Text("name", unused.Measure?.Name.In(language));
            json.Text("meant", unused.Meant?.Key);
            json.Text("meantName", unused.Meant?.Name.In(language));
            json.Text("expected", unused.Reason == UnusedReason.NotUsable ? new Wording(language).Expected(unused.Measure!) : null);
            json.Object("measurement", () => _evidence.Write(unused.Measurement, unused.Measure));
        });
        json.Objects("unusedTitles", assessment.UnusedTitles, unused =>
        {
            json.Text("reason", unused.Reason.Name);
            json.Text("reasonText", unused.Reason.Describe(language));
            json.Object("title", () => _evidence.Write(unused.Statement));
        });
        json.Texts("unknownDesignations", assessment.UnknownDesignations.Select(designation => designation.Key));
        json.Objects("notCarried", assessment.NotCarried, left =>
        {
            var measure = assessment.Set!.FindMeasure(left.Measure);
            json.Text("measure", left.Measure);
            json.Text("name", measure?.Name.In(language));
            json.Text("reason", left.Obstacle.Name);
            json.Text("reasonText", left.Obstacle.Describe(language));
            json.Objects("measurements", left.Measurements, one => _evidence.Write(one, measure));
            json.Objects("villages", left.Villages, one => _evidence.Write(one, measure));
        });
        json.Objects("repealedIndicators", assessment.Set?.RepealedIndicators ?? [], indicator =>
        {
            json.Text("key", indicator.Key);
            json.Text("number", indicator.Number.ToString());
            json.Text("name", indicator.Name.In(language));
            json.Text("lastDay", IsoDate.Format(indicator.InForce.End!.Value));
            _law.Write(indicator.RepealedBy!);
        });
    }
}
