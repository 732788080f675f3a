using System.Collections.Immutable;
using CsCheck;
using NodaTime;
using Ntm.Criteria.Requirements;
using AtLeast = Ntm.Criteria.Requirements.AtLeast;
using AtMost = Ntm.Criteria.Requirements.AtMost;

namespace Ntm.Criteria.Tests;

/// <summary>What is noteworthy of data is told beside the verdict and never changes it. Illustrative: no such values exist.</summary>
public sealed class DataNotesTests
{
    private static readonly Measure Water = IllustrativeLaw.Share("water");
    private static readonly Measure Power = IllustrativeLaw.Share("power");
    private static readonly Measure Poor = IllustrativeLaw.Share("poor");
    private static readonly Measure Lanes = IllustrativeLaw.Share("lanes", unit: IllustrativeLaw.Kilometre);
    private static readonly Measure Road = IllustrativeLaw.Number("road");
    private static readonly Measure RoadBefore = IllustrativeLaw.Number("road-before");
    private static readonly Measure Schools = IllustrativeLaw.Count("schools");
    private static readonly Measure Fence = IllustrativeLaw.YesNo("fence");

    private static readonly CriteriaInForce Law = IllustrativeLaw.Demanding(new AllOf(
    [
        new AtLeast(Water, IllustrativeLaw.Of(90)), new AtLeast(Power, IllustrativeLaw.Of(90)), new AtMost(Poor, IllustrativeLaw.Of(5)), new AtLeast(Lanes, IllustrativeLaw.Of(50)),
        new AtLeast(Road, IllustrativeLaw.Of(10)), new AtLeastTimesOwn(Road, 1.5m, IllustrativeLaw.Source(), RoadBefore), new AtLeast(Schools, IllustrativeLaw.Of(1)), new Yes(Fence),
    ]));

    private static readonly LocalDate Day = new(IllustrativeLaw.Year, 12, 31);

    [Fact]
    public void Data_of_the_assessed_year_that_agree_are_not_noteworthy() => NotesOn(
        Of(Water, MeasuredValue.Counted(90, 100)), Of(Power, MeasuredValue.Counted(95, 100)), Of(Lanes, MeasuredValue.Counted(5, 10)), Of(Poor, MeasuredValue.Percent(0.5m)),
        Of(Road, MeasuredValue.Number(12, "kilometre")), Of(Road, MeasuredValue.Number(1.3m, "kilometre"), Day.PlusDays(-30)), Of(RoadBefore, MeasuredValue.Number(8, "kilometre"), new(2010, 1, 1)),
        Of(Schools, MeasuredValue.Number(0, "school")), Of(Schools, MeasuredValue.Number(40, "school"), Day.PlusDays(-1)), Of(Fence, MeasuredValue.Yes, new(Day.Year, 1, 1))).Should().BeEmpty();

    [Theory]
    [InlineData(24, "2020-12-30", "Stale")]
    [InlineData(24, "2020-12-31", "OutsideAssessedYear")]
    [InlineData(24, "2021-12-31", "OutsideAssessedYear")]
    [InlineData(24, "2022-01-01", null)]
    [InlineData(1, "2022-11-29", "Stale")]
    [InlineData(1, "2022-11-30", null)]
    [InlineData(1200, "1923-01-01", "OutsideAssessedYear")]
    public void What_is_old_is_stale_or_outside_the_year_and_never_both(int months, string observed, string? expected)
    {
        var date = NodaTime.Text.LocalDatePattern.Iso.Parse(observed).Value;

        var notes = Assess(Of(Fence, MeasuredValue.Yes, date)).DataNotes(new() { StaleAfterMonths = months });

        notes.Select(note => note.Code.Name).Should().Equal(expected is null ? [] : [expected]);
        notes.All(note => note.Measures.Single() == Fence && note.Measurements.Single().Observed == date && note.Villages.IsEmpty).Should().BeTrue();
    }

    [Fact]
    public void Dates_at_the_ends_of_the_calendar_are_answered()
    {
        NotesOn(Of(Road, MeasuredValue.Number(1, "kilometre"), LocalDate.MinIsoValue), Of(Schools, MeasuredValue.Number(1, "school"), LocalDate.MinIsoValue)).Should().Equal("Stale: road", "Stale: schools");
        NotesOn(Of(Road, MeasuredValue.Number(1, "kilometre"), LocalDate.MaxIsoValue)).Should().BeEmpty("it is observed later");
    }

