using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using CsCheck;
using NJsonSchema;
using NodaTime;
using Ntm.Criteria.Requirements;
using Ntm.Criteria.Tests.Infrastructure;
using Xunit.Sdk;
using AtLeast = Ntm.Criteria.Requirements.AtLeast;

namespace Ntm.Criteria.Tests;

/// <summary>An assessment as structured data: by its schema, with the same verdicts, and with all that the texts say.</summary>
[UseCulture("vi-VN")]
public sealed partial class AssessmentJsonTests
{
    private const string SchemaFile = "docs/schemas/assessment.schema.json";

    private static readonly Gen<RandomCase> Cases = Gen.Byte.Array[0, 120].Select(bytes => new RandomCase(bytes));

    // The validator knows the keyword by its name in earlier drafts.
    private static readonly Lazy<JsonSchema> Schema = new(() => JsonSchema.FromJsonAsync(Repository.ReadText(SchemaFile).Replace("$defs", "definitions", StringComparison.Ordinal)).GetAwaiter().GetResult());

    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false };

    private static readonly Measure Insured = IllustrativeLaw.Share("insured");

    [Fact]
    public void A_front_end_reads_value_threshold_gap_clause_basis_source_and_date_of_a_finding()
    {
        var law = IllustrativeLaw.Demanding(new AllOf([new AtLeast(Insured, IllustrativeLaw.Of(80)), new Yes(IllustrativeLaw.YesNo("fence"))]));
        var json = Read(law.Assess(
            IllustrativeLaw.LowlandCommune,
            Evidence.Create(IllustrativeLaw.Measured(Insured, MeasuredValue.Counted(3, 4)), IllustrativeLaw.Measured(IllustrativeLaw.YesNo("fence"), MeasuredValue.Yes))));

        var finding = json.GetProperty("criteria")[0].GetProperty("findings")[0];
        var (fact, other) = (finding.GetProperty("facts")[0], finding.GetProperty("facts")[1]);

        finding.GetProperty("verdict").GetString().Should().Be("NotMet");
        fact.GetProperty("determines").GetBoolean().Should().BeTrue();
        other.GetProperty("determines").GetBoolean().Should().BeFalse();
        fact.GetProperty("measure").GetString().Should().Be("insured");
        fact.GetProperty("value").GetString().Should().Be("75% (3/4 hộ)");
        fact.GetProperty("thresholds")[0].GetProperty("number").GetDecimal().Should().Be(80);
        fact.GetProperty("thresholds")[0].GetProperty("basis").GetString().Should().Be("confirmed");
        fact.GetProperty("thresholds")[0].GetProperty("clause").GetString().Should().Contain("Quyết định minh họa");
        fact.GetProperty("measurements")[0].GetProperty("source").GetString().Should().Be("Báo cáo minh họa");
        fact.GetProperty("measurements")[0].GetProperty("observed").GetString().Should().Be("2022-12-31");
        fact.GetProperty("measurements")[0].GetProperty("part").GetDecimal().Should().Be(3);
        finding.GetProperty("gap").GetProperty("amount").GetDecimal().Should().Be(1);
        finding.GetProperty("gap").GetProperty("unit").GetString().Should().Be("household");
    }

    [Fact]
    public void What_is_written_into_a_writer_is_the_same()
    {
        var assessment = CriteriaCatalog.Embedded.InForce(Standard.Advanced, Commune, 2022).Assess(Commune, Evidence.Empty);
        var text = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(text))
        {
            assessment.WriteJson(writer, Language.English);
        }

        JsonElement.DeepEquals(JsonDocument.Parse(text.WrittenMemory).RootElement, Read(assessment, Language.English)).Should().BeTrue();
    }

    [Fact]
    public void What_means_something_in_HTML_is_escaped_and_Vietnamese_letters_are_not()
    {
        var json = IllustrativeLaw.Demanding(new AtLeast(Insured, IllustrativeLaw.Of(80))).Assess(
            IllustrativeLaw.LowlandCommune,
            Evidence.Create(new Measurement { Measure = Insured.Key, Value = MeasuredValue.Percent(1), Observed = IllustrativeLaw.On, Source = "</script>\n& 'một' \"hai\"" })).ToJson(Language.Vietnamese);

        json.Should().NotContainAny("<", "&", "'").And.Contain("chưa đạt").And.Contain("\\u003C/script\\u003E \\u0026 \\u0027một\\u0027");
    }

    [Theory]
    [InlineData("basic")]
    [InlineData("advanced")]
    [InlineData("model")]
    public void Every_embedded_law_is_told_by_the_schema(string standard)
    {
        foreach (var purpose in SetPurpose.All)
        {
            foreach (var year in new[] { 2020, 2022, 2026 })
            {
                var law = CriteriaCatalog.Embedded.InForce(Standard.Find(standard)!, Commune, year, purpose: purpose);
                Expect(law.Assess(Commune, Evidence.Empty));
            }
        }
    }

    [Fact]
    public void A_unit_that_had_ended_is_told_with_what_there_was_instead()
    {
        var ended = Vietnam.Territory.On(new LocalDate(2025, 6, 30)).Commune("02857");
        var assessment = CriteriaCatalog.Embedded.InForce(Standard.Advanced, ended, 2025, new LocalDate(2025, 12, 31)).Assess(ended, Evidence.Empty);

        Expect(assessment);
        Read(assessment).GetProperty("obstacle").GetProperty("instead").GetProperty("units").GetArrayLength().Should().BePositive();
    }

    [Fact]
    public void Whatever_is_judged_is_told_by_the_schema_with_its_verdicts_and_with_every_word_of_the_texts() => Cases.Sample(
        generated => Expect(generated.Assess()),
        iter: Repeats.Of(300));

    [Theory]
    [InlineData("\"verdict\": \"NotMet\"", "\"verdict\": \"Maybe\"")]
    [InlineData("\"on\": \"2022-12-31\"", "\"on\": \"31/12/2022\"")]
    [InlineData("\"actor\": \"Unit\"", "\"actor\": \"Nobody\"")]
    [InlineData("\"basis\": \"confirmed\"", "\"basis\": \"likely\"")]
    [InlineData("\"determines\": true", "\"determines\": \"yes\"")]
    [InlineData("\"kind\": \"atLeast\"", "\"kind\": \"atLest\"")]
    [InlineData("\"leanedOn\"", "\"leantOn\"")]
    [InlineData("\"clause\"", "\"law\"")]
    [InlineData("\"state\": \"issued\"", "\"state\": \"open\"")]
    public void What_is_of_another_form_is_refused_by_the_schema(string given, string other)
    {
        var text = IllustrativeLaw.Demanding(new AllOf([new AtLeast(Insured, IllustrativeLaw.Of(80)), new Yes(IllustrativeLaw.YesNo("fence")), new AnyOf([new Yes(IllustrativeLaw.YesNo("market"))], null)]))
            .Assess(IllustrativeLaw.LowlandCommune, Evidence.Create(IllustrativeLaw.Measured(IllustrativeLaw.YesNo("fence"), MeasuredValue.No))).ToJson(Language.English);

        Schema.Value.Validate(text).Should().BeEmpty();
        text.Should().Contain(given);
        Schema.Value.Validate(text.Replace(given, other, StringComparison.Ordinal)).Should().NotBeEmpty();
    }

    [Fact]
    public void The_schema_describes_every_property_it_names()
    {
        using var schema = JsonDocument.Parse(Repository.ReadText(SchemaFile));

        var undescribed = Properties(schema.RootElement).Where(property => !property.Value.TryGetProperty("description", out _)).Select(property => property.Name);

        Properties(schema.RootElement).Should().HaveCountGreaterThan(100);
        undescribed.Should().BeEmpty();
    }

    internal static void Expect(Assessment assessment)
    {
        foreach (var language in Language.All)
        {
            var text = assessment.ToJson(language);
            var root = JsonDocument.Parse(text, Strict).RootElement;
            var errors = Schema.Value.Validate(text);
            Demand(errors.Count == 0, $"the schema refuses it: {string.Join("; ", errors)}");
            Demand(Verdicts(root).SequenceEqual(Verdicts(assessment)), "other verdicts");
            var said = Strings(root).SelectMany(Words).Concat(Numbers(root)).Concat(WordsOfMessages(language)).ToHashSet();
            var told = new[]
            {
                assessment.Explain(language), string.Join('\n', assessment.ToAppraisalTable(language).Rows.SelectMany(row => row.Cells)),
                string.Join('\n', assessment.ToOnePage(language).Sections.SelectMany(section => section.Lines.Append(section.Heading))),
            };

            // Counts are not data, and what is cut short ends in an ellipsis.
            var strangers = told.SelectMany(Words).Distinct().Where(word => !said.Contains(word) && !word.EndsWith('…') && !Counts().IsMatch(word)).ToList();
            Demand(strangers.Count == 0, $"the texts say what the data do not: {string.Join(' ', strangers)}");
        }
    }

    private static AdministrativeUnit Commune => Vietnam.Territory.On(new LocalDate(2022, 12, 31)).Commune("02929");

    private static JsonElement Read(Assessment assessment, Language? language = null) => JsonDocument.Parse(assessment.ToJson(language ?? Language.Vietnamese), Strict).RootElement;

    private static IEnumerable<string> Verdicts(Assessment assessment) => new[] { assessment.Verdict.Name }
        .Concat(assessment.Criteria.SelectMany(result => result.Findings.Select(finding => $"{finding.Indicator.Number} {finding.Verdict.Name} {finding.Missing.Length}").Prepend(result.Verdict.Name)))
        .Concat(assessment.Prerequisites.SelectMany(Verdicts));

    private static IEnumerable<string> Verdicts(JsonElement assessment) => new[] { assessment.GetProperty("verdict").GetString()! }
        .Concat(assessment.GetProperty("criteria").EnumerateArray().SelectMany(result => result.GetProperty("findings").EnumerateArray()
            .Select(finding => $"{finding.GetProperty("number").GetString()} {finding.GetProperty("verdict").GetString()} {finding.GetProperty("missing").GetArrayLength()}")
            .Prepend(result.GetProperty("verdict").GetString()!)))
        .Concat(assessment.GetProperty("prerequisites").EnumerateArray().SelectMany(Verdicts));

    private static IEnumerable<string> Strings(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(member => Strings(member.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Strings),
        JsonValueKind.String => [element.GetString()!, .. IsoDates().Matches(element.GetString()!).SelectMany(date => Told(date.Value))],
        _ => [],
    };

    private static IEnumerable<string> Told(string date) =>
        Language.All.Select(language => DateText.Format(NodaTime.Text.LocalDatePattern.Iso.Parse(date).Value, language));

    private static IEnumerable<string> Numbers(JsonElement root) => Numbered().Matches(root.GetRawText()).Select(number => number.Value);

    private static IEnumerable<string> WordsOfMessages(Language language) => MessageTable.In(language).Codes
        .SelectMany(code => Words(Placeholder().Replace(MessageTable.In(language).Template(code), " ")));

    private static IEnumerable<string> Words(string text) => Separators().Split(text.Normalize(NormalizationForm.FormC)).Where(word => word.Length > 0);

    private static IEnumerable<(string Name, JsonElement Value)> Properties(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(member => member.Name == "properties"
            ? member.Value.EnumerateObject().SelectMany(property => Properties(property.Value).Prepend((property.Name, property.Value)))
            : Properties(member.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Properties),
        _ => [],
    };

    private static void Demand(bool holds, string otherwise)
    {
        if (!holds)
        {
            throw new XunitException(otherwise);
        }
    }

    [GeneratedRegex(@"[\s.,:;()\[\]'""’≈%]+")]
    private static partial Regex Separators();

    [GeneratedRegex(@"\{[a-zA-Z]+\}")]
    private static partial Regex Placeholder();

    [GeneratedRegex(@"\d{4}-\d{2}-\d{2}")]
    private static partial Regex IsoDates();

    [GeneratedRegex(@"\d+")]
    private static partial Regex Numbered();

    [GeneratedRegex(@"^(\d{1,3}|\d{1,2}/\d{1,2}|\P{L})$")]
    private static partial Regex Counts();
}
