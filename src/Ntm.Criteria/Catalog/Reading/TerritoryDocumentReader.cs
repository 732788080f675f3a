using System.Collections.Immutable;
using NodaTime;

namespace Ntm.Criteria;

/// <summary>Reads a document of units into a territory: the list of the first day, then the events that changed it.</summary>
internal sealed class TerritoryDocumentReader
{
    private readonly DiagnosticBag _bag;
    private readonly Dictionary<UnitCode, DocumentNode> _codes = [];

    // A unit may be the parent of others, or in an event, though it cannot be read.
    private bool _isIncomplete;

    private TerritoryDocumentReader(DiagnosticBag bag)
    {
        _bag = bag;
        _isIncomplete = bag.IsIncomplete;
    }

    public static Territory? Read(SourceDocument document, DiagnosticBag bag) =>
        DocumentParser.Parse(document, bag) is { } root ? new TerritoryDocumentReader(bag).Read(root) : null;

    private Territory? Read(DocumentNode root)
    {
        if (DocumentHead.ReadKind(root, _bag, "territory") is null
            || ObjectReader.OpenWith(root, _bag, SourcesReader.Names, "$schema", "format", "kind", "source", "known", "start", "units", "events") is not { } reader)
        {
            return null;
        }

        reader.Optional("$schema", Scalar.Text);
        var lastChecked = reader.Required("lastChecked", Dates.Date);
        var source = reader.Required("source", Scalar.Bilingual);
        var known = reader.Required("known", ReadKnown);
        var start = reader.Required("start", ReadStart);
        ImmutableArray<VersionDraft> list = [.. reader.Items("units").Select(item => ReadUnit(item, start, known)).OfType<VersionDraft>()];
        if (start is not null && start.Date > known?.Start)
        {
            TellStartsTooLate(reader.Find("start")!, start, known.Start.Value);
        }
        else if (known is not null)
        {
            SetKnown(list, known.Start!.Value);
        }

        var timeline = ReadEvents(reader, list, known, lastChecked);
        return _bag.HasErrors ? null : Territory.Of(timeline.Build(known!), source!, lastChecked!.Value);
    }

    private TimelineBuilder ReadEvents(ObjectReader reader, ImmutableArray<VersionDraft> list, DatePeriod? known, LocalDate? lastChecked)
    {
        var events = reader.OptionalItems("events");
        var standing = events.Length > 0 ? reader.Required("standing", Vocabulary.Standing) : reader.Optional("standing", Vocabulary.Standing);
        var scope = SourcesReader.Read(reader, standing, lastChecked, _bag);
        var eventReader = new TerritoryEventReader(scope, known);
        ImmutableArray<EventDraft> drafts = [.. events.Select(eventReader.Read).OfType<EventDraft>()];
        var timeline = new TimelineBuilder(list, _isIncomplete || eventReader.IsIncomplete, _bag);
        foreach (var day in drafts.GroupBy(draft => draft.Date).OrderBy(day => day.Key))
        {
            timeline.Apply(day.Key, [.. day]);
        }

        return timeline;
    }

    private VersionDraft? ReadUnit(DocumentNode node, UnitStart? sharedStart, DatePeriod? known)
    {
        if (ObjectReader.OpenWith(node, _bag, UnitReader.Names, "start", "knownFrom") is not { } reader)
        {
            _isIncomplete = true;
            return null;
        }

        var unit = UnitReader.Read(reader, _bag);
        _isIncomplete |= unit.Code is null;
        var start = reader.Find("start") is null ? sharedStart : reader.Optional("start", ReadStart);
        var knownFrom = reader.Optional("knownFrom", Dates.Date);
        if (knownFrom is { } day && unit.Code is not null && (unit.Code.Tier != UnitTier.Province || known?.Contains(day) == false))
        {
            _bag.Error(
                DiagnosticCode.JoinsWrongly, reader.Find("knownFrom")!, $"The unit {unit.Code} is to be known from {IsoDate.Format(day)} on.",
                "Write 'knownFrom' of a province alone, for all its units, and a date within 'known'.");
        }

        if (unit.Code is not null && !_codes.TryAdd(unit.Code, node) && !_bag.IsFull(node))
        {
            _bag.Error(DiagnosticCode.DuplicateUnit, reader.Find("code")!, $"The unit {unit.Code} stands twice, here and in {_codes[unit.Code].Place}.", "Remove one of the two.");
        }

        if (unit.Code is null || unit.Type is null || unit.Name is null || start is null)
        {
            _isIncomplete = true;
            return null;
        }

        return new VersionDraft
        {
            Node = node,
            Code = unit.Code,
            Type = unit.Type,
            Name = unit.Name,
            Start = start,
            Parent = unit.Parent,
            RegionKey = unit.RegionKey,
            Aliases = unit.Aliases,
            HasParent = unit.Has("parent"),
            KnownFrom = knownFrom,
        };
    }

    // The units of a province are known together, perhaps later than the first day; each existed by then.
    private void SetKnown(ImmutableArray<VersionDraft> list, LocalDate first)
    {
        var units = list.DistinctBy(unit => unit.Code).ToDictionary(unit => unit.Code);
        foreach (var unit in list)
        {
            unit.KnownFrom = ProvinceOf(unit)?.KnownFrom;
            if (unit.Start.Date > (unit.KnownFrom ?? first))
            {
                TellStartsTooLate(unit.Node.Find("start") ?? unit.Node, unit.Start, unit.KnownFrom ?? first);
            }
        }

        VersionDraft? ProvinceOf(VersionDraft unit)
        {
            var above = unit;
            while (above is { Parent: { } parent } && parent.Tier < above.Code.Tier)
            {
                above = units.GetValueOrDefault(parent);
            }

            return above is { Code.Tier: var tier } && tier == UnitTier.Province ? above : null;
        }
    }

    private static DatePeriod? ReadKnown(DocumentNode node, DiagnosticBag bag)
    {
        var known = Dates.Period(node, bag);
        if (known is not { Start: null })
        {
            return known;
        }

        bag.Missing(DiagnosticCode.MissingProperty, node, "from", "The property 'from' is missing: no list of units holds for ever back.", "Add 'from'.");
        return null;
    }

    private static UnitStart? ReadStart(DocumentNode node, DiagnosticBag bag)
    {
        if (ObjectReader.Open(node, bag, "date", "onOrBefore") is not { } reader)
        {
            return null;
        }

        var date = reader.Required("date", Dates.Date);
        var onOrBefore = reader.Optional("onOrBefore", Scalar.Flag) ?? false;
        return date is not { } day ? null : onOrBefore ? UnitStart.OnOrBefore(day) : UnitStart.On(day);
    }

    private void TellStartsTooLate(DocumentNode node, UnitStart start, LocalDate first) => _bag.Error(
        DiagnosticCode.StartsTooLate, node, $"The start {start} is after {IsoDate.Format(first)}, from which on the list is to hold.",
        "Correct the start, begin 'known' later, or write what begins later as an event. A whole province may join the list later, by its 'knownFrom'.");
}
