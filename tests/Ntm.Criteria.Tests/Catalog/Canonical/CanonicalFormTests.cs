using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using NodaTime;
using NodaTime.Text;
using static Ntm.Criteria.Tests.IllustrativeProvisions;
using static Ntm.Criteria.Tests.IllustrativeUnits;

namespace Ntm.Criteria.Tests;

/// <summary>The canonical form of a law is one for what is one law, and another for another. The documents that are not embedded are illustrative.</summary>
public sealed class CanonicalFormTests
{
    private const int Threads = 8;

    private static readonly string[] Unordered = ["cells", "areas", "years", "accounts", "provisions", "measures", "instruments", "units", "scales", "areaClassifications", "absences"];

    /// <summary>Every standard and year for which something is recorded or nothing is.</summary>
    public static TheoryData<string, int> Questions => new(
        from standard in Standard.All
        from year in Enumerable.Range(2016, 14)
        select (standard.Key, year));

    [Theory]
    [MemberData(nameof(Questions))]
    public void Every_embedded_law_is_of_objects_in_order_lists_composed_texts_and_nothing_else(string standard, int year) =>
        CheckShape(CriteriaCatalog.Embedded.InForce(Standard.Find(standard)!, CommuneOf("10"), year));

    [Theory]
    [InlineData("basic")]
    [InlineData("advanced")]
    [InlineData("model")]
    public void So_is_every_illustrative_one(string standard) => CheckShape(IllustrativeKinds.Catalog.InForce(Standard.Find(standard)!, CommuneOf("90"), 2024));

    [Fact]
    public void The_digest_is_that_of_the_form_in_UTF_8()
    {
        var law = Embedded("advanced", 2023);

        law.Sha256.Should().MatchRegex("^[0-9a-f]{64}$").And.Be(Convert.ToHexStringLower(SHA256.HashData(new UTF8Encoding(false, throwOnInvalidBytes: true).GetBytes(law.ToCanonicalForm()))));
        law.Sha256.Should().BeSameAs(law.Sha256).And.BeSameAs(Embedded("advanced", 2022, new(2023, 12, 31)).Sha256, "it is kept for all communes and years");
    }

    [Fact]
    public void The_order_of_documents_is_irrelevant()
    {
        var documents = IllustrativeKinds.Documents;
        foreach (var turn in Enumerable.Range(0, documents.Length))
        {
            SourceDocument[] turned = [.. documents[turn..], .. documents[..turn]];
            Digests(IllustrativeDocuments.Load(turned)).Should().Equal(Digests(IllustrativeKinds.Catalog));
            Digests(IllustrativeDocuments.Load([.. turned.Reverse()])).Should().Equal(Digests(IllustrativeKinds.Catalog));
        }

        Embedded("advanced", 2023, catalog: CriteriaCatalog.Load([.. EmbeddedDocuments.OfCriteria().Reverse()])).ToCanonicalForm().Should().Be(Embedded("advanced", 2023).ToCanonicalForm());
    }

    [Fact]
    public void The_order_of_provisions_is_irrelevant_and_the_one_that_goes_before_the_others_is_first()
    {
        string[] provisions =
        [
            InTheWholeCountry(Fill("\"threshold\": { \"value\": 71 }", "{ \"from\": \"2022-06-03\" }")), Fill("\"threshold\": { \"value\": 72 }"),
            Fill("\"threshold\": { \"value\": 73 }", "{ \"from\": \"2022-06-02\" }"), Tighten(Mountains(92)), Tighten(Mountains(93), "{ \"from\": \"2022-06-02\" }"),
        ];
        var form = FormOf(Load(provisions));

        FormOf(Load([.. provisions.Reverse()])).Should().Be(form);
        var places = new[] { 93, 92, 73, 72, 71 }.Select(level => form.IndexOf($"\"value\":\"{PlainNumber.Format(level)}\"", StringComparison.Ordinal));
        places.Should().BeInAscendingOrder().And.NotContain(-1);

        static string Mountains(int level) => $"{{ \"cells\": [ {{ \"areas\": [\"tdmnpb\"], \"value\": {PlainNumber.Format(level)} }} ] }}";

        static string FormOf(CriteriaCatalog catalog) => catalog.InForce(Standard.Basic, CommuneOf("90"), 2022).ToCanonicalForm();
    }

    [Fact]
    public void The_order_in_a_document_of_what_has_no_order_in_the_law_is_irrelevant()
    {
        Digests(CriteriaCatalog.Load([.. IllustrativeKinds.Documents.Select(Reversed)])).Should().Equal(Digests(IllustrativeKinds.Catalog));
        var embedded = CriteriaCatalog.Load([.. EmbeddedDocuments.OfCriteria().Select(Reversed)]);
        foreach (var question in Questions)
        {
            var (standard, year) = question.Data;
            Embedded(standard, year, catalog: embedded).Sha256.Should().Be(Embedded(standard, year).Sha256, "of {0} {1}", standard, year);
        }
    }

