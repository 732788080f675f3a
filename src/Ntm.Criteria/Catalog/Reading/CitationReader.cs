namespace Ntm.Criteria;

/// <summary>Reads the place that a datum rests on, and sees that an example never rests on law, nor law on an example.</summary>
internal static class CitationReader
{
    public static Citation? Read(DocumentNode node, DocumentScope scope)
    {
        if (ObjectReader.Open(node, scope.Bag, "instrument", "annex", "article", "clause", "point", "row") is not { } reader)
        {
            return null;
        }

        var annex = reader.Optional("annex", Scalar.Text);
        var article = reader.Optional("article", Scalar.Text);
        var clause = reader.Optional("clause", Scalar.Text);
        var point = reader.Optional("point", Scalar.Text);
        var row = reader.Optional("row", Scalar.Text);
        return Instrument(reader, scope) is { } instrument
            ? new Citation { Instrument = instrument, Annex = annex, Article = article, Clause = clause, Point = point, Row = row }
            : null;
    }

    /// <summary>Reads the citation of a datum within a rule; without one of its own it has that of the rule.</summary>
    public static Citation? ReadWithin(ObjectReader reader, RuleScope scope) => reader.Find("citation") is { } place ? Read(place, scope) : scope.Citation;

    /// <summary>Resolves the key of an instrument that a datum of this document may rest on.</summary>
    public static LegalInstrument? Instrument(DocumentNode node, DocumentScope scope)
    {
        var instrument = scope.Declarations.Instruments.Resolve(node, scope.Bag);
        if (instrument is null || scope.Standing is null || instrument.Standing == scope.Standing)
        {
            return instrument;
        }

        scope.Bag.Error(
            DiagnosticCode.StandingMismatch, node,
            $"The instrument '{instrument.Key}' is {instrument.Standing.Key}, but this document is {scope.Standing.Key}.",
            "Rest it on an instrument that is declared in a document of the same standing, or correct the 'standing' of this one.");
        return null;
    }

    private static LegalInstrument? Instrument(ObjectReader reader, DocumentScope scope)
    {
        if (reader.Find("instrument") is { } node)
        {
            var instrument = Instrument(node, scope);
            if (scope is { CitesNoOther: true, Instrument: { } own } && instrument is not null && instrument != own)
            {
                scope.Bag.Error(
                    DiagnosticCode.CitesAnother, node, $"A provision of '{own.Key}' rests on '{own.Key}', not on '{instrument.Key}'.",
                    "Leave 'instrument' out; what the provision changes is named by its target.");
                return null;
            }

            return IsKnownTo(scope, instrument, node) ? instrument : null;
        }

        if (!scope.HasInstrument)
        {
            reader.TellMissing("instrument");
        }

        return scope.Instrument;
    }

    // By the law as it was published before, a set would rest on what there was not yet. Where only years are known, the order may be right.
    private static bool IsKnownTo(DocumentScope scope, LegalInstrument? instrument, DocumentNode node)
    {
        if (scope.Instrument is not { } own || instrument is null || own.KnownFrom >= instrument.SignedFrom)
        {
            return true;
        }

        scope.Bag.Error(
            DiagnosticCode.SignedLater, node, $"The instrument '{instrument.Key}' was signed later than '{own.Key}', which enacted the set.",
            "Write what the later one changes as a regulation of its own; or correct the dates of signing.");
        return false;
    }
}
