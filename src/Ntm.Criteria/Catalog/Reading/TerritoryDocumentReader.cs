using System.Collections.Immutable;

namespace Ntm.Criteria;

/// <summary>Reads a document of units into a territory.</summary>
internal sealed class TerritoryDocumentReader
{
    private readonly DiagnosticBag _bag;
    private readonly Dictionary<UnitCode, (DocumentNode Node, bool HasParent)> _places = [];

    // A unit may be the parent of others though it cannot be read.
    private bool _isIncomplete;

    private TerritoryDocumentReader(DiagnosticBag bag) => _bag = bag;

    public static Territory? Read(SourceDocument document, DiagnosticBag bag) =>
        DocumentParser.Parse(new DocumentSource(document, 0), bag, new TextPool()) is { } root ? new TerritoryDocumentReader(bag).Read(root) : null;

    private Territory? Read(DocumentNode root)
    {
        if (DocumentHead.ReadKind(root, _bag, "territory") is null
            || ObjectReader.Open(root, _bag, "$schema", "format", "kind", "lastChecked", "source", "known", "start", "units") is not { } reader)
        {
            return null;
        }

        reader.Optional("$schema", Scalar.Text);
        var lastChecked = reader.Required("lastChecked", Dates.Date);
        var source = reader.Required("source", Scalar.Bilingual);
        var known = reader.Required("known", ReadKnown);
        var start = reader.Required("start", ReadStart);
        CheckStart(start, reader.Find("start"), known);
        ImmutableArray<UnitRow?> rows = [.. reader.Items("units").Select(item => ReadUnit(item, start, known))];
        CheckParents(rows);
        return _bag.HasErrors ? null : Territory.FromRows(known!, rows.OfType<UnitRow>(), source!, lastChecked!.Value);
    }

    private UnitRow? ReadUnit(DocumentNode node, UnitStart? sharedStart, DatePeriod? known)
    {
        if (ObjectReader.Open(node, _bag, "code", "type", "name", "parent", "region", "start") is not { } reader)
        {
            _isIncomplete = true;
            return null;
        }

        var code = reader.Required("code", Identifiers.UnitCode);
        _isIncomplete |= code is null;
        var type = reader.Required("type", Vocabulary.UnitType);
        var name = reader.Required("name", Scalar.Text);
        var parent = reader.Optional("parent", Identifiers.UnitCode);
        var region = reader.Optional("region", Scalar.Key);
        var start = reader.Find("start") is null ? sharedStart : reader.Optional("start", ReadStart);
        CheckStart(reader.Find("start") is null ? null : start, reader.Find("start"), known);
        if (code is not null && !_places.TryAdd(code, (node, reader.Has("parent"))))
        {
            _bag.Error(DiagnosticCode.DuplicateUnit, reader.Find("code")!, $"The unit {code} stands twice.", "Remove one of the two.");
        }

        if (code is not null && type is not null && type.Tier != code.Tier)
        {
            _bag.Error(
                DiagnosticCode.WrongUnitType, reader.Find("type")!, $"The type '{type.Key}' is of the tier '{type.Tier.Key}', the code {code} of the tier '{code.Tier.Key}'.",
                "Correct the type or the code.");
        }

        if (region is not null && code is not null && code.Tier != UnitTier.Province)
        {
            _bag.NameError(DiagnosticCode.RegionOfNoProvince, reader.Find("region")!, $"The unit {code} is no province, and has a region.", "Remove 'region'; it is that of the province.");
        }

        return code is null || type is null || name is null || start is null
            ? null
            : new UnitRow { Code = code, Type = type, Name = name, Start = start, Parent = parent, RegionKey = region };
    }

    private void CheckParents(ImmutableArray<UnitRow?> rows)
    {
        foreach (var row in rows.OfType<UnitRow>())
        {
            var (node, hasParent) = _places[row.Code];
            var problem = row switch
            {
                { Code.Tier: var tier, Parent: not null } when tier == UnitTier.Province => "is a province and has a parent",
                { Code.Tier: var tier, Parent: null } when tier != UnitTier.Province && !hasParent => "has no parent",
                { Parent: { } parent } when parent.Tier >= row.Code.Tier => $"has the parent {parent}, which is not of a higher tier",
                { Parent: { } parent } when !_isIncomplete && !_places.ContainsKey(parent) => $"has the parent {parent}, which is not listed",
                _ => null,
            };
            if (problem is not null)
            {
                _bag.Error(
                    DiagnosticCode.WrongParent, node.Find("parent") ?? node, $"The unit {row.Code} {problem}.",
                    "Write the code of the district or the province that it is part of; a province is part of none.");
            }
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

    private void CheckStart(UnitStart? start, DocumentNode? node, DatePeriod? known)
    {
        if (start is not null && node is not null && start.Date > known?.Start)
        {
            _bag.Error(
                DiagnosticCode.StartsTooLate, node, $"The start {start} is after the first date of {known}, for which the list is to hold.",
                "Correct the start, or begin 'known' later.");
        }
    }
}
