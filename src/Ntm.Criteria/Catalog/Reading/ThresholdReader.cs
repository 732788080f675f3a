using System.Collections.Immutable;

namespace Ntm.Criteria;

/// <summary>Reads a threshold: one cell for every class and year, or a table that covers each of them exactly once.</summary>
internal static class ThresholdReader
{
    private const string Zoning = "areaClassification";

    private static readonly ImmutableArray<string> NamesOfLevels = ["part", "cells"];
    private static readonly ImmutableArray<string> Names = [.. NamesOfLevels, "common"];

    public static Threshold? Read(DocumentNode node, Measure? measure, RuleScope scope)
    {
        if (!Scalar.IsOfKind(node, NodeKind.Object, "an object", scope.Bag))
        {
            return null;
        }

        return IsTable(node) ? ReadTable(node, measure, scope, mayZone: false) : ReadSingle(node, measure, scope);
    }

    /// <summary>Reads the threshold of a provision, whose part stands in its target. The province's own classes may select its levels.</summary>
    public static Threshold? ReadOfTarget(DocumentNode node, Measure? measure, RuleScope scope)
    {
        if (node.Find("part") is { } part)
        {
            scope.Bag.NameError(DiagnosticCode.UnknownProperty, part, "The property 'part' is not known here.", "Write it into 'target', beside 'indicator'.");
        }

        return node.Kind == NodeKind.Object && IsTable(node) ? ReadTable(node, measure, scope, mayZone: true) : Read(node, measure, scope);
    }

    private static bool IsTable(DocumentNode node) =>
        node.Find("cells") is not null || node.Find("common") is not null
        || node.Children.Any(property => Spelling.Nearest(property.Name!, ["cells", "common"]) is not null);

    private static Threshold? ReadSingle(DocumentNode node, Measure? measure, RuleScope scope)
    {
        if (ObjectReader.OpenWith(node, scope.Bag, CellReader.NamesIn(scope), "part") is not { } reader)
        {
            return null;
        }

        var part = reader.Optional("part", Scalar.Key);
        return CellReader.Read(reader, measure, scope) is { } cell && !reader.IsUnread("part", part) ? new Threshold(part, [cell]) : null;
    }

    private static Threshold? ReadTable(DocumentNode node, Measure? measure, RuleScope scope, bool mayZone)
    {
        if (!mayZone && scope.IsSupplied && node.Find(Zoning) is { } misplaced)
        {
            scope.Bag.NameError(
                DiagnosticCode.UnknownProperty, misplaced, "Only the threshold of a 'fill' or of a 'tightening' is by classes of the province's own.",
                "Write the requirement as one of the kind 'byAreaClass' by that classification.");
            return null;
        }

        if (ObjectReader.OpenWith(node, scope.Bag, scope.LevelsOnly ? NamesOfLevels : Names, mayZone ? (ReadOnlySpan<string>)[Zoning] : []) is not { } reader)
        {
            return null;
        }

        if (mayZone && reader.Has(Zoning))
        {
            if (reader.Required(Zoning, scope.Declarations.AreaClassifications.Resolve) is not { } zoning)
            {
                return null;
            }

            scope = scope.By(zoning);
        }

        var part = reader.Optional("part", Scalar.Key);
        ImmutableArray<ThresholdCell> common = scope.LevelsOnly ? [] : CommonTargetReader.Read(reader, measure, scope);
        ImmutableArray<CellDraft> drafts = [.. reader.Items("cells").Select(item => CellReader.Read(item, measure, scope))];
        var isCovered = IsCovered(node, drafts, scope);
        var isUnread = drafts.Any(draft => draft.Cell is null || (scope.LevelsOnly && (draft.Areas is null || draft.Years is null)));
        return !isCovered || drafts.IsEmpty || isUnread || reader.IsUnread("part", part)
            ? null
            : new Threshold(part, [.. drafts.Select(draft => draft.Cell!)]) { Common = common, Zoning = scope.Zoning };
    }

    private static bool IsCovered(DocumentNode node, ImmutableArray<CellDraft> drafts, RuleScope scope)
    {
        if (drafts.IsEmpty || scope.Classification is not { } classification || scope.Set.Years is not { } years || drafts.Any(draft => draft.Areas is null || draft.Years is null))
        {
            return true;
        }

        var table = new TableCoverage(classification, years);
        foreach (var draft in drafts)
        {
            table.Add(draft.Areas!.Value, draft.Years!.Value);
        }

        if (classification.Classes.All(@class => table.Of(@class) is var covered && (covered.IsEachOnce || (scope.LevelsOnly && !covered.IsAnyTwice))))
        {
            return true;
        }

        TellCoverage(node, table, classification, years, scope);
        return false;
    }

    private static void TellCoverage(DocumentNode node, TableCoverage table, AreaClassification classification, YearRange years, RuleScope scope)
    {
        var coverage = new Coverage<(AreaClass Class, int Year)>();
        foreach (var @class in classification.Classes)
        {
            for (var year = years.First; year <= years.Last; year++)
            {
                if (table.Of(@class).Count(year) is var count && !(count == 0 && scope.LevelsOnly))
                {
                    coverage.Add((@class, year), count);
                }
            }
        }

        coverage.IsAsItShouldBe(node, "cell", square => $"{square.Class} in {PlainNumber.Format(square.Year)}",
            "Add a cell; where the value is not known, one with \"notRecorded\": true.", scope.Bag);
    }
}
