using CsCheck;

namespace Ntm.Criteria.Tests;

/// <summary>Comparison by cross-multiplication, against fractions of big integers.</summary>
public sealed class ExactValueTests
{
    private static readonly decimal[] Delicate =
    [
        0, 1, -1, 0.1m, 0.9m, 90, 89.96m, 100, 999_999_999m, 1_000_000_000m, 2_147_483_648m, 4_294_967_295m, 4_294_967_296m,
        2_147_483_647m, 9_223_372_036_854_775_807m, 9_223_372_036_854_775_808m, 922_337_203_685_477_580.7m, 92_233_720_368_547_758.08m,
        0.0001m, 0.00001m, 99_999.9999m, 99_999.99999m, decimal.MaxValue, decimal.MinValue, decimal.MaxValue - 1,
        0.0000000000000000000000000001m, 7.9228162514264337593543950335m, 2.1474836480000000000000000000m,
    ];

    private static readonly Gen<decimal> Number = Gen.OneOf(
        Gen.Int[0, Delicate.Length - 1].Select(place => Delicate[place]), Gen.Decimal, Gen.Decimal[-1000, 1000], Gen.Int[-200, 200].Select(value => value / 10m));

    private static readonly Gen<(decimal Part, decimal Whole)> Quotient =
        Gen.Select(Number, Number).Where((_, whole) => whole > 0);

    [Fact]
    public void Quotients_are_ordered_exactly_as_fractions_are() => Gen.Select(Quotient, Quotient).Sample(
        (one, other) =>
        {
            var expected = (Rational.Of(one.Part) / Rational.Of(one.Whole)).CompareTo(Rational.Of(other.Part) / Rational.Of(other.Whole));

            Math.Sign(ExactValue.PartOf(one.Part, one.Whole).CompareTo(ExactValue.PartOf(other.Part, other.Whole))).Should().Be(Math.Sign(expected));
        },
        iter: Repeats.Of(20_000));

    [Fact]
    public void A_percentage_is_a_hundredth_and_a_number_is_itself() => Gen.Select(Number, Number).Sample(
        (one, other) =>
        {
            Math.Sign(ExactValue.Percent(one).CompareTo(ExactValue.Number(other)))
                .Should().Be(Math.Sign((Rational.Of(one) / 100).CompareTo(Rational.Of(other))));
            Math.Sign(ExactValue.Number(one).CompareTo(ExactValue.Number(other))).Should().Be(Math.Sign(one.CompareTo(other)));
        },
        iter: Repeats.Of(5000));

    [Theory]
    [InlineData(2.5, 1, 2, 3)]
    [InlineData(3, 1, 3, 3)]
    [InlineData(0, 7, 0, 0)]
    [InlineData(0.65, 4, 2, 3)]
    [InlineData(0.5, 4, 2, 2)]
    public void The_whole_numbers_around_a_multiple_are_exact(decimal value, decimal times, int floor, int ceiling)
    {
        ((int)ExactValue.Number(value).Floor(times), (int)ExactValue.Number(value).Ceiling(times)).Should().Be((floor, ceiling));
        ((int)ExactValue.PartOf(value, 1).Times(ExactValue.Number(1)).Floor(times), (int)ExactValue.Percent(value * 100).Ceiling(times)).Should().Be((floor, ceiling));
    }

    [Theory]
    [InlineData("2147483648")]
    [InlineData("4294967295")]
    [InlineData("9223372036854775808")]
    [InlineData("39614081257132168796771975168")]
    [InlineData("79228162514264337593543950335")]
    public void The_digits_of_a_decimal_are_read_whatever_bits_they_set(string digits)
    {
        var value = decimal.Parse(digits, System.Globalization.CultureInfo.InvariantCulture);

        DecimalMantissa.Of(value).ToString(System.Globalization.CultureInfo.InvariantCulture).Should().Be(digits);
        DecimalMantissa.Of(-value).ToString(System.Globalization.CultureInfo.InvariantCulture).Should().Be("-" + digits);
    }
}
