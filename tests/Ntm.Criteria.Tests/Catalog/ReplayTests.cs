using NodaTime;
using static Ntm.Criteria.Tests.IllustrativeProvisions;
using static Ntm.Criteria.Tests.IllustrativeUnits;

namespace Ntm.Criteria.Tests;

/// <summary>From a receipt the same law is had again, whatever was loaded since, or what hinders it is told. Documents beside the embedded ones are illustrative.</summary>
public sealed class ReplayTests
{
    private static readonly AdministrativeUnit Commune = Vietnam.Territory.On(new LocalDate(2022, 12, 31)).Commune("02929");

    /// <summary>What is loaded later: an example signed before everything, which amends, fills and tightens what the embedded sets say, and sets where there are none.</summary>
    private static readonly SourceDocument[] Later = Documents(
    [
        Regulation(
            "later-but-signed-earlier", "7/QĐ-VD",
            """
            { "kind": "amendment", "target": { "set": "commune-advanced-2021-2025", "indicator": "cremation" }, "inForce": { "from": "2022-06-01" },
              "citation": { "article": "1" }, "basis": "confirmed", "requirement": { "kind": "notRecorded" } }
            """,
            OfLaoCai(Fill("\"threshold\": { \"value\": 1 }").Replace("\"insurance\"", "\"commune-roads\"", StringComparison.Ordinal)),
            OfLaoCai(Tighten("{ \"value\": 99 }").Replace("\"insurance\"", "\"irrigation\"", StringComparison.Ordinal))),
        Set("later-model", "model", "commune", 2010, 2017),
        Set("later-village", "advanced", "village", 2010, 2030),
    ]);

    internal static readonly CriteriaCatalog WithLater = CriteriaCatalog.Embedded.With(Later);

    [Fact]
    public void The_later_documents_of_these_tests_change_the_law()
    {
        WithLater.InForce(Standard.Advanced, Commune, 2023).Sha256.Should().NotBe(CriteriaCatalog.Embedded.InForce(Standard.Advanced, Commune, 2023).Sha256);
        WithLater.InForce(Standard.Basic, Commune, 2023).Sha256.Should().NotBe(CriteriaCatalog.Embedded.InForce(Standard.Basic, Commune, 2023).Sha256);
        WithLater.InForce(Standard.Model, Commune, 2017).Set!.Key.Should().Be("later-model");
    }

    [Fact]
    public void Over_many_dates_a_stored_receipt_gives_the_same_law_after_later_documents_were_added()
    {
        var evidence = Evidence.Create(new Measurement
        {
            Measure = "health-insurance",
            Value = MeasuredValue.Counted(2_915, 3_100),
            Observed = new LocalDate(2016, 1, 1),
            Source = "Báo cáo minh họa",
            IsIllustrative = true,
        });
        foreach (var standard in Standard.All)
        {
            foreach (var kind in AssessedUnit.All)
            {
                for (var on = new LocalDate(2017, 1, 1); on.Year <= 2030; on = on.PlusDays(53))
                {
                    foreach (var knownOn in new LocalDate?[] { null, on })
                    {
                        var then = CriteriaCatalog.Embedded.InForce(standard, Commune, on.Year, on, knownOn, kind);
                        var stored = then.ToReceipt().ToString();

                        var again = WithLater.Replay(Read(stored), Commune);

                        again.Sha256.Should().Be(then.Sha256);
                        again.ToString().Should().Be(then.ToString());
                        again.ToReceipt().ToString().Should().Be(stored);
                        if (kind == AssessedUnit.Commune && on.Day <= 7)
                        {
                            again.Assess(Commune, evidence).Explain(Language.Vietnamese).Should().Be(then.Assess(Commune, evidence).Explain(Language.Vietnamese));
                        }
                    }
                }
            }
        }
    }

    [Fact]
    public void The_law_of_a_prerequisite_has_its_own_receipt()
    {
        var required = CriteriaCatalog.Embedded.InForce(Standard.Advanced, Commune, 2022).Assess(Commune, Evidence.Empty).Prerequisites[0].Law;

        WithLater.Replay(required.ToReceipt(), Commune).Set!.Key.Should().Be("commune-basic-2021-2025");
    }

    [Fact]
    public void A_law_that_may_be_of_the_province_has_a_receipt_too()
    {
        var village = Set("of-ninety", "basic", "village", 2022, 2025).Replace("\"assessedUnit\"", "\"territory\": { \"code\": \"90\", \"on\": \"2024-06-30\" }, \"assessedUnit\"", StringComparison.Ordinal);
        var catalog = IllustrativeDocuments.Load(Documents([IllustrativeDocuments.Vocabulary, IllustrativeDocuments.Set, village]));
        var commune = CommuneOf("90", end: new LocalDate(2022, 12, 31));
        var law = catalog.InForce(Standard.Basic, commune, 2023, of: AssessedUnit.Village);

        law.Unplaced.Should().ContainSingle();
        catalog.Replay(law.ToReceipt(), commune).Unplaced.Should().Equal(law.Unplaced);
    }

