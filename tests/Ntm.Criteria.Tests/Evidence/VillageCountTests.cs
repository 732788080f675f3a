using System.Globalization;
using CsCheck;
using NodaTime;
using Ntm.Criteria.Requirements;
using AtLeast = Ntm.Criteria.Requirements.AtLeast;
using AtMost = Ntm.Criteria.Requirements.AtMost;

namespace Ntm.Criteria.Tests;

/// <summary>Measures of a commune that count its villages: those that answer yes, or meet a standard. Illustrative: no such units, villages and values exist.</summary>
public sealed class VillageCountTests
{
    private static readonly UnitOfMeasure OfVillage = new("village", new("thôn", "village"), "villages", 1);
    private static readonly Measure House = IllustrativeLaw.YesNo("house");
    private static readonly Measure WithHouse = CountOf("with-house", MeasureKind.Share, new(House, null));
    private static readonly Measure Models = CountOf("models", MeasureKind.Count, new(null, Standard.Model));
    private static readonly Measure Water = IllustrativeLaw.Share("water");
    private static readonly Measure Rating = IllustrativeLaw.Graded("rating");
    private static readonly LocalDate Day = new(2022, 12, 31);

    private static readonly TerritorySnapshot Units = VillageDocument.Read(
        SourceDocument.FromText("villages.json", VillageDocumentTests.Text(
            """{ "commune": "90001", "id": "T01", "title": "thôn", "name": "Đầu" }""",
            """{ "commune": "90001", "id": "T02", "title": "thôn", "name": "Giữa" }""",
            """{ "commune": "90001", "id": "T03", "title": "bản", "name": "Cuối" }""",
            """{ "commune": "90001", "id": "T04", "title": "bản", "name": "Bên" }""")),
        IllustrativeEvents.Example).On(Day);

    private static readonly AdministrativeUnit Commune = Units.Commune("90001");

    [Theory]
    [InlineData("yyyy", "4/4", "4 village")]
    [InlineData("nnnn", "0/4", "0 village")]
    [InlineData("yyn.", "2/3 + ?/1", "[2, 3] village")]
    [InlineData("y...", "1/1 + ?/3", "[1, 4] village")]
    public void Those_that_answer_yes_or_meet_the_standard_are_counted_of_all(string told, string share, string count)
    {
        var evidence = OfVillages(told);

        $"{evidence.Of("with-house").Single().Value}".Should().Be(share);
        $"{evidence.Of("models").Single().Value}".Should().Be(count);
        foreach (var measurement in evidence)
        {
            measurement.FromVillages.Select(one => one.Measurement is null ? '.' : one.Measurement.Value.Equals(MeasuredValue.Yes) ? 'y' : 'n').Should().Equal(told);
            (measurement.Observed, measurement.Source, measurement.IsIllustrative).Should().Be((Day, "Báo cáo minh họa", true));
        }
    }

    [Fact]
    public void Where_nothing_is_known_of_any_village_nothing_is_counted()
    {
        OfVillages("....").Should().BeEmpty();
        Evidence.FromVillages(Units, Units.Commune("90002"), _ => throw new InvalidOperationException(), [WithHouse, Models], (_, _) => throw new InvalidOperationException()).Should().BeEmpty("it has no villages");
        Evidence.FromVillages(Units, Commune, _ => [Answer(true)], [WithHouse, Models]).Select(one => one.Measure).Should().Equal(["with-house"], "nobody tells which villages meet a standard");
    }

    [Fact]
    public void A_village_answers_as_its_latest_observation_says_and_corrections_go_first()
    {
        Answered(Answer(true, new(2022, 1, 1)), Answer(false, new(2022, 6, 1)), Answer(true, new(2023, 1, 1))).Should().Be("0/4");
        Answered(Answer(true), Answer(false, correction: true)).Should().Be("0/4");
        Answered(Answer(true), Answer(true)).Should().Be("4/4");
        OfEach(_ => [Answer(true), Answer(false)]).Should().BeEmpty("they contradict each other");
        OfEach(_ => [Of(House, MeasuredValue.Percent(90))]).Should().BeEmpty("that is no answer");

        static string Answered(params Measurement[] told) => $"{OfEach(_ => [.. told]).Single().Value}";
    }

