using NodaTime;
using NodaTime.Text;
using static Ntm.Criteria.Tests.IllustrativeDesignations;

namespace Ntm.Criteria.Tests;

/// <summary>Which units hold designations, by documents. Illustrative: no such units and no such decisions exist.</summary>
public sealed class DesignationDocumentTests
{
    private const string Remote = "remote";

    [Fact]
    public void A_list_says_who_holds_a_designation_by_which_clause()
    {
        var units = Of(""" "designation": "remote", "held": ["90002"], "notHeld": ["90003"] """).On(new(2012, 6, 1));

        var held = units.Commune("90002").Designations.Should().ContainSingle().Subject;
        held.Should().Match<DesignationFact>(fact => fact.Key == Remote && fact.Holds && fact.During == DatePeriod.Between(new(2011, 6, 1), new(2028, 12, 31)));
        held.Provenance!.Citation.Article.Should().Be("1");
        held.Provenance.Basis.Should().Be(Basis.Confirmed);
        held.ToString().Should().Be("remote: held 2011-06-01..2028-12-31");
        units.Commune("90003").Designations.Single().Holds.Should().BeFalse();
        units.Commune("90001").Designations.Should().BeEmpty();
        IllustrativeEvents.Example.On(new(2012, 6, 1)).Commune("90002").Designations.Should().BeEmpty("the units that were given are as they were");
    }

    [Theory]
    [InlineData("2012-12-31", null)]
    [InlineData("2013-01-01", true)]
    [InlineData("2014-12-31", true)]
    [InlineData("2015-01-01", false)]
    [InlineData("2015-06-30", false)]
    [InlineData("2015-07-01", null)]
    public void It_holds_from_the_first_day_to_the_last(string date, bool? holds)
    {
        var units = Of(
            """ "designation": "remote", "inForce": { "from": "2013-01-01", "to": "2014-12-31" }, "held": ["90001"] """,
            """ "designation": "remote", "inForce": { "from": "2015-01-01", "to": "2015-06-30" }, "notHeld": ["90001"] """);

        var told = units.On(new(2013, 1, 1)).Commune("90001").DesignationOn(Remote, Date(date));

        (told?.Holds).Should().Be(holds);
    }

    [Fact]
    public void Of_a_complete_list_the_others_do_not_hold_it()
    {
        var units = Of(""" "designation": "remote", "held": ["90002"], "complete": ["90"] """).On(new(2011, 12, 31));

        units.Communes.Select(unit => $"{unit.Code} {unit.Designations.Single().Holds}").Should().Equal("90001 False", "90002 True", "90003 False", "90004 False", "90005 False");
        units.Districts.Should().OnlyContain(unit => unit.Designations.IsEmpty);
    }

    [Fact]
    public void A_list_may_be_complete_of_a_district_alone_and_be_of_districts()
    {
        Of(""" "designation": "remote", "complete": ["902"] """).On(new(2011, 12, 31)).Communes.Where(unit => !unit.Designations.IsEmpty).Select(unit => unit.Name).Should().Equal("Bốn", "Năm");
        Of(""" "designation": "remote", "tier": "district", "held": ["901"], "complete": ["90"] """).On(new(2011, 12, 31)).Districts.Select(unit => unit.Designations.Single().Holds).Should().Equal(true, false);
        Of(""" "designation": "remote", "tier": "province", "held": ["90"] """).On(new(2011, 12, 31)).Province("90").Designations.Single().Holds.Should().BeTrue();
    }

    [Theory]
    [InlineData("90001", "2012-06-01", "2011-12-31")] // Renamed on 1 January 2012.
    [InlineData("90001", "2011-12-31", "2012-06-01")]
    [InlineData("90002", "2012-06-01", "2025-12-31")] // Of another type since 2013.
    [InlineData("90005", "2015-06-01", "2016-06-01")] // In another district since 2016.
    public void A_unit_that_goes_on_as_a_whole_keeps_it(string code, string named, string asked)
    {
        var units = Of($$""" "designation": "remote", "on": "{{named}}", "held": ["{{code}}"] """);

        units.On(Date(asked)).Commune(code).DesignationOn(Remote, Date(asked))!.Holds.Should().BeTrue();
    }

    [Fact]
    public void Under_another_code_too()
    {
        var units = Of(""" "designation": "remote", "on": "2016-06-01", "held": ["90005"] """);

        units.On(new(2017, 6, 1)).Commune("90007").Designations.Should().ContainSingle();
        units.On(new(2019, 6, 1)).Commune("90005").Designations.Should().BeEmpty("it is another commune");
    }

