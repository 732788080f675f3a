using NodaTime;

namespace Ntm.Criteria.Tests;

public sealed class PopulationTests
{
    private static readonly Measure Water = IllustrativeLaw.Share("water");

    private static readonly Measure Road = IllustrativeLaw.Number("road");

    private static readonly Measure Fence = IllustrativeLaw.YesNo("fence");

    private static readonly Measure Health = IllustrativeLaw.Graded("health");

    private static readonly Population ThreeCommunes = Population.Of(Enumerable.Repeat(IllustrativeLaw.LowlandCommune, 3), IllustrativeLaw.Year);

    [Fact]
    public void Columns_of_all_kinds_are_evidence_of_each_row_on_the_date_of_the_row()
    {
        var population = ThreeCommunes
            .WithShares(Water, [new Share(4, 5), null, new Share(1, 3)], "illustrative report")
            .WithNumbers(Road, [1.5m, 2m, null], "illustrative report")
            .WithAnswers(Fence, [true, false, null], "illustrative report")
            .WithGrades(Health, ["level-2", null, "level-1"], "illustrative report");

        population.EvidenceOf(0).Select(measurement => (measurement.Measure, measurement.Value, measurement.Observed, measurement.Source)).Should().BeEquivalentTo(
        [
            ("water", MeasuredValue.Counted(4, 5), IllustrativeLaw.On, "illustrative report"),
            ("road", MeasuredValue.Number(1.5m, "kilometre"), IllustrativeLaw.On, "illustrative report"),
            ("fence", MeasuredValue.Yes, IllustrativeLaw.On, "illustrative report"),
            ("health", MeasuredValue.Grade("level-2"), IllustrativeLaw.On, "illustrative report"),
        ]);
        population.EvidenceOf(1).Select(measurement => measurement.Measure).Should().BeEquivalentTo("road", "fence");
        population.EvidenceOf(2).Select(measurement => measurement.Measure).Should().BeEquivalentTo("water", "health");
        population.Measures.Select(measure => measure.Key).Should().Equal("fence", "health", "road", "water");
        population.ToString().Should().Be("3 rows, 4 measures");
    }

    [Fact]
    public void Evidence_that_is_read_in_two_steps_is_that_of_each_measure_in_the_columns_and_in_the_rows()
    {
        Evidence first = [IllustrativeLaw.Measured(Road, MeasuredValue.Number(1, "kilometre")), IllustrativeLaw.Measured(Water, MeasuredValue.Counted(1, 2)), IllustrativeLaw.Measured(Health, MeasuredValue.Grade("level-1"))];
        Evidence second = [IllustrativeLaw.Measured(Water, MeasuredValue.Counted(4, 5)), IllustrativeLaw.Measured(Fence, MeasuredValue.Yes), IllustrativeLaw.Measured(Road, MeasuredValue.Number(9, "kilometre"))];
        var population = ThreeCommunes.WithEvidence(_ => first, [Road, Water]).WithEvidence(row => row == ThreeCommunes.Rows[1] ? null : second, [Water, Fence]);

        population.EvidenceOf(0).Select(measurement => $"{measurement.Measure} {measurement.Value}").Should().BeEquivalentTo("road 1 kilometre", "water 4/5", "fence yes");
        population.EvidenceOf(1).Select(measurement => $"{measurement.Measure} {measurement.Value}").Should().BeEquivalentTo("road 1 kilometre");
        population.Measures.Should().BeEquivalentTo([Road, Water, Fence]);
        population.WithAnswers(Fence, [false, null, null], "illustrative report").EvidenceOf(0).Of("fence").Single().Value.Should().Be(MeasuredValue.No);
    }

    [Fact]
    public void A_column_of_another_kind_than_its_measure_is_refused()
    {
        var columns = new Func<Population>[]
        {
            () => ThreeCommunes.WithAnswers(Water, [true, null, null], "illustrative report"),
            () => ThreeCommunes.WithShares(Road, [new Share(1, 2), null, null], "illustrative report"),
            () => ThreeCommunes.WithPercentages(Road, [1, null, null], "illustrative report"),
            () => ThreeCommunes.WithNumbers(Fence, [1, null, null], "illustrative report"),
            () => ThreeCommunes.WithGrades(Water, ["level-1", null, null], "illustrative report"),
        };

        columns.Should().AllSatisfy(column => column.Should().Throw<ArgumentException>().WithParameterName("measure"));
        columns[0].Should().Throw<ArgumentException>().WithMessage("'water' is a share, and the column is one of a yesNo.*");
    }

    [Fact]
    public void A_column_takes_the_place_of_what_the_evidence_says_of_its_measure_and_of_an_earlier_column()
    {
        var evidence = IllustrativeLaw.Measured(Road, MeasuredValue.Number(9, "kilometre"));
        var told = ThreeCommunes.WithEvidence(_ => [evidence, IllustrativeLaw.Measured(Fence, MeasuredValue.Yes)], [Road, Fence]);

        var replaced = told.WithNumbers(Road, [1m, 1m, 1m], "first").WithNumbers(Road, [2m, null, 2m], "second");

        replaced.EvidenceOf(0).Of("road").Should().ContainSingle().Which.Value.Should().Be(MeasuredValue.Number(2, "kilometre"));
        replaced.EvidenceOf(1).Of("road").Should().BeEmpty("it is not known");
        replaced.EvidenceOf(1).Of("fence").Should().ContainSingle();
        told.EvidenceOf(0).Of("road").Should().ContainSingle().Which.Should().BeSameAs(evidence, "a population does not change");
    }

    [Fact]
    public void Rows_have_the_date_that_they_are_given_or_the_last_day_of_their_year()
    {
        var population = Population.Of(
        [
            new PopulationRow { Unit = IllustrativeLaw.LowlandCommune, AssessedYear = 2022 },
            new PopulationRow { Unit = IllustrativeLaw.LowlandCommune, AssessedYear = 2022, On = new LocalDate(2022, 6, 30) },
        ]).WithNumbers(Road, [1m, 1m], "illustrative report");

        population.EvidenceOf(0).Single().Observed.Should().Be(new LocalDate(2022, 12, 31));
        population.EvidenceOf(1).Single().Observed.Should().Be(new LocalDate(2022, 6, 30));
        population.Rows[0].ToString().Should().Be("90001 2022");
    }

    [Theory]
    [InlineData(2)]
    [InlineData(4)]
    [InlineData(0)]
    public void There_is_one_value_for_each_row(int values) =>
        FluentActions.Invoking(() => ThreeCommunes.WithNumbers(Road, [.. Enumerable.Repeat<decimal?>(1m, values)], "illustrative report"))
            .Should().Throw<ArgumentException>().WithMessage($"There are {values} values for 3 rows:*");

    [Fact]
    public void What_is_not_told_is_refused()
    {
        FluentActions.Invoking(() => ThreeCommunes.WithNumbers(Road, default, "illustrative report")).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => ThreeCommunes.WithNumbers(Road, [1m, 1m, 1m], " ")).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => ThreeCommunes.WithNumbers(null!, [1m, 1m, 1m], "illustrative report")).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => ThreeCommunes.WithEvidence(null!, [])).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => ThreeCommunes.WithEvidence(_ => null, [null!])).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => ThreeCommunes.EvidenceOf(3)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => ThreeCommunes.EvidenceOf(-1)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => Population.Of([null!], 2022)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => Population.Of([IllustrativeLaw.LowlandCommune], 0)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => Population.Of([IllustrativeLaw.LowlandCommune], 10_000)).Should().Throw<ArgumentOutOfRangeException>();
    }
}
