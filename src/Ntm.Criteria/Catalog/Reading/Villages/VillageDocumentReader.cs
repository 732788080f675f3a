using NodaTime;

namespace Ntm.Criteria;

/// <summary>Reads a document of villages, each in a commune of a date.</summary>
internal sealed class VillageDocumentReader
{
    private const int Most = 10_000_000;

    private readonly Territory _territory;
    private readonly DiagnosticBag _bag;
    private readonly Dictionary<LocalDate, NamedUnits> _units = [];
    private readonly VillageCheck _check;

    private VillageDocumentReader(Territory territory, DiagnosticBag bag)
    {
        _territory = territory;
        _bag = bag;
        _check = new VillageCheck(territory, bag);
    }

    public static Territory? Read(SourceDocument document, Territory territory, DiagnosticBag bag) =>
        DocumentParser.Parse(document, bag) is { } root ? new VillageDocumentReader(territory, bag).Read(root) : null;

    private Territory? Read(DocumentNode root)
    {
        if (DocumentHead.ReadKind(root, _bag, "villages") is null
            || ObjectReader.Open(root, _bag, "$schema", "format", "kind", "lastChecked", "source", "on", "villages") is not { } reader)
        {
            return null;
        }

        reader.Optional("$schema", Scalar.Text);
        var lastChecked = reader.Required("lastChecked", Dates.Date);
        var source = reader.Required("source", Scalar.Bilingual);
        var on = reader.Optional("on", Dates.Date);
        var hasOn = reader.Has("on");
        foreach (var item in reader.Items("villages"))
        {
            if (ReadVillage(item, on, hasOn, source, lastChecked) is { } village)
            {
                _check.Add(village, item, _units[village.On].VillagesOf(village.Id.Commune));
            }
        }

        return _bag.HasErrors ? null : _territory.With(_check.Added);
    }

    private RecordedVillage? ReadVillage(DocumentNode node, LocalDate? sharedOn, bool hasSharedOn, BilingualText? source, LocalDate? lastChecked)
    {
        if (ObjectReader.Open(node, _bag, "commune", "on", "id", "title", "name", "from", "to", "households", "population", "counted") is not { } reader)
        {
            return null;
        }

        if (!hasSharedOn && !reader.Has("on"))
        {
            reader.TellMissing("on", DiagnosticCode.MissingProperty, "The property 'on' is missing, here and in the document.", "Add the date on which the commune has its code and the village is in it.");
        }

        var on = reader.Find("on") is null ? sharedOn : reader.Optional("on", Dates.Date);
        var commune = reader.Required("commune", (place, _) => on is { } date ? UnitsOn(date, reader.Find("on") ?? node).Find(place, [UnitTier.Commune]) : null);
        var localId = reader.Required("id", LocalId);
        var title = reader.Required("title", Scalar.Text);
        var name = reader.Required("name", Scalar.Text);
        var (from, to) = (reader.Optional("from", Dates.Date), reader.Optional("to", Dates.Date));
        int? households = reader.Optional("households", Count);
        int? population = reader.Optional("population", Count);
        var counted = reader.Optional("counted", Dates.Date);
        if (on < from || to < on)
        {
            _bag.Error(
                DiagnosticCode.NotOnItsDate, reader.Find(on < from ? "from" : "to")!, $"The village is to be in its commune on {IsoDate.Format(on.Value)}, and exists from {Told(from)} to {Told(to)}.",
                "Correct one of the dates: 'on' is a date on which the commune has its code and the village is in it.");
            return null;
        }

        return commune is null || on is not { } day || localId is null || title is null || name is null || source is null || lastChecked is not { } checkedOn ? null : new RecordedVillage
        {
            Id = new VillageId(commune.Id, localId, from is { } first ? UnitStart.On(first) : UnitStart.OnOrBefore(day)),
            On = day,
            Title = title,
            Name = name,
            End = to,
            Households = households,
            Population = population,
            Counted = counted,
            Source = source,
            LastChecked = checkedOn,
        };
    }

    private NamedUnits UnitsOn(LocalDate date, DocumentNode place)
    {
        if (!_units.TryGetValue(date, out var units))
        {
            units = NamedUnits.On(date, place, _territory, _bag);
            _units.Add(date, units);
        }

        return units;
    }

    private static string? LocalId(DocumentNode node, DiagnosticBag bag)
    {
        var text = Scalar.Text(node, bag);
        if (text is null || VillageId.IsLocalId(text))
        {
            return text;
        }

        bag.Error(DiagnosticCode.MalformedCode, node, $"{Quotation.Of(text)} is not the identifier of a village.", "Write it without spaces at its ends and without line breaks.");
        return null;
    }

    private static int? Count(DocumentNode node, DiagnosticBag bag) => Scalar.WholeNumber(node, bag, 0, Most);

    private static string Told(LocalDate? date) => date is { } day ? IsoDate.Format(day) : "a day that is not told";
}
