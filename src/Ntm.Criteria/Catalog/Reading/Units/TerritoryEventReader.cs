using System.Collections.Immutable;
using NodaTime;

namespace Ntm.Criteria;

/// <summary>Reads the events of a territory document, each by itself; what they do to the units is <see cref="TimelineBuilder"/>'s.</summary>
internal sealed class TerritoryEventReader(DocumentScope scope, DatePeriod? known)
{
    private const string NotRecorded = "notRecorded";

    /// <summary>Whether something could not be read that later events may rest on.</summary>
    public bool IsIncomplete { get; private set; }

    public EventDraft? Read(DocumentNode node)
    {
        if (ObjectReader.OpenWith(node, scope.Bag, ProvenanceReader.Names, "date", "kind", "units", "ended") is not { } reader)
        {
            IsIncomplete = true;
            return null;
        }

        var date = reader.Required("date", Dates.Date);
        CheckDate(date, reader);
        var kind = reader.Required("kind", Vocabulary.EventKind);
        var provenance = ProvenanceReader.Read(reader, scope);
        if (date is { } effective && provenance?.Citation.Instrument is { } instrument && !instrument.InForce.Contains(effective))
        {
            scope.Bag.Error(
                DiagnosticCode.OutsideInstrument, reader.Find("date")!, $"The event is of {IsoDate.Format(effective)}, and '{instrument.Key}', on which it rests, is in force {instrument.InForce}.",
                "Correct the date, the dates of the instrument, or the instrument.");
        }

        var isEnd = kind is null ? reader.ExactlyOne("units", "ended") == reader.Find("ended") : kind.Ends;
        ImmutableArray<NewUnitDraft> units = isEnd ? [] : [.. reader.Items("units").Select(ReadUnit).OfType<NewUnitDraft>()];
        ImmutableArray<(DocumentNode, UnitCode)> ended = isEnd ? [.. reader.Items("ended").Select(ReadEnded).OfType<(DocumentNode, UnitCode)>()] : [];
        if (kind is not null && reader.Find(isEnd ? "units" : "ended") is { } other)
        {
            scope.Bag.NameError(
                DiagnosticCode.WrongEventKind, other, isEnd ? $"By an event of the kind '{kind.Key}' no unit begins." : $"By an event of the kind '{kind.Key}' every unit that ends has a successor.",
                isEnd ? "Write the codes of what ends as 'ended', and what begins as an event of another kind." : "Write what ends without a successor as an event of the kind 'abolition'.");
        }

        IsIncomplete |= date is null || kind is null || (units.IsEmpty && ended.IsEmpty);
        return date is not { } day || kind is null
            ? null
            : new EventDraft { Node = node, Date = day, Kind = kind, Provenance = provenance, Units = units, Ended = ended };
    }

    private void CheckDate(LocalDate? date, ObjectReader reader)
    {
        if (date is not { } day || known is null || (day > known.Start && !(day > known.End)))
        {
            return;
        }

        scope.Bag.Error(
            DiagnosticCode.EventOutsideSpan, reader.Find("date")!, $"The event of {IsoDate.Format(day)} is not after the first day and within the dates {known}, for which the units are known.",
            "Correct the date or 'known'; what happened on the first day or before it, the list of units tells.");
    }

    private NewUnitDraft? ReadUnit(DocumentNode node)
    {
        if (ObjectReader.OpenWith(node, scope.Bag, UnitReader.Names, "from") is not { } reader)
        {
            IsIncomplete = true;
            return null;
        }

        var unit = UnitReader.ReadNew(reader, scope.Bag);
        IsIncomplete |= unit.Code is null;
        if (reader.Find("from") is { Kind: NodeKind.Text, Text: NotRecorded })
        {
            return new NewUnitDraft(unit, [], IsRead: true);
        }

        if (reader.Find("from") is null)
        {
            reader.TellMissing(
                "from", DiagnosticCode.MissingProperty, "The property 'from' is missing: every unit that begins comes from somewhere.",
                $"Add the codes of the units that it is formed from, or \"{NotRecorded}\" where they are not known.");
        }

        ImmutableArray<SuccessionDraft?> from = [.. reader.Find("from") is null ? [] : reader.Items("from").Select(ReadFrom)];
        var isRead = from.Length > 0 && !from.Contains(null);
        IsIncomplete |= !isRead;
        return new NewUnitDraft(unit, [.. from.OfType<SuccessionDraft>()], isRead);
    }

    // A code alone, of a unit that becomes part of the new one as a whole, or a code and a share.
    private SuccessionDraft? ReadFrom(DocumentNode node)
    {
        var (code, share) = node.Kind == NodeKind.Object ? ReadShare(node) : (Identifiers.UnitCode(node, scope.Bag), SuccessionShare.Whole);
        return code is null || share is null ? null : new SuccessionDraft(node, code, share);
    }

    private (UnitCode? Code, SuccessionShare? Share) ReadShare(DocumentNode node) => ObjectReader.Open(node, scope.Bag, "code", "share") is { } reader
        ? (reader.Required("code", Identifiers.UnitCode), reader.Required("share", Vocabulary.Share))
        : (null, null);

    private (DocumentNode Node, UnitCode Code)? ReadEnded(DocumentNode node)
    {
        var code = Identifiers.UnitCode(node, scope.Bag);
        IsIncomplete |= code is null;
        return code is null ? null : (node, code);
    }
}
