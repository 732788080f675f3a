using System.Collections.Immutable;
using NodaTime;

namespace Ntm.Criteria.Tests;

/// <summary>What the evidence of the units that another was formed from says of it. The units are those of Lào Cai and illustrative ones; every value is illustrative.</summary>
public sealed class PredecessorEvidenceTests
{
    private const string Insurance = "health-insurance";
    private const string Income = "income-per-head";
    private const string Villages = "smart-village-models";

    private static readonly LocalDate Observed = new(2025, 6, 30);

    /// <summary>Xã Bắc Hà of July 2025, formed of a township and five communes.</summary>
    private static readonly AdministrativeUnit BacHa = Vietnam.Territory.On(new(2025, 12, 31)).Commune("02839");

    private static readonly UnitCorrespondence Before = BacHa.CorrespondenceOn(Observed);

    private static ImmutableArray<Measure> Measures => CriteriaCatalog.Embedded.Measures;

    [Fact]
    public void Counted_shares_of_merged_communes_add()
    {
        var evidence = Merged(place => [Measured(Insurance, MeasuredValue.Counted(900 + place, 1_000))]);

        var sum = evidence.Should().ContainSingle().Subject;
        sum.Value.Should().Be(MeasuredValue.Counted(5_415, 6_000));
        (sum.Measure, sum.Observed, sum.Source, sum.IsIllustrative).Should().Be((Insurance, Observed, "báo cáo minh họa", true));
        sum.CarriedFrom.Select(one => one.Unit.Code.ToString()).Should().Equal("02839", "02857", "02863", "02866", "02875", "02881");
        sum.CarriedFrom.Select(one => one.Measurement.Value).Should().Equal(Enumerable.Range(0, 6).Select(place => MeasuredValue.Counted(900 + place, 1_000)));
        evidence.NotCarried.Should().BeEmpty();
    }

    [Fact]
    public void Counts_add_and_other_numbers_do_not()
    {
        var evidence = Merged(place => [Measured(Villages, MeasuredValue.Number(place, "village")), Measured(Income, MeasuredValue.Number(40 + place, "million-vnd-per-person-year"))]);

        evidence.Should().ContainSingle().Which.Value.Should().Be(MeasuredValue.Number(15, "village"));
        Left(evidence).Should().Equal($"{Income} DoesNotAdd 6");
    }

    [Fact]
    public void Of_a_number_whose_measure_is_not_given_it_is_not_known_that_it_is_a_count() =>
        Left(Evidence.FromPredecessors(Before, _ => [Measured(Villages, MeasuredValue.Number(1, "village"))], [])).Should().Equal($"{Villages} UnknownMeasure 6");

    [Theory]
    [InlineData("percent")]
    [InlineData("yes")]
    [InlineData("grade")]
    [InlineData("range")]
    public void What_is_no_count_does_not_add(string kind)
    {
        var value = kind switch
        {
            "percent" => MeasuredValue.Percent(95),
            "yes" => MeasuredValue.Yes,
            "grade" => MeasuredValue.Grade("level-2"),
            _ => MeasuredValue.Number(NumberInterval.AtLeast(1), "village"),
        };

        var evidence = Merged(_ => [Measured(Villages, value)]);

        evidence.Should().BeEmpty();
        Left(evidence).Should().Equal($"{Villages} DoesNotAdd 6");
        evidence.NotCarried.Single().Measurements.Select(one => one.Unit).Should().Equal(Before.Units);
    }

    [Fact]
    public void All_of_them_have_to_be_counted_on_one_date()
    {
        var earlier = Observed.PlusDays(-1);

        var evidence = Merged(place => [Measured(Insurance, MeasuredValue.Counted(90, 100), earlier), .. place < 5 ? [Measured(Insurance, MeasuredValue.Counted(91, 100))] : Evidence.Empty]);

        evidence.Should().ContainSingle().Which.Should().Match<Measurement>(sum => sum.Observed == earlier && sum.Value == MeasuredValue.Counted(540, 600));
        Left(evidence).Should().Equal($"{Insurance} NotCountedTogether 5");
    }

