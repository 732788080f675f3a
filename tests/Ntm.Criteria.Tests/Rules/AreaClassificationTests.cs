using System.Collections.Immutable;
using NodaTime;

namespace Ntm.Criteria.Tests;

public sealed class AreaClassificationTests
{
    [Fact]
    public void A_commune_that_holds_the_designation_is_of_the_class_of_the_rule_wherever_it_is() =>
        IllustrativeLaw.Areas.PossibleClasses(IllustrativeLaw.UplandCommune, IllustrativeLaw.On).Should().Equal(IllustrativeLaw.Upland);

    [Fact]
    public void A_commune_that_does_not_hold_it_is_of_the_class_of_its_province() =>
        IllustrativeLaw.Areas.PossibleClasses(IllustrativeLaw.LowlandCommune, IllustrativeLaw.On).Should().Equal(IllustrativeLaw.Lowland);

    [Fact]
    public void Where_nothing_is_known_of_the_designation_both_are_possible() =>
        IllustrativeLaw.Areas.PossibleClasses(IllustrativeLaw.CommuneOfUnknownArea, IllustrativeLaw.On).Should().Equal(IllustrativeLaw.Lowland, IllustrativeLaw.Upland);

    [Fact]
    public void Where_the_region_is_not_recorded_every_class_is_possible() =>
        IllustrativeLaw.Areas.PossibleClasses(IllustrativeLaw.Commune(region: null).With(DesignationFact.NotHeld("remote")), IllustrativeLaw.On)
            .Should().Equal(IllustrativeLaw.Lowland, IllustrativeLaw.Upland);

    [Fact]
    public void Where_rule_and_region_agree_nothing_need_be_known_of_the_designation() =>
        IllustrativeLaw.Areas.PossibleClasses(IllustrativeLaw.Commune("upland"), IllustrativeLaw.On).Should().Equal(IllustrativeLaw.Upland);

    [Fact]
    public void The_first_rule_that_applies_decides()
    {
        var island = new Designation("island", IllustrativeLaw.Text("island"));
        var areas = new AreaClassification
        {
            Key = "two-rules",
            Name = IllustrativeLaw.Text("two rules"),
            Classes = [IllustrativeLaw.Lowland, IllustrativeLaw.Upland],
            Designations = [IllustrativeLaw.Remote, island],
            Clauses =
            [
                new AreaClause([IllustrativeLaw.Remote], IllustrativeLaw.Upland, IllustrativeLaw.Source()),
                new AreaClause([island], IllustrativeLaw.Lowland, IllustrativeLaw.Source()),
            ],
        };
        var commune = IllustrativeLaw.Commune("upland");

        areas.PossibleClasses(commune.With(DesignationFact.Held("island"), DesignationFact.Held("remote")), IllustrativeLaw.On).Should().Equal(IllustrativeLaw.Upland);
        areas.PossibleClasses(commune.With(DesignationFact.Held("island"), DesignationFact.NotHeld("remote")), IllustrativeLaw.On).Should().Equal(IllustrativeLaw.Lowland);
        areas.PossibleClasses(commune.With(DesignationFact.Held("island")), IllustrativeLaw.On).Should().Equal(IllustrativeLaw.Lowland, IllustrativeLaw.Upland);
        areas.PossibleClasses(commune.With(DesignationFact.NotHeld("island"), DesignationFact.NotHeld("remote")), IllustrativeLaw.On).Should().Equal(IllustrativeLaw.Upland);
    }

