using System.Collections.Immutable;

namespace Ntm.Criteria;

/// <summary>Reads the declaration of an area classification with the law that puts communes into its classes.</summary>
internal static class AreaClassificationReader
{
    public static void Read(DocumentNode node, DocumentScope scope)
    {
        var bag = scope.Bag;
        if (ObjectReader.Open(node, bag, "key", "name", "classes", "designations", "clauses", "overlap", "otherwise") is not { } reader)
        {
            return;
        }

        var key = reader.Required("key", Scalar.Key);
        var name = reader.Required("name", Scalar.Bilingual);
        var classes = NamedKeys.Read(reader, "classes", "area class", (classKey, className) => new AreaClass(classKey, className), bag);
        var designations = reader.Has("designations")
            ? NamedKeys.Read<Designation>(
                reader, "designations", "designation", ["allOf"],
                (designationKey, designationName, item, before) => new Designation(designationKey, designationName, ReadAllOf(item, [.. before], bag)), bag)
            : [];
        ImmutableArray<AreaClause?> clauses = classes is null || designations is null
            ? []
            : [.. reader.OptionalItems("clauses").Select(clause => ReadClause(clause, classes.Value, designations.Value, scope))];
        var overlap = reader.Optional("overlap", (word, _) => Vocabulary.Word(word, bag, "notRecorded"));
        var otherwise = classes is null ? null : reader.Required("otherwise", (place, _) => ReadOtherwise(place, classes.Value, scope));
        var classification = key is null || name is null || classes is null || designations is null ? null : new AreaClassification
        {
            Key = key,
            Name = name,
            Classes = classes.Value,
            Designations = designations.Value,
            Clauses = [.. clauses.OfType<AreaClause>()],
            IsOverlapRecorded = overlap is null,
            Otherwise = otherwise?.Clause,
        };
        scope.Declarations.AreaClassifications.Add(key, node, classification, bag);
    }

    // What it consists of stands before it and consists of nothing itself.
    private static ImmutableArray<Designation> ReadAllOf(ObjectReader reader, ImmutableArray<Designation> before, DiagnosticBag bag) =>
        reader.Find("allOf") is null ? [] : ReadDesignations(reader, "allOf", [.. before.Where(designation => designation.AllOf.IsEmpty)], "designation before it, stated by itself,", bag);

    private static ImmutableArray<Designation> ReadDesignations(ObjectReader reader, string list, ImmutableArray<Designation> known, string noun, DiagnosticBag bag)
    {
        var read = ImmutableArray.CreateBuilder<Designation>();
        foreach (var item in reader.Items(list))
        {
            if (Resolve(item, known, noun, DiagnosticCode.DanglingKey, designation => designation.Key, bag) is not { } designation)
            {
                continue;
            }

            if (read.Contains(designation))
            {
                bag.Error(DiagnosticCode.DuplicateKey, item, $"The designation '{designation.Key}' stands twice in this list.", "Remove one of the two.");
            }
            else
            {
                read.Add(designation);
            }
        }

        return read.ToImmutable();
    }

    // The word for the region of the province, or a clause of its own.
    private static OtherwisePlaced? ReadOtherwise(DocumentNode node, ImmutableArray<AreaClass> classes, DocumentScope scope)
    {
        if (node.Kind == NodeKind.Text)
        {
            return Vocabulary.Word(node, scope.Bag, "region") is null ? null : new OtherwisePlaced(null);
        }

        if (ObjectReader.Open(node, scope.Bag, ["class", .. ProvenanceReader.Names]) is not { } reader)
        {
            return null;
        }

        var @class = reader.Required("class", (item, _) => AreaClass(item, classes, scope.Bag));
        var provenance = ProvenanceReader.Read(reader, scope);
        return @class is null || provenance is null ? null : new OtherwisePlaced(new AreaClause([], @class, provenance));
    }

    private static AreaClause? ReadClause(DocumentNode node, ImmutableArray<AreaClass> classes, ImmutableArray<Designation> designations, DocumentScope scope)
    {
        var bag = scope.Bag;
        if (ObjectReader.Open(node, bag, ["designations", "class", .. ProvenanceReader.Names]) is not { } reader)
        {
            return null;
        }

        var held = ReadDesignations(reader, "designations", designations, "designation", bag);
        var @class = reader.Required("class", (item, _) => AreaClass(item, classes, bag));
        var provenance = ProvenanceReader.Read(reader, scope);
        return @class is null || provenance is null ? null : new AreaClause(held, @class, provenance);
    }

    /// <summary>Resolves the key of an area class among those of a classification.</summary>
    public static AreaClass? AreaClass(DocumentNode node, ImmutableArray<AreaClass> classes, DiagnosticBag bag) =>
        Resolve(node, classes, "area class", DiagnosticCode.UnknownAreaClass, @class => @class.Key, bag);

    /// <summary>The same, of a table or a case, which may have forgotten to name the classification.</summary>
    public static AreaClass? AreaClass(DocumentNode node, AreaClassification classification, RuleScope scope)
    {
        if (node.Kind == NodeKind.Text && classification.Find(node.Text) is { } found)
        {
            return found;
        }

        if (node.Kind == NodeKind.Text && scope is { IsSupplied: true, Zoning: null } && !scope.Bag.IsFull(node)
            && scope.Declarations.AreaClassifications.Values.Where(other => other.Find(node.Text) is not null).Take(2).ToList() is [var meant])
        {
            scope.Bag.Error(
                DiagnosticCode.UnknownAreaClass, node, $"'{node.Text}' is no area class of '{classification}', by which the set selects its levels, but of '{meant}'.",
                $"Add \"areaClassification\": \"{meant}\" beside the 'cells' of a fill or a tightening, or the 'cases' of a 'byAreaClass', if the province's own classes are meant.");
            return null;
        }

        return AreaClass(node, classification.Classes, scope.Bag);
    }

    private static T? Resolve<T>(DocumentNode node, ImmutableArray<T> known, string noun, string code, Func<T, string> key, DiagnosticBag bag)
        where T : class
    {
        if (!Scalar.IsOfKind(node, NodeKind.Text, $"the key of a declared {noun}", bag))
        {
            return null;
        }

        if (known.FirstOrDefault(item => key(item) == node.Text) is { } found)
        {
            return found;
        }

        if (bag.IsFull(node))
        {
            return null;
        }

        var keys = known.Select(key);
        bag.Error(
            code, node, $"{Quotation.Of(node.Text)} is no {noun} of the classification.",
            Spelling.Nearest(node.Text, keys) is { } nearest ? $"Write '{nearest}', if that is meant; known are {Quotation.List(keys)}." : known.IsEmpty ? "Declare it before, or remove it." : $"Write one of {Quotation.List(keys)}.");
        return null;
    }

    private sealed record OtherwisePlaced(AreaClause? Clause);
}
