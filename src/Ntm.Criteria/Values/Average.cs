using System.Diagnostics.CodeAnalysis;

namespace Ntm.Criteria;

/// <summary>A sum divided by how many it is of (bình quân), such as 153 criteria of 10 communes, with both numbers kept.</summary>
/// <remarks>
/// Equal when both numbers are equal: 3 of 2 is not the same statement as 6 of 4. Not ordered. The default value is 0 of 0, an average of nothing, which has no value. Immutable and safe for concurrent use.
/// </remarks>
public readonly struct Average : IEquatable<Average>
{
    /// <summary>Creates an average.</summary>
    /// <param name="numerator">The sum, zero or more.</param>
    /// <param name="denominator">Of how many it is, zero or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative, or the denominator is zero and the numerator is not.</exception>
    public Average(int numerator, int denominator)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(numerator);
        ArgumentOutOfRangeException.ThrowIfNegative(denominator);
        if (denominator == 0)
        {
            ArgumentOutOfRangeException.ThrowIfNotEqual(numerator, 0);
        }

        Numerator = numerator;
        Denominator = denominator;
    }

    /// <summary>The sum.</summary>
    public int Numerator { get; }

    /// <summary>Of how many it is.</summary>
    public int Denominator { get; }

    /// <summary>The quotient to two decimals, as it is published: half a hundredth is rounded up, so 1 of 8 is 0.13. Null where it is of nothing.</summary>
    public decimal? Rounded => Denominator == 0 ? null : ((200L * Numerator) + Denominator) / (2L * Denominator) * 0.01m;

    /// <inheritdoc/>
    public bool Equals(Average other) => Numerator == other.Numerator && Denominator == other.Denominator;

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is Average other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Numerator, Denominator);

    /// <summary>Whether both numbers are equal.</summary>
    /// <param name="left">One average.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(Average left, Average right) => left.Equals(right);

    /// <summary>Whether a number differs.</summary>
    /// <param name="left">One average.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(Average left, Average right) => !left.Equals(right);

    /// <summary>Both numbers, such as <c>153/10</c>.</summary>
    /// <returns>A culture-free text.</returns>
    public override string ToString() => $"{PlainNumber.Format(Numerator)}/{PlainNumber.Format(Denominator)}";
}
