using System.Numerics;

namespace Ntm.Criteria;

/// <summary>A quotient of two whole numbers of any size, in lowest terms: products of exact values, which no two decimals may hold.</summary>
internal sealed class Fraction : IComparable<Fraction>
{
    private readonly BigInteger _numerator;
    private readonly BigInteger _denominator;

    /// <param name="numerator">Any number.</param>
    /// <param name="denominator">A positive number.</param>
    public Fraction(BigInteger numerator, BigInteger denominator)
    {
        var divisor = BigInteger.GreatestCommonDivisor(numerator, denominator);
        _numerator = numerator / divisor;
        _denominator = denominator / divisor;
    }

    public Fraction Times(Fraction other) => new(_numerator * other._numerator, _denominator * other._denominator);

    /// <summary>The quotient by a positive number.</summary>
    public Fraction Over(Fraction other) => new(_numerator * other._denominator, _denominator * other._numerator);

    /// <summary>The whole number that is left without what is behind the point.</summary>
    public BigInteger Truncate() => _numerator / _denominator;

    /// <summary>The greatest whole number that is no more, of a fraction that is none below zero.</summary>
    public BigInteger Floor() => _numerator / _denominator;

    /// <summary>The least whole number that is no less, of a fraction that is none below zero.</summary>
    public BigInteger Ceiling() => (_numerator + _denominator - 1) / _denominator;

    public int CompareTo(Fraction? other) => (_numerator * other!._denominator).CompareTo(other._numerator * _denominator);
}
