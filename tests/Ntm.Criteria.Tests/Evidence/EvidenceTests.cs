using NodaTime;

namespace Ntm.Criteria.Tests;

public sealed class EvidenceTests
{
    private static readonly Measure Fence = IllustrativeLaw.YesNo("fence");
    private static readonly Measure Road = IllustrativeLaw.Number("road");

    [Fact]
    public void Measurements_are_kept_in_the_order_given_and_found_by_measure()
    {
        var first = IllustrativeLaw.Measured(Fence, MeasuredValue.Yes);
        var second = IllustrativeLaw.Measured(Road, MeasuredValue.Number(1, "kilometre"));
        var third = IllustrativeLaw.Measured(Fence, MeasuredValue.No);

        Evidence evidence = [first, second, third];

        evidence.Should().Equal(first, second, third);
        evidence.Count.Should().Be(3);
        evidence.Of("fence").Should().Equal(first, third);
        evidence.Of("no-such-measure").Should().BeEmpty();
        FluentActions.Invoking(() => evidence.Of(null!)).Should().Throw<ArgumentNullException>().WithParameterName("measure");
        Evidence.Empty.Should().BeEmpty();
    }

    [Fact]
    public void More_measurements_make_new_evidence_and_leave_the_old_as_it_was()
    {
        var first = IllustrativeLaw.Measured(Fence, MeasuredValue.Yes);
        var second = IllustrativeLaw.Measured(Road, MeasuredValue.Number(1, "kilometre"));
        Evidence evidence = [first];

        evidence.With(second).Should().Equal(first, second);
        evidence.Should().Equal(first);
    }

    [Fact]
    public void A_measurement_that_says_nothing_is_the_callers_mistake()
    {
        Measurement[] broken =
        [
            null!,
            new() { Measure = null!, Value = MeasuredValue.Yes, Observed = default, Source = "x" },
            new() { Measure = "fence", Value = null!, Observed = default, Source = "x" },
            new() { Measure = "fence", Value = MeasuredValue.Yes, Observed = default, Source = null! },
            new() { Measure = "fence", Value = MeasuredValue.Yes, Observed = default, Source = " " },
        ];
        foreach (var measurement in broken)
        {
            FluentActions.Invoking(() => Evidence.Create(measurement)).Should().Throw<ArgumentException>();
            FluentActions.Invoking(() => Evidence.Empty.With(measurement)).Should().Throw<ArgumentException>();
        }
    }

    [Fact]
    public void What_is_stated_of_titles_stays_beside_the_measurements()
    {
        var first = IllustrativeLaw.Stated(Standard.Basic, isHeld: true, new(2019, 12, 20));
        var second = IllustrativeLaw.Stated(Standard.Advanced, isHeld: false, new(2022, 12, 31));
        var measurement = IllustrativeLaw.Measured(Fence, MeasuredValue.Yes);

        var evidence = Evidence.Empty.WithTitles(first).With(measurement).WithTitles(second);

        evidence.Titles.Should().Equal(first, second);
        evidence.Should().Equal(measurement);
        Evidence.Empty.Titles.Should().BeEmpty();
    }

    [Fact]
    public void A_statement_of_a_title_that_says_nothing_is_the_callers_mistake()
    {
        TitleStatement[] broken =
        [
            null!,
            new() { Standard = null!, IsHeld = true, Decided = default, Source = "x" },
            new() { Standard = Standard.Basic, IsHeld = true, Decided = default, Source = null! },
            new() { Standard = Standard.Basic, IsHeld = true, Decided = default, Source = " " },
            new() { Standard = Standard.Basic, IsHeld = true, Decided = new LocalDate(2022, 12, 31, CalendarSystem.Julian), Source = "x" },
        ];
        foreach (var statement in broken)
        {
            FluentActions.Invoking(() => Evidence.Empty.WithTitles(statement)).Should().Throw<ArgumentException>();
        }
    }