    [Theory]
    [InlineData("90003", "2014-06-01")] // Divided.
    [InlineData("90003", "2018-06-01")] // Merged.
    [InlineData("90004", "2015-06-01")] // A part of another was added.
    public void Of_one_that_is_merged_or_divided_nothing_is_known(string code, string asked) =>
        Of($$""" "designation": "remote", "on": "2013-06-01", "held": ["{{code}}"] """).On(Date(asked)).Commune(code).Designations.Should().BeEmpty();

    [Fact]
    public void What_is_unconfirmed_is_told_and_does_not_decide()
    {
        var text = IllustrativeDesignations.Text(""" "designation": "remote", "held": ["90001"] """).Replace("\"confirmed\"", "\"unconfirmed\"", StringComparison.Ordinal);
        var commune = DesignationDocument.Read(SourceDocument.FromText("d.json", text), IllustrativeEvents.Example).On(new(2012, 6, 1)).Commune("90001");

        commune.Designations.Should().ContainSingle();
        commune.DesignationOn(Remote, new(2012, 6, 1)).Should().BeNull();
        IllustrativeLaw.Areas.PossibleClasses(commune, new(2012, 6, 1)).Should().HaveCount(2);
    }

    [Fact]
    public void What_is_said_of_a_district_holds_for_its_communes_unless_it_is_said_of_them()
    {
        var units = Of(
            """ "designation": "poor", "tier": "district", "held": ["901"] """,
            """ "designation": "poor", "notHeld": ["90002"] """).On(new(2011, 12, 31));

        units.Commune("90001").DesignationOn("poor", new(2011, 12, 31))!.Holds.Should().BeTrue();
        units.Commune("90002").DesignationOn("poor", new(2011, 12, 31))!.Holds.Should().BeFalse();
        units.Commune("90004").DesignationOn("poor", new(2011, 12, 31)).Should().BeNull();
    }

    [Fact]
    public void What_is_unconfirmed_of_a_commune_leaves_open_what_is_said_of_its_district()
    {
        var text = IllustrativeDesignations.Text(""" "designation": "poor", "notHeld": ["90001"] """).Replace("\"confirmed\"", "\"unconfirmed\"", StringComparison.Ordinal);
        var units = DesignationDocument.Read(SourceDocument.FromText("d.json", text), Of(""" "designation": "poor", "tier": "district", "held": ["901"] """)).On(new(2011, 12, 31));

        units.Commune("90001").DesignationOn("poor", new(2011, 12, 31)).Should().BeNull();
        units.Commune("90002").DesignationOn("poor", new(2011, 12, 31))!.Holds.Should().BeTrue();
    }

    [Theory]
    [InlineData("", "", "unknown")]
    [InlineData("zone", "", "unknown")]
    [InlineData("zone", "poor", "held")]
    [InlineData("", "poor", "unknown")]
    [InlineData("-zone", "", "not held")]
    [InlineData("-zone", "poor", "not held")]
    [InlineData("zone", "-poor", "not held")]
    [InlineData("", "-poor", "not held")]
    public void One_that_consists_of_others_is_held_where_all_of_them_are(string ofCommune, string ofDistrict, string expected)
    {
        var (zone, poor) = (new Designation("zone", IllustrativeLaw.Text("zone")), new Designation("poor", IllustrativeLaw.Text("poor")));
        var both = new Designation("both", IllustrativeLaw.Text("both"), [zone, poor]);
        string[] lists = [List(ofCommune, "commune", "90001"), List(ofDistrict, "district", "901")];
        var commune = (lists.Any(list => list != "") ? Of([.. lists.Where(list => list != "")]) : IllustrativeEvents.Example).On(new(2011, 12, 31)).Commune("90001");

        var facts = both.FactsOf(commune, new(2011, 12, 31));

        (facts.IsEmpty ? "unknown" : facts.All(fact => fact.Holds) ? "held" : "not held").Should().Be(expected);
        both.FactsOf(commune.With(DesignationFact.Held("both")), new(2011, 12, 31)).Single().Should().Be(DesignationFact.Held("both"), "what is said of it itself goes first");
    }

