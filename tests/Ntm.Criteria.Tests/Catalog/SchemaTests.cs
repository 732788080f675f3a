using System.Collections.Immutable;
using NJsonSchema;
using Ntm.Criteria.Tests.Infrastructure;

namespace Ntm.Criteria.Tests;

/// <summary>The published schemas take what the library takes, and refuse what it refuses, as far as a schema can tell.</summary>
public sealed class SchemaTests
{
    private const string Criteria = "criteria-document";
    private const string Evidence = "evidence-document";
    private const string Units = "territory-document";
    private const string Designations = "designation-document";
    private const string Villages = "village-document";

    private static readonly ImmutableDictionary<string, Lazy<JsonSchema>> Schemas = new[] { Criteria, Evidence, Units, Designations, Villages }.ToImmutableDictionary(
        name => name,
        name => new Lazy<JsonSchema>(() => JsonSchema.FromJsonAsync(ForOlderValidator(Repository.ReadText($"docs/schemas/{name}.schema.json"))).GetAwaiter().GetResult()));

    public static TheoryData<string, string> Documents
    {
        get
        {
            var documents = new TheoryData<string, string>();
            foreach (var document in EmbeddedDocuments.OfCriteria())
            {
                documents.Add(Criteria, document.Name);
            }

            documents.Add(Units, "territory/lao-cai.json");
            return documents;
        }
    }

    /// <summary>Mistakes of form that both a schema and the reader see, as a text of the illustrative documents and what stands there instead.</summary>
    public static TheoryData<string, string> Mistakes => new()
    {
        { "\"plural\": { \"en\"", "\"plurall\": { \"en\"" },
        { "\"key\": \"X-1\", \"title\": \"An example\"", "\"key\": \"X-1\"" },
        { "\"step\": 0.01", "\"step\": \"0.01\"" },
        { "\"step\": 0.01", "\"step\": 0" },
        { "\"title\": \"An example\"", "\"title\": null" },
        { "\"title\": \"An example\"", "\"title\": \" \"" },
        { "[\"remote\"]", "[]" },
        { "\"grades\": [", $"\"grades\": [ {LargeDocuments.Named(99)}, " },
        { "\"kind\": \"number\", \"unit\": \"kilometre\"", "\"kind\": \"number\"" },
        { "\"kind\": \"number\", \"unit\": \"kilometre\"", "\"kind\": \"yesNo\", \"unit\": \"kilometre\"" },
        { "\"emptyWhole\": { \"means\": \"notApplicable\", \"citation\": { \"instrument\": \"example-set\", \"row\": \"2.1\" }, \"basis\": \"unconfirmed\" }", "\"emptyWhole\": \"notApplicable\"" },
        { "\"means\": \"notApplicable\"", "\"means\": \"unstated\"" },
        { "\"citation\": { \"instrument\": \"example-set\", \"row\": \"2.1\" }, \"basis\": \"unconfirmed\" }", "\"citation\": { \"instrument\": \"example-set\", \"row\": \"2.1\" } }" },
        { "\"citation\": { \"instrument\": \"example-set\", \"row\": \"2.1\" }, ", "" },
        { "\"number\": \"1/QĐ-VD\"", "\"number\": \"one\"" },
        { "\"signed\": \"2022-06-01\"", "\"signed\": \"1/6/2022\"" },
        { "\"otherwise\": \"region\"", "\"otherwise\": \"province\"" },
        { "\"to\": \"province\"", "\"to\": \"provinse\"" },
        { "\"kind\": \"none\"", "\"kind\": \"never\"" },
        { "\"kind\": \"none\", \"measure\": \"poor-houses\"", "\"kind\": \"none\", \"measure\": \"poor-houses\", \"except\": []" },
        { "\"kind\": \"none\", \"measure\": \"poor-houses\"", "\"kind\": \"none\", \"measure\": \"poor-houses\", \"except\": [{ \"vi\": \"Minh họa\" }]" },
        { "\"kind\": \"none\", \"measure\": \"poor-houses\"", "\"kind\": \"none\", \"measure\": \"poor-houses\", \"except\": [\"Minh họa\"]" },
        { "\"kind\": \"none\", \"measure\": \"poor-houses\"", "\"kind\": \"none\", \"measure\": \"poor-houses\", \"exept\": [{ \"vi\": \"Minh họa\", \"en\": \"Example\" }]" },
        { "\"assessedUnit\": \"commune\"", "\"assessedUnit\": \"hamlet\"" },
        { "\"standard\": \"basic\"", "\"standard\": \"best\"" },
        { "\"key\": \"houses\", \"number\"", "\"key\": \"Houses_1\", \"number\"" },
        { "\"number\": \"2.3\"", "\"number\": \"2.03\"" },
        { "{ \"from\": 2022, \"to\": 2025 }", "{ \"from\": 22, \"to\": 2025 }" },
        { "\"value\": 80,", "\"value\": 80, \"notRecorded\": true," },
        { "\"value\": 80", "\"value\": -1" },
        { "\"notRecorded\": true, ", "\"notRecorded\": true, \"basis\": \"reported\", " },
        { "\"notRecorded\": true, ", "\"notRecorded\": false, " },
        { "{ \"vi\": \"Chưa rõ.\", \"en\": \"Not known.\" }", "\"Not known.\"" },
        { "{ \"vi\": \"Chưa rõ.\", \"en\": \"Not known.\" }", "{ \"en\": \"Not known.\" }" },
        { "\"common\": { \"value\": 90, \"basis\": \"unconfirmed\" }", "\"common\": { \"areas\": [\"dbsh\"], \"value\": 90, \"basis\": \"unconfirmed\" }" },
        { "\"common\": { \"value\": 90, \"basis\": \"unconfirmed\" }", "\"common\": []" },
        { "\"common\": { \"value\": 90, \"basis\": \"unconfirmed\" }", "\"common\": [{ \"years\": [], \"value\": 90, \"basis\": \"unconfirmed\" }]" },
        { "\"common\": { \"value\": 90, \"basis\": \"unconfirmed\" }", "\"common\": [{ \"years\": [2022], \"value\": 90 }]" },
        { "\"part\": \"quality\", \"grade\": \"fair\", \"basis\": \"unconfirmed\"", "\"part\": \"quality\", \"grade\": \"fair\"" },
        { "\"citation\": { \"row\": \"2.3\" }, ", "" },
        { "\"citation\": { \"annex\": \"I\" }, ", "" },
        { "\"citation\": { \"article\": \"2\" }, ", "" },
        { "\"format\": 1, \"kind\": \"regulation\"", "\"format\": 2, \"kind\": \"regulation\"" },
        { "\"kind\": \"regulation\"", "\"kind\": \"evidence\"" },
        { "\"inForce\": { \"from\": \"2023-07-01\" }", "\"inForce\": { \"to\": \"2023-07-01\" }" },
        { "\"threshold\": { \"value\": 2.5 }", "\"threshold\": {}" },
        { "\"threshold\": { \"value\": 2.5 }", "\"threshold\": { \"part\": \"lanes\", \"value\": 2.5 }" },
        { "\"threshold\": { \"value\": 2.5 }", "\"threshold\": { \"value\": 2.5 }, \"requirement\": { \"kind\": \"yes\", \"measure\": \"plan\" }" },
        { "\"code\": \"90\", \"on\"", "\"code\": \"901\", \"on\"" },
    };

