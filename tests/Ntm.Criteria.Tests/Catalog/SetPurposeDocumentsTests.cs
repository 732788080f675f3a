using static Ntm.Criteria.Tests.IllustrativeUnits;

namespace Ntm.Criteria.Tests;

/// <summary>Sets for the same standard and another purpose. All documents here are illustrative.</summary>
public sealed class SetPurposeDocumentsTests
{
    private const string Absence = """
        { "format": 1, "kind": "vocabulary", "standing": "illustrative", "lastChecked": "2026-11-23",
          "absences": [ { "standard": "basic", "assessedUnit": "commune", "inForce": { "from": "2022-01-01" }, "assesses": { "from": 2022, "to": 2025 }, "none": true,
            "citation": { "instrument": "example-set" }, "basis": "confirmed" } ] }
        """;

    [Fact]
    public void Each_purpose_has_its_own_set()
    {
        var catalog = Load(Set("recognition"), Set("retention"));

        InForce(catalog, null).Set!.Key.Should().Be("example-basic");
        InForce(catalog, SetPurpose.Assessment).Set.Should().BeSameAs(InForce(catalog, null).Set);
        InForce(catalog, SetPurpose.Recognition).Set!.Key.Should().Be("example-recognition");
        InForce(catalog, SetPurpose.Retention).Set!.Purpose.Should().Be(SetPurpose.Retention);
        InForce(catalog, SetPurpose.Recognition).ToString().Should().Be("basic commune recognition 2023 on 2023-12-31: example-recognition");
        catalog.Sets.Select(set => set.Purpose).Should().Equal(SetPurpose.All);
        catalog.CompletenessOf(Standard.Basic, [CommuneOf("90").Province], 2023, purpose: SetPurpose.Retention).ToString().Should().Be("basic commune retention 2023 on 2023-12-31: 0 of 0 supplied");
        catalog.CompletenessOf(Standard.Basic, [CommuneOf("90").Province], 2023, purpose: SetPurpose.Retention).Purpose.Should().Be(SetPurpose.Retention);
    }

    [Fact]
    public void Where_none_is_recorded_for_a_purpose_that_is_told_and_no_other_set_stands_in_for_it()
    {
        var law = InForce(Load(), SetPurpose.Retention);

        law.Set.Should().BeNull();
        var assessment = law.Assess(CommuneOf("90"), Evidence.Empty);
        assessment.Obstacle.Should().Be(ReasonCode.NotRecorded);
        assessment.Explain(Language.Vietnamese).Should().Contain("điều kiện giữ danh hiệu xã nông thôn mới");
        assessment.Explain(Language.English).Should().Contain("conditions for keeping the title (new rural commune)");
    }

    [Fact]
    public void Two_sets_are_ambiguous_for_the_same_purpose_only()
    {
        Diagnose(Set("recognition"), Set("retention")).Should().BeEmpty();
        Diagnose(Set("recognition"), Set("recognition").Replace("example-recognition", "another", StringComparison.Ordinal)).Should().ContainSingle().Which.Message.Should()
            .Match("The set 'another', and 'example-recognition' in *, line *, are both for the standard basic of a commune and the purpose recognition, and both in force on some date for some year in some province.");
        Diagnose(Set("assessment")).Should().ContainSingle().Which.Code.Should().Be(DiagnosticCode.AmbiguousSets, "it is what is meant where nothing is said");
    }

    [Fact]
    public void A_purpose_that_does_not_exist_is_told_with_its_place() =>
        Diagnose(Set("recogntion")).Should().ContainSingle().Which.Should().BeEquivalentTo(new { Code = DiagnosticCode.UnknownValue, Path = "$.set.purpose" });

