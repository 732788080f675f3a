namespace Ntm.Criteria;

/// <summary>Reads one statement of a title.</summary>
internal static class TitleReader
{
    public static TitleStatement? Read(DocumentNode node, MeasurementDefaults inherited, DiagnosticBag bag)
    {
        if (ObjectReader.Open(node, bag, "standard", "held", "decided", "assessedYear", "source", "note") is not { } reader)
        {
            return null;
        }

        var standard = reader.Required("standard", Vocabulary.Standard);
        var isHeld = reader.Required("held", Scalar.Flag);
        var decided = reader.Required("decided", Dates.Date);
        var assessedYear = reader.Optional("assessedYear", Scalar.Year);
        var own = inherited.Within(reader);
        if (!own.HasSource)
        {
            reader.TellMissing("source");
        }

        var note = reader.Optional("note", Scalar.Text);
        return standard is null || isHeld is not { } held || decided is not { } date || own.Source is not { } source ? null : new TitleStatement
        {
            Standard = standard,
            IsHeld = held,
            Decided = date,
            AssessedYear = assessedYear,
            Source = source,
            Note = note,
            IsIllustrative = own.IsIllustrative,
        };
    }
}