    [Fact]
    public void A_verdict_rests_on_all_that_is_known_of_the_village()
    {
        var told = Evidence.Create(new Measurement { Measure = "water", Value = MeasuredValue.Percent(90), Observed = Day, Source = "Một" }).WithTitles(IllustrativeLaw.Stated(Standard.Basic, isHeld: true, Day));

        var evidence = Evidence.FromVillages(Units, Commune, village => village.LocalId == "T01" ? told : null, [Models], (village, standard) =>
        {
            standard.Should().Be(Standard.Model);
            return village.LocalId switch { "T01" or "T02" => Verdict.Met, "T03" => Verdict.NotApplicable, _ => Verdict.Undetermined };
        });

        evidence.Single().Value.Should().Be(MeasuredValue.Number(NumberInterval.Between(2, 4), "village"));
        evidence.Single().FromVillages.Select(one => one.Measurement?.Source).Should().Equal($"Một; {told.Titles[0].Source}", "Minh họa", null, null);
    }

    [Fact]
    public void What_would_add_up_and_does_not_is_told()
    {
        var evidence = Evidence.FromVillages(
            Units, Commune,
            village => village.LocalId switch
            {
                "T01" => [Of(Water, MeasuredValue.Percent(90)), Of(WithHouse, MeasuredValue.Yes), Of(Rating, MeasuredValue.Grade("level-2")), Answer(true)],
                "T02" => [Of(Water, MeasuredValue.Counted(1, 2)), Of(Water, MeasuredValue.Counted(2, 2)), IllustrativeLaw.Measured(IllustrativeLaw.YesNo("wtaer"), MeasuredValue.Yes)],
                _ => [Of(Water, MeasuredValue.Counted(5, 10))],
            },
            [Water, WithHouse, House, Rating]);

        evidence.Select(one => $"{one.Measure} {one.Value}").Should().Equal("water 10/20 + ?", "with-house 1/1 + ?/3");
        evidence.NotCarried.Select(left => $"{left} {string.Join(", ", left.Villages.Select(one => one.Village.Name))}").Should().Equal(
            "water (DoesNotAdd) Đầu", "water (Contradictory) Giữa, Giữa", "with-house (DoesNotAdd) Đầu", "wtaer (UnknownMeasure) Giữa");
        evidence.NotCarried.Should().OnlyContain(left => left.Measurements.IsEmpty);

        var assessment = Law(new AtLeast(Water, IllustrativeLaw.Of(90))).Assess(Commune, evidence);
        assessment.NotCarried.Should().Equal(evidence.NotCarried);
        assessment.Explain(Language.Vietnamese).Should().Contain("Không cộng được: water (minh họa) của thôn Đầu (").And.Contain("Không cộng được: wtaer của thôn Giữa (");
        assessment.Explain(Language.English).Should().Contain("Not added up: illustrative water of thôn Giữa (");
    }

    [Fact]
    public void What_contradicts_itself_or_has_no_sum_is_told()
    {
        Left(House, Answer(true), Answer(false)).Should().Equal("house (Contradictory)");
        Left(House, Of(House, MeasuredValue.Percent(90))).Should().Equal("house (DoesNotAdd)");
        Left(Water, Of(Water, MeasuredValue.Counted(0, 0))).Should().Equal(["water (DoesNotAdd)"], "nothing was counted of one, and the others are not known");
        Left(IllustrativeLaw.Count("schools"), Of(IllustrativeLaw.Count("schools"), MeasuredValue.Number(-3, "school"))).Should().Equal(["schools (DoesNotAdd)"], "what is impossible does not become possible by being added");

        static IEnumerable<string> Left(Measure measure, params Measurement[] told) =>
            Evidence.FromVillages(Units, Commune, village => village.LocalId == "T01" ? Evidence.Create(told) : null, [WithHouse, House, measure]).NotCarried.Select(left => $"{left}");
    }

    [Fact]
    public void What_villages_could_not_add_is_told_also_after_their_commune_went_on_under_another_code()
    {
        var evidence = Evidence.FromVillages(Units, Commune, _ => [Of(Water, MeasuredValue.Percent(90))], [Water]);
        var later = IllustrativeEvents.Example.On(new(2026, 6, 1));
        var successor = Commune.CorrespondenceOn(later.Date).Units[0];

        Evidence.FromPredecessors(successor.CorrespondenceOn(Day), unit => unit.Id == Commune.Id ? evidence : null, [Water]).NotCarried.Select(left => $"{left}").Should().Contain("water (DoesNotAdd)");
    }

    [Fact]
    public void What_was_observed_before_a_village_began_is_of_another_one()
    {
        var units = VillageDocument.Read(
            SourceDocument.FromText("villages.json", VillageDocumentTests.Text("""{ "commune": "90001", "id": "T01", "title": "thôn", "name": "Mới", "from": "2011-06-01" }""")), IllustrativeEvents.Example).On(Day);

        Evidence.FromVillages(units, units.Commune("90001"), _ => [Answer(true, new(2011, 5, 31))], [WithHouse]).Should().BeEmpty();
        Evidence.FromVillages(units, units.Commune("90001"), _ => [Answer(true, new(2011, 6, 1))], [WithHouse]).Should().ContainSingle();
    }

