using NodaTime;
using static Ntm.Criteria.Tests.IllustrativeProvisions;
using static Ntm.Criteria.Tests.IllustrativeUnits;

namespace Ntm.Criteria.Tests;

/// <summary>What is repealed holds until the day before, and does not come back. All documents here are illustrative.</summary>
public sealed class RepealTests
{
    private const string Decision = "\"instrument\": \"example-decision\"";
    private const string WholeSet = "\"set\": \"example-basic\"";
    private const string Houses = "\"set\": \"example-basic\", \"indicator\": \"houses\"";

    private static readonly LocalDate LastDay = new(2024, 2, 29);
    private static readonly LocalDate Day = new(2024, 3, 1);

    [Fact]
    public void Of_a_repealed_instrument_nothing_is_left_from_the_day_on()
    {
        var catalog = Load(Repeal(Decision), Tightening85, Addition);

        Told(catalog, LastDay).Should().Be("lanes 2.5; plan supplied; houses amended; insurance 80 and 85; connections added");
        Told(catalog, Day).Should().Be("lanes delegated to province; plan open; houses as enacted; insurance 80; connections none");
        Told(Load(Tightening85, Addition), Day).Should().Be(Told(catalog, LastDay));
        LawOn(catalog, LastDay).SuppliedBy.Should().ContainSingle();
        LawOn(catalog, Day).SuppliedBy.Should().BeEmpty();
    }

    [Fact]
    public void The_forms_before_and_after_end_and_begin_with_the_repeal()
    {
        var catalog = Load(Repeal(Decision));

        LawOn(catalog, LastDay).Set!.FindIndicator("houses")!.InForce.ToString().Should().Be("2023-07-01..2024-02-29");
        LawOn(catalog, Day).Set!.FindIndicator("houses")!.InForce.ToString().Should().Be("2024-03-01..2025-12-31");
        LawOn(catalog, LastDay).Set!.FindIndicator("roads")!.InForce.ToString().Should().Be("2022-06-01..2024-02-29");
    }

    [Fact]
    public void A_repealed_set_is_in_force_no_longer()
    {
        var catalog = Load(Repeal(WholeSet));

        LawOn(catalog, LastDay).Set!.InForce.ToString().Should().Be("2022-01-01..2024-02-29");
        LawOn(catalog, Day).Set.Should().BeNull();
        catalog.Sets[0].InForce.End.Should().Be(LastDay);
        catalog.Sets[0].Indicators.Where(indicator => indicator.InForce.End == LastDay).Select(indicator => indicator.Key)
            .Should().Equal(["plan", "insurance", "roads"], "the other was amended before");
    }

    [Fact]
    public void A_set_may_follow_on_a_repealed_one()
    {
        var next = IllustrativeDocuments.Set
            .Replace("\"key\": \"example-basic\"", "\"key\": \"example-next\"", StringComparison.Ordinal)
            .Replace("\"inForce\": { \"from\": \"2022-01-01\"", "\"inForce\": { \"from\": \"2024-03-01\"", StringComparison.Ordinal);

        Diagnose([.. Texts(), next]).Select(diagnostic => diagnostic.Code).Should().Equal(DiagnosticCode.AmbiguousSets);
        var catalog = IllustrativeDocuments.Load(Documents([.. Texts(Repeal(WholeSet)), next]));

        LawOn(catalog, LastDay).Set!.Key.Should().Be("example-basic");
        LawOn(catalog, Day).Set!.Key.Should().Be("example-next");
    }

    [Fact]
    public void A_repealed_indicator_is_left_out_and_its_number_is_free()
    {
        var renumbered = Amend("insurance", "\"number\": \"2.3\", \"requirement\": { \"kind\": \"yes\", \"measure\": \"plan\" }", "2024-03-01");
        var catalog = Load(Repeal(Houses), renumbered);

        LawOn(catalog, LastDay).Set!.Indicators.Select(indicator => indicator.ToString()[..3]).Should().Equal("1.1", "2.1", "2.2", "2.3");
        LawOn(catalog, Day).Set!.Indicators.Select(indicator => indicator.Key).Should().Equal("plan", "insurance", "roads");
        Diagnose(renumbered).Select(diagnostic => diagnostic.Code).Should().Equal(DiagnosticCode.DuplicateNumber);
        var commune = CommuneOf("90");
        LawOn(catalog, Day).Assess(commune, []).Findings.Any(finding => finding.Indicator.Key == "houses").Should().BeFalse();
    }

    [Fact]
    public void What_an_absence_rests_on_may_be_repealed()
    {
        const string Absences = """
            { "format": 1, "kind": "vocabulary", "standing": "illustrative", "lastChecked": "2026-11-23",
              "absences": [ { "standard": "advanced", "assessedUnit": "commune", "inForce": { "from": "2022-06-01" }, "assesses": { "from": 2022, "to": 2025 },
                "none": true, "citation": { "instrument": "example-decision" }, "basis": "unconfirmed" } ] }
            """;
        var catalog = IllustrativeDocuments.Load(Documents([.. Texts(Repeal(Decision)), Absences]));
        var commune = CommuneOf("90");

        catalog.InForce(Standard.Advanced, commune, 2024, LastDay).Absence.Should().NotBeNull();
        catalog.InForce(Standard.Advanced, commune, 2024, Day).Absence.Should().BeNull();
        catalog.Absences.Single().InForce.ToString().Should().Be("2022-06-01..2024-02-29");
    }

