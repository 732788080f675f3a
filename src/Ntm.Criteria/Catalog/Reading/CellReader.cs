using System.Collections.Immutable;

namespace Ntm.Criteria;

/// <summary>Reads what a threshold says for some area classes and years.</summary>
internal static class CellReader
{
    private const string Percent = "percent";

    private static readonly ImmutableArray<string> LevelNames = ["value", "unit", "grade", .. ProvenanceReader.Names];
    private static readonly ImmutableArray<string> SuppliedNames = [.. LevelNames, "notRecorded"];
    private static readonly ImmutableArray<string> Names = [.. LevelNames, "delegatedTo", "notRecorded"];

    /// <summary>The properties of a cell, without those that say what it holds for.</summary>
    public static ImmutableArray<string> NamesIn(RuleScope scope) => scope.Cells switch
    {
        CellStates.Levels => LevelNames,
        CellStates.Supplied => SuppliedNames,
        _ => Names,
    };

    /// <summary>Reads a cell of a table.</summary>
    public static CellDraft Read(DocumentNode node, Measure? measure, RuleScope scope)
    {
        if (ObjectReader.OpenWith(node, scope.Bag, NamesIn(scope), "areas", "years") is not { } reader)
        {
            return new CellDraft(node, null, null, null);
        }

        var areas = reader.Has("areas") ? Areas(reader.Items("areas"), scope) : [];
        var years = Years(reader, scope);
        return new CellDraft(node, areas, years, Read(reader, areas ?? [], years ?? [], measure, scope));
    }

    /// <summary>Reads a cell of a common target, which is for no class.</summary>
    public static CellDraft ReadCommon(DocumentNode node, Measure? measure, RuleScope scope)
    {
        if (ObjectReader.OpenWith(node, scope.Bag, Names, "years") is not { } reader)
        {
            return new CellDraft(node, [], null, null);
        }

        var years = Years(reader, scope);
        return new CellDraft(node, [], years, Read(reader, [], years ?? [], measure, scope));
    }

    /// <summary>Reads a cell that holds for every class and year.</summary>
    public static ThresholdCell? Read(ObjectReader reader, Measure? measure, RuleScope scope) => Read(reader, [], [], measure, scope);

    /// <summary>Reads the classes of a cell or a case; null where one of them cannot be read.</summary>
    public static ImmutableArray<AreaClass>? Areas(DocumentNode[] items, RuleScope scope)
    {
        if (scope.Classification is not { } classification)
        {
            return null;
        }

        var areas = ImmutableArray.CreateBuilder<AreaClass>();
        var isUnread = false;
        foreach (var item in items)
        {
            if (AreaClassificationReader.AreaClass(item, classification, scope) is not { } area)
            {
                isUnread = true;
                continue;
            }

            AddOnce(areas, area, item, one => $"area class '{one}'", scope.Bag);
        }

        return isUnread || areas.Count == 0 ? null : areas.DrainToImmutable();
    }

    private static ImmutableArray<int>? Years(ObjectReader reader, RuleScope scope)
    {
        if (!reader.Has("years"))
        {
            return [];
        }

        var items = reader.Items("years");
        var years = ImmutableArray.CreateBuilder<int>();
        var isUnread = false;
        foreach (var item in items)
        {
            if (Scalar.Year(item, scope.Bag) is not { } year)
            {
                isUnread = true;
                continue;
            }

            if (scope.Set.Years is { } assessed && !assessed.Contains(year))
            {
                scope.Bag.Error(
                    DiagnosticCode.YearNotAssessed, item, $"The set does not assess the year {PlainNumber.Format(year)}.",
                    scope.IsSupplied ? $"Write a year of {assessed}." : $"Write a year of {assessed}, or extend 'assesses'.");
                isUnread = true;
                continue;
            }

            AddOnce(years, year, item, one => $"year {PlainNumber.Format(one)}", scope.Bag);
        }

        return isUnread || years.Count == 0 ? null : years.DrainToImmutable();
    }

    // What stands twice is told, and counts once.
    private static void AddOnce<T>(ImmutableArray<T>.Builder read, T value, DocumentNode item, Func<T, string> name, DiagnosticBag bag)
    {
        if (read.Contains(value))
        {
            bag.Error(DiagnosticCode.CoveredTwice, item, $"The {name(value)} stands twice.", "Leave one of the two, or write the other that is meant.");
            return;
        }

        read.Add(value);
    }

    private static ThresholdCell? Read(ObjectReader reader, ImmutableArray<AreaClass> areas, ImmutableArray<int> years, Measure? measure, RuleScope scope)
    {
        var bag = scope.Bag;
        var state = scope.Cells switch
        {
            CellStates.Levels => reader.ExactlyOne("value", "grade"),
            CellStates.Supplied => reader.ExactlyOne("value", "grade", "notRecorded"),
            _ => reader.ExactlyOne("value", "grade", "delegatedTo", "notRecorded"),
        };
        CheckUnit(reader, state, measure, bag);
        if (state is { Name: "notRecorded" })
        {
            return ReadUnrecorded(reader, state, CitationReader.ReadWithin(reader, scope), areas, years, bag);
        }

        var value = state switch
        {
            { Name: "value" } => Number(state, measure, bag),
            { Name: "grade" } => Grade(state, measure, bag),
            _ => null,
        };
        var authority = state is { Name: "delegatedTo" } ? Vocabulary.Authority(state, bag) : null;
        if (state is null)
        {
            return null;
        }

        var isAllInherited = scope.IsSupplied && !reader.FindsAny(ProvenanceReader.Names);
        var provenance = isAllInherited ? scope.Supplied : ProvenanceReader.ReadWithin(reader, scope);
        return (value, authority, provenance) switch
        {
            ({ } issued, _, { } from) => new IssuedThreshold(issued, from) { Areas = areas, Years = years },
            (_, { } to, { } from) => new DelegatedThreshold(to, from) { Areas = areas, Years = years },
            _ => null,
        };
    }

