using System.Collections.Immutable;

namespace Ntm.Criteria;

/// <summary>Reads a threshold: one cell for every class and year, or a table that covers each of them exactly once.</summary>
internal static class ThresholdReader
{
    private const string Zoning = "areaClassification";

    private static readonly string[] Names = ["part", "common", "cells"];
    private static readonly string[] NamesOfLevels = ["part", "cells"];
    private static readonly string[] ZonedNames = [.. Names, Zoning];
    private static readonly string[] ZonedNamesOfLevels = [.. NamesOfLevels, Zoning];

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

        if (ObjectReader.Open(node, scope.Bag, NamesIn(scope, mayZone)) is not { } reader)
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

    private static string[] NamesIn(RuleScope scope, bool mayZone) => (scope.LevelsOnly, mayZone) switch
    {
        (true, true) => ZonedNamesOfLevels,
        (true, false) => NamesOfLevels,
        (false, true) => ZonedNames,
        (false, false) => Names,
    };

    private static bool IsCovered(DocumentNode node, ImmutableArray<CellDraft> drafts, RuleScope scope)
    {
        if (drafts.IsEmpty || scope.Classification is not { } classification || scope.Set.Years is not { } years || drafts.Any(draft => draft.Areas is null || draft.Years is null))
        {
            return true;
        }

        var table = new TableCoverage(years);
        foreach (var draft in drafts)
        {
            table.Add(draft.Areas!.Value, draft.Years!.Value);
        }

        if (classification.Classes.All(@class => IsCovered(table.Of(@class), scope)))
        {
            return true;
        }

        TellCoverage(node, table, classification, years, scope);
        return false;
    }

    // A table of levels alone need not speak of every class and year.
    private static bool IsCovered(CoveredYears covered, RuleScope scope) => scope.LevelsOnly ? !covered.IsAnyTwice : covered.IsEachOnce;

    private static void TellCoverage(DocumentNode node, TableCoverage table, AreaClassification classification, YearRange years, RuleScope scope)
    {
        var coverage = new Coverage<(AreaClass Class, int? Year)>();
        foreach (var @class in classification.Classes)
        {
            var covered = table.Of(@class);
            if (IsCovered(covered, scope))
            {
                continue;
            }

            if (covered.IsNever)
            {
                coverage.Add((@class, null), 0);
                continue;
            }

            for (var year = years.First; year <= years.Last; year++)
            {
                coverage.Add((@class, year), scope.LevelsOnly ? Math.Max(1, covered.Count(year)) : covered.Count(year));
            }
        }

        coverage.Tell(
            node, "cell", square => square.Year is { } year ? $"{square.Class} in {PlainNumber.Format(year)}" : $"{square.Class} in every year",
            "Name it in a cell: the table is for every class, also for one of which the province has no commune; where the value is not known, in a cell with \"notRecorded\": true.", scope.Bag);
    }
}