    [Fact]
    public void A_commune_of_which_nothing_is_told_is_not_left_out_of_the_sum() =>
        Left(Evidence.FromPredecessors(Before, unit => unit.Code.ToString() == "02881" ? null : [Measured(Insurance, MeasuredValue.Counted(1, 2))], Measures))
            .Should().Equal($"{Insurance} NotCountedTogether 5");

    [Fact]
    public void A_percentage_beside_the_count_is_told_and_a_correction_takes_the_place_of_the_rest()
    {
        var evidence = Merged(place =>
        [
            Measured(Insurance, MeasuredValue.Counted(90, 100)),
            .. place == 0 ? [Measured(Insurance, MeasuredValue.Counted(80, 100), correction: true)] : Evidence.Empty,
            .. place == 1 ? [Measured(Insurance, MeasuredValue.Percent(90))] : Evidence.Empty,
        ]);

        evidence.Should().ContainSingle().Which.Value.Should().Be(MeasuredValue.Counted(530, 600));
        Left(evidence).Should().Equal($"{Insurance} Corrected 1", $"{Insurance} DoesNotAdd 1");
    }

    [Fact]
    public void Counts_of_one_commune_that_contradict_each_other_do_not_add_and_equal_ones_count_once()
    {
        Left(Merged(place => [Measured(Insurance, MeasuredValue.Counted(90, 100)), Measured(Insurance, MeasuredValue.Counted(place == 3 ? 91 : 90, 100))]))
            .Should().Equal($"{Insurance} Contradictory 12");
        Merged(_ => [Measured(Insurance, MeasuredValue.Counted(90, 100)), Measured(Insurance, MeasuredValue.Counted(90, 100))])
            .Should().ContainSingle().Which.Value.Should().Be(MeasuredValue.Counted(540, 600));
    }

    [Theory]
    [InlineData("39999999999999999999999999999", "39999999999999999999999999999")]
    [InlineData("79228162514264337593543950335", "1")]
    [InlineData("79228162514264337593543950335", "79228162514264337593543950335")]
    public void A_sum_that_no_decimal_holds_is_none(string one, string other)
    {
        decimal[] counts = [PlainNumber.Parse(one), PlainNumber.Parse(other)];

        Left(Merged(place => [Measured(Insurance, MeasuredValue.Counted(0, counts[place % 2]))])).Should().Equal($"{Insurance} DoesNotAdd 6");
        Left(Merged(place => [Measured(Villages, MeasuredValue.Number(counts[place % 2], "village"))])).Should().Equal($"{Villages} DoesNotAdd 6");
    }

    [Fact]
    public void Negative_numbers_and_other_units_do_not_add()
    {
        Left(Merged(place => [Measured(Villages, MeasuredValue.Number(place - 1, "village"))])).Should().Equal($"{Villages} DoesNotAdd 6");
        Left(Merged(place => [Measured(Villages, MeasuredValue.Number(1, place == 0 ? "household" : "village"))])).Should().Equal($"{Villages} DoesNotAdd 6");
        Left(Merged(place => [Measured(Villages, place == 0 ? MeasuredValue.Counted(1, 2) : MeasuredValue.Number(1, "village"))])).Should().Equal($"{Villages} DoesNotAdd 6");
    }

    [Fact]
    public void What_was_observed_when_a_commune_was_another_one_or_no_more_is_not_its_own()
    {
        // The township had Tà Chải added to it on 1 November 2024.
        Left(Merged(_ => [Measured(Insurance, MeasuredValue.Counted(90, 100), new(2024, 10, 31))])).Should().Equal($"{Insurance} OutsideUnit 1", $"{Insurance} NotCountedTogether 5");
        Left(Merged(_ => [Measured(Insurance, MeasuredValue.Counted(90, 100), new(2025, 7, 1))])).Should().Equal($"{Insurance} OutsideUnit 6");
    }