    [Fact]
    public void An_observation_after_the_assessed_year_is_outside_it()
    {
        var law = new CriteriaInForce(
            new LawQuestion(Standard.Advanced, AssessedUnit.Commune, IllustrativeLaw.Year, Day.PlusMonths(6)), IllustrativeLaw.LowlandCommune.Province,
            new ResolvedSet(Law.Set!, System.Collections.Frozen.FrozenDictionary<string, CriteriaSet>.Empty), IllustrativeLaw.OfNoDocuments);

        law.Assess(IllustrativeLaw.LowlandCommune, [Of(Fence, MeasuredValue.Yes, Day.PlusDays(1))]).DataNotes().Select(note => note.Code).Should().Equal(DataNoteCode.OutsideAssessedYear);
    }

    [Theory]
    [InlineData(80, 81, false)]
    [InlineData(79.9, 95, false)]
    [InlineData(95.1, 96, true)]
    [InlineData(0, 79.8, true)]
    [InlineData(79, 80, false)]
    public void What_the_caller_holds_for_implausible_is_told_where_all_of_it_is(decimal from, decimal to, bool isNoted)
    {
        var expectations = new DataExpectations { Plausible = ImmutableDictionary<string, NumberInterval>.Empty.Add("power", NumberInterval.Between(79.9m, 95)).Add("fence", NumberInterval.Exactly(5)) };

        var notes = Assess(Of(Power, MeasuredValue.Percent(NumberInterval.Between(from, to))), Of(Fence, MeasuredValue.Yes)).DataNotes(expectations);

        notes.Select(note => note.Code).Should().Equal(isNoted ? [DataNoteCode.NotPlausible] : []);
        if (isNoted)
        {
            notes[0].Plausible.Should().Be(NumberInterval.Between(79.9m, 95));
            InOneLine(notes[0].Describe(Language.English)).Should().Contain("plausible is between 79.9% and 95%").And.Contain("illustrative power");
        }
    }

    [Fact]
    public void A_counted_share_is_held_exactly_against_what_is_plausible()
    {
        var expectations = new DataExpectations { Plausible = ImmutableDictionary<string, NumberInterval>.Empty.Add("water", NumberInterval.AtMost(66.6666666666m)).Add("schools", NumberInterval.AtLeast(3)) };

        Assess(Of(Water, MeasuredValue.Counted(2, 3)), Of(Schools, MeasuredValue.Number(2, "school"))).DataNotes(expectations).Select(note => $"{note}").Should().Equal("NotPlausible: water", "NotPlausible: schools");
        Assess(Of(Water, MeasuredValue.Counted(0, 0)), Of(Schools, MeasuredValue.Number(3, "school"))).DataNotes(expectations).Should().BeEmpty();
        Assess(Of(Water, MeasuredValue.CountedInPart(new(2, 3), null))).DataNotes(expectations).Should().BeEmpty("it may still come to less");
    }

    [Theory]
    [InlineData(100, 10, true)]
    [InlineData(99.9, 10, false)]
    [InlineData(10, 100, true)]
    [InlineData(10, 0, false)]
    [InlineData(0, 10, false)]
    public void A_number_that_is_many_times_the_one_before_is_told(decimal now, decimal before, bool isNoted) =>
        NotesOn(Of(Road, MeasuredValue.Number(now, "kilometre")), Of(Road, MeasuredValue.Number(before, "kilometre"), Day.PlusDays(-1))).Should().Equal(isNoted ? ["FarFromBefore: road"] : []);

    [Fact]
    public void Of_a_share_the_whole_is_held_against_the_one_before()
    {
        NotesOn(Of(Water, MeasuredValue.Counted(90, 1000)), Of(Water, MeasuredValue.Counted(90, 100), Day.PlusDays(-1))).Should().Equal("FarFromBefore: water");
        NotesOn(Of(Water, MeasuredValue.Counted(90, 100)), Of(Water, MeasuredValue.Counted(1, 100), Day.PlusDays(-1))).Should().BeEmpty("that is how a share rises");
        NotesOn(Of(Water, MeasuredValue.Counted(90, 100)), Of(Water, MeasuredValue.Percent(1), Day.PlusDays(-1))).Should().BeEmpty();
        Assess(Of(Road, MeasuredValue.Number(3, "kilometre")), Of(Road, MeasuredValue.Number(1, "kilometre"), Day.PlusDays(-1))).DataNotes(new() { LargestChange = 3 }).Should().ContainSingle()
            .Which.Measurements.Select(measurement => measurement.Observed).Should().Equal(Day, Day.PlusDays(-1));
    }

