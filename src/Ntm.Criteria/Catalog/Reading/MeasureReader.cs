namespace Ntm.Criteria;

/// <summary>Reads the declaration of a measure; what it needs depends on its kind.</summary>
internal static class MeasureReader
{
    private static readonly string[] Kinds = [.. MeasureKind.All.Select(kind => kind.Key)];

    private static readonly string[] VillageConditions = ["answering", "meeting"];

    /// <summary>Whether a measure counts by another one, which has to be read before.</summary>
    public static bool IsOfAnother(DocumentNode node) => node.Find("ofVillages") is not null;

    public static void Read(DocumentNode node, DocumentScope scope)
    {
        var (bag, declarations) = (scope.Bag, scope.Declarations);
        var kind = MeasureKind.Find(ObjectReader.Kind(node, bag, Kinds));
        if (node.Kind != NodeKind.Object || kind is null)
        {
            declarations.Measures.Add(node.Find("key") is { Kind: NodeKind.Text } named ? named.Text : null, node, null, bag);
            return;
        }

        if (ObjectReader.Open(node, bag, Allowed(kind)) is not { } reader)
        {
            return;
        }

        var hasUnit = kind.IsNumeric;
        var key = reader.Required("key", Scalar.Key);
        var name = reader.Required("name", Scalar.Bilingual);
        var unit = hasUnit ? reader.Required("unit", declarations.Units.Resolve) : null;
        if (kind == MeasureKind.Count && unit is { IsWhole: false })
        {
            bag.Error(
                DiagnosticCode.FractionalStep, reader.Find("unit")!, $"The measure is a count, and the step {PlainNumber.Format(unit.Step)} of its unit '{unit.Key}' is not a whole number.",
                "Use a unit with a whole step, such as 1, or make the measure a 'number'.");
        }

        var whole = kind == MeasureKind.Share ? reader.Required("whole", Scalar.Bilingual) : null;
        var emptyWhole = reader.Optional("emptyWhole", (place, _) => ReadEmptyWhole(place, scope));
        var scale = kind == MeasureKind.Grade ? reader.Required("scale", declarations.Scales.Resolve) : null;
        var ofVillages = reader.Optional("ofVillages", (place, _) => ReadOfVillages(place, scope));
        if (ofVillages is not null && unit is { IsWhole: false })
        {
            bag.Error(
                DiagnosticCode.FractionalStep, reader.Find("unit")!, $"The measure counts villages, and the step {PlainNumber.Format(unit.Step)} of its unit '{unit.Key}' is not a whole number.",
                "Use a unit with a whole step, such as 1, or leave 'ofVillages' out.");
        }

        var hasAll = hasUnit == unit is not null && (kind == MeasureKind.Share) == whole is not null && (kind == MeasureKind.Grade) == scale is not null;
        var measure = key is null || name is null || !hasAll ? null : new Measure
        {
            Key = key,
            Kind = kind,
            Name = name,
            Unit = unit,
            Whole = whole,
            EmptyWholeClause = emptyWhole,
            Scale = scale,
            OfVillages = ofVillages,
        };
        declarations.Measures.Add(key, node, measure, bag);
    }

    private static EmptyWholeClause? ReadEmptyWhole(DocumentNode node, DocumentScope scope)
    {
        if (ObjectReader.Open(node, scope.Bag, ["means", .. ProvenanceReader.Names]) is not { } reader)
        {
            return null;
        }

        var means = reader.Required("means", Vocabulary.EmptyWhole);
        var provenance = ProvenanceReader.Read(reader, scope);
        return means is null || provenance is null ? null : new EmptyWholeClause(means, provenance);
    }

    private static VillageCount? ReadOfVillages(DocumentNode node, DocumentScope scope)
    {
        if (ObjectReader.Open(node, scope.Bag, VillageConditions) is not { } reader || reader.ExactlyOne(VillageConditions) is not { } condition)
        {
            return null;
        }

        var answering = condition.Name == "answering" ? MeasureReference.Read(reader, "answering", scope, [MeasureKind.YesNo]) : null;
        var meeting = condition.Name == "meeting" ? Vocabulary.Standard(condition, scope.Bag) : null;
        return answering is null && meeting is null ? null : new VillageCount(answering, meeting);
    }

    private static string[] Allowed(MeasureKind kind)
    {
        string[] own = kind switch
        {
            _ when kind == MeasureKind.Share => ["unit", "whole", "emptyWhole", "ofVillages"],
            _ when kind == MeasureKind.Grade => ["scale"],
            _ when kind == MeasureKind.Count => ["unit", "ofVillages"],
            { IsNumeric: true } => ["unit"],
            _ => [],
        };
        return ["key", "kind", "name", .. own];
    }
}
