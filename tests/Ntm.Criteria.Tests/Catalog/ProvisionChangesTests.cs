using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text.Json.Nodes;
using NodaTime;
using NodaTime.Text;
using Ntm.Criteria.Requirements;
using Ntm.Criteria.Tests.Infrastructure;

namespace Ntm.Criteria.Tests;

/// <summary>
/// Each provision of two provinces' decisions is taken away, moved by a day or made softer, one at a time: exactly the cells change that it is for, in its province,
/// on its dates. The one of Lào Cai is illustrative; the other is what was read of Bình Phước's.
/// </summary>
public sealed class ProvisionChangesTests
{
    private static readonly (string Name, string Path, string Province)[] Decisions =
    [
        ("illustrative-province.json", "docs/samples/IllustrativeProvince/illustrative-province.json", "10"),
        ("1360-qd-ubnd-binh-phuoc.json", "src/Ntm.Criteria/Catalog/Documents/1360-qd-ubnd-binh-phuoc.json", "70"),
    ];

    private static readonly ConcurrentDictionary<string, Lazy<CriteriaCatalog>> Loaded = new(StringComparer.Ordinal);

    private static readonly ConcurrentDictionary<(string Document, UnitCode Province, LocalDate On), Lazy<Dictionary<Cell, string>>> Before = new();

    private static readonly AdministrativeUnit Elsewhere = IllustrativeUnits.CommuneOf("25");

    /// <summary>All but the zonings: levels name the area classes of the province themselves.</summary>
    public static TheoryData<string, int> Provisions
    {
        get
        {
            var all = new TheoryData<string, int>();
            foreach (var (name, _, _) in Decisions)
            {
                foreach (var (place, provision) in ProvisionsOf(Parse(name)).Index().Where(provision => provision.Item!["kind"]!.GetValue<string>() != "zoning"))
                {
                    all.Add(name, place);
                }
            }

            return all;
        }
    }

    [Theory]
    [MemberData(nameof(Provisions))]
    public void Taken_away_it_leaves_exactly_its_cells_as_the_set_has_them(string name, int place)
    {
        var (before, after) = (Parse(name), Parse(name));
        ProvisionsOf(after).RemoveAt(place);
        var catalog = CriteriaCatalog.Load(Documents(name, after));

        Compare(name, place, before, catalog, StartOf(before, place), expected: Meant(name, before, place));
        Compare(name, place, before, catalog, StartOf(before, place).PlusDays(-1), expected: []);
        CompareElsewhere(name, before, catalog, StartOf(before, place));
    }

    [Theory]
    [MemberData(nameof(Provisions))]
    public void Moved_by_a_day_it_changes_exactly_its_cells_on_that_day_alone(string name, int place)
    {
        var (before, after) = (Parse(name), Parse(name));
        var start = StartOf(before, place);
        ProvisionsOf(after)[place]!["inForce"]!["from"] = LocalDatePattern.Iso.Format(start.PlusDays(1));
        var catalog = CriteriaCatalog.Load(Documents(name, after));

        Compare(name, place, before, catalog, start.PlusDays(-1), expected: []);
        Compare(name, place, before, catalog, start, expected: Meant(name, before, place));
        Compare(name, place, before, catalog, start.PlusDays(1), expected: []);
        CompareElsewhere(name, before, catalog, start);
    }

    [Theory]
    [MemberData(nameof(Provisions))]
    public void Moved_to_another_province_it_is_there_and_nowhere_else(string name, int place)
    {
        var (before, after) = (Parse(name), Parse(name));
        ProvisionsOf(after)[place]!["territory"]!["code"] = Elsewhere.Province.Code.ToString();
        if (ProvisionsOf(after)[place]!["threshold"]?["areaClassification"] is not null)
        {
            // The other province has to be divided alike.
            var zoning = ProvisionsOf(before).Single(IsZoning)!.DeepClone();
            zoning["territory"]!["code"] = Elsewhere.Province.Code.ToString();
            ProvisionsOf(after).Add(zoning);
        }

        var start = StartOf(before, place);
        var catalog = CriteriaCatalog.Load(Documents(name, after));

        Compare(name, place, before, catalog, start, expected: Meant(name, before, place));
        Changed(CellsBefore(name, before, Elsewhere, start), Cells(catalog, Elsewhere, start, ZonesOf(before))).Should().BeEquivalentTo(Meant(name, before, place));
    }

