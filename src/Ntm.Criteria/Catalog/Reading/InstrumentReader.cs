namespace Ntm.Criteria;

/// <summary>Reads the declaration of a legal instrument.</summary>
internal static class InstrumentReader
{
    public static void Read(DocumentNode node, DocumentScope scope)
    {
        var bag = scope.Bag;
        if (ObjectReader.Open(node, bag, "key", "number", "type", "issuer", "signed", "inForce", "title") is not { } reader)
        {
            return;
        }

        var key = reader.Required("key", Scalar.Key);
        var number = reader.Required("number", (place, _) => IsNotRecorded(place) ? null : Identifiers.InstrumentNumber(place, bag));
        var hasNumber = number is not null || (reader.Find("number") is { } written && IsNotRecorded(written));
        var type = reader.Required("type", Scalar.Bilingual);
        var issuer = reader.Required("issuer", Scalar.Bilingual);
        var signed = reader.Required("signed", Dates.DateOrYear);
        var inForce = reader.Required("inForce", Dates.Period);
        var title = reader.Required("title", Scalar.Bilingual);
        var instrument = key is null || !hasNumber || type is null || issuer is null || inForce is null || title is null || scope.Standing is null || signed is null
            ? null
            : new LegalInstrument
            {
                Key = key,
                Number = number,
                Type = type,
                Issuer = issuer,
                Signed = signed.Date,
                YearSigned = signed.Year,
                InForce = inForce,
                Title = title,
                Standing = scope.Standing,
            };
        if (instrument is not null && FirstKeyOf(instrument, scope.Declarations) is var first && first != key)
        {
            bag.Error(
                DiagnosticCode.ContradictoryInstruments, node, $"The same issuer, number and date as of this instrument, '{key}', are declared under the key '{first}'.",
                "Remove one of the two declarations, and refer to the instrument by one key.");
        }

        scope.Declarations.Instruments.Add(key, node, instrument, bag);
    }

    private static bool IsNotRecorded(DocumentNode number) => number is { Kind: NodeKind.Text, Text: "notRecorded" };

    // The key under which the instrument was declared first, by its date or, where one of the two has none, by its year.
    private static string FirstKeyOf(LegalInstrument instrument, Declarations declarations)
    {
        declarations.InstrumentKeys.TryAdd(instrument, instrument.Key);
        var ofYear = (instrument.Issuer.Vietnamese, instrument.Number?.ToString() ?? instrument.Title.Vietnamese, instrument.YearSigned);
        declarations.InstrumentsOfYear.TryAdd(ofYear, instrument);
        var first = declarations.InstrumentsOfYear[ofYear];
        return first.Signed is null || instrument.Signed is null ? first.Key : declarations.InstrumentKeys[instrument];
    }
}