    [Theory]
    [InlineData(0.95, true)]
    [InlineData(1, true)]
    [InlineData(1.01, false)]
    [InlineData(0, false)]
    public void A_tiny_percentage_where_a_large_one_is_demanded_may_be_a_fraction(decimal percentage, bool isNoted)
    {
        NotesOn(Of(Power, MeasuredValue.Percent(percentage))).Should().Equal(isNoted ? ["ProbablyAFraction: power"] : []);
        NotesOn(Of(Power, MeasuredValue.Percent(percentage)), Of(Power, MeasuredValue.Percent(percentage))).Should().Equal(isNoted ? ["ProbablyAFraction: power"] : []);
        NotesOn(Of(Poor, MeasuredValue.Percent(percentage))).Should().BeEmpty("few are demanded");
        IllustrativeLaw.Demanding(new AtLeast(Power, IllustrativeLaw.Of(1))).Assess(IllustrativeLaw.LowlandCommune, [Of(Power, MeasuredValue.Percent(percentage))]).DataNotes().Should().BeEmpty("no more than 1% is demanded");
    }

    [Fact]
    public void It_may_be_a_fraction_also_where_the_level_may_not_decide_and_of_men_and_women()
    {
        var unconfirmed = new AtLeast(Power, IllustrativeLaw.Of(80, Basis.Unconfirmed));
        var women = new AtLeast(Water, IllustrativeLaw.Of(80));

        foreach (var demanded in new Requirement[] { unconfirmed, new AllOf([unconfirmed, new AtLeast(Power, IllustrativeLaw.Of(90))]), new BothSexes(unconfirmed, women) })
        {
            IllustrativeLaw.Demanding(demanded).Assess(IllustrativeLaw.LowlandCommune, [Of(Power, MeasuredValue.Percent(0.95m))]).DataNotes().Select(note => note.Code)
                .Should().Equal(DataNoteCode.ProbablyAFraction);
        }
    }

    [Fact]
    public void One_whole_that_was_counted_differently_on_one_date_is_told()
    {
        NotesOn(Of(Water, MeasuredValue.Counted(90, 100)), Of(Power, MeasuredValue.Counted(95, 101)), Of(Lanes, MeasuredValue.Counted(5, 10))).Should().Equal("WholesDiffer: water, power");
        NotesOn(Of(Water, MeasuredValue.Counted(90, 100)), Of(Power, MeasuredValue.Counted(95, 101), Day.PlusDays(-1))).Should().BeEmpty("it may have grown");
        NotesOn(Of(Water, MeasuredValue.Counted(90, 100)), Of(Power, MeasuredValue.Counted(0, 0))).Should().BeEmpty();
        InOneLine(Assess(Of(Water, MeasuredValue.Counted(90, 100)), Of(Power, MeasuredValue.Counted(95, 1010))).DataNotes()[0].Describe(Language.Vietnamese))
            .Should().Contain("100 hộ (water (minh họa)); 1.010 hộ (power (minh họa))");
    }

    [Fact]
    public void A_percentage_that_disagrees_with_the_count_is_told_with_it()
    {
        var assessment = Assess(Of(Water, MeasuredValue.Counted(90, 100)), Of(Water, MeasuredValue.Percent(91)));

        assessment.DataNotes().Select(note => $"{note} {string.Join("; ", note.Measurements.Select(one => one.Value))}").Should().Equal("PercentageDisagrees: water 90/100; 91%");
        NotesOn(Of(Water, MeasuredValue.Counted(90, 100)), Of(Water, MeasuredValue.Percent(90))).Should().BeEmpty();
        foreach (var language in Language.All)
        {
            InOneLine(assessment.Explain(language)).Should().Contain(InOneLine(assessment.DataNotes()[0].Describe(language)));
            assessment.ToJson(language).Should().Contain("\"code\": \"PercentageDisagrees\"");
        }

        InOneLine(assessment.ToOnePage(Language.English).ToText()).Should().Contain("Notes on the quality of the data: 1.");
    }