    [Fact]
    public void What_was_taken_over_is_taken_over_again()
    {
        var october = new LocalDate(2024, 10, 31);
        var township = Before.Units.Single(unit => unit.Code.ToString() == "02839");
        var ofTownship = Evidence.FromPredecessors(township.CorrespondenceOn(october), _ => [Measured(Insurance, MeasuredValue.Counted(90, 100), october)], Measures);

        var evidence = Evidence.FromPredecessors(Before, unit => unit == township ? ofTownship : [Measured(Insurance, MeasuredValue.Counted(90, 100), october)], Measures);

        var sum = evidence.Should().ContainSingle().Subject;
        sum.Value.Should().Be(MeasuredValue.Counted(630, 700));
        sum.CarriedFrom[0].Measurement.CarriedFrom.Select(one => one.Unit.Name).Should().Equal("Bắc Hà", "Tà Chải");
    }

    [Theory]
    [InlineData("90001", 2012, 2011)] // Renamed.
    [InlineData("90002", 2013, 2012)] // Of another type.
    [InlineData("90007", 2017, 2015)] // In another district, then under another code.
    public void A_commune_that_goes_on_takes_over_all_of_it(string code, int from, int to)
    {
        var unit = IllustrativeEvents.Example.On(new(from, 1, 1)).Commune(code);
        var observed = new LocalDate(to, 12, 31) < unit.Start.Date ? new LocalDate(to, 12, 31) : unit.Start.Date.PlusDays(-1);
        var correspondence = unit.CorrespondenceOn(observed);
        Measurement[] measured = [Measured(Insurance, MeasuredValue.Percent(95), observed), Measured("plan", MeasuredValue.Yes, observed), Measured(Income, MeasuredValue.Number(40, "dong"), observed, correction: true)];
        var title = new TitleStatement { Standard = Standard.Basic, IsHeld = true, Decided = observed, Source = "minh họa", AssessedYear = to, IsIllustrative = true, Note = "minh họa" };
        var opinion = Opinion(observed, to);

        var evidence = Evidence.FromPredecessors(correspondence, _ => Evidence.Create(measured).WithTitles(title).WithOpinions(opinion), Measures);

        evidence.Should().BeEquivalentTo(measured, options => options.Excluding(one => one.CarriedFrom).Excluding(one => one.CarriedTo).WithStrictOrdering());
        evidence.Should().OnlyContain(one => one.CarriedFrom.Single().Unit == correspondence.Units[0]);
        evidence.Titles.Single().Should().BeEquivalentTo(title, options => options.Excluding(one => one.CarriedFrom).Excluding(one => one.CarriedTo));
        evidence.Titles.Single().CarriedFrom.Should().BeSameAs(correspondence.Units[0]);
        evidence.Opinions.Single().Should().BeEquivalentTo(opinion, options => options.Excluding(one => one.CarriedFrom).Excluding(one => one.CarriedTo));
        evidence.Opinions.Single().CarriedFrom.Should().BeSameAs(correspondence.Units[0]);
        evidence.NotCarried.Should().BeEmpty();
        evidence.TitlesNotCarried.Should().BeEmpty();
        evidence.OpinionsNotCarried.Should().BeEmpty();
    }

    [Fact]
    public void On_a_date_on_which_it_exists_the_evidence_is_its_own()
    {
        Evidence own = [Measured(Insurance, MeasuredValue.Percent(95), new(2025, 12, 31))];

        Evidence.FromPredecessors(BacHa.CorrespondenceOn(new(2025, 8, 1)), _ => own, Measures).Should().BeSameAs(own);
    }

