using NodaTime;
using NodaTime.Text;
using Ntm.Criteria.Requirements;
using static Ntm.Criteria.Tests.IllustrativeProvisions;
using static Ntm.Criteria.Tests.IllustrativeUnits;

namespace Ntm.Criteria.Tests;

/// <summary>The law in force on one date as it was published by another: what was signed later is left out.</summary>
public sealed class KnownOnTests
{
    private static readonly AdministrativeUnit Commune = Vietnam.Territory.On(new LocalDate(2022, 12, 31)).Commune("02929");

    [Theory]
    [InlineData("2022-06-05", false)]
    [InlineData("2022-06-06", true)]
    [InlineData("2030-01-01", true)]
    public void What_a_ministry_supplies_is_known_from_the_day_it_was_signed(string knownOn, bool isSupplied)
    {
        var law = CriteriaCatalog.Embedded.InForce(Standard.Basic, Commune, 2022, new LocalDate(2022, 12, 31), Day(knownOn));

        law.KnownOn.Should().Be(Day(knownOn));
        law.SuppliedBy.Select(instrument => instrument.Key).Should().Equal(isSupplied ? ["1491-qd-bgddt"] : []);
        law.Set!.Indicators.Count(indicator => indicator.Requirement is Delegated { To: var to } && to == Authority.Ministry).Should().Be(isSupplied ? 0 : 2);
    }

    [Fact]
    public void An_amendment_that_is_not_published_yet_changes_neither_the_form_nor_its_dates()
    {
        var on = new LocalDate(2024, 12, 31);

        var before = CriteriaCatalog.Embedded.InForce(Standard.Advanced, Commune, 2024, on, new LocalDate(2024, 2, 29)).Set!.FindIndicator("cremation")!;
        var after = CriteriaCatalog.Embedded.InForce(Standard.Advanced, Commune, 2024, on, new LocalDate(2024, 3, 1)).Set!.FindIndicator("cremation")!;

        before.AmendedBy.Should().BeNull();
        before.InForce.ToString().Should().Be("2022-03-08..");
        after.AmendedBy!.Citation.Instrument.Key.Should().Be("211-qd-ttg");
        after.InForce.ToString().Should().Be("2024-03-01..");
    }

    [Theory]
    [InlineData("basic", 2021, "2022-12-31", "2022-03-07", null)]
    [InlineData("basic", 2021, "2022-12-31", "2022-03-08", "commune-basic-2021-2025")]
    [InlineData("basic", 2026, "2026-12-31", "2025-12-28", null)]
    [InlineData("basic", 2026, "2026-12-31", "2025-12-29", "commune-basic-2026-2030")]
    [InlineData("model", 2022, "2022-12-31", "2022-03-08", "commune-model-2021-2025")]
    public void A_set_is_known_from_the_day_it_was_signed_and_in_force_from_another(string standard, int year, string on, string knownOn, string? key)
    {
        var law = CriteriaCatalog.Embedded.InForce(Standard.Find(standard)!, Commune, year, Day(on), Day(knownOn));

        law.Set?.Key.Should().Be(key);
        (law.Set is null).Should().Be(key is null);
    }

    [Fact]
    public void That_the_law_has_no_set_is_known_when_the_instrument_that_says_so_was_signed()
    {
        var on = new LocalDate(2026, 12, 31);

        CriteriaCatalog.Embedded.InForce(Standard.Advanced, Commune, 2026, on, new LocalDate(2025, 12, 28)).Absence.Should().BeNull();
        CriteriaCatalog.Embedded.InForce(Standard.Advanced, Commune, 2026, on, new LocalDate(2025, 12, 29)).Absence!.Provenance.Citation.Instrument.Key.Should().Be("51-2025-qd-ttg");
    }

    [Theory]
    [InlineData("2022-12-30", false)]
    [InlineData("2022-12-31", true)]
    public void Where_only_the_year_of_signing_is_recorded_its_last_day_counts(string knownOn, bool isKnown) =>
        (CriteriaCatalog.Embedded.InForce(Standard.Basic, Commune, 2023, knownOn: Day(knownOn), of: AssessedUnit.Village).Set is not null).Should().Be(isKnown);

    [Fact]
    public void Asked_by_no_date_or_by_one_after_all_were_signed_the_sets_are_the_same_instances()
    {
        var law = CriteriaCatalog.Embedded.InForce(Standard.Advanced, Commune, 2023);

        var known = CriteriaCatalog.Embedded.InForce(Standard.Advanced, Commune, 2023, knownOn: new LocalDate(2026, 11, 23));
        var again = CriteriaCatalog.Embedded.InForce(Standard.Advanced, Commune, 2023, knownOn: new LocalDate(2029, 1, 1));

        law.KnownOn.Should().BeNull();
        known.Sha256.Should().Be(law.Sha256);
        again.Set.Should().BeSameAs(known.Set);
    }