    [Fact]
    public void That_the_law_has_no_set_is_said_of_the_assessment_alone()
    {
        var enacted = Documents(Set("recognition").Replace("\"prerequisite\", \"set\": \"example-basic\"", "\"yes\", \"measure\": \"plan\"", StringComparison.Ordinal), Absence)
            .Where(document => document.Name != IllustrativeDocuments.SetName && document.Name != IllustrativeDocuments.DecisionName)
            .Select(document => SourceDocument.FromText(document.Name, System.Text.Encoding.UTF8.GetString(document.Utf8.ToArray()).Replace("\"illustrative\"", "\"enacted\"", StringComparison.Ordinal)));

        var catalog = IllustrativeDocuments.Load([.. enacted]);

        InForce(catalog, null).Absence.Should().NotBeNull();
        InForce(catalog, SetPurpose.Recognition).Set.Should().NotBeNull();
        InForce(catalog, SetPurpose.Retention).Absence.Should().BeNull();
    }

    [Fact]
    public void It_is_in_the_form_and_in_the_receipt_where_it_is_not_the_assessment()
    {
        var catalog = Load(Set("recognition"));
        var law = InForce(catalog, SetPurpose.Recognition);
        var receipt = LawReceipt.Parse(law.ToReceipt().ToString(), null);

        law.ToCanonicalForm().Should().Contain("\"purpose\":\"recognition\"");
        receipt.ToString().Should().Contain("\"purpose\":\"recognition\"");
        receipt.Purpose.Should().Be(SetPurpose.Recognition);
        catalog.Replay(receipt, CommuneOf("90")).ToString().Should().Be(law.ToString());
        EqualityContract.Different(receipt, LawReceipt.Parse(receipt.ToString().Replace("recognition", "retention", StringComparison.Ordinal), null));
        InForce(catalog, null).ToCanonicalForm().Should().NotContain("purpose");
        InForce(catalog, null).ToReceipt().ToString().Should().NotContain("purpose");
        LawReceipt.TryParse(receipt.ToString().Replace("recognition", "recall", StringComparison.Ordinal), null, out _).Should().BeFalse();
    }

    [Fact]
    public void Said_or_left_out_the_assessment_is_the_same_law()
    {
        var said = IllustrativeDocuments.With("\"standard\": \"basic\", \"assessedUnit\": \"commune\",", "\"standard\": \"basic\", \"assessedUnit\": \"commune\", \"purpose\": \"assessment\",");

        InForce(IllustrativeDocuments.Load(said), null).Sha256.Should().Be(InForce(Load(), null).Sha256);
    }

    private static CriteriaInForce InForce(CriteriaCatalog catalog, SetPurpose? purpose) => catalog.InForce(Standard.Basic, CommuneOf("90"), 2023, purpose: purpose);

    private static string Set(string purpose) => $$"""
        {
          "format": 1, "kind": "enactment", "standing": "illustrative", "lastChecked": "2026-11-23",
          "set": {
            "key": "example-{{purpose}}", "instrument": "example-set", "standard": "basic", "assessedUnit": "commune", "purpose": "{{purpose}}",
            "name": { "vi": "Điều kiện minh họa", "en": "Illustrative conditions" }, "citation": { "article": "4" }, "basis": "confirmed",
            "inForce": { "from": "2022-01-01", "to": "2025-12-31" }, "assesses": { "from": 2022, "to": 2025 },
            "criteria": [ { "key": "set-met", "number": "1", "name": { "vi": "Đạt đủ", "en": "All met" }, "citation": { "article": "4" }, "basis": "confirmed",
              "indicators": [ { "key": "set-met", "number": "1", "name": { "vi": "Đạt đủ", "en": "All met" }, "citation": { "article": "4" }, "basis": "confirmed",
                "requirement": { "kind": "prerequisite", "set": "example-basic" } } ] } ]
          }
        }
        """;

    private static SourceDocument[] Documents(params string[] more) =>
        [.. IllustrativeDocuments.All, .. more.Select((text, place) => SourceDocument.FromText($"more-{PlainNumber.Format(place)}.json", text))];

    private static CriteriaCatalog Load(params string[] more) => IllustrativeDocuments.Load(Documents(more));

    private static Diagnostic[] Diagnose(params string[] more) => IllustrativeDocuments.DiagnosticsOf(Documents(more));
}
