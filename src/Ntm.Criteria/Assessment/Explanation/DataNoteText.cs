namespace Ntm.Criteria;

/// <summary>What is noticed about data, in words.</summary>
internal sealed class DataNoteText(Language language)
{
    private readonly MessageTable _messages = MessageTable.In(language);
    private readonly Wording _wording = new(language);

    public string Of(DataNote note)
    {
        var measure = note.Measures[0];
        var values = note.Measurements.Select(measurement => $"{_wording.Reported(measure, measurement.Value)}, {DateText.Format(measurement.Observed, language)}").ToList();
        return _messages[
            $"data.{note.Code.Name}",
            ("measure", measure.Name.In(language)),
            ("values", Wording.List(note.Villages.IsEmpty ? values : note.Villages.Zip(values, (village, value) => $"{village.TitledName}: {value}"))),
            ("plausible", note.Plausible is { } plausible ? _wording.InWords(measure, plausible) : ""),
            ("whole", measure.Whole?.In(language) ?? ""),
            ("wholes", note.Code == DataNoteCode.WholesDiffer ? Wording.List(note.Measures.Zip(note.Measurements, Whole)) : "")];
    }

    private string Whole(Measure measure, Measurement measurement)
    {
        var whole = ((ShareValue)measurement.Value).Share.Whole;
        return $"{_messages["amount.unit", ("amount", _wording.Number(whole)), ("unit", measure.Unit!.NameFor(whole, language))]} ({measure.Name.In(language)})";
    }
}