    [Fact]
    public void On_every_day_and_by_every_day_a_question_is_answered_and_more_is_known_later()
    {
        foreach (var standard in Standard.All)
        {
            foreach (var kind in AssessedUnit.All)
            {
                for (var on = new LocalDate(2016, 6, 1); on.Year < 2028; on = on.PlusDays(97))
                {
                    var isKnown = false;
                    for (var knownOn = new LocalDate(2016, 6, 1); knownOn.Year < 2028; knownOn = knownOn.PlusDays(101))
                    {
                        var set = CriteriaCatalog.Embedded.InForce(standard, Commune, on.Year, on, knownOn, kind).Set;
                        (isKnown && set is null).Should().BeFalse("a set that is known does not become unknown");
                        isKnown = set is not null;
                        set?.Instrument.KnownFrom.Should().BeLessThanOrEqualTo(knownOn);
                    }
                }
            }
        }
    }

    [Fact]
    public void A_provision_for_a_form_by_an_amendment_says_nothing_of_the_form_before()
    {
        // The amendment may have been signed before the fill, and counts as published on the last day of its year.
        var catalog = IllustrativeDocuments.Load(Measuring("2022"));

        Level(new LocalDate(2022, 12, 30)).Should().Be("insured: delegated");
        Level(new LocalDate(2022, 12, 31)).Should().Be("connected: 70");
        Level(null).Should().Be("connected: 70");

        string Level(LocalDate? knownOn)
        {
            var set = catalog.InForce(Standard.Basic, CommuneOf("90"), 2022, new LocalDate(2022, 12, 31), knownOn).Set!;
            var requirement = (Requirements.AtLeast)set.FindIndicator("insurance")!.Requirement;
            var level = requirement.Threshold.For(set.AreaClassification.Find("dbsh")!, 2022).General;
            return $"{requirement.Measure.Key}: {level.Match(issued => issued.Value.ToString(), _ => "delegated", _ => "not recorded")}";
        }
    }

    [Theory]
    [InlineData("2022-09-01", true)]
    [InlineData("2022-06-02", true)]
    [InlineData("2022-06-01", false)]
    [InlineData("2021", false)]
    public void What_was_signed_before_an_amendment_that_demands_something_else_was_written_for_the_form_before(string amended, bool isTold)
    {
        var diagnostics = IllustrativeDocuments.DiagnosticsOf(Measuring(amended));

        diagnostics.Select(diagnostic => diagnostic.Code).Should().Equal(isTold ? [DiagnosticCode.WrittenForAnotherForm] : []);
        diagnostics.Select(diagnostic => diagnostic.Message).Should().Equal(isTold
            ? ["'filling' was signed before 'amending', which makes 'insurance' demand something else from the first day of the provision: it was written for the form before."]
            : []);
    }

    [Fact]
    public void An_amendment_that_demands_the_same_takes_nothing_from_what_was_signed_before()
    {
        var documents = Measuring("2022-09-01", "insured");

        IllustrativeDocuments.DiagnosticsOf(documents).Should().BeEmpty();
    }