    [Theory]
    [MemberData(nameof(Provisions))]
    public void Made_softer_it_changes_exactly_the_cells_that_it_supplies_and_is_told_where_the_set_has_a_floor(string name, int place)
    {
        var (before, after) = (Parse(name), Parse(name));
        var isFill = ProvisionsOf(before)[place]!["kind"]!.GetValue<string>() == "fill";
        if (!Soften(ProvisionsOf(after)[place]!["threshold"], level => isFill ? level - 1 : level / 10))
        {
            (ProvisionsOf(before)[place]!["requirement"] ?? ProvisionsOf(before)[place]!["parts"] ?? ProvisionsOf(before)[place]!["threshold"]!["grade"]).Should().NotBeNull("these have no number to lower");
            return;
        }

        CriteriaCatalog.TryLoad(Documents(name, after), out var catalog, out var diagnostics);
        if (isFill)
        {
            diagnostics.Should().BeEmpty("nothing is a floor of what is left to the province");
            Compare(name, place, before, catalog!, StartOf(before, place), expected: [.. Meant(name, before, place).Where(IsOfLevel)]);
            return;
        }

        // A floor that may decide refuses it, one that may not warns.
        var told = diagnostics.Should().ContainSingle().Subject;
        told.Code.Should().Be(DiagnosticCode.SofterThanTheSet);
        told.Path.Should().StartWith($"$.provisions[{PlainNumber.Format(place)}]");
        (catalog is null).Should().Be(told.Severity == DiagnosticSeverity.Error);

        bool IsOfLevel(Cell cell) => CellsBefore(name, before, CommuneOf(name), StartOf(before, place))[cell].Contains(": ", StringComparison.Ordinal);
    }

    [Fact]
    public void A_zoning_taken_away_is_told_at_each_provision_that_is_by_its_classes()
    {
        const string Name = "1360-qd-ubnd-binh-phuoc.json";
        var (before, after) = (Parse(Name), Parse(Name));
        ProvisionsOf(after).Remove(ProvisionsOf(after).Single(IsZoning));
        CriteriaCatalog.TryLoad(Documents(Name, after), out _, out var diagnostics).Should().BeFalse();

        diagnostics.Should().OnlyContain(diagnostic => diagnostic.Code == DiagnosticCode.NotZoned).And.HaveCount(4);
        Load(Name, before).InForce(Standard.Basic, CommuneOf(Name), 2022).Set!.Zonings.Should().ContainSingle();
    }

    private static bool IsZoning(JsonNode? provision) => provision!["kind"]!.GetValue<string>() == "zoning";

    private static void Compare(string name, int place, JsonNode before, CriteriaCatalog catalog, LocalDate on, IEnumerable<Cell> expected)
    {
        var commune = CommuneOf(name);
        Changed(CellsBefore(name, before, commune, on), Cells(catalog, commune, on, ZonesOf(before)))
            .Should().BeEquivalentTo(expected, "provision {0} of {1} is for these on {2}", place, name, on);
    }

    private static void CompareElsewhere(string name, JsonNode before, CriteriaCatalog catalog, LocalDate on)
    {
        foreach (var day in new[] { on.PlusDays(-1), on, on.PlusDays(1) })
        {
            Changed(CellsBefore(name, before, Elsewhere, day), Cells(catalog, Elsewhere, day, ZonesOf(before))).Should().BeEmpty();
        }
    }

    private static IEnumerable<Cell> Changed(Dictionary<Cell, string> before, Dictionary<Cell, string> after) =>
        before.Keys.Union(after.Keys).Where(cell => before.GetValueOrDefault(cell) != after.GetValueOrDefault(cell));

    // What a provision is for, from its text and from the set alone: the classes and years that it names, of a fill those that the set leaves open. What is added or detailed comes and goes whole.
    private static Cell[] Meant(string name, JsonNode document, int place)
    {
        var provision = ProvisionsOf(document)[place]!;
        var set = CriteriaCatalog.Embedded.FindSet(provision["target"]!["set"]!.GetValue<string>())!;
        if (provision["kind"]!.GetValue<string>() is "addition" or "detail")
        {
            var own = (provision["key"] ?? provision["target"]!["indicator"])!.GetValue<string>();
            Cell[] asked = [.. CellsBefore(name, document, CommuneOf(name), StartOf(document, place)).Keys.Where(cell => cell.Set == set.Key && cell.Indicator == own)];
            asked.Should().NotBeEmpty("the province asks it on that day");
            return asked;
        }

        var indicator = set.FindIndicator(provision["target"]!["indicator"]!.GetValue<string>())!;
        if (provision["requirement"] is not null)
        {
            return [.. ZonesOf(document).Select(zone => new Cell(set.Key, indicator.Key, "requirement", "", 0, zone)), .. OfWhole(name, document, set, indicator, place)];
        }

        var part = provision["target"]!["part"]?.GetValue<string>();
        var threshold = ThresholdTarget.All(indicator.Requirement).Select(target => target.Threshold).Single(found => part is null || found.Part == part);
        var cells = provision["threshold"]!["cells"] is JsonArray list ? list.Select(cell => cell!).ToList() : [provision["threshold"]!];
        var isByZone = provision["threshold"]!["areaClassification"] is not null;
        return
        [
            .. from zone in ZonesOf(document)
               from area in set.AreaClassification.Classes
               from year in Years(set)
               where cells.Any(cell => Names(cell["areas"], isByZone ? zone : area.Key) && Names(cell["years"], PlainNumber.Format(year)))
               where provision["kind"]!.GetValue<string>() == "tightening" || threshold.For(area, year).General is not IssuedThreshold
               select new Cell(set.Key, indicator.Key, threshold.Part ?? "", area.Key, year, zone),
        ];
    }

