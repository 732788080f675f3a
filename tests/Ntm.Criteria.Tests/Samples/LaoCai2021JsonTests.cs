using System.Text.Json;
using NJsonSchema;
using NodaTime;
using Ntm.Criteria.Tests.Infrastructure;

namespace Ntm.Criteria.Tests;

[UseCulture("vi-VN")]
public sealed class LaoCai2021JsonTests
{
    private static readonly Lazy<string> Text = new(() => LaoCai2021Run.With("--json").Output);

    private static readonly Lazy<JsonElement> Report = new(() => JsonDocument.Parse(Text.Value).RootElement);

    [Fact]
    public async Task The_report_is_valid_by_its_schema()
    {
        var schema = await Schema();
        schema.Validate(Text.Value).Should().BeEmpty();
    }

    [Theory]
    [InlineData("\"verdict\": \"NotMet\"", "\"verdict\": \"Maybe\"")]
    [InlineData("\"on\": \"2021-12-31\"", "\"on\": \"31/12/2021\"")]
    [InlineData("\"kind\": \"grade\"", "\"kind\": \"quantity\"")]
    [InlineData("\"standing\": \"illustrative\"", "\"standing\": \"reported\"")]
    [InlineData("\"steps\": 1", "\"steps\": \"1\"")]
    [InlineData("\"territoryOn\"", "\"territory\"")]
    [InlineData("\"assignments\"", "\"tasksOfAgencies\"")]
    [InlineData("\"state\":\"issued\"", "\"state\":\"delegated\"")]
    [InlineData("\"state\":\"notRecorded\"", "\"state\":\"unknown\"")]
    [InlineData("\"actor\":\"Maintainer\"", "\"actor\":\"Nobody\"")]
    [InlineData("\"basis\":\"unconfirmed\"", "\"basis\":\"likely\"")]
    [InlineData("\"Province\"", "\"Nobody\"")]
    [InlineData("\"reasons\"", "\"because\"")]
    [InlineData("\"clause\"", "\"law\"")]
    public async Task A_report_of_another_form_is_refused_by_the_schema(string given, string other)
    {
        var schema = await Schema();
        Text.Value.Contains(given, StringComparison.Ordinal).Should().BeTrue("the report holds {0}", given);
        schema.Validate(Text.Value.Replace(given, other, StringComparison.Ordinal)).Should().NotBeEmpty();
    }

    [Theory]
    [InlineData("reported.json", "evidence-document.schema.json")]
    [InlineData("illustrative.json", "evidence-document.schema.json")]
    [InlineData("illustrative-decision.json", "criteria-document.schema.json")]
    public async Task The_documents_that_it_reads_are_valid_by_the_schemas_of_the_library(string document, string schema)
    {
        var text = Repository.ReadText($"docs/samples/LaoCai2021/{document}");
        text.Should().Contain($"\"$schema\": \"../../schemas/{schema}\"");
        (await Schema($"docs/schemas/{schema}")).Validate(text).Should().BeEmpty();
    }

    [Fact]
    public void Codes_names_districts_and_types_are_the_official_ones()
    {
        var official = Repository.ReadText("tests/Ntm.Criteria.Tests/Territory/Facts/lao-cai-2021-07-01.csv")
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Skip(1)
            .Select(line => line.TrimEnd('\r'));
        var communes = Report.Value.GetProperty("plan").GetProperty("communes").EnumerateArray().ToList();

        communes.Should().HaveCount(11);
        communes.Select(OfficialLine).Should().BeSubsetOf(official).And.OnlyHaveUniqueItems();
        communes.Select(commune => Of(commune.GetProperty("district"), "code")).Distinct().Should().HaveCount(9);
    }

    [Fact]
    public void The_communes_are_those_of_the_letter() =>
        Report.Value.GetProperty("plan").GetProperty("communes").EnumerateArray()
            .Select(commune => $"{Of(commune, "name")}/{Of(commune.GetProperty("district"), "type")} {Of(commune.GetProperty("district"), "name")}")
            .Should().Equal(
                "Tà Chải/huyện Bắc Hà", "Nghĩa Đô/huyện Bảo Yên", "Quang Kim/huyện Bát Xát", "Hợp Thành/thành phố Lào Cai",
                "Cán Cấu/huyện Si Ma Cai", "Bản Sen/huyện Mường Khương", "Tả Phìn/thị xã Sa Pa", "Võ Lao/huyện Văn Bàn",
                "Sơn Hải/huyện Bảo Thắng", "Xuân Giao/huyện Bảo Thắng", "Phú Nhuận/huyện Bảo Thắng");