    private static UnrecordedThreshold? ReadUnrecorded(
        ObjectReader reader, DocumentNode state, Citation? citation, ImmutableArray<AreaClass> areas, ImmutableArray<int> years, DiagnosticBag bag)
    {
        if (Scalar.Flag(state, bag) == false)
        {
            bag.Error(DiagnosticCode.UnknownValue, state, "'notRecorded' is false.", "Write true, or write the value.");
        }

        foreach (var name in (ReadOnlySpan<string>)["basis", "accounts", "lastChecked"])
        {
            if (reader.Find(name) is { } misplaced)
            {
                bag.NameError(
                    DiagnosticCode.UnknownProperty, misplaced, $"What is not recorded has no '{name}'.", "Remove it; a 'remark' may tell what is believed.");
            }
        }

        var remark = reader.Optional("remark", Scalar.Bilingual);
        return citation is null ? null : new UnrecordedThreshold(citation, remark) { Areas = areas, Years = years };
    }

    private static ThresholdValue? Number(DocumentNode node, Measure? measure, DiagnosticBag bag)
    {
        if (Scalar.Number(node, bag) is not { } number)
        {
            return null;
        }

        if (measure is { Kind.IsNumeric: false })
        {
            bag.Error(
                DiagnosticCode.WrongThreshold, node, $"The number {node.Written} is no threshold of '{measure.Key}', which is a {measure.Kind.Key}.", "Write 'grade' with a grade of its scale.");
        }
        else if (number < 0)
        {
            bag.Error(DiagnosticCode.NegativeThreshold, node, $"The threshold {node.Written} is negative.", "Write a number from 0 up.");
        }
        else if (measure?.Kind == MeasureKind.Share && number > 100)
        {
            bag.Error(DiagnosticCode.ShareOutOfRange, node, $"The threshold {node.Written} of the share '{measure.Key}' is more than 100 percent.", "Write a percentage from 0 to 100.");
        }
        else if (measure?.Kind == MeasureKind.Share && number is > 0 and < 1)
        {
            bag.Warning(
                DiagnosticCode.BelowOnePercent, node, $"The threshold {node.Written} of the share '{measure.Key}' is less than one percent.",
                "Write 80 for 80 percent, not 0.8; leave it where less than one percent is meant.");
        }
        else if (measure?.Kind == MeasureKind.Count && !decimal.IsInteger(number))
        {
            bag.Error(DiagnosticCode.WrongThreshold, node, $"The threshold {node.Written} of the count '{measure.Key}' is not a whole number.", "Write a whole number.");
        }

        return new ThresholdValue(number);
    }

    // The unit may be left out, for it is the measure's; where it is written, it guards the number against a measure in another unit.
    private static void CheckUnit(ObjectReader reader, DocumentNode? state, Measure? measure, DiagnosticBag bag)
    {
        if (reader.Find("unit") is not { } node || state is null)
        {
            return;
        }

        if (state.Name != "value")
        {
            bag.NameError(DiagnosticCode.UnknownProperty, node, "Only a 'value' has a unit.", "Remove it.");
        }
        else if (Scalar.Key(node, bag) is { } unit && measure is { Kind.IsNumeric: true, Unit: { } counted })
        {
            var expected = measure.Kind == MeasureKind.Share ? Percent : counted.Key;
            if (unit != expected)
            {
                bag.Error(
                    DiagnosticCode.WrongThreshold, node, $"The unit '{unit}' is not that of a threshold of '{measure.Key}', which is '{expected}'.",
                    $"Write the value in '{expected}', or name the measure that is meant.");
            }
        }
    }

    private static ThresholdValue? Grade(DocumentNode node, Measure? measure, DiagnosticBag bag)
    {
        if (Scalar.Key(node, bag) is not { } key || measure is null)
        {
            return null;
        }

        if (measure.Scale is not { } scale)
        {
            bag.Error(
                DiagnosticCode.WrongThreshold, node, $"The grade '{key}' is no threshold of '{measure.Key}', which is a {measure.Kind.Key}.", "Write 'value' with a number.");
            return null;
        }

        if (scale.Find(key) is { } grade)
        {
            return new ThresholdValue(grade);
        }

        bag.Error(
            DiagnosticCode.DanglingKey, node, $"The scale '{scale.Key}' has no grade '{key}'.", $"Write one of {Quotation.List(scale.Grades.Select(known => known.Key))}.");
        return null;
    }
}