    // The thresholds of a requirement that is supplied whole come and go with it.
    private static IEnumerable<Cell> OfWhole(string name, JsonNode document, CriteriaSet set, Indicator indicator, int place) =>
        CellsBefore(name, document, CommuneOf(name), StartOf(document, place)).Keys.Where(cell => cell.Set == set.Key && cell.Indicator == indicator.Key && cell.Part != "requirement");

    private static bool Names(JsonNode? list, string item) => list is null || list.AsArray().Any(one => one!.ToString() == item);

    // Whether there is a number to lower.
    private static bool Soften(JsonNode? threshold, Func<decimal, decimal> lower)
    {
        JsonNode[] levels = [.. (threshold?["cells"] as JsonArray)?.OfType<JsonNode>() ?? (threshold is null ? [] : [threshold])];
        var numbers = levels.Where(level => level["value"] is not null).ToList();
        numbers.ForEach(level => level["value"] = lower(level["value"]!.GetValue<decimal>()));
        return numbers.Count > 0;
    }

    // The decisions as they are, asked for again and again.
    private static Dictionary<Cell, string> CellsBefore(string name, JsonNode document, AdministrativeUnit commune, LocalDate on) =>
        Before.GetOrAdd((document.ToJsonString(), commune.Province.Code, on), _ => new(() => Cells(Load(name, document), commune, on, ZonesOf(document)))).Value;

    // The classes of the province's own, by its document; one without a name where there are none.
    private static string[] ZonesOf(JsonNode document) =>
        document["areaClassifications"] is JsonArray all ? [.. all.SelectMany(one => one!["classes"]!.AsArray()).Select(zone => zone!["key"]!.GetValue<string>())] : [""];

    // What is demanded in a zone, where zones select it.
    private static Requirement In(string zone, Requirement requirement) =>
        requirement is ByAreaClass { Classification: not null } byZone ? byZone.Cases.Single(@case => @case.Areas.Any(area => area.Key == zone)).Requirement : requirement;

    private static Dictionary<Cell, string> Cells(CriteriaCatalog catalog, AdministrativeUnit commune, LocalDate on, string[] zones)
    {
        var cells = new Dictionary<Cell, string>();
        foreach (var standard in new[] { Standard.Basic, Standard.Advanced })
        {
            var set = catalog.InForce(standard, commune, on.Year, on).Set!;
            foreach (var (indicator, zone) in set.Indicators.SelectMany(_ => zones, (indicator, zone) => (indicator, zone)))
            {
                var requirement = In(zone, indicator.Requirement);
                cells.Add(new(set.Key, indicator.Key, "requirement", "", 0, zone), string.Join(' ', requirement.SelfAndParts().Select(Told)));
                foreach (var threshold in ThresholdTarget.All(requirement).Select(target => target.Threshold))
                {
                    foreach (var area in set.AreaClassification.Classes)
                    {
                        foreach (var year in Years(set))
                        {
                            var levels = threshold.For(area, year);
                            cells.Add(new(set.Key, indicator.Key, threshold.Part ?? "", area.Key, year, zone), $"{Told(levels.General)} | {Told(levels.Provincial)}");
                        }
                    }
                }
            }
        }

        return cells;
    }

    private static string Told(Requirement requirement) => $"{requirement.GetType().Name}({string.Join(',', requirement.OwnMeasures.Select(measure => measure.Key))})";

    private static string Told(ThresholdCell? cell) => cell?.Match(
        issued => $"{issued.Provenance.Citation}: {issued.Value}", delegated => $"{delegated.Provenance.Citation} leaves it", unrecorded => $"{unrecorded.Citation} not recorded") ?? "";

    private static IEnumerable<int> Years(CriteriaSet set) => Enumerable.Range(set.Assesses.First, set.Assesses.Last - set.Assesses.First + 1);

    private static JsonNode Parse(string name) => JsonNode.Parse(Repository.ReadText(Decisions.Single(decision => decision.Name == name).Path))!;

    private static JsonArray ProvisionsOf(JsonNode document) => document["provisions"]!.AsArray();

    private static LocalDate StartOf(JsonNode document, int place) => LocalDatePattern.Iso.Parse(ProvisionsOf(document)[place]!["inForce"]!["from"]!.GetValue<string>()).Value;

    private static AdministrativeUnit CommuneOf(string name) => IllustrativeUnits.CommuneOf(Decisions.Single(decision => decision.Name == name).Province);

    private static ImmutableArray<SourceDocument> Documents(string name, JsonNode document) =>
        [.. EmbeddedDocuments.OfCriteria().Where(embedded => embedded.Name != name), SourceDocument.FromText(name, document.ToJsonString())];

    // The decision as it is, is loaded once for all tests.
    private static CriteriaCatalog Load(string name, JsonNode document) => Loaded.GetOrAdd(document.ToJsonString(), _ => new(() => CriteriaCatalog.Load(Documents(name, document)))).Value;

    private sealed record Cell(string Set, string Indicator, string Part, string Area, int Year, string Zone);
}