    [Fact]
    public void The_area_class_follows_from_the_document_on_the_assessed_day_and_the_finding_tells_the_clause()
    {
        var units = Of(
            """ "designation": "remote", "inForce": { "from": "2021-01-01", "to": "2021-12-31" }, "held": ["90004"] """,
            """ "designation": "remote", "inForce": { "from": "2022-01-01" , "to": "2022-12-31" }, "notHeld": ["90004"] """);
        var commune = units.On(new(2021, 6, 1)).Commune("90004");

        IllustrativeLaw.Areas.PossibleClasses(commune, new(2021, 12, 31)).Should().Equal(IllustrativeLaw.Upland);
        var placement = IllustrativeLaw.Areas.Placements(commune, new(2021, 12, 31)).Single();
        placement.DesignationFacts.Single().Provenance!.Citation.Article.Should().Be("1");
        IllustrativeLaw.Areas.Placements(commune, new(2022, 12, 31)).Should().OnlyContain(one => one.HeldDesignations.IsEmpty && one.UnknownDesignations.IsEmpty && !one.DesignationFacts.Single().Holds);
        IllustrativeLaw.Areas.Placements(commune, new(2023, 1, 1)).Should().OnlyContain(one => one.DesignationFacts.IsEmpty);
    }

    [Fact]
    public void An_assessment_of_the_embedded_law_rests_on_it()
    {
        var date = new LocalDate(2023, 12, 31);
        var delta = Vietnam.Territory.On(new(2023, 4, 8)).Communes.First(unit => unit.RegionKey == "dbsh" && unit.Type == UnitType.RuralCommune);
        var text = IllustrativeDesignations.Text($$""" "designation": "special-difficulty", "on": "2023-04-08", "held": ["{{delta.Code}}"] """);
        var units = DesignationDocument.Read(SourceDocument.FromText("d.json", text), Vietnam.Territory);
        var commune = units.On(new(2023, 4, 8)).Commune(delta.Code.ToString());

        var assessment = CriteriaCatalog.Embedded.InForce(Standard.Advanced, commune, 2023).Assess(commune, Evidence.Empty);

        assessment.AreaPlacements.Single().Class.Key.Should().Be("tdmnpb");
        assessment.IsIllustrative.Should().BeTrue("the decision is an example");
        assessment.Findings.First(finding => !finding.AreaPlacements.IsEmpty).Citations.Should().Contain(citation => citation.Instrument.Key == "example-decision");
        assessment.Findings.First(finding => finding.AreaPlacements.IsEmpty).IsIllustrative.Should().BeFalse("it is the same in every class");
        assessment.Explain(Language.Vietnamese).Should().Contain("theo diện của xã (xã đặc biệt khó khăn)").And.Contain("Quyết định số 1/QĐ-VD");
        assessment.UnknownDesignations.Should().BeEmpty();
        CriteriaCatalog.Embedded.InForce(Standard.Advanced, delta, 2023).Assess(delta, Evidence.Empty).AreaPlacements.Should().HaveCount(2);
        commune.DesignationOn("special-difficulty", date)!.Holds.Should().BeTrue();
    }

    [Fact]
    public void What_a_document_says_of_other_laws_is_not_told_as_unknown()
    {
        var commune = DesignationDocument.Read(Document(""" "designation": "border", "on": "2021-06-01", "held": ["02929"] """), Vietnam.Territory).On(new(2022, 12, 31)).Commune("02929");

        CriteriaCatalog.Embedded.InForce(Standard.Advanced, commune, 2022).Assess(commune, Evidence.Empty).UnknownDesignations.Should().BeEmpty();
    }

    [Fact]
    public void A_key_that_is_nearly_one_of_a_set_is_told()
    {
        var commune = DesignationDocument.Read(Document(""" "designation": "special-dificulty", "on": "2021-06-01", "held": ["02929"] """), Vietnam.Territory).On(new(2022, 12, 31)).Commune("02929");

        CriteriaCatalog.Embedded.InForce(Standard.Advanced, commune, 2022).Assess(commune, Evidence.Empty).UnknownDesignations.Single().Key.Should().Be("special-dificulty");
    }

