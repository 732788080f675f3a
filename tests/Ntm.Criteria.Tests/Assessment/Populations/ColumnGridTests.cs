using CsCheck;

namespace Ntm.Criteria.Tests;

public sealed class ColumnGridTests
{
    private static readonly Gen<decimal> Values = Gen.OneOf(
        Gen.Int[0, 2_000_000].Select(units => units / 1_000_000m),
        Gen.Int[0, 2_000_000].Select(units => units / 10_000_000m),
        Gen.Decimal[0, 1_000_000_000_000m],
        Gen.Int[0, 9].Select(place => new[] { 0m, 1m, 0.5m, 0.0000001m, 536_870_908m, 536_870_909m, 536_870_910m, 1_073_741_821m, 1_073_741_822m, 999_999_999_999_999m }[place]));

    [Fact]
    public void Codes_stand_to_each_other_as_the_values_do_or_are_the_same_odd_one() =>
        Gen.Select(Values, Values, Gen.Int[0, 6]).Sample((one, other, decimals) =>
        {
            var grid = new ColumnGrid(decimals);
            var (code, otherCode) = (grid.CodeOf(ExactValue.Number(one)), grid.CodeOf(ExactValue.Number(other)));

            return code == otherCode ? one == other || !ColumnGrid.ArePoints(code) : code.CompareTo(otherCode) == one.CompareTo(other);
        });

    [Fact]
    public void Shares_have_the_codes_of_their_exact_quotients() =>
        Gen.Select(Gen.Int[0, 100_000], Gen.Int[1, 100_000], Gen.Int[0, 100]).Where((part, whole, _) => part <= whole).Sample((part, whole, percent) =>
        {
            var grid = new ColumnGrid(6);
            var (share, bound) = (ExactValue.PartOf(part, whole), ExactValue.Percent(percent));

            return grid.CodeOf(share).CompareTo(grid.CodeOf(bound)) == share.CompareTo(bound);
        });

    [Fact]
    public void Ends_that_are_left_out_are_beside_the_point()
    {
        var grid = new ColumnGrid(0);
        var open = new ExactRange(ExactValue.Number(1), includesLower: false, ExactValue.Number(3), includesUpper: false);
        var closed = new ExactRange(ExactValue.Number(1), includesLower: true, ExactValue.Number(3), includesUpper: true);
        var endless = new ExactRange(ExactValue.Number(1), includesLower: true, upper: null, includesUpper: false);

        (grid.LeastOf(open), grid.MostOf(open)).Should().Be((3, 5));
        (grid.LeastOf(closed), grid.MostOf(closed)).Should().Be((2, 6));
        (grid.LeastOf(endless), grid.MostOf(endless)).Should().Be((2, ColumnGrid.NoEnd));
    }

    [Theory]
    [InlineData(1_100, 5)]
    [InlineData(1, 6)]
    [InlineData(600_000_000, 0)]
    [InlineData(999_999_999_999_999, 0)]
    public void Numbers_have_as_many_decimals_as_there_is_room_for(long greatest, int decimals) =>
        ColumnGrid.For(ExactValue.Number(greatest), 6).Decimals.Should().Be(decimals);

    [Fact]
    public void Multiples_are_compared_without_rounding() =>
        Gen.Select(Gen.Int[0, 1_000_000], Gen.Int[0, 1_000_000], Gen.Int[0, 3_000_000]).Sample((now, past, millionths) =>
        {
            var (here, there) = (new ColumnGrid(2), new ColumnGrid(3));
            var (nowCode, pastCode) = (here.CodeOf(ExactValue.Number(now / 100m)), there.CodeOf(ExactValue.Number(past / 1000m)));

            return here.IsBelow(nowCode, millionths, there, pastCode) == (now / 100m < millionths / 1_000_000m * (past / 1000m));
        });
}