    /// <summary>Facts: the dates of 1491/QĐ-BGDĐT and 211/QĐ-TTg.</summary>
    [Theory]
    [InlineData("basic")]
    [InlineData("advanced")]
    [InlineData("model")]
    public void The_form_changes_on_the_days_on_which_an_instrument_changes_the_set_or_one_that_it_requires_and_on_no_other(string standard)
    {
        var changes = new List<string>();
        string? before = null;
        for (var date = new LocalDate(2022, 3, 8); date <= new LocalDate(2025, 12, 31); date = date.PlusDays(1))
        {
            var digest = Embedded(standard, 2023, date).Sha256;
            if (before is not null && digest != before)
            {
                changes.Add(LocalDatePattern.Iso.Format(date));
            }

            before = digest;
        }

        changes.Should().Equal("2022-06-06", "2024-03-01");
    }

    [Fact]
    public void What_was_asked_is_not_in_the_form()
    {
        var first = Embedded("basic", 2021, new(2022, 3, 8));

        Embedded("basic", 2025, new(2022, 6, 5)).ToCanonicalForm().Should().Be(first.ToCanonicalForm());
        CriteriaCatalog.Embedded.InForce(Standard.Basic, CommuneOf("79"), 2023, new(2022, 4, 1)).ToCanonicalForm().Should().Be(first.ToCanonicalForm());
    }

    [Fact]
    public void Where_nothing_is_recorded_there_is_the_number_of_the_form_alone() => Embedded("model", 2017).ToCanonicalForm().Should().Be("""{"form":"1"}""");

    [Fact]
    public void Why_there_is_no_set_is_in_the_form()
    {
        var leftToProvince = Embedded("advanced", 2019);
        var none = Embedded("advanced", 2026);

        leftToProvince.ToCanonicalForm().Should().StartWith("""{"absence":{"assessedUnit":"commune","assesses":"2018-2020","inForce":"2018-02-08..","leftTo":"province","provenance":{""");
        none.ToCanonicalForm().Should().StartWith("""{"absence":{"assessedUnit":"commune","assesses":"2026-2030","inForce":"2026-02-15..","provenance":{""");
        leftToProvince.Sha256.Should().NotBe(none.Sha256);
    }

    [Fact]
    public void How_a_commune_is_put_into_a_class_is_in_the_form()
    {
        Embedded("basic", 2026).ToCanonicalForm().Should().Contain("\"overlapNotRecorded\":true").And.Contain("\"otherwise\":{\"class\":\"group-");
        Embedded("basic", 2023).ToCanonicalForm().Should().Contain("\"regions-318\":{\"classes\":[{").And.NotContain("overlap").And.NotContain("\"otherwise\":{\"class\"");
    }

    [Fact]
    public void A_number_that_a_provision_gave_is_in_the_form_with_its_clause() =>
        IllustrativeDocuments.Load(IllustrativeDocuments.With("\"name\": { \"vi\": \"Tỷ lệ hộ", "\"number\": \"2.9\", \"name\": { \"vi\": \"Tỷ lệ hộ"))
            .InForce(Standard.Basic, CommuneOf("91"), 2023).ToCanonicalForm()
            .Should().Contain("\"number\":\"2.9\",\"numberedBy\":{\"accounts\":[\"X-1\"],\"basis\":\"reported\",\"citation\":{\"article\":\"1\",\"instrument\":\"example-decision\"}");

    [Fact]
    public void Provinces_without_provisions_have_one_form_and_a_province_with_some_another()
    {
        var without = Basic("91");

        Basic("92").ToCanonicalForm().Should().Be(without.ToCanonicalForm());
        Basic("90").Sha256.Should().NotBe(without.Sha256);
        Basic("90", new(2022, 12, 30)).Sha256.Should().NotBe(without.Sha256, "it may be the province that is meant").And.NotBe(Basic("90").Sha256);
    }

    [Fact]
    public void What_another_province_supplies_changes_nothing()
    {
        var fill = Fill("\"threshold\": { \"value\": 70 }");
        var (before, after) = (Load(), Load(fill));

        Digest(after, "91").Should().Be(Digest(before, "91"));
        Digest(after, "90").Should().NotBe(Digest(before, "90"));

        static string Digest(CriteriaCatalog catalog, string province) => catalog.InForce(Standard.Basic, CommuneOf(province), 2022).Sha256;
    }

