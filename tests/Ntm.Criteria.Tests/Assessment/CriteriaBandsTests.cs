using CsCheck;

namespace Ntm.Criteria.Tests;

public sealed class CriteriaBandsTests
{
    [Fact]
    public void What_is_often_published_is_told_in_both_languages()
    {
        CriteriaBands.OftenPublished.ToString().Should().Be("19, 15-18, 10-14, 5-9, 0-4");
        CriteriaBands.OftenPublished.Total.Should().Be(19);
        CriteriaBands.OftenPublished.All.Select(band => band.Describe(Language.Vietnamese)).Should().Equal("19 tiêu chí", "15–18 tiêu chí", "10–14 tiêu chí", "5–9 tiêu chí", "dưới 5 tiêu chí");
        CriteriaBands.OftenPublished.All.Select(band => band.Describe(Language.English)).Should().Equal("19 criteria", "15–18 criteria", "10–14 criteria", "5–9 criteria", "under 5 criteria");
        FluentActions.Invoking(() => CriteriaBands.OftenPublished.All[0].Describe(null!)).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void Limits_are_the_callers()
    {
        CriteriaBands.Of(10, 8, 5, 0).ToString().Should().Be("8-10, 5-7, 0-4");
        CriteriaBands.Of(10, 0).All.Should().ContainSingle().Which.ToString().Should().Be("0-10");
        CriteriaBands.Of(10, 10, 1, 0).All.Select(band => band.Describe(Language.Vietnamese)).Should().Equal("10 tiêu chí", "1–9 tiêu chí", "0 tiêu chí");
    }

    [Theory]
    [InlineData(19)]
    [InlineData(19, 20, 0)]
    [InlineData(19, 15, 10)]
    [InlineData(19, 15, 15, 0)]
    [InlineData(19, 10, 15, 0)]
    [InlineData(19, 15, 0, 0)]
    [InlineData(19, 15, -1, 0)]
    [InlineData(-1, 0)]
    public void Limits_that_overlap_or_leave_a_number_out_are_the_callers_mistake(int total, params int[] from) =>
        FluentActions.Invoking(() => CriteriaBands.Of(total, from)).Should().Throw<ArgumentException>().WithParameterName(nameof(from));

    [Fact]
    public void Every_number_of_criteria_is_in_one_band_and_a_greater_one_in_none_that_is_lower() => Gen.Select(Gen.Int[1, 40], Gen.Int[0, int.MaxValue]).Sample(
        (total, seed) =>
        {
            var random = new Random(seed);
            var bands = CriteriaBands.Of(total, [.. Enumerable.Range(1, total).Where(_ => random.Next(3) == 0).Reverse(), 0]);

            return Enumerable.Range(0, total + 1).All(count => bands.All.Count(band => band.Contains(count)) == 1 && bands.BandOf(count).Contains(count))
                && bands.All.Zip(bands.All.Skip(1)).All(pair => pair.First.From == pair.Second.To + 1);
        }, iter: Repeats.Of(1000));

    [Theory]
    [InlineData(-1)]
    [InlineData(20)]
    public void What_no_set_can_come_to_is_in_none(int count) =>
        FluentActions.Invoking(() => CriteriaBands.OftenPublished.BandOf(count)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName(nameof(count));
}