    [Fact]
    public void White_space_in_a_document_is_another_version_of_the_same_law()
    {
        var receipt = Illustrative.ToReceipt();
        var catalog = IllustrativeDocuments.Load(Documents([IllustrativeDocuments.Vocabulary, IllustrativeDocuments.Set + " ", IllustrativeDocuments.Decision]));

        catalog.TryReplay(receipt, CommuneOf("90"), out var law, out var differences).Should().BeTrue();
        law!.ToReceipt().Should().NotBe(receipt);
        differences.Should().BeEmpty();
    }

    [Fact]
    public void Rules_that_were_changed_are_told_with_the_instrument_whose_documents_were()
    {
        var receipt = Illustrative.ToReceipt();
        var catalog = IllustrativeDocuments.Load(Documents([IllustrativeDocuments.Vocabulary, IllustrativeDocuments.Set.Replace("\"value\": 80", "\"value\": 81", StringComparison.Ordinal), IllustrativeDocuments.Decision]));

        catalog.TryReplay(receipt, CommuneOf("90"), out var law, out var differences).Should().BeFalse();

        law.Should().BeNull();
        differences.Select(difference => (difference.Kind, difference.Instrument)).Should().Equal((ReceiptDifferenceKind.OtherDocuments, "example-set"), (ReceiptDifferenceKind.OtherRules, null));
        catalog.Invoking(one => one.Replay(receipt, CommuneOf("90"))).Should().Throw<ReceiptMismatchException>()
            .Where(exception => exception.Differences.Length == 2).WithMessage("OtherDocuments: The documents of 'example-set' are of the version *; the receipt was made with *\nOtherRules: The rules are example-basic, with another digest: *");
    }

    [Fact]
    public void What_the_rules_refer_to_is_told_as_other_rules_where_no_instrument_changed()
    {
        var receipt = Illustrative.ToReceipt();
        var catalog = IllustrativeDocuments.Load(Documents(
            [IllustrativeDocuments.Vocabulary.Replace("Insured households", "Households insured", StringComparison.Ordinal), IllustrativeDocuments.Set, IllustrativeDocuments.Decision]));

        catalog.TryReplay(receipt, CommuneOf("90"), out _, out var differences).Should().BeFalse();
        differences.Select(difference => difference.Kind).Should().Equal(ReceiptDifferenceKind.OtherRules);
    }

    [Fact]
    public void An_instrument_that_is_not_loaded_is_told()
    {
        var receipt = Illustrative.ToReceipt();

        CriteriaCatalog.Embedded.TryReplay(receipt, CommuneOf("90"), out _, out var differences).Should().BeFalse();
        differences.Select(difference => difference.ToString()).Should().Equal(
            "NotLoaded: No document speaks by the instrument 'example-decision'.", "NotLoaded: No document speaks by the instrument 'example-set'.");
    }

    [Fact]
    public void Another_engine_is_told_only_where_the_rules_differ()
    {
        var receipt = Read(Illustrative.ToReceipt().ToString().Replace("Ntm.Criteria 0.1.0", "Ntm.Criteria 0.0.9", StringComparison.Ordinal));
        var changed = Read(receipt.ToString().Replace(receipt.Sha256, new string('0', 64), StringComparison.Ordinal));
        var catalog = IllustrativeDocuments.Load(IllustrativeDocuments.All);

        catalog.TryReplay(receipt, CommuneOf("90"), out _, out _).Should().BeTrue();
        catalog.TryReplay(changed, CommuneOf("90"), out _, out var differences).Should().BeFalse();
        differences.Select(difference => difference.Kind).Should().Equal(ReceiptDifferenceKind.OtherRules, ReceiptDifferenceKind.OtherEngine);
    }

    [Fact]
    public void The_digest_of_another_form_compares_nothing()
    {
        var receipt = Read(Illustrative.ToReceipt().ToString().Replace("\"form\":\"1\"", "\"form\":\"2\"", StringComparison.Ordinal));

        IllustrativeDocuments.Load(IllustrativeDocuments.All).TryReplay(receipt, CommuneOf("90"), out _, out var differences).Should().BeFalse();
        differences.Select(difference => difference.Kind).Should().Equal(ReceiptDifferenceKind.OtherForm);
    }