    [Fact]
    public void What_is_missing_of_one_that_consists_of_others_is_named()
    {
        var commune = Vietnam.Territory.On(new(2023, 4, 8)).Communes.First(unit => unit.RegionKey == "dbsh" && unit.Type == UnitType.RuralCommune)
            .With(DesignationFact.NotHeld("special-difficulty"), DesignationFact.NotHeld("safety-zone-in-district-out-of-poverty-2018-2020"));

        Unknown(commune).Should().Equal("safety-zone-in-poor-district");
        Unknown(commune.With(DesignationFact.Held("safety-zone"))).Should().Equal("poor-district");
        Unknown(commune.With(DesignationFact.Held("poor-district"))).Should().Equal("safety-zone");

        static IEnumerable<string> Unknown(AdministrativeUnit unit) => CriteriaCatalog.Embedded.FindSet(FactTable.Basic)!.AreaClassification.Placements(unit, new(2023, 4, 8))
            .Single(placement => placement.Clause is not null).UnknownDesignations.Select(designation => designation.Key);
    }

    [Fact]
    public void What_is_unconfirmed_of_one_that_consists_of_others_leaves_its_parts_aside()
    {
        var (zone, poor) = (new Designation("zone", IllustrativeLaw.Text("zone")), new Designation("poor", IllustrativeLaw.Text("poor")));
        var both = new Designation("both", IllustrativeLaw.Text("both"), [zone, poor]);
        var text = IllustrativeDesignations.Text(""" "designation": "both", "notHeld": ["90001", "90003"] """).Replace("\"confirmed\"", "\"unconfirmed\"", StringComparison.Ordinal);
        var units = DesignationDocument.Read(SourceDocument.FromText("d.json", text), Of(""" "designation": "zone", "held": ["90001", "90002", "90003"] """, """ "designation": "poor", "held": ["90001", "90002"] """));

        both.FactsOf(units.On(new(2011, 12, 31)).Commune("90001"), new(2011, 12, 31)).Should().BeEmpty();
        both.FactsOf(units.On(new(2011, 12, 31)).Commune("90002"), new(2011, 12, 31)).Should().HaveCount(2);
        both.UnknownOf(units.On(new(2011, 12, 31)).Commune("90001"), new(2011, 12, 31)).Should().Equal(both);
        both.UnknownOf(units.On(new(2011, 12, 31)).Commune("90003"), new(2011, 12, 31)).Should().Equal([both], "also where a part is known");
    }

    [Fact]
    public void What_is_unconfirmed_contradicts_nothing()
    {
        var text = IllustrativeDesignations.Text(""" "designation": "remote", "notHeld": ["90001"] """).Replace("\"confirmed\"", "\"unconfirmed\"", StringComparison.Ordinal);

        var commune = DesignationDocument.Read(SourceDocument.FromText("d.json", text), Of(""" "designation": "remote", "held": ["90001"] """)).On(new(2012, 6, 1)).Commune("90001");

        commune.Designations.Should().HaveCount(2);
        commune.DesignationOn(Remote, new(2012, 6, 1))!.Holds.Should().BeTrue();
    }

    [Fact]
    public void What_was_said_of_a_district_that_ended_says_nothing_of_later_dates()
    {
        var (first, last) = (DatePeriod.From(new(2020, 3, 1)), new LocalDate(2021, 12, 31));
        UnitVersion[] rows =
        [
            IllustrativeUnits.Row("90", UnitType.Province, "Minh Họa", parent: null), IllustrativeUnits.Row("90001", UnitType.RuralCommune, "Một", "901"),
            new() { Code = UnitCode.Parse("901", null), Type = UnitType.RuralDistrict, Name = "Cũ", Start = IllustrativeUnits.Start, End = last, Parent = UnitCode.Parse("90", null) },
            new() { Code = UnitCode.Parse("901", null), Type = UnitType.RuralDistrict, Name = "Mới", Start = UnitStart.On(last.PlusDays(1)), Parent = UnitCode.Parse("90", null) },
        ];
        var units = DesignationDocument.Read(Document(""" "designation": "poor", "tier": "district", "on": "2021-01-01", "held": ["901"] """), IllustrativeUnits.TerritoryOf(first, rows));

        units.On(last).Commune("90001").DesignationOn("poor", last)!.Holds.Should().BeTrue();
        units.On(last).Commune("90001").DesignationOn("poor", last.PlusDays(1)).Should().BeNull();
        units.On(last.PlusDays(1)).Commune("90001").DesignationOn("poor", last.PlusDays(1)).Should().BeNull();
    }

    [Fact]
    public void What_two_lists_say_alike_is_said_once() =>
        Of(""" "designation": "remote", "held": ["90001"] """, """ "designation": "remote", "held": ["90001"] """).On(new(2012, 6, 1)).Commune("90001").Designations.Should().ContainSingle();

