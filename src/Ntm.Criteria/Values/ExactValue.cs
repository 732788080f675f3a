using System.Collections.Immutable;
using System.Numerics;

namespace Ntm.Criteria;

/// <summary>A quotient of two decimals, or a product of such, compared by cross-multiplication and never rounded.</summary>
internal readonly struct ExactValue : IComparable<ExactValue>
{
    private static readonly ImmutableArray<decimal> PowersOfTen = [1, 10, 100, 1_000, 10_000, 100_000, 1_000_000];

    // As whole numbers, where both fit; nearly all do.
    private readonly long _numerator;
    private readonly long _denominator;

    // Of the others.
    private readonly Fraction? _large;

    private ExactValue(long numerator, long denominator)
    {
        _numerator = numerator;
        _denominator = denominator;
    }

    private ExactValue(Fraction large) => _large = large;

    public static ExactValue Number(decimal value) => PartOf(value, 1);

    /// <summary>A power of ten, up to the sixth.</summary>
    public static decimal PowerOfTen(int exponent) => PowersOfTen[exponent];

    public static ExactValue Percent(decimal percent) => PartOf(percent, 100);

    /// <summary>The part's share of the whole, which is positive.</summary>
    public static ExactValue PartOf(decimal part, decimal whole)
    {
        var scale = Math.Max(part.Scale, whole.Scale);
        return DecimalMantissa.TryOf(part, scale, out var numerator) && DecimalMantissa.TryOf(whole, scale, out var denominator)
            ? new(numerator, denominator)
            : new(new Fraction(DecimalMantissa.Of(part, scale), DecimalMantissa.Of(whole, scale)));
    }

    /// <summary>Whether it is a whole number.</summary>
    public bool IsWhole => _large is null ? _numerator % _denominator == 0 : _large.Floor() == _large.Ceiling();

    /// <summary>The percentage, cut and not rounded after some decimals.</summary>
    public decimal CutPercent(int decimals)
    {
        var unit = BigInteger.Pow(10, decimals);
        return (decimal)ToFraction().Times(new Fraction(100 * unit, 1)).Truncate() / (decimal)unit;
    }

    /// <summary>The greatest whole number that is no more than so many times the value.</summary>
    public BigInteger Floor(decimal times) => Times(Number(times)).ToFraction().Floor();

    /// <summary>The least whole number that is no less than so many times the value.</summary>
    public BigInteger Ceiling(decimal times) => Times(Number(times)).ToFraction().Ceiling();

    /// <summary>
    /// The greatest number of so many decimals that is no more than the value, in units of the last of them, and whether it is the value. One that no long holds is told as the greatest or least long.
    /// </summary>
    public (long Floor, bool IsPoint) ToGrid(int decimals)
    {
        if (_large is null && _numerator >= 0)
        {
            var (floor, rest) = Int128.DivRem((Int128)_numerator * (long)PowerOfTen(decimals), _denominator);
            return (floor > long.MaxValue ? long.MaxValue : (long)floor, rest == 0);
        }

        var times = PowerOfTen(decimals);
        var greatest = Floor(times);
        return ((long)BigInteger.Clamp(greatest, long.MinValue, long.MaxValue), greatest == Ceiling(times));
    }

    public ExactValue Times(ExactValue factor) => new(ToFraction().Times(factor.ToFraction()));

    /// <summary>The quotient by a positive value.</summary>
    public ExactValue Over(ExactValue divisor) => new(ToFraction().Over(divisor.ToFraction()));

    public int CompareTo(ExactValue other) => _large is not null || other._large is not null ? ToFraction().CompareTo(other.ToFraction())
        : _denominator == other._denominator ? _numerator.CompareTo(other._numerator)
        : (_numerator | _denominator | other._numerator | other._denominator) is >= 0 and <= int.MaxValue ? (_numerator * other._denominator).CompareTo(other._numerator * _denominator)
        : ((Int128)_numerator * other._denominator).CompareTo((Int128)other._numerator * _denominator);

    private Fraction ToFraction() => _large ?? new Fraction(_numerator, _denominator);
}