    [Theory]
    [InlineData("ministry", "delegated to ministry")]
    [InlineData("", "not recorded")]
    public void A_province_supplies_no_requirement_that_was_left_to_another_by_the_law_as_it_was_published(string leftTo, string expected)
    {
        string Open(string authority) => authority.Length == 0
            ? "{ \"kind\": \"notRecorded\" }"
            : $$"""{ "kind": "delegated", "to": "{{authority}}", "basis": "reported", "accounts": ["X-1"], "form": { "kind": "yes", "measure": "plan" } }""";
        var set = System.Text.Json.Nodes.JsonNode.Parse(IllustrativeDocuments.Set)!;
        set["set"]!["criteria"]![0]!["indicators"]![0]!["requirement"] = System.Text.Json.Nodes.JsonNode.Parse(Open(leftTo));
        var amendment = $$"""
            { "kind": "amendment", "target": { "set": "example-basic", "indicator": "plan" }, "inForce": { "from": "2022-06-01" },
              "citation": { "article": "1" }, "basis": "confirmed", "requirement": {{Open("province")}} }
            """;
        var fill = Fill("\"requirement\": { \"kind\": \"yes\", \"measure\": \"plan\" }").Replace("\"insurance\"", "\"plan\"", StringComparison.Ordinal);
        string[] texts =
        [
            IllustrativeDocuments.Vocabulary,
            set.ToJsonString(),
            Regulation("amending", "7/QĐ-VD", amendment).SignedOn("2022-09-01"),
            Regulation("filling", "8/QĐ-VD", fill),
        ];
        var catalog = IllustrativeDocuments.Load(Documents([.. texts.Select(text => text.Replace("illustrative", "enacted", StringComparison.Ordinal))]));

        Plan(new LocalDate(2022, 8, 31)).Should().Be(expected);
        Plan(new LocalDate(2022, 9, 1)).Should().Be("supplied");

        string Plan(LocalDate knownOn) => catalog.InForce(Standard.Basic, CommuneOf("90"), 2022, new LocalDate(2022, 12, 31), knownOn).Set!.FindIndicator("plan")!.Requirement switch
        {
            Delegated delegated => $"delegated to {delegated.To.Key}",
            NotRecorded => "not recorded",
            _ => "supplied",
        };
    }

    [Fact]
    public void What_is_required_is_signed_no_later_than_what_requires_it()
    {
        string[] texts =
        [
            IllustrativeDocuments.Vocabulary,
            IllustrativeDocuments.Set,
            """
            { "format": 1, "kind": "enactment", "standing": "illustrative", "lastChecked": "2026-11-23",
              "instruments": [ { "key": "earlier", "number": "9/QĐ-VD", "type": { "vi": "Quyết định", "en": "Decision" }, "issuer": { "vi": "Cơ quan minh họa", "en": "Illustrative body" },
                "signed": "2021-12-31", "inForce": { "from": "2021-12-31" }, "title": { "vi": "Minh họa", "en": "An example" } } ],
              "set": { "key": "requiring", "instrument": "earlier", "standard": "advanced", "assessedUnit": "commune", "name": { "vi": "Minh họa", "en": "An example" },
                "citation": {}, "basis": "confirmed", "inForce": { "from": "2022-01-01", "to": "2025-12-31" }, "assesses": { "from": 2022, "to": 2025 }, "areaClassification": "zones",
                "condition": { "kind": "prerequisite", "set": "example-basic" },
                "criteria": [ { "key": "one", "number": "1", "name": { "vi": "Một", "en": "One" }, "citation": {}, "basis": "confirmed", "condition": { "kind": "notRecorded" } } ] } }
            """,
        ];

        var diagnostic = IllustrativeDocuments.DiagnosticsOf(Documents(texts)).Should().ContainSingle().Subject;
        diagnostic.Code.Should().Be(DiagnosticCode.PrerequisiteSignedLater);
        diagnostic.Path.Should().Be("$.set.condition.set");
        diagnostic.Message.Should().Be("The set 'example-basic' is of 'example-set', which was signed later than 'earlier', which requires it.");
        IllustrativeDocuments.DiagnosticsOf(Documents([.. texts[..2], texts[2].Replace("\"signed\": \"2021-12-31\"", "\"signed\": \"2022-01-01\"", StringComparison.Ordinal)])).Should().BeEmpty();
    }

    [Fact]
    public void A_date_of_another_calendar_is_the_callers_mistake() =>
        CriteriaCatalog.Embedded.Invoking(catalog => catalog.InForce(Standard.Basic, Commune, 2022, knownOn: new LocalDate(2022, 12, 31).WithCalendar(CalendarSystem.Julian)))
            .Should().Throw<ArgumentException>().WithParameterName("knownOn");

    // An amendment of what is measured, and a province's fill from the same day on.
    private static SourceDocument[] Measuring(string amended, string measure = "connected") => Documents(
    [
        IllustrativeDocuments.Vocabulary,
        IllustrativeDocuments.Set,
        Regulation("amending", "7/QĐ-VD", $$"""
            { "kind": "amendment", "target": { "set": "example-basic", "indicator": "insurance" }, "inForce": { "from": "2022-06-01" },
              "citation": { "article": "1" }, "basis": "confirmed",
              "requirement": { "kind": "atLeast", "measure": "{{measure}}", "threshold": { "delegatedTo": "province", "basis": "confirmed" } } }
            """).SignedOn(amended),
        Regulation("filling", "8/QĐ-VD", Fill("\"threshold\": { \"value\": 70 }")),
    ]);

    private static LocalDate Day(string text) => LocalDatePattern.Iso.Parse(text).Value;
}