    [Fact]
    public void Opinions_stay_beside_the_rest_and_are_never_overwritten()
    {
        var first = IllustrativeOpinions.Given(Assessor.District, OpinionSubject.WholeSet, OpinionVerdict.Met);
        var second = IllustrativeOpinions.Given(Assessor.District, OpinionSubject.WholeSet, OpinionVerdict.NotMet, first.Given.PlusDays(1));
        var title = IllustrativeLaw.Stated(Standard.Basic, isHeld: true, new(2019, 12, 20));
        var measurement = IllustrativeLaw.Measured(Fence, MeasuredValue.Yes);

        var evidence = Evidence.Empty.WithOpinions(first).With(measurement).WithTitles(title).WithOpinions(second);

        evidence.Opinions.Should().Equal(first, second);
        evidence.Titles.Should().Equal(title);
        evidence.Should().Equal(measurement);
        Evidence.Empty.Opinions.Should().BeEmpty();
    }

    [Fact]
    public void An_opinion_that_says_nothing_is_the_callers_mistake()
    {
        var good = IllustrativeOpinions.Given(Assessor.District, OpinionSubject.WholeSet, OpinionVerdict.Met);
        Opinion With(
            Assessor? assessor, string? office = "x", Standard? standard = null, OpinionSubject? subject = null, OpinionVerdict? verdict = null, SetPurpose? purpose = null, LocalDate? given = null) => new()
            {
                Assessor = assessor!,
                Office = office!,
                Standard = standard!,
                AssessedYear = 2022,
                Subject = subject!,
                Verdict = verdict!,
                Purpose = purpose!,
                Given = given ?? good.Given,
            };
        Opinion[] broken =
        [
            null!,
            With(null, "x", Standard.Basic, good.Subject, good.Verdict, good.Purpose),
            With(good.Assessor, null, Standard.Basic, good.Subject, good.Verdict, good.Purpose),
            With(good.Assessor, " ", Standard.Basic, good.Subject, good.Verdict, good.Purpose),
            With(good.Assessor, "x", null, good.Subject, good.Verdict, good.Purpose),
            With(good.Assessor, "x", Standard.Basic, null, good.Verdict, good.Purpose),
            With(good.Assessor, "x", Standard.Basic, good.Subject, null, good.Purpose),
            With(good.Assessor, "x", Standard.Basic, good.Subject, good.Verdict),
            With(good.Assessor, "x", Standard.Basic, good.Subject, good.Verdict, good.Purpose, new LocalDate(2022, 12, 31, CalendarSystem.Julian)),
        ];
        foreach (var opinion in broken)
        {
            FluentActions.Invoking(() => Evidence.Empty.WithOpinions(opinion)).Should().Throw<ArgumentException>().WithParameterName("opinions");
        }

        Evidence.Empty.WithOpinions(With(good.Assessor, "x", Standard.Basic, good.Subject, good.Verdict, good.Purpose)).Opinions.Should().ContainSingle();
    }

    [Fact]
    public void A_subject_is_equal_where_kind_and_key_are()
    {
        EqualityContract.Equal(OpinionSubject.OfCriterion("health"), OpinionSubject.OfCriterion("health"));
        EqualityContract.Equal(OpinionSubject.WholeSet, OpinionSubject.WholeSet);
        EqualityContract.Different(OpinionSubject.OfCriterion("health"), OpinionSubject.OfIndicator("health"), OpinionSubject.OfCriterion("roads"), OpinionSubject.WholeSet);
        FluentActions.Invoking(() => OpinionSubject.OfCriterion(" ")).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => OpinionSubject.OfIndicator(null!)).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void A_date_of_another_calendar_is_the_callers_mistake_and_not_one_of_the_judge()
    {
        var julian = new LocalDate(2022, 12, 31, CalendarSystem.Julian);

        FluentActions.Invoking(() => Evidence.Create(IllustrativeLaw.Measured(Fence, MeasuredValue.Yes, julian)))
            .Should().Throw<ArgumentException>().WithMessage("*calendar*");
    }

    [Fact]
    public void A_measurement_is_told_with_its_measure_value_and_date() =>
        IllustrativeLaw.Measured(Road, MeasuredValue.Number(1.5m, "kilometre")).ToString().Should().Be("road: 1.5 kilometre (2022-12-31)");
}
