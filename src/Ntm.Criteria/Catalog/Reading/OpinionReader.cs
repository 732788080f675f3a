namespace Ntm.Criteria;

/// <summary>Reads one opinion of an assessor.</summary>
internal static class OpinionReader
{
    public static Opinion? Read(DocumentNode node, MeasurementDefaults inherited, DiagnosticBag bag)
    {
        if (ObjectReader.Open(
                node, bag, "assessor", "office", "standard", "purpose", "assessedYear", "criterion", "indicator", "wholeSet", "verdict", "given", "note") is not { } reader)
        {
            return null;
        }

        var assessor = reader.Required("assessor", Vocabulary.Assessor);
        var office = reader.Required("office", Scalar.Text);
        var standard = reader.Required("standard", Vocabulary.Standard);
        var purpose = reader.Has("purpose") ? reader.Optional("purpose", Vocabulary.Purpose) : SetPurpose.Assessment;
        var assessedYear = reader.Required("assessedYear", Scalar.Year);
        var subject = ReadSubject(reader, bag);
        var verdict = reader.Required("verdict", Vocabulary.OpinionVerdict);
        var given = reader.Required("given", Dates.Date);
        var note = reader.Optional("note", Scalar.Text);
        return assessor is null || office is null || standard is null || purpose is null || assessedYear is not { } year || subject is null || verdict is null || given is not { } date ? null : new Opinion
        {
            Assessor = assessor,
            Office = office,
            Standard = standard,
            Purpose = purpose,
            AssessedYear = year,
            Subject = subject,
            Verdict = verdict,
            Given = date,
            Note = note,
            IsIllustrative = inherited.IsIllustrative,
        };
    }

    // That it is of the whole set is written: a key that was forgotten does not make it so.
    private static OpinionSubject? ReadSubject(ObjectReader reader, DiagnosticBag bag)
    {
        switch (reader.ExactlyOne("criterion", "indicator", "wholeSet"))
        {
            case { Name: "criterion" } key:
                return Scalar.Key(key, bag) is { } criterion ? OpinionSubject.OfCriterion(criterion) : null;
            case { Name: "indicator" } key:
                return Scalar.Key(key, bag) is { } indicator ? OpinionSubject.OfIndicator(indicator) : null;
            case { } flag:
                if (Scalar.Flag(flag, bag) == false)
                {
                    bag.Error(DiagnosticCode.UnknownValue, flag, "'wholeSet' is false.", "Write true, or write the key of the 'criterion' or the 'indicator'.");
                }

                return OpinionSubject.WholeSet;
            default:
                return null;
        }
    }
}