    [Fact]
    public void A_rule_that_applies_places_the_commune_rather_than_an_earlier_one_of_the_class_of_which_nothing_is_known()
    {
        var island = new Designation("island", IllustrativeLaw.Text("island"));
        var areas = new AreaClassification
        {
            Key = "one-class-by-two-rules",
            Name = IllustrativeLaw.Text("one class by two rules"),
            Classes = [IllustrativeLaw.Lowland, IllustrativeLaw.Upland],
            Designations = [IllustrativeLaw.Remote, island],
            Clauses =
            [
                new AreaClause([IllustrativeLaw.Remote], IllustrativeLaw.Upland, IllustrativeLaw.Source()),
                new AreaClause([island], IllustrativeLaw.Upland, IllustrativeLaw.Source()),
            ],
        };

        areas.Placements(IllustrativeLaw.Commune("lowland").With(DesignationFact.Held("island")), IllustrativeLaw.On).Should().ContainSingle()
            .Which.Clause.Should().BeSameAs(areas.Clauses[1]);
        areas.Placements(IllustrativeLaw.Commune("lowland"), IllustrativeLaw.On)[1].Clause.Should().BeSameAs(areas.Clauses[0], "the first that may apply is told");
        FluentActions.Invoking(() => areas.Placements(null!, IllustrativeLaw.On)).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void Of_a_clause_with_several_designations_what_is_not_known_is_told_once_and_only_where_none_is_held()
    {
        var (zone, poor, left) = (new Designation("zone", IllustrativeLaw.Text("zone")), new Designation("poor", IllustrativeLaw.Text("poor")), new Designation("left", IllustrativeLaw.Text("left")));
        var (inPoor, inLeft) = (new Designation("zone-in-poor", IllustrativeLaw.Text("a"), [zone, poor]), new Designation("zone-in-left", IllustrativeLaw.Text("b"), [zone, left]));
        var areas = OfOneClause([inPoor, inLeft, IllustrativeLaw.Remote], otherwise: null);
        var commune = IllustrativeLaw.Commune("lowland").With(DesignationFact.Held("poor"), DesignationFact.Held("left"), DesignationFact.NotHeld("remote"));

        areas.Placements(commune, IllustrativeLaw.On)[1].UnknownDesignations.Should().Equal(zone);
        areas.Placements(commune.With(DesignationFact.Held("remote")), IllustrativeLaw.On).Should().ContainSingle().Which.UnknownDesignations.Should().BeEmpty();
    }

    [Fact]
    public void Where_a_clause_says_what_holds_otherwise_the_region_puts_no_commune_anywhere()
    {
        var otherwise = new AreaClause([], IllustrativeLaw.Upland, IllustrativeLaw.Source(row: "2"));
        var areas = OfOneClause([IllustrativeLaw.Remote], otherwise, classOfClause: IllustrativeLaw.Upland);
        var commune = IllustrativeLaw.Commune("lowland").With(DesignationFact.NotHeld("remote"));

        areas.ClassesIn(commune.Province).Should().Equal(IllustrativeLaw.Upland);
        var placement = areas.Placements(commune, IllustrativeLaw.On).Should().ContainSingle().Subject;
        (placement.Class, placement.Clause).Should().Be((IllustrativeLaw.Upland, otherwise));
        placement.DesignationFacts.Should().Equal(DesignationFact.NotHeld("remote"));
        placement.Provenances.Should().Equal(otherwise.Provenance);
    }

    [Fact]
    public void A_placement_tells_its_clause_before_those_of_the_designations()
    {
        var of = IllustrativeLaw.Source(row: "3");
        var areas = OfOneClause([IllustrativeLaw.Remote], otherwise: null);
        var commune = IllustrativeLaw.Commune("lowland").With(DesignationFact.Of("remote", holds: true, DatePeriod.Always, of));

        areas.Placements(commune, IllustrativeLaw.On).Single().Provenances.Should().Equal(areas.Clauses[0].Provenance, of);
    }

    [Fact]
    public void A_date_of_another_calendar_is_refused() => FluentActions
        .Invoking(() => IllustrativeLaw.Areas.Placements(IllustrativeLaw.UplandCommune, new LocalDate(2022, 1, 1, CalendarSystem.Julian)))
        .Should().Throw<ArgumentException>().WithParameterName("on");

    private static AreaClassification OfOneClause(ImmutableArray<Designation> designations, AreaClause? otherwise, AreaClass? classOfClause = null) => new()
    {
        Key = "of-one-clause",
        Name = IllustrativeLaw.Text("of one clause"),
        Classes = [IllustrativeLaw.Lowland, IllustrativeLaw.Upland],
        Designations = designations,
        Clauses = [new AreaClause(designations, classOfClause ?? IllustrativeLaw.Upland, IllustrativeLaw.Source())],
        Otherwise = otherwise,
    };

    [Fact]
    public void A_clause_is_told_with_its_designations_and_its_class()
    {
        var island = new Designation("island", IllustrativeLaw.Text("island"));

        IllustrativeLaw.Areas.Clauses[0].ToString().Should().Be("remote: upland");
        new AreaClause([IllustrativeLaw.Remote, island], IllustrativeLaw.Upland, IllustrativeLaw.Source()).ToString().Should().Be("remote, island: upland");
    }

    [Fact]
    public void Classes_and_designations_are_equal_when_their_keys_are()
    {
        EqualityContract.Equal(IllustrativeLaw.Upland, new AreaClass("upland", IllustrativeLaw.Text("other")));
        EqualityContract.Different(IllustrativeLaw.Upland, IllustrativeLaw.Lowland);
        EqualityContract.Equal(IllustrativeLaw.Remote, new Designation("remote", IllustrativeLaw.Text("other")));
        EqualityContract.Different(IllustrativeLaw.Remote, new Designation("island", IllustrativeLaw.Text("remote")));
        IllustrativeLaw.Areas.Find("upland").Should().Be(IllustrativeLaw.Upland);
        IllustrativeLaw.Areas.Find(null).Should().BeNull();
        FluentActions.Invoking(() => IllustrativeLaw.Areas.PossibleClasses(null!, IllustrativeLaw.On)).Should().Throw<ArgumentNullException>();
    }

    [Theory]
    [InlineData("\"designations\": [\"remote\"]", "\"designations\": [\"remote\", \"remote\"]", DiagnosticCode.DuplicateKey)]
    [InlineData("{ \"key\": \"remote\"", "{ \"allOf\": [\"island\"], \"key\": \"remote\"", DiagnosticCode.DanglingKey)]
    [InlineData("{ \"key\": \"remote\"", "{ \"allOf\": [\"remote\"], \"key\": \"remote\"", DiagnosticCode.DanglingKey)]
    [InlineData("{ \"key\": \"remote\"", "{ \"allOf\": [], \"key\": \"remote\"", DiagnosticCode.EmptyList)]
    [InlineData("{ \"key\": \"remote\"", "{ \"key\": \"a\", \"name\": { \"vi\": \"a\", \"en\": \"a\" } }, { \"allOf\": [\"a\", \"a\"], \"key\": \"remote\"", DiagnosticCode.DuplicateKey)]
    [InlineData("{ \"key\": \"remote\"", "{ \"key\": \"a\", \"name\": { \"vi\": \"a\", \"en\": \"a\" } }, { \"key\": \"b\", \"allOf\": [\"a\"], \"name\": { \"vi\": \"b\", \"en\": \"b\" } }, { \"allOf\": [\"b\"], \"key\": \"remote\"", DiagnosticCode.DanglingKey)]
    public void What_designations_consist_of_is_checked(string old, string replacement, string code)
    {
        var documents = IllustrativeDocuments.With(old, replacement);

        IllustrativeDocuments.DiagnosticsOf(documents).Select(told => told.Code).Should().Equal(code);
    }
}