    [Fact]
    public void By_the_law_as_it_was_published_before_nothing_is_repealed()
    {
        var texts = Texts();
        var later = Regulation("example-repeal", "3/QĐ-VD", Repeal(Decision)).SignedOn("2024-02-01");
        var catalog = IllustrativeDocuments.Load(Documents([.. texts, later]));
        var commune = CommuneOf("90");

        Lanes(new LocalDate(2024, 1, 31)).Should().Be("2.5");
        Lanes(new LocalDate(2024, 2, 1)).Should().Be("delegated to province");

        string Lanes(LocalDate knownOn) => LanesOf(catalog.InForce(Standard.Basic, commune, 2024, Day, knownOn));
    }

    [Fact]
    public void A_receipt_of_before_is_replayed_when_a_repeal_is_loaded_and_one_of_after_names_it()
    {
        var commune = CommuneOf("90");
        var before = IllustrativeDocuments.Load(Documents(Texts()));
        var after = IllustrativeDocuments.Load(Documents([.. Texts(), Regulation("example-repeal", "3/QĐ-VD", Repeal(Decision))]));
        var (receipt, later) = (before.InForce(Standard.Basic, commune, 2024, Day).ToReceipt(), after.InForce(Standard.Basic, commune, 2024, Day).ToReceipt());

        after.Replay(receipt, commune).Sha256.Should().Be(receipt.Sha256);
        later.Instruments.Select(version => version.Instrument).Should().Equal("example-decision", "example-repeal", "example-set");
        after.Replay(later, commune).Sha256.Should().Be(later.Sha256).And.NotBe(receipt.Sha256);
    }

    [Fact]
    public void What_was_repealed_itself_by_then_repeals_nothing()
    {
        var repealing = Regulation("example-repeal", "3/QĐ-VD", Repeal(WholeSet));
        string Second(string from) => Regulation(
            "example-second", "4/QĐ-VD", Repeal("\"instrument\": \"example-repeal\"", from))
            .SignedOn("2024-01-15");

        LawOn(IllustrativeDocuments.Load(Documents([.. Texts(), repealing, Second("2024-02-01")])), Day).Set.Should().NotBeNull();
        LawOn(IllustrativeDocuments.Load(Documents([.. Texts(), repealing, Second("2024-03-01")])), Day).Set.Should().NotBeNull();
        LawOn(IllustrativeDocuments.Load(Documents([.. Texts(), repealing, Second("2024-03-02")])), Day).Set.Should().BeNull("what is repealed does not come back");
    }

    [Fact]
    public void A_required_set_that_has_ended_by_what_was_published_leaves_the_answer_open()
    {
        string Signed(string key, string number, string set, string signed) => Regulation(key, number, Repeal($"\"set\": \"{set}\""))
            .SignedOn(signed);
        var catalog = IllustrativeDocuments.Load(
        [
            .. IllustrativeKinds.Documents,
            SourceDocument.FromText("a.json", Signed("example-first", "5/QĐ-VD", "example-basic", "2023-06-01")),
            SourceDocument.FromText("b.json", Signed("example-then", "6/QĐ-VD", IllustrativeKinds.Key, "2023-09-01")),
        ]);
        var commune = CommuneOf("90");
        var law = catalog.InForce(Standard.Advanced, commune, 2024, Day, knownOn: new LocalDate(2023, 7, 1));

        law.Set!.Key.Should().Be(IllustrativeKinds.Key);
        law.Assess(commune, []).Condition!.Verdict.Should().Be(Verdict.Undetermined);
        catalog.InForce(Standard.Advanced, commune, 2024, Day).Set.Should().BeNull();
    }

    [Fact]
    public void A_provision_that_was_signed_before_the_repeal_of_its_target_is_ended_by_it_and_not_refused()
    {
        var level = Tighten("""{ "cells": [ { "areas": ["tdmnpb"], "value": 85 } ] }""", """{ "from": "2024-06-01" }""");
        var repeal = Regulation("example-repeal", "3/QĐ-VD", Repeal(WholeSet)).SignedOn("2024-02-01");

        Diagnose([.. Texts(level), repeal]).Should().BeEmpty();
        LawOn(IllustrativeDocuments.Load(Documents([.. Texts(level), repeal])), new LocalDate(2024, 6, 1)).Set.Should().BeNull();
    }

