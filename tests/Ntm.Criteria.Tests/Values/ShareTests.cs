using CsCheck;
using Ntm.Criteria.Tests.Infrastructure;

namespace Ntm.Criteria.Tests;

[UseCulture("vi-VN")]
public sealed class ShareTests
{
    private static readonly Gen<Share> Shares = Gen.Select(Gen.Decimal[0, 1_000_000], Gen.Decimal[0, 1_000_000])
        .Select((one, other) => (One: decimal.Round(one, 12), Other: decimal.Round(other, 12)))
        .Select(pair => new Share(Math.Min(pair.One, pair.Other), Math.Max(pair.One, pair.Other)));

    [Theory]
    [InlineData(8996, 10000, false)]
    [InlineData(9000, 10000, true)]
    [InlineData(2787, 3097, false)]
    [InlineData(2788, 3097, true)]
    public void A_share_reaches_90_percent_exactly(int part, int whole, bool reaches) => Share.FromCounts(part, whole).Reaches(90).Should().Be(reaches);

    [Fact]
    public void A_share_reaches_a_percentage_as_a_fraction_does() => Gen.Select(Shares, Gen.Decimal[0, 100]).Sample(
        (share, percent) => share.IsOfEmptyWhole
            || share.Reaches(percent) == (Rational.Of(share.Part) * 100 >= Rational.Of(percent) * Rational.Of(share.Whole)),
        iter: Repeats.Of(2000));

    [Theory]
    [InlineData(-1, 2, "part")]
    [InlineData(3, 2, "part")]
    [InlineData(-1, 0, "part")]
    [InlineData(0, -1, "whole")]
    [InlineData(0, -5, "whole")]
    [InlineData(-5, -1, "whole")]
    public void The_count_that_is_negative_or_the_part_that_exceeds_its_whole_is_refused_by_name(int part, int whole, string blamed) =>
        FluentActions.Invoking(() => new Share(part, whole)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName(blamed);

    [Fact]
    public void By_default_the_whole_is_empty_and_no_percentage()
    {
        default(Share).IsOfEmptyWhole.Should().BeTrue();
        default(Share).ToString().Should().Be("0/0");
        FluentActions.Invoking(() => default(Share).Reaches(0)).Should().Throw<InvalidOperationException>().WithMessage("*IsOfEmptyWhole*");
    }

    [Fact]
    public void Half_and_two_quarters_are_not_the_same_observation()
    {
        EqualityContract.Equal(new Share(1, 2), Share.FromCounts(1, 2));
        EqualityContract.Equal(new Share(1.0m, 2.00m), new Share(1, 2));
        EqualityContract.Different(new Share(1, 2), new Share(2, 4), new Share(1, 3), new Share(0, 2));
        (new Share(1, 2) == new Share(1, 2)).Should().BeTrue();
        (new Share(1, 2) != new Share(2, 4)).Should().BeTrue();
    }

    [Fact]
    public void What_is_written_is_read_back() => Shares.Sample(
        share => Share.Parse(share.ToString(), null) == share
            && Share.TryParse(share.ToString().AsSpan(), null, out var read) && read == share,
        iter: Repeats.Of(1000));

    [Fact]
    public void What_is_written_is_read_back_however_long_the_counts_are() => Gen.Select(PlainNumberTests.AnyDecimal, PlainNumberTests.AnyDecimal)
        .Select((one, other) => (One: decimal.Abs(one), Other: decimal.Abs(other)))
        .Select(pair => new Share(Math.Min(pair.One, pair.Other), Math.Max(pair.One, pair.Other)))
        .Sample(share => Share.Parse(share.ToString(), null) == share, iter: Repeats.Of(2000));

    [Theory]
    [InlineData("")]
    [InlineData("1")]
    [InlineData("/")]
    [InlineData("1/")]
    [InlineData("1/2/3")]
    [InlineData("3/2")]
    [InlineData("-1/2")]
    [InlineData("1,5/2")]
    [InlineData(" 1/2")]
    [InlineData("1e0/2")]
    [InlineData("+1/2")]
    [InlineData("１/２")]
    public void A_text_that_is_no_share_is_refused(string text)
    {
        Share.TryParse(text, null, out var share).Should().BeFalse();
        share.Should().Be(default(Share));
        FluentActions.Invoking(() => Share.Parse(text, null)).Should().Throw<FormatException>().WithMessage($"'{text}' is not a share*2950/3100*");
    }

    [Fact]
    public void Null_is_no_share()
    {
        Share.TryParse((string?)null, null, out _).Should().BeFalse();
        FluentActions.Invoking(() => Share.Parse(null!, null)).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void Minus_nothing_of_something_is_nothing_of_it()
    {
        Share.TryParse("-0/1", null, out var share).Should().BeTrue();

        share.Should().Be(Share.FromCounts(0, 1));
        new Share(-0.0m, 1).ToString().Should().Be("0/1");
    }
}