    [Fact]
    public void A_unit_that_is_known_on_other_dates_alone_is_told_with_them()
    {
        DesignationDocument.TryRead(Document(""" "designation": "remote", "on": "2021-06-01", "held": ["16741"] """), Vietnam.Territory, out _, out var diagnostics).Should().BeFalse();

        diagnostics.Single().Message.Should().Be("No commune is known to have the code 16741 on 2021-06-01; one is known for 2023-04-08..2023-04-08.");
    }

    [Fact]
    public void Documents_are_read_one_on_top_of_another()
    {
        var units = DesignationDocument.Read(Document(""" "designation": "island", "held": ["90001"] """), Of(""" "designation": "remote", "held": ["90001"] """));

        units.On(new(2012, 6, 1)).Commune("90001").Designations.Select(fact => fact.Key).Should().Equal(Remote, "island");
        units.Known.Should().Be(IllustrativeEvents.Example.Known);
        units.Resolve("Mốt", new(2012, 6, 1)).Unit!.Designations.Should().HaveCount(2);
    }

    [Fact]
    public void Only_the_parts_that_it_speaks_of_are_read()
    {
        var units = DesignationDocument.Read(Document(""" "designation": "remote", "on": "2021-06-01", "held": ["02929"] """), Vietnam.Territory);

        units.Parts.Should().OnlyContain(part => !part.IsRead);
        units.On(new(2022, 12, 31)).Commune("02929").Designations.Should().ContainSingle();
        units.Parts.Count(part => part.IsRead).Should().Be(1);
    }

    [Theory]
    [InlineData(""" "designation": "remote", "held": ["90009"] """, "NTM5105 $.designations[0].held[0] No commune is known to have the code 90009 on 2011-06-01.")]
    [InlineData(""" "designation": "remote", "held": ["901"] """, "NTM5105 $.designations[0].held[0] '901' is the code of a district, and one of a commune is needed here.")]
    [InlineData(""" "designation": "remote", "complete": ["90001"], "tier": "district" """, "NTM5105 $.designations[0].complete[0] '90001' is the code of a commune, and one of a province is needed here.")]
    [InlineData(""" "designation": "remote", "complete": ["90001"] """, "NTM5105 $.designations[0].complete[0] '90001' is the code of a commune, and one of a province or a district is needed here.")]
    [InlineData(""" "designation": "remote", "on": "2009-12-31", "held": ["90001"] """, "NTM5201 $.designations[0].on The units are known for 2010-01-01..2029-12-31, not for 2009-12-31, on which this names them.")]
    [InlineData(""" "designation": "remote", "inForce": { "from": "2010-12-31" }, "held": ["90001"] """, "NTM4008 $.designations[0].inForce This holds 2010-12-31.., and 'example-decision', on which it rests, is in force 2011-06-01..2028-12-31.")]
    [InlineData(""" "designation": "remote", "inForce": { "to": "2020-12-31" }, "held": ["90001"] """, "NTM4008 $.designations[0].inForce This holds ..2020-12-31, and 'example-decision', on which it rests, is in force 2011-06-01..2028-12-31.")]
    [InlineData(""" "designation": "remote", "held": ["90001", "90001"] """, "NTM5001 $.designations[0].held[1] The unit 90001 stands twice.")]
    [InlineData(""" "designation": "remote", "held": ["90001"], "notHeld": ["90001"] """, "NTM5001 $.designations[0].notHeld[0] The unit 90001 stands twice.")]
    [InlineData(""" "designation": "Remote", "held": ["90001"] """, "NTM2005 $.designations[0].designation ")]
    [InlineData(""" "designation": "remote" """, "NTM2012 $.designations[0] None of 'held', 'notHeld', 'complete' is given.")]
    [InlineData(""" "designation": "remote", "tier": "village", "held": ["90001"] """, "NTM2004 $.designations[0].tier ")]
    [InlineData(""" "designation": "remote", "held": ["9000a"] """, "NTM2008 $.designations[0].held[0] ")]
    [InlineData(""" "held": ["90001"] """, "NTM2002 $.designations[0].designation ")]
    [InlineData(""" "designation": "remote", "hold": ["90001"] """, "NTM2001 $.designations[0].hold ")]
    public void A_mistake_in_a_list_is_told_with_its_place(string list, string expected)
    {
        var told = MistakesOf(list).Should().ContainSingle().Subject;

        $"{told.Code} {told.Path} {told.Message}".Should().StartWith(expected);
        told.Line.Should().BePositive();
    }