    [Fact]
    public void A_receipt_names_no_repeal_of_what_is_said_elsewhere()
    {
        var elsewhere = Regulation("example-elsewhere", "7/QĐ-VD", Tighten("""{ "cells": [ { "areas": ["tdmnpb"], "value": 85 } ] }""").Replace("\"code\": \"90\"", "\"code\": \"91\"", StringComparison.Ordinal));
        var repeal = Regulation("example-repeal", "3/QĐ-VD", Repeal("\"instrument\": \"example-elsewhere\""));
        var catalog = IllustrativeDocuments.Load(Documents([.. Texts(), elsewhere, repeal]));

        LawOn(catalog, Day).ToReceipt().Instruments.Select(version => version.Instrument).Should().Equal("example-decision", "example-set");
        catalog.InForce(Standard.Basic, CommuneOf("91"), 2024, Day).ToReceipt().Instruments.Select(version => version.Instrument)
            .Should().Equal("example-decision", "example-elsewhere", "example-repeal", "example-set");
    }

    [Fact]
    public void A_fill_need_not_end_before_an_amendment_where_it_is_repealed_by_then()
    {
        var fill = Fill("\"threshold\": { \"value\": 2 }").Replace("\"indicator\": \"insurance\"", "\"indicator\": \"roads\", \"part\": \"lanes\"", StringComparison.Ordinal);
        var amended = Amend("roads", "\"requirement\": { \"kind\": \"yes\", \"measure\": \"plan\" }", "2024-03-01");
        string[] Set(params string[] provisions) =>
        [
            IllustrativeDocuments.Vocabulary, IllustrativeDocuments.Set, Regulation("example-fill", "3/QĐ-VD", fill), Regulation("example-later", "4/QĐ-VD", [amended, .. provisions]),
        ];

        Diagnose(Set()).Select(diagnostic => diagnostic.Code).Should().Equal(DiagnosticCode.NothingOpen);
        Diagnose(Set(Repeal("\"instrument\": \"example-fill\""))).Should().BeEmpty();
    }

    [Fact]
    public void A_number_that_an_amendment_gives_twice_is_told_though_a_repeal_shortens_the_amendment()
    {
        var amendment = Regulation("example-number", "3/QĐ-VD", Amend("insurance", "\"number\": \"2.3\", \"requirement\": { \"kind\": \"yes\", \"measure\": \"plan\" }", "2023-01-01"));
        var repeal = Regulation("example-repeal", "4/QĐ-VD", Repeal("\"instrument\": \"example-number\""));

        Diagnose([.. Texts(), amendment, repeal]).Select(diagnostic => diagnostic.Code).Should().Equal(DiagnosticCode.DuplicateNumber);
    }

    [Fact]
    public void A_receipt_names_what_repealed_another_answer()
    {
        var next = IllustrativeDocuments.Set
            .Replace("\"key\": \"example-basic\"", "\"key\": \"example-next\"", StringComparison.Ordinal)
            .Replace("\"inForce\": { \"from\": \"2022-01-01\"", "\"inForce\": { \"from\": \"2024-03-01\"", StringComparison.Ordinal);
        var first = Regulation("example-first", "3/QĐ-VD", Repeal(WholeSet));
        var second = Regulation("example-second", "4/QĐ-VD", Repeal("\"set\": \"example-next\"", "2025-01-01"));
        var catalog = IllustrativeDocuments.Load(Documents([.. Texts(), next, first, second]));
        var commune = CommuneOf("90");
        foreach (var on in new[] { Day, new LocalDate(2025, 1, 1) })
        {
            var receipt = catalog.InForce(Standard.Basic, commune, 2024, on).ToReceipt();

            receipt.Instruments.Select(version => version.Instrument).Should().Contain("example-first");
            catalog.Replay(receipt, commune).Sha256.Should().Be(receipt.Sha256);
        }
    }

    private static string Tightening85 => Tighten("""{ "cells": [ { "areas": ["tdmnpb"], "value": 85 } ] }""");

    private static string Addition => """
        { "kind": "addition", "target": { "set": "example-basic", "criterion": "living" }, "territory": { "code": "90", "on": "2022-12-31" },
          "inForce": { "from": "2022-06-01" }, "citation": { "article": "9" }, "basis": "confirmed", "key": "connections", "number": "2.4",
          "name": { "vi": "Minh họa", "en": "Example" }, "requirement": { "kind": "yes", "measure": "plan" } }
        """;

    private static CriteriaInForce LawOn(CriteriaCatalog catalog, LocalDate on) => catalog.InForce(Standard.Basic, CommuneOf("90"), 2024, on);

    private static string LanesOf(CriteriaInForce law) => Threshold(law.Set!, "roads").For(law.Set!.AreaClassification.Classes[0], 2024).ToString();

    private static string Told(CriteriaCatalog catalog, LocalDate on)
    {
        var law = LawOn(catalog, on);
        var set = law.Set!;
        return $"lanes {LanesOf(law)}; plan {(set.FindIndicator("plan")!.SuppliedBy is null ? "open" : "supplied")}; "
            + $"houses {(set.FindIndicator("houses")!.AmendedBy is null ? "as enacted" : "amended")}; "
            + $"insurance {Threshold(set, "insurance").For(set.AreaClassification.Classes[0], 2024)}; connections {(set.FindIndicator("connections") is null ? "none" : "added")}";
    }

    private static Threshold Threshold(CriteriaSet set, string indicator) => ThresholdTarget.All(set.FindIndicator(indicator)!.Requirement).First().Threshold;
}
