namespace Ntm.Criteria;

/// <summary>Reads the declaration of a measure; what it needs depends on its kind.</summary>
internal static class MeasureReader
{
    public static void Read(DocumentNode node, DocumentScope scope)
    {
        var (bag, declarations) = (scope.Bag, scope.Declarations);
        if (!Scalar.IsOfKind(node, NodeKind.Object, "an object", bag))
        {
            return;
        }

        var kind = node.Find("kind") is { } kindNode ? Vocabulary.MeasureKind(kindNode, bag) : null;
        if (ObjectReader.Open(node, bag, Allowed(kind)) is not { } reader)
        {
            return;
        }

        if (reader.Find("kind") is null)
        {
            reader.TellMissing("kind");
        }

        var hasUnit = kind is { IsNumeric: true };
        var key = reader.Required("key", Scalar.Key);
        var name = reader.Required("name", Scalar.Bilingual);
        var unit = hasUnit ? reader.Required("unit", declarations.Units.Resolve) : null;
        var whole = kind == MeasureKind.Share ? reader.Required("whole", Scalar.Bilingual) : null;
        var emptyWhole = reader.Optional("emptyWhole", Vocabulary.EmptyWhole);
        var scale = kind == MeasureKind.Grade ? reader.Required("scale", declarations.Scales.Resolve) : null;
        var isWhole = kind is not null && hasUnit == unit is not null && (kind == MeasureKind.Share) == whole is not null && (kind == MeasureKind.Grade) == scale is not null;
        var measure = key is null || name is null || !isWhole ? null : new Measure
        {
            Key = key,
            Kind = kind!,
            Name = name,
            Unit = unit,
            Whole = whole,
            EmptyWhole = emptyWhole ?? EmptyWhole.Unstated,
            Scale = scale,
        };
        declarations.Measures.Add(key, node, measure, bag);
    }

    private static string[] Allowed(MeasureKind? kind)
    {
        string[] own = kind switch
        {
            null => ["unit", "whole", "emptyWhole", "scale"],
            _ when kind == MeasureKind.Share => ["unit", "whole", "emptyWhole"],
            _ when kind == MeasureKind.Grade => ["scale"],
            { IsNumeric: true } => ["unit"],
            _ => [],
        };
        return ["key", "kind", "name", .. own];
    }
}