    [Theory]
    [InlineData("90006", 2014, 2013)] // Formed of a part.
    [InlineData("90004", 2015, 2014)] // A part of another was added.
    [InlineData("90001", 2026, 2025)] // Of two wholes and a part.
    public void Of_a_commune_with_parts_of_others_nothing_follows(string code, int from, int to)
    {
        var unit = IllustrativeEvents.Example.On(new(from, 1, 1)).Commune(code);

        var evidence = Evidence.FromPredecessors(unit.CorrespondenceOn(new(to, 12, 31)), _ => [Measured(Insurance, MeasuredValue.Counted(1, 2), new(to, 12, 31))], Measures);

        evidence.Should().BeEmpty();
        evidence.NotCarried.Should().ContainSingle().Which.Obstacle.Should().Be(CarryObstacle.NotOfWholeUnits);
    }

    [Fact]
    public void Titles_of_merged_communes_stay_theirs()
    {
        var title = new TitleStatement { Standard = Standard.Basic, IsHeld = true, Decided = new(2024, 12, 31), Source = "minh họa", IsIllustrative = true };

        var evidence = Evidence.FromPredecessors(Before, unit => unit.Type == UnitType.RuralCommune ? Evidence.Empty.WithTitles(title) : null, Measures);

        evidence.Titles.Should().BeEmpty();
        evidence.TitlesNotCarried.Should().HaveCount(5).And.OnlyContain(one => one.Statement == title);
        evidence.TitlesNotCarried[0].ToString().Should().Be("xã Thải Giàng Phố (02857), huyện Bắc Hà, tỉnh Lào Cai: basic: held (2024-12-31)");
    }

    [Fact]
    public void Opinions_on_merged_communes_are_not_on_the_one_that_they_became()
    {
        var opinion = Opinion(new(2025, 2, 1), 2024);

        var evidence = Evidence.FromPredecessors(Before, unit => unit.Type == UnitType.RuralCommune ? Evidence.Empty.WithOpinions(opinion) : null, Measures);

        evidence.Opinions.Should().BeEmpty();
        evidence.OpinionsNotCarried.Should().HaveCount(5).And.OnlyContain(one => one.Opinion == opinion);
        evidence.OpinionsNotCarried[0].ToString().Should().Be("xã Thải Giàng Phố (02857), huyện Bắc Hà, tỉnh Lào Cai: district (UBND huyện Minh Họa): advanced 2024, whole set: met (2025-02-01)");
        evidence.And(evidence).OpinionsNotCarried.Should().HaveCount(10);
    }

    [Fact]
    public void An_opinion_that_was_taken_over_is_on_the_unit_and_one_of_another_unit_is_not()
    {
        var unit = IllustrativeEvents.Example.On(new(2012, 6, 1)).Commune("90001");
        var opinion = Opinion(new(2011, 12, 31), 2012);
        var later = Opinion(new(2012, 1, 1), 2012);
        var carried = Evidence.FromPredecessors(unit.CorrespondenceOn(new(2011, 12, 31)), _ => Evidence.Empty.WithOpinions(opinion, later), Measures);

        carried.Opinions.Should().ContainSingle().Which.Given.Should().Be(opinion.Given);
        carried.OpinionsNotCarried.Single().Opinion.Should().BeSameAs(later);
        carried.OpinionsNotCarried.Single().Unit.Name.Should().Be("Một");
        FactBook.IsOfAnother(unit.Id, opinion.Given, carried.Opinions[0].CarriedTo).Should().BeFalse();
        FactBook.IsOfAnother(unit.Id, opinion.Given, opinion.CarriedTo).Should().BeTrue();
    }

    private static Opinion Opinion(LocalDate given, int assessedYear) => new()
    {
        Assessor = Assessor.District,
        Office = "UBND huyện Minh Họa",
        Standard = Standard.Advanced,
        Purpose = SetPurpose.Assessment,
        AssessedYear = assessedYear,
        Subject = OpinionSubject.WholeSet,
        Verdict = OpinionVerdict.Met,
        Given = given,
        Note = "minh họa",
        IsIllustrative = true,
    };