    [Fact]
    public void The_villages_that_do_not_and_those_not_known_are_named()
    {
        var finding = Law(new AtLeast(WithHouse, IllustrativeLaw.Of(75))).Assess(Commune, OfVillages("yyn.")).Findings[0];

        finding.Verdict.Should().Be(Verdict.Undetermined);
        var missing = finding.Missing.OfType<MissingMeasurement>().Single();
        missing.Villages.Select(village => village.Name).Should().Equal("Bên");
        missing.Describe(Language.Vietnamese).Should().EndWith(": bản Bên");
        InOneLine(finding.Explain(Language.Vietnamese)).Should().Contain("Số liệu đếm theo thôn: 2/4 thôn đạt; chưa đạt: bản Cuối; chưa rõ: bản Bên: Báo cáo minh họa");
        InOneLine(finding.Explain(Language.English)).Should().Contain("Counted of the villages: 2 of 4 do; not bản Cuối; not known of bản Bên: Báo cáo minh họa");
        InOneLine(Law(new AtLeast(WithHouse, IllustrativeLaw.Of(75))).Assess(Commune, OfVillages("yyyy")).Findings[0].Explain(Language.English)).Should().Contain("Counted of the villages: 4 of 4 do: ");
    }

    [Fact]
    public void A_range_decides_only_where_every_answer_of_the_others_gives_the_same() => Gen.Select(Gen.Int[0, 2].Select(place => "yn."[place]).Array[4], Gen.Int[0, 4], Gen.Int[0, 400], Gen.Bool).Sample(
        (answers, count, percentage, isAtLeast) =>
        {
            var told = new string(answers);
            var threshold = IllustrativeLaw.Of(percentage / 4m);
            var counted = IllustrativeLaw.Of(count);
            Requirement requirement = isAtLeast
                ? new AllOf([new AtLeast(WithHouse, threshold), new AtLeast(Models, counted)])
                : new AllOf([new AtMost(WithHouse, threshold), new AtMost(Models, counted)]);

            var outcomes = Law(requirement).Assess(Commune, OfVillages(told)).Findings[0].Outcomes;

            // Houses and verdicts of a village are two unknowns, whichever answer was told of both.
            if (told.Trim('.').Length == 0)
            {
                return; // Nothing is measured, and any share and number is possible, also one that no villages give.
            }

            var possible = Completions(told).SelectMany(
                _ => Completions(told), (houses, models) => Holds(houses.Count(c => c == 'y') * 25m, percentage / 4m) && Holds(models.Count(c => c == 'y'), count)).ToHashSet();
            outcomes.CanBeMet.Should().Be(possible.Contains(true), told);
            outcomes.CanBeNotMet.Should().Be(possible.Contains(false), told);

            bool Holds(decimal value, decimal demanded) => isAtLeast ? value >= demanded : value <= demanded;
        }, iter: Repeats.Of(1000));

    private static IEnumerable<string> Completions(string told) => told.IndexOf('.', StringComparison.Ordinal) is >= 0 and var place
        ? Completions(told[..place] + "y" + told[(place + 1)..]).Concat(Completions(told[..place] + "n" + told[(place + 1)..]))
        : [told];

    private static Measure CountOf(string key, MeasureKind kind, VillageCount of) => new()
    {
        Key = key,
        Kind = kind,
        Name = IllustrativeLaw.Text(key),
        Unit = OfVillage,
        Whole = kind == MeasureKind.Share ? IllustrativeLaw.Text("all villages") : null,
        OfVillages = of,
    };

    private static Measurement Answer(bool yes, LocalDate? observed = null, bool correction = false) => Of(House, yes ? MeasuredValue.Yes : MeasuredValue.No, observed, correction);

    private static Measurement Of(Measure measure, MeasuredValue value, LocalDate? observed = null, bool correction = false) => IllustrativeLaw.Measured(measure, value, observed ?? Day, correction);

    private static CriteriaInForce Law(Requirement requirement) => IllustrativeLaw.DemandingIn(Commune.Province, requirement);

    private static Evidence OfEach(Func<Village, Evidence?> evidenceOf) => Evidence.FromVillages(Units, Commune, evidenceOf, [WithHouse]);

    private static Evidence OfVillages(string told)
    {
        char Told(Village village) => told[int.Parse(village.LocalId[1..], CultureInfo.InvariantCulture) - 1];
        return Evidence.FromVillages(
            Units, Commune, village => Told(village) == '.' ? null : [Answer(Told(village) == 'y')], [WithHouse, Models],
            (village, _) => Told(village) switch { 'y' => Verdict.Met, 'n' => Verdict.NotMet, _ => Verdict.Undetermined });
    }

    private static string InOneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