    [Theory]
    [MemberData(nameof(Documents))]
    public void Every_embedded_document_is_valid_by_its_schema(string schema, string document) =>
        Errors(schema, Repository.ReadText($"src/Ntm.Criteria/Catalog/Documents/{document}")).Should().BeEmpty();

    [Fact]
    public void The_illustrative_documents_are_valid_by_the_schema()
    {
        Errors(Criteria, IllustrativeDocuments.Vocabulary).Should().BeEmpty();
        Errors(Criteria, IllustrativeDocuments.Set).Should().BeEmpty();
        Errors(Criteria, IllustrativeDocuments.Decision).Should().BeEmpty();
        Errors(Evidence, IllustrativeEvidence.Text).Should().BeEmpty();
        Errors(Designations, IllustrativeDesignations.Text(
            """ "designation": "remote", "held": ["90002"] """,
            """ "designation": "poor", "tier": "district", "on": "2012-01-01", "inForce": { "from": "2012-01-01" }, "notHeld": ["901"], "complete": ["90"] """)).Should().BeEmpty();
        Errors(Designations, IllustrativeDesignations.Text(""" "designation": "remote" """)).Should().NotBeEmpty();
        Errors(Villages, VillageDocumentTests.Text("""{ "commune": "90001", "id": "T01", "title": "thôn", "name": "Đầu", "from": "2011-01-01", "households": 120 }""")).Should().BeEmpty();
        Errors(Villages, VillageDocumentTests.Text("""{ "commune": "901", "id": "T01", "title": "thôn", "name": "Đầu" }""")).Should().NotBeEmpty();
        Errors(Villages, VillageDocumentTests.Text("""{ "commune": "90001", "id": " T01", "title": "thôn", "name": "Đầu" }""")).Should().NotBeEmpty();
        Errors(Designations, IllustrativeDesignations.Text(""" "designation": "remote", "hold": ["90002"] """)).Should().NotBeEmpty();
    }

    [Fact]
    public void Every_document_of_the_samples_is_valid_by_its_schema()
    {
        foreach (var file in Directory.EnumerateFiles(Repository.PathOf("docs/samples"), "*.json", SearchOption.AllDirectories))
        {
            var text = File.ReadAllText(file);
            var schema = Schemas.Keys.FirstOrDefault(name => text.Contains($"/{name}.schema.json\"", StringComparison.Ordinal));
            (schema is null ? [] : Errors(schema, text)).Should().BeEmpty(file);
        }
    }

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void A_mistake_of_form_is_refused_by_schema_and_reader_alike(string old, string replacement)
    {
        string[] texts = [IllustrativeDocuments.Vocabulary, IllustrativeDocuments.Set, IllustrativeDocuments.Decision];
        var changed = texts.Select(text => text.Replace(old, replacement, StringComparison.Ordinal)).Except(texts).Should().ContainSingle().Subject;

        Errors(Criteria, changed).Should().NotBeEmpty();
        IllustrativeDocuments.DiagnosticsOf(IllustrativeDocuments.With(old, replacement)).Should().NotBeEmpty();
    }