    [Fact]
    public void The_assessment_rests_on_the_sum_and_says_what_is_to_be_measured_anew()
    {
        var law = CriteriaCatalog.Embedded.InForce(Standard.Advanced, BacHa, 2025);
        var evidence = Merged(_ => [Measured(Insurance, MeasuredValue.Counted(980, 1_000)), Measured(Income, MeasuredValue.Number(60, "million-vnd-per-person-year"))])
            .With(Measured("poverty-rate", MeasuredValue.Percent(5), new(2025, 12, 1)));

        var assessment = law.Assess(BacHa, evidence);

        assessment.Findings["health-insurance"].Verdict.Should().Be(Verdict.Met);
        var income = assessment.Findings["income-per-head"].Missing.OfType<MissingMeasurement>().Single();
        (income.Reason, income.Actor).Should().Be((ReasonCode.ToBeMeasured, Actor.Unit));
        assessment.Unused.Where(unused => unused.Reason == UnusedReason.ObservedBeforeUnit).Should().BeEmpty();
        Unbroken(assessment.Findings["health-insurance"].Explain(Language.Vietnamese)).Should().Contain("Số liệu cộng của thị trấn Bắc Hà (02839), huyện Bắc Hà, tỉnh Lào Cai: 98% (980/1.000 người); ");
        Unbroken(assessment.Findings["income-per-head"].Explain(Language.English)).Should().Contain("Average income per head: not measured;")
            .And.Contain("only the units that it was formed from, or its villages, were measured, and nothing follows from that: to be measured anew");
        assessment.NotCarried.Should().Equal(evidence.NotCarried);
        Unbroken(assessment.Explain(Language.Vietnamese)).Should().Contain("Không kế thừa: Thu nhập bình quân đầu người của thị trấn Bắc Hà, xã Thải Giàng Phố, ");
    }

    [Theory]
    [InlineData(10, 5, "18/60 + ?/15")]
    [InlineData(null, 5, "18/60 + ?")]
    [InlineData(0, 0, "18/60")]
    public void What_is_not_counted_yet_adds_too(int? ofFirst, int ofSecond, string sum) =>
        Merged(place => [Measured(Insurance, MeasuredValue.CountedInPart(new(3, 10), place == 0 ? ofFirst : place == 1 ? ofSecond : 0))]).Single().Value.ToString().Should().Be(sum);

    [Fact]
    public void What_a_measure_cannot_have_does_not_become_possible_by_being_added()
    {
        Left(Merged(place => [Measured(Villages, MeasuredValue.Number(place % 2 == 0 ? 2.5m : 1.5m, "village"))])).Should().Equal($"{Villages} DoesNotAdd 6");
        Left(Merged(_ => [Measured(Insurance, MeasuredValue.Counted(2.5m, 3.5m))])).Should().Equal($"{Insurance} DoesNotAdd 6");
        Left(Merged(_ => [Measured(Insurance, MeasuredValue.Counted(2, 3.5m))])).Should().Equal($"{Insurance} DoesNotAdd 6");
        Left(Merged(_ => [Measured(Insurance, MeasuredValue.CountedInPart(new(2, 3), 1.5m))])).Should().Equal($"{Insurance} DoesNotAdd 6");
        Left(Merged(_ => [Measured(Insurance, MeasuredValue.Counted(2.5m, 3))])).Should().Equal($"{Insurance} DoesNotAdd 6");
    }