    [Fact]
    public void Lists_that_say_the_opposite_are_refused_in_one_document_and_in_two()
    {
        const string Held = """ "designation": "remote", "held": ["90002"] """;
        const string NotHeld = """ "designation": "remote", "on": "2013-06-01", "inForce": { "from": "2012-01-01" , "to": "2012-12-31" }, "notHeld": ["90002"] """;

        MistakesOf(Held, NotHeld).Single().Should().Match<Diagnostic>(told => told.Code == DiagnosticCode.ContradictoryDesignation && told.Path == "$.designations[1].notHeld[0]");
        DesignationDocument.TryRead(Document(NotHeld), Of(Held), out _, out var diagnostics).Should().BeFalse();
        diagnostics.Single().Message.Should().Be(
            "Of thị trấn Hai (90002), huyện Suối Mơ, tỉnh Minh Họa is said 'remote: not held 2012-01-01..2012-12-31' here, and 'remote: held 2011-06-01..2028-12-31' by Điều 1 Quyết định số 1/QĐ-VD năm 2011 của Cơ quan minh họa.");
        Of(Held, """ "designation": "island", "notHeld": ["90002"] """).Should().NotBeNull();
    }

    [Fact]
    public void The_date_of_the_codes_is_needed_where_the_clause_has_no_first_day()
    {
        var text = IllustrativeDesignations.Text(""" "designation": "remote", "held": ["90001"] """).Replace("\"from\": \"2011-06-01\", ", "", StringComparison.Ordinal);

        DesignationDocument.TryRead(SourceDocument.FromText("d.json", text), IllustrativeEvents.Example, out _, out var diagnostics).Should().BeFalse();
        diagnostics.Single().Should().Match<Diagnostic>(told => told.Code == DiagnosticCode.MissingProperty && told.Path == "$.designations[0].on");
    }

    [Theory]
    [InlineData("\"kind\": \"designations\"", "\"kind\": \"territory\"", "NTM2011")]
    [InlineData("\"standing\": \"illustrative\", ", "", "NTM2002")]
    [InlineData("\"lastChecked\": \"2026-11-28\",", "", "NTM2002")]
    [InlineData("\"citation\": { \"instrument\": \"example-decision\", \"article\": \"1\" }, ", "", "NTM3014")]
    [InlineData("\"basis\": \"confirmed\", ", "", "NTM2002")]
    [InlineData("\"instrument\": \"example-decision\"", "\"instrument\": \"example-decisions\"", "NTM3002")]
    public void A_mistake_in_the_document_is_told(string old, string replacement, string code)
    {
        var text = IllustrativeDesignations.Text(""" "designation": "remote", "held": ["90001"] """);

        DesignationDocument.TryRead(SourceDocument.FromText("d.json", text.Replace(old, replacement, StringComparison.Ordinal)), IllustrativeEvents.Example, out _, out var diagnostics).Should().BeFalse();

        diagnostics.Select(told => told.Code).Should().Equal(code);
    }

    [Fact]
    public void Nothing_is_refused() => new Action[]
    {
        () => DesignationDocument.Read(null!, IllustrativeEvents.Example),
        () => DesignationDocument.Read(Document(), null!),
        () => DesignationDocument.TryRead(null!, IllustrativeEvents.Example, out _, out _),
        () => DesignationDocument.TryRead(Document(), null!, out _, out _),
    }.Should().AllSatisfy(act => act.Should().Throw<ArgumentNullException>());

    [Fact]
    public void All_mistakes_are_thrown_at_once() => FluentActions
        .Invoking(() => DesignationDocument.Read(Document(""" "designation": "remote", "held": ["90009", "90010"] """), IllustrativeEvents.Example))
        .Should().Throw<InvalidDocumentException>().Which.Diagnostics.Should().HaveCount(2);

    private static LocalDate Date(string text) => LocalDatePattern.Iso.Parse(text).Value;

    private static string List(string designation, string tier, string code) => designation == ""
        ? ""
        : $$""" "designation": "{{designation.TrimStart('-')}}", "tier": "{{tier}}", "{{(designation.StartsWith('-') ? "notHeld" : "held")}}": ["{{code}}"] """;
}