    [Fact]
    public void What_a_law_does_not_refer_to_changes_nothing()
    {
        const string Extra = """
            { "format": 1, "kind": "vocabulary", "standing": "illustrative", "lastChecked": "2026-11-23",
              "accounts": [ { "key": "X-2", "title": "Another example" } ],
              "measures": [ { "key": "fence", "kind": "yesNo", "name": { "vi": "Minh họa", "en": "Example" } } ] }
            """;
        var more = IllustrativeDocuments.Load([.. IllustrativeKinds.Documents, SourceDocument.FromText("illustrative-extra.json", Extra)]);

        Digests(more).Should().Equal(Digests(IllustrativeKinds.Catalog));
    }

    [Fact]
    public void A_required_set_in_the_place_of_the_set_has_the_form_that_it_has_when_it_is_asked_for()
    {
        var commune = CommuneOf("90", end: new(2022, 12, 30));
        var required = IllustrativeKinds.Catalog.InForce(Standard.Advanced, commune, 2022).OfRequired("example-basic");

        required.ToCanonicalForm().Should().Be(IllustrativeKinds.Catalog.InForce(Standard.Basic, commune, 2022).ToCanonicalForm());
    }

    [Fact]
    public async Task Many_threads_at_once_are_told_the_digest_that_one_is_told()
    {
        var law = Embedded("model", 2023, catalog: CriteriaCatalog.Load(EmbeddedDocuments.OfCriteria()));
        using var start = new Barrier(Threads);
        var digests = await Task.WhenAll(Enumerable.Range(0, Threads).Select(_ => Task.Factory.StartNew(
            () =>
            {
                start.SignalAndWait();
                return law.Sha256;
            },
            TestContext.Current.CancellationToken, TaskCreationOptions.LongRunning, TaskScheduler.Default)));

        digests.Should().OnlyContain(digest => ReferenceEquals(digest, law.Sha256));
        law.Sha256.Should().Be(Embedded("model", 2023).Sha256);
    }

    private static CriteriaInForce Embedded(string standard, int year, LocalDate? on = null, CriteriaCatalog? catalog = null) =>
        (catalog ?? CriteriaCatalog.Embedded).InForce(Standard.Find(standard)!, CommuneOf("10"), year, on);

    private static CriteriaInForce Basic(string province, LocalDate? end = null) => IllustrativeKinds.Catalog.InForce(Standard.Basic, CommuneOf(province, end: end), 2022);

    private static IEnumerable<string> Digests(CriteriaCatalog catalog) =>
        from standard in Standard.All
        from province in new[] { "90", "91" }
        from year in new[] { 2022, 2023 }
        select catalog.InForce(standard, CommuneOf(province), year).Sha256;

    private static SourceDocument Reversed(SourceDocument document)
    {
        var root = JsonNode.Parse(document.Utf8.Span)!;
        Reverse(root);
        return SourceDocument.FromText(document.Name, root.ToJsonString());
    }

    private static void Reverse(JsonNode? node)
    {
        switch (node)
        {
            case JsonObject owner:
                foreach (var (name, value) in owner.ToList())
                {
                    Reverse(value);
                    if (value is JsonArray list && Unordered.Contains(name))
                    {
                        owner[name] = new JsonArray([.. list.Reverse().Select(item => item?.DeepClone())]);
                    }
                }

                break;
            case JsonArray list:
                foreach (var item in list)
                {
                    Reverse(item);
                }

                break;
        }
    }

    private static void CheckShape(CriteriaInForce law)
    {
        var form = law.ToCanonicalForm();
        using var document = JsonDocument.Parse(form);

        Check(document.RootElement).Should().Be(form, "nothing is between the tokens");
        document.RootElement.GetProperty("form").GetString().Should().Be("1");
        (law.Set?.Key).Should().Be(document.RootElement.TryGetProperty("set", out var set) ? set.GetProperty("key").GetString() : null);
    }

    // Written anew by the rules of the page, from what any parser of JSON reads.
    private static string Check(JsonElement element)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                var names = element.EnumerateObject().Select(property => property.Name).ToList();
                names.Should().NotBeEmpty();
                names.Zip(names.Skip(1)).Where(pair => string.CompareOrdinal(pair.First, pair.Second) >= 0).Should().BeEmpty();
                return $"{{{string.Join(',', element.EnumerateObject().Select(property => $"{Text(property.Name)}:{Check(property.Value)}"))}}}";
            case JsonValueKind.Array:
                element.GetArrayLength().Should().BePositive();
                return $"[{string.Join(',', element.EnumerateArray().Select(Check))}]";
            case JsonValueKind.String:
                return Text(element.GetString()!);
            default:
                element.ValueKind.Should().Be(JsonValueKind.True);
                return "true";
        }
    }

    private static string Text(string text)
    {
        text.IsNormalized(NormalizationForm.FormC).Should().BeTrue();
        return $"\"{string.Concat(text.Select(c => c is '"' or '\\' ? $"\\{c}" : c < ' ' ? $"\\u{(int)c:x4}" : $"{c}"))}\"";
    }
}
