using System.Collections.Immutable;
using System.Numerics;

namespace Ntm.Criteria;

/// <summary>A quotient of two decimals, or a product of such, compared by cross-multiplication and never rounded.</summary>
internal readonly struct ExactValue : IComparable<ExactValue>
{
    private static readonly ImmutableArray<decimal> PowersOfTen = [1, 10, 100, 1_000, 10_000, 100_000, 1_000_000];

    private readonly decimal _numerator;
    private readonly decimal _denominator;

    // Of a product and of its quotients alone; the others are held by two decimals.
    private readonly Fraction? _product;

    private ExactValue(decimal numerator, decimal denominator)
    {
        _numerator = numerator;
        _denominator = denominator;
    }

    private ExactValue(Fraction product) => _product = product;

    public static ExactValue Number(decimal value) => new(value, 1m);

    /// <summary>A power of ten, up to the sixth.</summary>
    public static decimal PowerOfTen(int exponent) => PowersOfTen[exponent];

    public static ExactValue Percent(decimal percent) => new(percent, 100m);

    /// <summary>The part's share of the whole, which is positive.</summary>
    public static ExactValue PartOf(decimal part, decimal whole) => new(part, whole);

    /// <summary>The percentage, cut and not rounded after some decimals.</summary>
    public decimal CutPercent(int decimals)
    {
        var scale = Math.Max(_numerator.Scale, _denominator.Scale);
        var unit = BigInteger.Pow(10, decimals);
        return (decimal)(Product(_numerator, 100, scale) * unit / Product(_denominator, 1, scale)) / (decimal)unit;
    }

    /// <summary>The greatest whole number that is no more than so many times the value.</summary>
    public BigInteger Floor(decimal times) => ToFraction().Times(Number(times).ToFraction()).Floor();

    /// <summary>The least whole number that is no less than so many times the value.</summary>
    public BigInteger Ceiling(decimal times) => ToFraction().Times(Number(times).ToFraction()).Ceiling();

    /// <summary>
    /// The greatest number of so many decimals that is no more than the value, in units of the last of them, and whether it is the value. One that no long holds is told as the greatest or least long.
    /// </summary>
    public (long Floor, bool IsPoint) ToGrid(int decimals)
    {
        var times = PowerOfTen(decimals);
        if (_product is null && IsShort(_numerator) && IsShort(_denominator) && _numerator >= 0)
        {
            var numerator = _numerator * times;
            var rest = numerator % _denominator;
            return ((long)((numerator - rest) / _denominator), rest == 0);
        }

        var floor = Floor(times);
        return ((long)BigInteger.Clamp(floor, long.MinValue, long.MaxValue), floor == Ceiling(times));
    }

    public ExactValue Times(ExactValue factor) => new(ToFraction().Times(factor.ToFraction()));

    /// <summary>The quotient by a positive value.</summary>
    public ExactValue Over(ExactValue divisor) => new(ToFraction().Over(divisor.ToFraction()));

    public int CompareTo(ExactValue other) => _product is null && other._product is null
        ? CompareProducts(_numerator, other._denominator, other._numerator, _denominator)
        : ToFraction().CompareTo(other.ToFraction());

    private Fraction ToFraction()
    {
        var scale = Math.Max(_numerator.Scale, _denominator.Scale);
        return _product ?? new Fraction(Product(_numerator, 1, scale), Product(_denominator, 1, scale));
    }

    private static int CompareProducts(decimal a, decimal b, decimal c, decimal d)
    {
        if (IsShort(a) && IsShort(b) && IsShort(c) && IsShort(d))
        {
            return (a * b).CompareTo(c * d);
        }

        var scale = Math.Max(a.Scale + b.Scale, c.Scale + d.Scale);
        return Product(a, b, scale).CompareTo(Product(c, d, scale));
    }

    /// <summary>Whether the sum and the product of two such decimals are exact: they have at most 26 digits, which a decimal holds.</summary>
    public static bool IsShort(decimal factor) => factor.Scale <= 4 && decimal.Abs(factor) < 1_000_000_000m;

    private static BigInteger Product(decimal left, decimal right, int scale) =>
        DecimalMantissa.Of(left) * DecimalMantissa.Of(right) * BigInteger.Pow(10, scale - left.Scale - right.Scale);
}
