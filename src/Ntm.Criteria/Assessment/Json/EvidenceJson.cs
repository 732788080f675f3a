using System.Text.Json;

namespace Ntm.Criteria;

/// <summary>Writes what was measured and stated, in the words of documents of evidence, with units, sources and dates.</summary>
internal sealed class EvidenceJson(Utf8JsonWriter json, Language language)
{
    private readonly Wording _wording = new(language);
    private readonly TitleText _titles = new(language);

    public void Write(Measurement measurement, Measure? measure)
    {
        json.Text("measure", measurement.Measure);
        json.Text("text", _wording.Reported(measure, measurement.Value));
        Write(measurement.Value);
        json.Text("observed", IsoDate.Format(measurement.Observed));
        json.Text("source", measurement.Source);
        json.Text("note", measurement.Note);
        json.Flag("correction", measurement.IsCorrection);
        json.Flag("isIllustrative", measurement.IsIllustrative);
        if (!measurement.CarriedFrom.IsEmpty)
        {
            json.Objects("carriedFrom", measurement.CarriedFrom, one => Write(one, measure));
        }

        if (!measurement.FromVillages.IsEmpty)
        {
            json.Objects("fromVillages", measurement.FromVillages, one => Write(one, measure));
        }
    }

    public void Write(VillageMeasurement measurement, Measure? measure)
    {
        json.Text("village", measurement.Village.TitledName);
        if (measurement.Measurement is { } counted)
        {
            json.Object("measurement", () => Write(counted, measure));
        }
    }

    public void Write(UnitMeasurement measurement, Measure? measure)
    {
        json.Text("unit", measurement.Unit.ToString());
        json.Object("measurement", () => Write(measurement.Measurement, measure));
    }

    public void Write(TitleStatement title)
    {
        json.Text("standard", title.Standard.Key);
        json.Text("text", _titles.Whole(title));
        json.WriteBoolean("held", title.IsHeld);
        json.Text("decided", IsoDate.Format(title.Decided));
        if (title.AssessedYear is { } year)
        {
            json.WriteNumber("assessedYear", year);
        }

        json.Text("source", title.Source);
        json.Text("note", title.Note);
        json.Flag("isIllustrative", title.IsIllustrative);
        json.Text("carriedFrom", title.CarriedFrom?.ToString());
    }

    private void Write(MeasuredValue value) => value.Match<Action>(
        answer => () => json.WriteBoolean("yes", answer.Answer),
        number => () =>
        {
            json.Interval("number", number.Interval);
            json.Text("unit", number.Unit);
        },
        percent => () => json.Interval("percent", percent.Interval),
        share => () => Write(share.Share),
        partly => () =>
        {
            Write(partly.CountedShare);
            if (partly.Uncounted is { } rest)
            {
                json.WriteNumber("uncounted", rest);
            }
            else
            {
                json.Text("uncounted", "notKnown");
            }
        },
        grade => () => json.Text("grade", grade.Key))();

    private void Write(Share share)
    {
        json.WriteNumber("part", share.Part);
        json.WriteNumber("of", share.Whole);
    }
}