    [Fact]
    public void What_was_taken_over_by_the_merged_commune_is_not_added_again_under_its_code()
    {
        var merged = Merged(_ => [Measured(Insurance, MeasuredValue.Counted(980, 1_000))]);

        var again = Evidence.FromPredecessors(Before, unit => unit.Code == BacHa.Code ? merged : [Measured(Insurance, MeasuredValue.Counted(980, 1_000))], Measures);

        again.Should().BeEmpty();
        Left(again).Should().Equal($"{Insurance} OutsideUnit 1", $"{Insurance} NotCountedTogether 5");
        FluentActions.Invoking(() => Evidence.FromPredecessors(Before, _ => null, [null!])).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void What_another_commune_took_over_is_not_used_for_one_whose_start_is_not_known()
    {
        var other = IllustrativeUnits.CommuneOf("90");
        var carried = Merged(_ => [Measured("plan", MeasuredValue.Counted(1, 2))]);

        new FactBook(carried, other.Id, new(2025, 12, 31)).Of(IllustrativeLaw.Share("plan")).Reason.Should().Be(ReasonCode.NoMeasurement);
        new FactBook(carried, BacHa.Id, new(2025, 12, 31)).Of(IllustrativeLaw.Share("plan")).IsExact.Should().BeTrue();
    }

    [Fact]
    public void A_key_that_is_no_measure_is_told() =>
        Left(Merged(_ => [Measured("helth-insurance", MeasuredValue.Percent(95))])).Should().Equal("helth-insurance UnknownMeasure 6");

    [Fact]
    public void Of_equal_counts_of_one_commune_the_sum_names_one() =>
        Merged(_ => [Measured(Insurance, MeasuredValue.Counted(90, 100)), Measured(Insurance, MeasuredValue.Counted(90, 100))]).Single().CarriedFrom.Should().HaveCount(6);

    [Fact]
    public void A_township_that_ended_has_ended_before_it_is_none_of_the_rural_ones()
    {
        var township = Vietnam.Territory.On(Observed).Commune("02839");

        var assessment = CriteriaCatalog.Embedded.InForce(Standard.Advanced, township, 2025, Observed).Assess(township, Evidence.Empty);
        var later = CriteriaCatalog.Embedded.InForce(Standard.Advanced, township, 2025).Assess(township, Evidence.Empty);

        assessment.Obstacle.Should().Be(ReasonCode.NotARuralCommune);
        later.Obstacle.Should().Be(ReasonCode.UnitEnded);
        later.Instead!.Units.Single().Name.Should().Be("Bắc Hà");
    }

    [Fact]
    public void What_one_commune_took_over_is_not_used_for_another_and_what_is_measured_since_goes_first()
    {
        var other = Vietnam.Territory.On(new(2025, 12, 31)).Communes.First(unit => unit.Type == UnitType.RuralCommune && unit.Code != BacHa.Code && unit.Province.Code == BacHa.Province.Code && unit.Start.IsExact);
        var law = CriteriaCatalog.Embedded.InForce(Standard.Advanced, other, 2025);
        var carried = Merged(_ => [Measured(Insurance, MeasuredValue.Counted(980, 1_000))]);

        law.Assess(other, carried).Unused.Single().Reason.Should().Be(UnusedReason.ObservedBeforeUnit);
        law.Assess(BacHa, carried.With(Measured(Insurance, MeasuredValue.Counted(1, 1_000), new(2025, 9, 1)))).Findings["health-insurance"].Verdict.Should().Be(Verdict.NotMet);
    }

    [Fact]
    public void A_title_that_was_taken_over_counts_and_one_of_another_unit_does_not()
    {
        var unit = IllustrativeEvents.Example.On(new(2012, 6, 1)).Commune("90001");
        var before = new LocalDate(2011, 12, 31);
        var title = new TitleStatement { Standard = Standard.Basic, IsHeld = true, Decided = before, Source = "minh họa", IsIllustrative = true };
        var measure = TitleScale.Of(Standard.Basic);
        var carried = Evidence.FromPredecessors(unit.CorrespondenceOn(before), _ => Evidence.Empty.WithTitles(title), Measures);

        new FactBook(carried, unit.Id, new(2012, 12, 31)).Of(measure).IsExact.Should().BeTrue();
        new FactBook(Evidence.Empty.WithTitles(title), unit.Id, new(2012, 12, 31)).Of(measure).IsExact.Should().BeFalse();
    }

    [Fact]
    public void Of_a_whole_commune_what_was_not_its_own_stays_behind()
    {
        var unit = IllustrativeEvents.Example.On(new(2012, 6, 1)).Commune("90001");
        var later = new LocalDate(2012, 1, 1);
        var title = new TitleStatement { Standard = Standard.Basic, IsHeld = true, Decided = later, Source = "minh họa" };

        var evidence = Evidence.FromPredecessors(unit.CorrespondenceOn(new(2011, 12, 31)), _ => Evidence.Create(Measured(Insurance, MeasuredValue.Yes, later)).WithTitles(title), Measures);

        evidence.Should().BeEmpty();
        evidence.Titles.Should().BeEmpty();
        Left(evidence).Should().Equal($"{Insurance} OutsideUnit 1");
        evidence.TitlesNotCarried.Single().Unit.Name.Should().Be("Một");
    }

    [Fact]
    public void A_village_may_be_older_than_its_commune()
    {
        var commune = IllustrativeUnits.CommuneOf("90", UnitStart.On(new(2022, 6, 1)));
        Evidence evidence = [Measured("plan", MeasuredValue.Yes, new(2022, 5, 31))];
        var catalog = IllustrativeDocuments.Load(IllustrativeDocuments.With("\"assessedUnit\": \"commune\"", "\"assessedUnit\": \"village\""));

        catalog.InForce(Standard.Basic, commune, 2022, of: AssessedUnit.Village).Assess(commune, evidence).Findings["plan"].Verdict.Should().Be(Verdict.Met);
        IllustrativeDocuments.Load(IllustrativeDocuments.All).InForce(Standard.Basic, commune, 2022).Assess(commune, evidence).Unused.Single().Reason.Should().Be(UnusedReason.ObservedBeforeUnit);
    }

    [Fact]
    public void Evidence_of_several_dates_is_put_together()
    {
        Evidence one = [Measured(Insurance, MeasuredValue.Yes)];
        var merged = Merged(_ => [Measured(Insurance, MeasuredValue.Yes)]);

        var both = merged.And(one);

        both.Should().Equal(one);
        both.NotCarried.Should().Equal(merged.NotCarried);
        one.And(merged).NotCarried.Should().Equal(merged.NotCarried);
        both.Invoking(evidence => evidence.And(null!)).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void A_later_date_and_nothing_are_refused()
    {
        var township = Vietnam.Territory.On(Observed).Commune("02839");

        FluentActions.Invoking(() => Evidence.FromPredecessors(township.CorrespondenceOn(new(2025, 7, 1)), _ => null, [])).Should().Throw<ArgumentException>().WithMessage("*2025-06-30*2025-07-01 is later*");
        FluentActions.Invoking(() => Evidence.FromPredecessors(null!, _ => null, [])).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => Evidence.FromPredecessors(Before, null!, [])).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => Evidence.FromPredecessors(Before, _ => null, null!)).Should().Throw<ArgumentNullException>();
    }

    private static Evidence Merged(Func<int, Evidence> ofPlace) => Evidence.FromPredecessors(Before, unit => ofPlace(Before.Units.IndexOf(unit)), Measures);

    private static Measurement Measured(string measure, MeasuredValue value, LocalDate? observed = null, bool correction = false) => new()
    {
        Measure = measure,
        Value = value,
        Observed = observed ?? Observed,
        Source = "báo cáo minh họa",
        IsCorrection = correction,
        IsIllustrative = true,
    };

    private static string Unbroken(string text) => string.Join(' ', text.Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries));

    private static IEnumerable<string> Left(Evidence evidence) => evidence.NotCarried.Select(left => $"{left.Measure} {left.Obstacle.Name} {PlainNumber.Format(left.Measurements.Length)}");
}