    [Theory]
    [InlineData("<=2017-01-01", "2024-10-31")]
    [InlineData("2004-01-01", "2024-10-31")]
    [InlineData("<=2020-03-01", "2021-12-31")]
    [InlineData("<=2021-03-01", "2030-12-31")]
    public void The_list_of_units_may_have_learnt_more_since(string start, string end)
    {
        // In 2022 it was not known whether Bình Phước's decision means the province; or it was, and is not any more.
        foreach (var then in new[] { CommuneOf("70", end: new LocalDate(2022, 6, 30)), CommuneOf("70") })
        {
            var now = CommuneOf("70", UnitStart.Parse(start, null), NodaTime.Text.LocalDatePattern.Iso.Parse(end).Value);
            var law = CriteriaCatalog.Embedded.InForce(Standard.Basic, then, 2022);

            var again = CriteriaCatalog.Embedded.Replay(law.ToReceipt(), now);

            again.Unplaced.Should().Equal(law.Unplaced);
            again.Province.Should().BeSameAs(now.Province);
            again.ToReceipt().Should().Be(law.ToReceipt());
            again.Assess(now, Evidence.Empty).Obstacle.Should().BeNull();
        }
    }

    [Fact]
    public void A_further_document_of_an_instrument_is_another_version_of_it()
    {
        var receipt = Illustrative.ToReceipt();
        var further = """
            { "format": 1, "kind": "regulation", "standing": "illustrative", "lastChecked": "2026-11-23", "instrument": "example-decision", "provisions": [
            """ + Fill("\"threshold\": { \"value\": 70 }") + "] }";
        var catalog = IllustrativeDocuments.Load([.. IllustrativeDocuments.All, .. Documents([further])]);

        catalog.TryReplay(receipt, CommuneOf("90"), out _, out var differences).Should().BeFalse();
        differences.Select(difference => (difference.Kind, difference.Instrument)).Should().Equal((ReceiptDifferenceKind.OtherDocuments, "example-decision"), (ReceiptDifferenceKind.OtherRules, null));
    }

    [Fact]
    public void A_unit_of_another_province_is_the_callers_mistake()
    {
        var receipt = CriteriaCatalog.Embedded.InForce(Standard.Basic, Commune, 2022).ToReceipt();
        var successor = CommuneOf("10", UnitStart.On(new LocalDate(2025, 7, 1)));

        CriteriaCatalog.Embedded.Invoking(catalog => catalog.Replay(receipt, successor)).Should().Throw<ArgumentException>().WithParameterName("unit");

        CriteriaCatalog.Embedded.Invoking(catalog => catalog.Replay(receipt, CommuneOf("91"))).Should().Throw<ArgumentException>().WithParameterName("unit");
        CriteriaCatalog.Embedded.Invoking(catalog => catalog.Replay(null!, Commune)).Should().Throw<ArgumentNullException>();
        CriteriaCatalog.Embedded.Invoking(catalog => catalog.Replay(receipt, null!)).Should().Throw<ArgumentNullException>();
    }

    private static LawReceipt Read(string text) => LawReceipt.Parse(text, null);

    private static CriteriaInForce Illustrative => IllustrativeDocuments.Load(IllustrativeDocuments.All).InForce(Standard.Basic, CommuneOf("90"), 2023);

    private static string OfLaoCai(string provision) => provision
        .Replace("\"code\": \"90\"", "\"code\": \"10\"", StringComparison.Ordinal)
        .Replace("\"example-basic\"", "\"commune-basic-2021-2025\"", StringComparison.Ordinal);

    private static string Set(string key, string standard, string kind, int first, int last) => $$"""
        { "format": 1, "kind": "enactment", "standing": "illustrative", "lastChecked": "2026-11-23",
          "instruments": [ { "key": "instrument-of-{{key}}", "number": "{{PlainNumber.Format(first + last)}}/QĐ-VD", "type": { "vi": "Quyết định", "en": "Decision" }, "issuer": { "vi": "Cơ quan minh họa", "en": "Illustrative body" },
            "signed": "2010-01-01", "inForce": { "from": "2010-01-01" }, "title": { "vi": "Minh họa", "en": "An example" } } ],
          "set": { "key": "{{key}}", "instrument": "instrument-of-{{key}}", "standard": "{{standard}}", "assessedUnit": "{{kind}}",
            "name": { "vi": "Minh họa", "en": "An example" }, "citation": {}, "basis": "confirmed",
            "inForce": { "from": "2010-01-01" }, "assesses": { "from": {{PlainNumber.Format(first)}}, "to": {{PlainNumber.Format(last)}} }, "condition": { "kind": "notRecorded" } } }
        """;
}
