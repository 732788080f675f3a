namespace Ntm.Criteria.Tests;

/// <summary>What sets require of each other. All documents here are illustrative.</summary>
public sealed class SetsTests
{
    private const string Requires = "\"areaClassification\": \"zones\", \"condition\": { \"kind\": \"prerequisite\", \"set\": \"example-basic\" },";

    [Fact]
    public void A_set_requires_another_directly_and_through_a_third()
    {
        var catalog = Load(Set("advanced", Requires), Set("model", Requires.Replace("example-basic", "example-advanced", StringComparison.Ordinal)));

        var criteria = catalog.InForce(Standard.Model, IllustrativeUnits.Snapshot.Commune("90001"), 2023);

        criteria.Prerequisites.Keys.Should().BeEquivalentTo("example-basic", "example-advanced");
        criteria.Prerequisites["example-basic"].FindIndicator("plan")!.SuppliedBy.Should().NotBeNull("it is in its form in the same province");
        catalog.InForce(Standard.Basic, IllustrativeUnits.Snapshot.Commune("90001"), 2023).Prerequisites.Should().BeEmpty();
    }

    [Fact]
    public void A_required_criterion_has_to_exist()
    {
        var set = Set("advanced", Requires.Replace("\"set\": \"example-basic\"", "\"set\": \"example-basic\", \"criterion\": \"plannning\"", StringComparison.Ordinal));

        Diagnose(set).Should().ContainSingle().Which.Should().BeEquivalentTo(new { Code = DiagnosticCode.DanglingKey, Path = "$.set.condition.criterion" });
    }

    [Fact]
    public void Sets_that_require_each_other_are_told_once()
    {
        var basic = IllustrativeDocuments.Set.Replace("\"areaClassification\": \"zones\",", Requires.Replace("example-basic", "example-advanced", StringComparison.Ordinal), StringComparison.Ordinal);

        IllustrativeDocuments.DiagnosticsOf(
                SourceDocument.FromText("vocabulary.json", IllustrativeDocuments.Vocabulary),
                SourceDocument.FromText("basic.json", basic),
                SourceDocument.FromText("advanced.json", Set("advanced", Requires)))
            .Should().ContainSingle().Which.Code.Should().Be(DiagnosticCode.PrerequisiteCycle);
    }

    [Theory]
    [InlineData("\"to\": \"2025-12-31\"", "\"to\": \"2026-01-01\"")]
    [InlineData("{ \"from\": \"2022-01-01\", \"to\": \"2025-12-31\" }", "{ \"from\": \"2022-01-01\" }")]
    [InlineData("{ \"from\": \"2022-01-01\", \"to\": \"2025-12-31\" }", "{ \"to\": \"2025-12-31\" }")]
    [InlineData("{ \"from\": \"2022-01-01\", \"to\": \"2025-12-31\" }", "{ \"from\": \"2021-12-31\", \"to\": \"2025-12-31\" }")]
    public void What_is_required_holds_whenever_the_set_does_that_requires_it(string old, string replacement) =>
        Diagnose(Set("advanced", Requires).Replace(old, replacement, StringComparison.Ordinal)).Should().ContainSingle()
            .Which.Should().BeEquivalentTo(new { Code = DiagnosticCode.PrerequisiteOutOfPeriod, Path = "$.set.condition.set" });

    [Fact]
    public void A_required_set_assesses_every_year_that_is_assessed() =>
        Diagnose(Set("advanced", Requires).Replace("{ \"from\": 2022, \"to\": 2025 }", "{ \"from\": 2022, \"to\": 2026 }", StringComparison.Ordinal)
                .Replace("\"years\": [2024, 2025]", "\"years\": [2024, 2025, 2026]", StringComparison.Ordinal))
            .Should().ContainSingle().Which.Code.Should().Be(DiagnosticCode.PrerequisiteOutOfPeriod);

    [Fact]
    public void Two_sets_for_the_same_standard_dates_and_years_are_ambiguous_and_otherwise_they_are_not()
    {
        var other = Set("other", "\"areaClassification\": \"zones\",").Replace("\"standard\": \"other\"", "\"standard\": \"basic\"", StringComparison.Ordinal);

        Diagnose(other).Should().ContainSingle().Which.Code.Should().Be(DiagnosticCode.AmbiguousSets);
        Diagnose(other.Replace("{ \"from\": \"2022-01-01\", \"to\": \"2025-12-31\" }", "{ \"from\": \"2026-01-01\" }", StringComparison.Ordinal)).Should().BeEmpty();
    }

    [Fact]
    public void Two_sets_with_the_same_key_are_a_mistake() =>
        Diagnose($"{IllustrativeDocuments.Set} ").Should().ContainSingle().Which.Should().BeEquivalentTo(new { Code = DiagnosticCode.DuplicateKey, Path = "$.set.key" });

    [Fact]
    public void A_document_that_is_given_twice_is_told_once_and_not_each_key_of_it() =>
        Diagnose(IllustrativeDocuments.Set).Select(diagnostic => (diagnostic.Code, diagnostic.Path)).Should().Equal((DiagnosticCode.SameDocument, "$"));

    [Fact]
    public void One_that_the_library_carries_need_not_be_given()
    {
        var carried = EmbeddedDocuments.OfCriteria()[0];

        CriteriaCatalog.Embedded.TryWith([carried], out _, out var diagnostics).Should().BeFalse();
        diagnostics.Should().ContainSingle().Which.Message.Should().Be($"The document is the same as '{carried.Name}', which is read already.");
    }

    private static string Set(string standard, string classification) => IllustrativeDocuments.Set
        .Replace("example-basic", $"example-{standard}", StringComparison.Ordinal)
        .Replace("\"standard\": \"basic\"", $"\"standard\": \"{standard}\"", StringComparison.Ordinal)
        .Replace("\"areaClassification\": \"zones\",", classification, StringComparison.Ordinal);

    private static CriteriaCatalog Load(params string[] sets) => IllustrativeDocuments.Load(Documents(sets));

    private static Diagnostic[] Diagnose(params string[] sets) => IllustrativeDocuments.DiagnosticsOf(Documents(sets));

    private static SourceDocument[] Documents(string[] sets) =>
        [SourceDocument.FromText(IllustrativeDocuments.VocabularyName, IllustrativeDocuments.VocabularyOfAllTimes), .. IllustrativeDocuments.All.Skip(1), .. sets.Select((text, index) => SourceDocument.FromText($"illustrative-set-{PlainNumber.Format(index)}.json", text))];
}