    [Fact]
    public void For_the_year_of_the_plan_there_is_no_set_and_so_no_verdict()
    {
        foreach (var commune in Report.Value.GetProperty("plan").GetProperty("communes").EnumerateArray())
        {
            var assessment = commune.GetProperty("assessment");
            assessment.GetProperty("set").ValueKind.Should().Be(JsonValueKind.Null);
            Of(assessment, "obstacle").Should().Be("NotRecorded");
            Of(assessment, "verdict").Should().Be("Undetermined");
        }
    }

    [Fact]
    public void Reported_values_decide_nothing_by_default_and_some_where_unconfirmed_thresholds_are_admitted()
    {
        var findings = Report.Value.GetProperty("reported").EnumerateArray()
            .SelectMany(commune => commune.GetProperty("findings").EnumerateArray())
            .ToList();

        findings.Select(finding => VerdictOf(finding, "withheld")).Should().OnlyContain(verdict => verdict == "Undetermined");
        findings.Should().Contain(finding => VerdictOf(finding, "admitted") == "Met"
            && finding.GetProperty("admitted").GetProperty("leanedOn").GetArrayLength() > 0);
        findings.Should().Contain(finding => VerdictOf(finding, "admitted") == "Undetermined");
    }

    [Theory]
    [InlineData("02872", 2021, "2021-12-31", "2021-12-31")]
    [InlineData("02953", 2023, "2023-12-31", "2023-12-31")]
    [InlineData("03013", 2024, "2025-05-16", "2025-05-16")]
    [InlineData("02929", 2022, "2023-09-13", "2023-09-13")]
    public void A_reported_commune_is_judged_for_the_year_of_its_facts_on_the_date_of_the_account(
        string code, int year, string on, string territoryOn)
    {
        var commune = Report.Value.GetProperty("reported").EnumerateArray().Single(one => Of(one, "code") == code);
        commune.GetProperty("assessedYear").GetInt32().Should().Be(year);
        Of(commune, "on").Should().Be(on);
        Of(commune, "territoryOn").Should().Be(territoryOn);
    }

    [Fact]
    public void Reported_verdicts_are_those_of_the_library()
    {
        var evidence = EvidenceDocument.Read(Document("reported.json"));
        foreach (var commune in Report.Value.GetProperty("reported").EnumerateArray())
        {
            var unit = Vietnam.Territory.On(Date(commune, "territoryOn")).Commune(Of(commune, "code"));
            var law = CriteriaCatalog.Embedded.InForce(Standard.Advanced, unit, commune.GetProperty("assessedYear").GetInt32(), Date(commune, "on"));
            foreach (var (way, unconfirmed) in new[] { ("withheld", UnconfirmedThresholds.Withheld), ("admitted", UnconfirmedThresholds.Admitted) })
            {
                var assessment = law.Assess(unit, evidence.Find(unit.Code)!, unconfirmed);
                Of(commune.GetProperty(way), "verdict").Should().Be(assessment.Verdict.Name);
                var missing = commune.GetProperty(way).GetProperty("missing");
                missing.GetProperty("total").GetInt32().Should().Be(assessment.Missing.Length);
                missing.GetProperty("actors").EnumerateObject().Select(actor => (actor.Name, actor.Value.GetInt32()))
                    .Should().Equal(Actor.All.Select(actor => (actor.Name, assessment.Missing.Count(fact => fact.Actor == actor))));
                commune.GetProperty("findings").EnumerateArray()
                    .Select(finding => $"{Of(finding, "set")} {Of(finding, "indicator")} {VerdictOf(finding, way)}")
                    .Should().Equal(assessment.Prerequisites.Prepend(assessment).SelectMany(Measured));
            }
        }

        static IEnumerable<string> Measured(Assessment assessment) => assessment.Findings
            .Where(finding => finding.Measurements.Any())
            .Select(finding => $"{assessment.Set!.Key} {finding.Indicator.Key} {finding.Verdict.Name}");
    }

