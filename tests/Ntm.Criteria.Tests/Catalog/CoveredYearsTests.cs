namespace Ntm.Criteria.Tests;

public sealed class CoveredYearsTests
{
    private static readonly YearRange Range = new(2022, 2025);

    [Fact]
    public void All_years_named_one_by_one_are_as_many_as_none_named() =>
        new[] { CoveredYears.Once([], Range), CoveredYears.Once([2025, 2022, 2024, 2023], Range) }.Should().OnlyContain(covered => covered.IsEachOnce && !covered.IsAnyTwice && covered.Count(2025) == 1);

    [Fact]
    public void What_two_name_is_covered_twice_however_many_there_are()
    {
        var covered = CoveredYears.None(Range).And(CoveredYears.Once([2022], Range)).And(CoveredYears.Once([2022, 2024], Range)).And(CoveredYears.Once([2022], Range));

        Enumerable.Range(2022, 4).Select(covered.Count).Should().Equal(2, 0, 1, 0);
        (covered.IsEachOnce, covered.IsAnyTwice).Should().Be((false, true));
    }

    [Fact]
    public void A_range_of_fifty_years_is_the_longest()
    {
        var longest = new YearRange(2000, 2049);

        CoveredYears.Once([2000, 2049], longest).And(CoveredYears.Once([2049], longest)).Count(2049).Should().Be(2);
        CoveredYears.Once([], longest).IsEachOnce.Should().BeTrue();
        FluentActions.Invoking(() => CoveredYears.None(new YearRange(2000, 2050))).Should().Throw<ArgumentOutOfRangeException>();
    }
}
