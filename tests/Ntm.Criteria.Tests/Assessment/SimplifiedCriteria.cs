using System.Collections.Immutable;
using System.Text;
using System.Text.Json.Nodes;

namespace Ntm.Criteria.Tests;

/// <summary>
/// The conditions of recognition and for keeping the title as they are recorded, over sets whose 19 criteria are simplified to one yes/no question
/// each. Illustrative: no such sets exist, and nobody reported the answers.
/// </summary>
internal static class SimplifiedCriteria
{
    public const string NoDebt = "no-outstanding-construction-debt";
    public const string Secure = "not-complex-in-security-and-order";
    public const string Satisfied = "residents-satisfied-with-the-commune";
    public const string SatisfiedWithLowest = "residents-satisfied-with-the-lowest-content";

    /// <summary>The question whether there is a market that the seventh criterion of the advanced set speaks of.</summary>
    public const string Market = "planned-market";

    private static readonly ImmutableArray<string> Recorded =
    [
        "18-2022-qd-ttg.json", "18-2022-recognition-advanced.json", "18-2022-recognition-basic.json", "18-2022-retention-advanced.json", "18-2022-retention-basic.json",
        "318-qd-ttg.json", "accounts.json", "vocabulary.json",
    ];

    private static readonly Lazy<CriteriaCatalog> Loaded = new(() => IllustrativeDocuments.Load(
    [
        .. EmbeddedDocuments.OfCriteria().Where(document => Recorded.Contains(document.Name)).Select(AsExample), SetOf(Standard.Basic), SetOf(Standard.Advanced),
    ]));

    public static AdministrativeUnit Commune { get; } = IllustrativeUnits.CommuneOf("90");

    public static IEnumerable<int> All { get; } = Enumerable.Range(1, 19);

    /// <summary>The numbers of the criteria that E-31 names.</summary>
    public static ImmutableArray<int> KeyCriteria(Standard standard) => standard == Standard.Basic ? [10, 17, 19] : [10, 17, 18, 19];

    /// <summary>So many criteria that E-31 does not name.</summary>
    public static IEnumerable<int> Others(Standard standard, int count) => All.Except(KeyCriteria(standard)).Take(count);

    public static CriteriaInForce Law(Standard standard, SetPurpose purpose) => Loaded.Value.InForce(standard, Commune, 2023, purpose: purpose);

    /// <summary>The question of a criterion.</summary>
    public static string Question(Standard standard, int number) => $"{standard.Key}-{PlainNumber.Format(number)}";

    /// <summary>Answers to the questions of all criteria: no for those that are unmet, none for those that are unknown, otherwise yes.</summary>
    public static Evidence Answers(Standard standard, IEnumerable<int> unmet, params IEnumerable<int> unknown) => Evidence.Create(
    [
        .. All.Except(unknown).Select(number => Answer(Question(standard, number), isYes: !unmet.Contains(number))),
        .. standard == Standard.Advanced ? [Answer(Market, isYes: true)] : (Measurement[])[],
    ]);

    public static Measurement Answer(string measure, bool isYes) => Measured(measure, isYes ? MeasuredValue.Yes : MeasuredValue.No);

    public static Measurement Measured(string measure, MeasuredValue value) => new()
    {
        Measure = measure,
        Value = value,
        Observed = new(2023, 12, 31),
        Source = "Báo cáo minh họa",
        IsIllustrative = true,
    };

    private static SourceDocument AsExample(SourceDocument document) => SourceDocument.FromText(
        document.Name, Encoding.UTF8.GetString(document.Utf8.ToArray()).Replace("\"standing\": \"enacted\"", "\"standing\": \"illustrative\"", StringComparison.Ordinal));

    private static SourceDocument SetOf(Standard standard)
    {
        var set = CriteriaCatalog.Embedded.FindSet($"commune-{standard.Key}-2021-2025")!;
        JsonObject document = new()
        {
            ["format"] = 1,
            ["kind"] = "enactment",
            ["standing"] = "illustrative",
            ["lastChecked"] = "2026-11-23",
            ["measures"] = new JsonArray([.. All.Select(number => YesNo(Question(standard, number), $"{standard.Key} {PlainNumber.Format(number)}")), .. standard == Standard.Advanced ? [YesNo(Market, "chợ")] : (JsonNode[])[]]),
            ["set"] = new JsonObject
            {
                ["key"] = set.Key,
                ["instrument"] = "318-qd-ttg",
                ["standard"] = standard.Key,
                ["assessedUnit"] = "commune",
                ["name"] = Name($"Bộ tiêu chí {standard.Title.Vietnamese} giản lược", $"Simplified {standard.Title.English} criteria"),
                ["citation"] = new JsonObject(),
                ["basis"] = "confirmed",
                ["inForce"] = new JsonObject { ["from"] = "2022-03-08" },
                ["assesses"] = new JsonObject { ["from"] = 2021, ["to"] = 2025 },
                ["criteria"] = new JsonArray([.. set.Criteria.Select(criterion => Criterion(standard, criterion))]),
            },
        };
        return SourceDocument.FromText($"{set.Key}.json", document.ToJsonString());
    }

    private static JsonObject Criterion(Standard standard, Criterion criterion) => new()
    {
        ["key"] = criterion.Key,
        ["number"] = criterion.Number.ToString(),
        ["name"] = Name(criterion.Name.Vietnamese, criterion.Name.English),
        ["citation"] = new JsonObject(),
        ["basis"] = "confirmed",
        ["indicators"] = new JsonArray(new JsonObject
        {
            ["key"] = criterion.Key,
            ["number"] = criterion.Number.ToString(),
            ["name"] = Name(criterion.Name.Vietnamese, criterion.Name.English),
            ["citation"] = new JsonObject(),
            ["basis"] = "confirmed",
            ["requirement"] = Requirement(standard, criterion),
        }),
    };

    // As in the recorded set, the seventh criterion of the advanced one does not apply without a market.
    private static JsonObject Requirement(Standard standard, Criterion criterion)
    {
        JsonObject yes = new() { ["kind"] = "yes", ["measure"] = $"{standard.Key}-{criterion.Number}" };
        return standard == Standard.Advanced && criterion.Key == "rural-commerce"
            ? new JsonObject { ["kind"] = "applicableOnlyIf", ["measure"] = Market, ["requirement"] = yes }
            : yes;
    }

    private static JsonObject YesNo(string key, string name) => new() { ["key"] = key, ["kind"] = "yesNo", ["name"] = Name($"Minh họa {name}", $"Illustrative {name}") };

    private static JsonObject Name(string vietnamese, string english) => new() { ["vi"] = vietnamese, ["en"] = english };
}