    [Fact]
    public void Illustrative_verdicts_are_those_of_the_library()
    {
        var catalog = CriteriaCatalog.Embedded.With(Document("illustrative-decision.json"));
        var evidence = EvidenceDocument.Read(Document("illustrative.json"));
        var territory = Vietnam.Territory.On(new LocalDate(2023, 12, 31));
        foreach (var commune in Illustrative())
        {
            var unit = territory.Commune(Of(commune, "code"));
            var assessment = catalog.InForce(Standard.Advanced, unit, 2023).Assess(unit, evidence.Find(unit.Code)!, UnconfirmedThresholds.Admitted);
            commune.GetProperty("sets").EnumerateArray().SelectMany(VerdictsOf)
                .Should().Equal(assessment.Prerequisites.Prepend(assessment).SelectMany(VerdictsOfSet), "of {0}", unit);
        }

        static IEnumerable<string> VerdictsOf(JsonElement set) => set.GetProperty("criteria").EnumerateArray()
            .SelectMany(criterion => criterion.GetProperty("indicators").EnumerateArray().Prepend(criterion))
            .Prepend(set)
            .Select(element => $"{Of(element, "key")} {Of(element, "verdict")}");

        static IEnumerable<string> VerdictsOfSet(Assessment assessment) => assessment.Criteria
            .SelectMany(result => result.Findings
                .Select(finding => $"{finding.Indicator.Key} {finding.Verdict.Name}")
                .Prepend($"{result.Criterion.Key} {result.Verdict.Name}"))
            .Prepend($"{assessment.Set!.Key} {assessment.Verdict.Name}");
    }

    [Fact]
    public void The_illustrative_communes_show_every_verdict_and_every_kind_of_gap()
    {
        var criteria = Illustrative()
            .SelectMany(commune => commune.GetProperty("sets").EnumerateArray())
            .SelectMany(set => set.GetProperty("criteria").EnumerateArray())
            .ToList();
        criteria.Select(criterion => Of(criterion, "verdict")).Distinct().Should().BeEquivalentTo(Verdict.All.Select(verdict => verdict.Name));

        var gaps = criteria
            .SelectMany(criterion => criterion.GetProperty("indicators").EnumerateArray())
            .Where(indicator => indicator.TryGetProperty("gap", out _))
            .Select(indicator => indicator.GetProperty("gap"))
            .SelectMany(SelfAndParts)
            .ToList();
        gaps.Select(gap => Of(gap, "kind")).Distinct()
            .Should().BeEquivalentTo("quantity", "grade", "answer", "all", "alternatives", "prerequisite", "open");
        gaps.Where(gap => Of(gap, "kind") == "quantity").Select(gap => Of(gap, "unit"))
            .Should().Contain(["household", "kilometre", "million-vnd-per-person-year", "percentage-point"]);
    }

    [Fact]
    public void The_restricted_report_holds_that_commune_alone_and_is_valid_too()
    {
        var text = LaoCai2021Run.With("--json", "--commune", "02929").Output;
        using var report = JsonDocument.Parse(text);
        report.RootElement.GetProperty("illustrative").GetProperty("communes").EnumerateArray()
            .Select(commune => Of(commune, "code")).Should().Equal("02929");
        report.RootElement.GetProperty("plan").GetProperty("communes").GetArrayLength().Should().Be(11);
    }

    private static IEnumerable<JsonElement> SelfAndParts(JsonElement gap)
    {
        var parts = gap.TryGetProperty("parts", out var all) ? all.EnumerateArray().ToArray()
            : gap.TryGetProperty("branches", out var branches) ? branches.EnumerateArray().ToArray()
            : [];
        return parts.SelectMany(SelfAndParts).Prepend(gap);
    }

    private static JsonElement.ArrayEnumerator Illustrative() =>
        Report.Value.GetProperty("illustrative").GetProperty("communes").EnumerateArray();

    private static string OfficialLine(JsonElement commune)
    {
        var district = commune.GetProperty("district");
        return $"{Of(commune, "code")},{Of(commune, "name")},{Capital(Of(commune, "type"))},"
            + $"{Of(district, "code")},{Of(district, "name")},{Capital(Of(district, "type"))}";
    }

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    private static string Of(JsonElement element, string name) => element.GetProperty(name).GetString()!;

    private static string VerdictOf(JsonElement finding, string way) => Of(finding.GetProperty(way), "verdict");

    private static LocalDate Date(JsonElement element, string name) => NodaTime.Text.LocalDatePattern.Iso.Parse(Of(element, name)).Value;

    private static SourceDocument Document(string name) =>
        SourceDocument.FromUtf8(name, File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, name)));

    // The validator knows "definitions", the older word for "$defs".
    private static Task<JsonSchema> Schema(string path = "docs/samples/LaoCai2021/lao-cai-2021.schema.json") => JsonSchema.FromJsonAsync(
        Repository.ReadText(path).Replace("$defs", "definitions", StringComparison.Ordinal),
        TestContext.Current.CancellationToken);
}