    [Fact]
    public void Of_a_sum_over_villages_those_are_named_whose_counts_are_old()
    {
        var units = VillageDocument.Read(
            SourceDocument.FromText("villages.json", VillageDocumentTests.Text(
                """{ "commune": "90001", "id": "T01", "title": "thôn", "name": "Đầu" }""", """{ "commune": "90001", "id": "T02", "title": "thôn", "name": "Giữa" }""")),
            IllustrativeEvents.Example).On(Day);
        var commune = units.Commune("90001");
        var evidence = Evidence.FromVillages(
            units, commune, village => [Of(Water, MeasuredValue.Counted(1, 2), village.LocalId == "T01" ? new(2015, 1, 1) : Day)], [Water]);

        var note = IllustrativeLaw.DemandingIn(commune.Province, new AtLeast(Water, IllustrativeLaw.Of(90))).Assess(commune, evidence).DataNotes().Single();

        (note.Code, note.Villages.Single().Name, note.Measurements.Single().Observed).Should().Be((DataNoteCode.Stale, "Đầu", new LocalDate(2015, 1, 1)));
        InOneLine(note.Describe(Language.English)).Should().Contain("thôn Đầu: 50% (1 of 2 households), 1 January 2015");
    }

    [Fact]
    public void What_is_also_demanded_for_itself_is_no_past_alone() => IllustrativeLaw.Demanding(new AllOf([new AtLeastTimesOwn(Road, 1.5m, IllustrativeLaw.Source(), RoadBefore), new AtLeast(RoadBefore, IllustrativeLaw.Of(1))]))
        .Assess(IllustrativeLaw.LowlandCommune, [Of(RoadBefore, MeasuredValue.Number(8, "kilometre"), new(2010, 1, 1))]).DataNotes().Select(note => $"{note}").Should().Equal("Stale: road-before");

    [Fact]
    public void Only_data_that_a_verdict_may_rest_on_are_looked_at()
    {
        NotesOn(Of(IllustrativeLaw.YesNo("other"), MeasuredValue.Yes, new(2000, 1, 1))).Should().BeEmpty("no indicator uses it");
        NotesOn(Of(Fence, MeasuredValue.Yes), Of(Fence, MeasuredValue.No, new(2000, 1, 1))).Should().BeEmpty("it is superseded");
        NotesOn(Of(Fence, MeasuredValue.Yes, new(2030, 1, 1))).Should().BeEmpty("it is observed later, and not used");
        IllustrativeLaw.InForce(null).Assess(IllustrativeLaw.LowlandCommune, [Of(Fence, MeasuredValue.Yes, new(2000, 1, 1))]).DataNotes().Should().BeEmpty("there is no verdict");
    }

    [Fact]
    public void Expectations_that_make_no_sense_are_refused()
    {
        foreach (var months in new[] { 0, -1, 1201, int.MinValue })
        {
            FluentActions.Invoking(() => new DataExpectations { StaleAfterMonths = months }).Should().Throw<ArgumentOutOfRangeException>();
        }

        foreach (var change in new[] { 1, 0.5m, 0, decimal.MinValue })
        {
            FluentActions.Invoking(() => new DataExpectations { LargestChange = change }).Should().Throw<ArgumentOutOfRangeException>();
        }

        FluentActions.Invoking(() => new DataExpectations { Plausible = null! }).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => Assess(Of(Fence, MeasuredValue.Yes, new(2000, 1, 1))).DataNotes()[0].Describe(null!)).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void Whatever_is_expected_and_noted_no_verdict_changes_and_every_note_has_its_words() => Gen.Byte.Array[0, 120].Select(bytes => new RandomCase(bytes)).Sample(
        generated =>
        {
            var assessment = generated.Assess();
            var before = assessment.Outcomes;
            var measures = assessment.Set is null ? [] : assessment.Set.Requirements().SelectMany(requirement => requirement.OwnMeasures).Distinct();
            var strict = new DataExpectations { StaleAfterMonths = 1, LargestChange = 1.01m, Plausible = measures.ToImmutableDictionary(measure => measure.Key, _ => NumberInterval.Exactly(7.77m)) };

            foreach (var note in assessment.DataNotes(strict).Concat(assessment.DataNotes()))
            {
                note.Measurements.Should().NotBeEmpty();
                foreach (var language in Language.All)
                {
                    note.Describe(language).Should().NotBeNullOrWhiteSpace().And.NotContainAny("{", "}");
                    note.Code.Describe(language).Should().NotBeNullOrWhiteSpace();
                }
            }

            (assessment.Outcomes, generated.Assess().Outcomes).Should().Be((before, before));
        }, iter: 300);

    private static IEnumerable<string> NotesOn(params Measurement[] measurements) => Assess(measurements).DataNotes().Select(note => $"{note}");

    private static Assessment Assess(params Measurement[] measurements) => Law.Assess(IllustrativeLaw.LowlandCommune, Evidence.Create(measurements));

    private static Measurement Of(Measure measure, MeasuredValue value, LocalDate? observed = null) => IllustrativeLaw.Measured(measure, value, observed ?? Day);

    private static string InOneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
