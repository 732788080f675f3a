namespace Ntm.Criteria.Tests;

public sealed class ThresholdTests
{
    [Fact]
    public void Each_class_and_year_has_its_own_cell()
    {
        var lowland2022 = Cell(47, [IllustrativeLaw.Lowland], [2022]);
        var lowlandLater = Cell(50, [IllustrativeLaw.Lowland], [2023, 2024]);
        var upland = Cell(40, [IllustrativeLaw.Upland], []);
        var threshold = new Threshold("level-1", [lowland2022, lowlandLater, upland]);

        threshold.For(IllustrativeLaw.Lowland, 2022).General.Should().BeSameAs(lowland2022);
        threshold.For(IllustrativeLaw.Lowland, 2024).General.Should().BeSameAs(lowlandLater);
        threshold.For(IllustrativeLaw.Upland, 2022).General.Should().BeSameAs(upland);
        threshold.For(IllustrativeLaw.Upland, 2099).General.Should().BeSameAs(upland);
    }

    [Fact]
    public void The_common_target_never_stands_in_for_a_class_that_has_no_cell()
    {
        var threshold = new Threshold(null, [Cell(47, [IllustrativeLaw.Lowland], [2022])]) { Common = [IllustrativeLaw.Issued(99)] };

        FluentActions.Invoking(() => threshold.For(IllustrativeLaw.Upland, 2022)).Should().Throw<ArgumentException>().WithMessage("*upland*2022*").WithParameterName("area");
        FluentActions.Invoking(() => threshold.For(IllustrativeLaw.Lowland, 2021)).Should().Throw<ArgumentException>().WithMessage("*lowland*2021*").WithParameterName("year");
    }

    [Fact]
    public void A_class_is_needed()
    {
        FluentActions.Invoking(() => IllustrativeLaw.Of(95).For(null!, 2022)).Should().Throw<ArgumentNullException>().WithParameterName("area");
        FluentActions.Invoking(() => IllustrativeLaw.Issued(95).HoldsFor(null!, 2022)).Should().Throw<ArgumentNullException>().WithParameterName("area");
    }

    [Fact]
    public void A_threshold_is_told_by_its_cells_with_their_classes_and_years()
    {
        var threshold = new Threshold("level-1", [Cell(47.5m, [IllustrativeLaw.Lowland], [2022]), Cell(50, [], [2023, 2024]), Cell(40, [IllustrativeLaw.Lowland, IllustrativeLaw.Upland], [])]);

        threshold.ToString().Should().Be("lowland 2022: 47.5; 2023, 2024: 50; lowland, upland: 40");
        IllustrativeLaw.Of(95.5m).ToString().Should().Be("95.5");
        IllustrativeLaw.Of(IllustrativeLaw.NotRecorded()).ToString().Should().Be("not recorded");
    }

    [Fact]
    public void A_cell_answers_by_its_state()
    {
        static string State(ThresholdCell cell) => cell.Match(issued => issued.Value.ToString(), delegated => delegated.To.Key, _ => "not recorded");

        State(IllustrativeLaw.Issued(95.5m)).Should().Be("95.5");
        State(IllustrativeLaw.Issued(IllustrativeLaw.Levels.Grades[1])).Should().Be("level-2");
        State(IllustrativeLaw.LeftToProvince()).Should().Be("province");
        State(IllustrativeLaw.NotRecorded()).Should().Be("not recorded");
        IllustrativeLaw.Issued(95.5m).ToString().Should().Be("95.5");
        IllustrativeLaw.LeftToProvince().ToString().Should().Be("delegated to province");
        IllustrativeLaw.NotRecorded().ToString().Should().Be("not recorded");
        IllustrativeLaw.NotRecorded().Remark.Should().Be(IllustrativeLaw.Text("not recorded"));
        IllustrativeLaw.NotRecorded().Citation.Should().Be(IllustrativeLaw.Clause());
        IllustrativeLaw.LeftToProvince().Remark.Should().BeNull();
    }

    [Fact]
    public void Values_are_equal_when_number_or_grade_are()
    {
        EqualityContract.Equal(new ThresholdValue(95m), new ThresholdValue(95.0m));
        EqualityContract.Different(new ThresholdValue(1m), new ThresholdValue(2m), new ThresholdValue(IllustrativeLaw.Levels.Grades[1]));
        EqualityContract.Equal(new ThresholdValue(IllustrativeLaw.Levels.Grades[1]), new ThresholdValue(IllustrativeLaw.Levels.Find("level-2")!));
    }

    [Fact]
    public void A_range_of_years_holds_both_ends()
    {
        var years = new YearRange(2021, 2025);

        new[] { 2020, 2021, 2025, 2026 }.Select(years.Contains).Should().Equal(false, true, true, false);
        years.ToString().Should().Be("2021-2025");
        EqualityContract.Equal(years, new YearRange(2021, 2025));
        EqualityContract.Different(years, new YearRange(2021, 2024), new YearRange(2020, 2025));
        FluentActions.Invoking(() => new YearRange(2025, 2021)).Should().Throw<ArgumentOutOfRangeException>();
    }

    private static IssuedThreshold Cell(
        decimal value, System.Collections.Immutable.ImmutableArray<AreaClass> areas, System.Collections.Immutable.ImmutableArray<int> years) =>
        new(new(value), IllustrativeLaw.Source()) { Areas = areas, Years = years };
}