    [Theory]
    [MemberData(nameof(IllustrativeEvidence.MistakesOfForm), MemberType = typeof(IllustrativeEvidence))]
    public void A_mistake_of_form_in_evidence_is_refused_by_schema_and_reader_alike(string old, string replacement)
    {
        var changed = IllustrativeEvidence.With(old, replacement);

        Errors(Evidence, changed).Should().NotBeEmpty();
        EvidenceDocument.TryRead(SourceDocument.FromText("evidence.json", changed), out _, out _).Should().BeFalse();
    }

    [Theory]
    [InlineData("\"type\": \"xa\"", "\"type\": \"huyen\"")]
    [InlineData("\"code\": \"02929\"", "\"code\": \"2929\"")]
    [InlineData("\"parent\": \"086\"", "\"region\": \"tdmnpb\"")]
    [InlineData("\"region\": \"tdmnpb\"", "\"parent\": \"080\"")]
    [InlineData("\"known\": { \"from\": \"2010-11-09\", ", "\"known\": { ")]
    [InlineData("\"kind\": \"merger\"", "\"kind\": \"meger\"")]
    [InlineData("\"kind\": \"merger\"", "\"kind\": \"abolition\"")]
    [InlineData("\"kind\": \"end-of-tier\"", "\"kind\": \"merger\"")]
    [InlineData("\"share\": \"part\"", "\"share\": \"half\"")]
    [InlineData(", \"share\": \"part\"", "")]
    [InlineData("\"from\": \"notRecorded\"", "\"from\": []")]
    [InlineData("\"from\": \"notRecorded\"", "\"from\": \"nowhere\"")]
    [InlineData(", \"from\": \"notRecorded\"", "")]
    [InlineData("\"basis\": \"confirmed\",", "")]
    [InlineData("\"citation\": { \"instrument\": \"1197-nq-ubtvqh15\" }, ", "")]
    [InlineData("\"instrument\": \"1197-nq-ubtvqh15\" }", "\"article\": \"1\" }")]
    [InlineData("\"date\": \"2025-07-01\", \"kind\"", "\"kind\"")]
    [InlineData("\"signed\": \"2010\"", "\"signed\": 2010")]
    [InlineData("\"onOrBefore\": true", "\"onOrBefore\": 1")]
    public void A_mistake_of_form_in_units_is_refused_by_schema_and_reader_alike(string old, string replacement)
    {
        var text = Repository.ReadText("src/Ntm.Criteria/Catalog/Documents/territory/lao-cai.json");
        var changed = text.Replace(old, replacement, StringComparison.Ordinal);

        changed.Should().NotBe(text);
        Errors(Units, changed).Should().NotBeEmpty();
        TerritoryDocument.TryRead(SourceDocument.FromText("units.json", changed), out _, out _).Should().BeFalse();
    }

    [Theory]
    [InlineData(Criteria)]
    [InlineData(Evidence)]
    [InlineData(Units)]
    public void Every_property_that_a_schema_names_is_described(string schema)
    {
        using var document = System.Text.Json.JsonDocument.Parse(Repository.ReadText($"docs/schemas/{schema}.schema.json"));
        var definitions = document.RootElement.GetProperty("$defs");

        foreach (var (name, property) in Properties(document.RootElement))
        {
            var described = property.TryGetProperty("$ref", out var reference) ? definitions.GetProperty(reference.GetString()!["#/$defs/".Length..]) : property;
            (property.TryGetProperty("description", out _) || described.TryGetProperty("description", out _) || name is "of" or "then" or "otherwise" or "requirement" or "total" or "ofWhich" or "criteria" or "indicators")
                .Should().BeTrue("an editor helps with '{0}'", name);
        }
    }

    private static IEnumerable<(string Name, System.Text.Json.JsonElement Property)> Properties(System.Text.Json.JsonElement element) => element.ValueKind switch
    {
        System.Text.Json.JsonValueKind.Object => element.EnumerateObject().SelectMany(member =>
            member.Name == "properties" ? member.Value.EnumerateObject().SelectMany(property => Properties(property.Value).Prepend((property.Name, property.Value))) : Properties(member.Value)),
        System.Text.Json.JsonValueKind.Array => element.EnumerateArray().SelectMany(Properties),
        _ => [],
    };

    // The validator knows the keyword by its name in earlier drafts.
    private static string ForOlderValidator(string schema) => schema.Replace("$defs", "definitions", StringComparison.Ordinal);

    private static IEnumerable<string> Errors(string schema, string text) => Schemas[schema].Value.Validate(text).Select(error => error.ToString());
}
