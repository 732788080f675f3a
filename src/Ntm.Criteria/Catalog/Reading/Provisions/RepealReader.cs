using NodaTime;

namespace Ntm.Criteria;

/// <summary>Reads a repeal: an instrument or a place in it, a set or an indicator that holds no longer from a date on.</summary>
internal sealed class RepealReader(DocumentScope scope, DeclarationTable<SetDraft> sets)
{
    private static readonly string[] Places = ["annex", "article", "clause", "point", "row"];

    private readonly DiagnosticBag _bag = scope.Bag;

    public Repeal? Read(DocumentNode node)
    {
        if (ObjectReader.Open(node, _bag, ["kind", "target", "inForce", .. ProvenanceReader.Names]) is not { } reader)
        {
            return null;
        }

        var target = reader.Required("target", (place, _) => ReadTarget(place));
        var provenance = ProvenanceReader.Read(reader, scope);
        var start = reader.Required("inForce", (place, _) => ReadStart(place, provenance));
        if (provenance?.Basis == Basis.Unconfirmed && scope.Standing == Standing.Enacted)
        {
            _bag.Error(
                DiagnosticCode.UnconfirmedRepeal, reader.Find("basis")!, "A repeal that is only believed would take away what is known to hold.",
                "Leave it out until it was read; a remark may tell what is believed.");
            return null;
        }

        return target is null || provenance is null || start is not { } from || !MayRepeal(node, target, provenance.Citation.Instrument) || !WasInForce(node, target, from)
            ? null
            : new Repeal(provenance, from) { Place = target.Place, SetKey = target.Set?.Key, IndicatorKey = target.IndicatorKey };
    }

    private Target? ReadTarget(DocumentNode node)
    {
        if (ObjectReader.Open(node, _bag, ["instrument", "set", "indicator", .. Places]) is not { } reader || reader.ExactlyOne("instrument", "set") is not { } named)
        {
            return null;
        }

        return named.Name == "instrument" ? ReadPlace(reader, named) : ReadSet(reader, named);
    }

    private Target? ReadPlace(ObjectReader reader, DocumentNode named)
    {
        if (reader.Find("indicator") is { } misplaced)
        {
            _bag.NameError(
                DiagnosticCode.UnknownProperty, misplaced, "What repeals an instrument repeals all that it says, or all that it says in one place.",
                "Remove it, or write 'set' instead of 'instrument'; of a province's decision name the 'article' or the 'row'.");
            return null;
        }

        // Whether an example may end it, or law an example, is told of all targets alike.
        var instrument = scope.Declarations.Instruments.Resolve(named, _bag);
        string?[] place = [.. Places.Select(name => reader.Optional(name, Scalar.Text))];
        if (reader.Find("article") is null && reader.Find("annex") is null && (reader.Find("clause") ?? reader.Find("point")) is { } within)
        {
            _bag.NameError(
                DiagnosticCode.MissingProperty, within, $"The {within.Name} is of an article or an annex, which is not named: every {within.Name} {Quotation.Of(within.Kind == NodeKind.Text ? within.Text : "")} of the instrument would end.",
                "Add 'article' or 'annex'.");
            return null;
        }

        return instrument is null || Places.Zip(place).Any(part => reader.IsUnread(part.First, part.Second))
            ? null
            : new Target(new Citation { Instrument = instrument, Annex = place[0], Article = place[1], Clause = place[2], Point = place[3], Row = place[4] }, null, null);
    }

    private Target? ReadSet(ObjectReader reader, DocumentNode named)
    {
        if (Places.Select(reader.Find).OfType<DocumentNode>().FirstOrDefault() is { } misplaced)
        {
            _bag.NameError(
                DiagnosticCode.UnknownProperty, misplaced, "A set is repealed whole, or one of its indicators.", "Remove it, or write 'instrument' instead of 'set'.");
            return null;
        }

        var set = sets.Resolve(named, _bag);
        var indicator = reader.Optional("indicator", (key, _) => ProvisionTarget.ReadIndicator(key, set, _bag));
        return set is null || reader.IsUnread("indicator", indicator) ? null : new Target(null, set, indicator);
    }

    // What is repealed does not come back, so that there is no last date.
    private LocalDate? ReadStart(DocumentNode node, Provenance? provenance)
    {
        if (ObjectReader.Open(node, _bag, "from") is not { } reader || reader.Required("from", Dates.Date) is not { } from)
        {
            return null;
        }

        return InstrumentDates.Within(DatePeriod.From(from), provenance?.Citation.Instrument, node, _bag) is null ? null : from;
    }

    // Of what was added to a set its own instrument counts, which is read later.
    private bool MayRepeal(DocumentNode node, Target target, LegalInstrument repealing) => scope.Standing is null
        || (target.IndicatorKey is { } key && target.Set!.KeysAddedEverywhere.Contains(key))
        || (target.Place?.Instrument ?? target.Set!.Instrument) is not { } repealed
        || RepealCheck.MayRepeal(node, repealed, repealing, target.Set, _bag);

    // Also each set that ends with the place: one that never was in force would be no law.
    private bool WasInForce(DocumentNode node, Target target, LocalDate from)
    {
        (string What, DatePeriod? InForce)[] repealed = target.Place is { } place
            ? [($"instrument '{place.Instrument.Key}'", place.Instrument.InForce), .. SetsBegunAfter(from.PlusDays(-1), place).Select(set => ($"set '{set.Key}'", set.InForce))]
            : [($"set '{target.Set!.Key}'", target.Set.InForce)];
        return repealed.All(one => one.InForce is not { } inForce || RepealCheck.WasInForce(node, one.What, inForce, from, _bag));
    }

    private IEnumerable<SetDraft> SetsBegunAfter(LocalDate last, Citation place) => sets.Values.Where(set => set.InForce?.Start > last
        && ((place.IsOfWhole && set.Instrument == place.Instrument) || (set.Set is { } read && place.Covers(read.Provenance.Citation))));

    private sealed record Target(Citation? Place, SetDraft? Set, string? IndicatorKey);
}
