using System.Collections.Immutable;

namespace Ntm.Criteria;

/// <summary>The outcomes that are still possible for a requirement: any of met, not met and not applicable.</summary>
/// <remarks>
/// One possible outcome is a verdict; more than one is <see cref="Verdict.Undetermined"/>. Equal when the same outcomes are
/// possible; not ordered. The default value is <see cref="Any"/>: nothing is known. There is no empty set of outcomes.
/// Immutable and safe for concurrent use.
/// </remarks>
public readonly struct Outcomes : IEquatable<Outcomes>
{
    internal const int MetBit = 1;
    internal const int NotMetBit = 2;
    internal const int NotApplicableBit = 4;
    private const int AllBits = MetBit | NotMetBit | NotApplicableBit;

    // The outcomes that are ruled out, so that the default value rules out nothing.
    private readonly byte _excluded;

    private Outcomes(int possible) => _excluded = (byte)(AllBits & ~possible);

    /// <summary>Nothing is ruled out.</summary>
    public static Outcomes Any => default;

    /// <summary>Decided: met.</summary>
    public static Outcomes Met => new(MetBit);

    /// <summary>Decided: not met.</summary>
    public static Outcomes NotMet => new(NotMetBit);

    /// <summary>Decided: not applicable.</summary>
    public static Outcomes NotApplicable => new(NotApplicableBit);

    /// <summary>Open between met and not met.</summary>
    public static Outcomes MetOrNotMet => new(MetBit | NotMetBit);

    internal int Bits => AllBits & ~_excluded;

    /// <summary>Whether the requirement may turn out met.</summary>
    public bool CanBeMet => (_excluded & MetBit) == 0;

    /// <summary>Whether the requirement may turn out not met.</summary>
    public bool CanBeNotMet => (_excluded & NotMetBit) == 0;

    /// <summary>Whether the requirement may turn out not to apply.</summary>
    public bool CanBeNotApplicable => (_excluded & NotApplicableBit) == 0;

    /// <summary>Whether a single outcome is left.</summary>
    public bool IsDecided => int.IsPow2(Bits);

    /// <summary>The verdict: the single outcome left, or <see cref="Verdict.Undetermined"/>.</summary>
    public Verdict Verdict => Bits switch
    {
        MetBit => Verdict.Met,
        NotMetBit => Verdict.NotMet,
        NotApplicableBit => Verdict.NotApplicable,
        _ => Verdict.Undetermined,
    };

    /// <summary>The outcomes of either.</summary>
    /// <param name="other">The other outcomes.</param>
    /// <returns>What is possible when one of the two may hold, no matter which.</returns>
    public Outcomes Union(Outcomes other) => new(Bits | other.Bits);

    internal static Outcomes FromBits(int bits) => bits is > 0 and <= AllBits
        ? new(bits)
        : throw new ArgumentOutOfRangeException(nameof(bits), bits, "At least one outcome, and no other than the three, must be possible.");

    /// <inheritdoc/>
    public bool Equals(Outcomes other) => _excluded == other._excluded;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Outcomes other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _excluded;

    /// <summary>Whether the same outcomes are possible.</summary>
    /// <param name="left">One set of outcomes.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(Outcomes left, Outcomes right) => left.Equals(right);

    /// <summary>Whether different outcomes are possible.</summary>
    /// <param name="left">One set of outcomes.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(Outcomes left, Outcomes right) => !left.Equals(right);

    /// <summary>The possible outcomes by name, for example <c>Met | NotMet</c>.</summary>
    /// <returns>A culture-free text.</returns>
    public override string ToString() => string.Join(" | ", Names());

    private ImmutableArray<string> Names()
    {
        var names = ImmutableArray.CreateBuilder<string>(3);
        if (CanBeMet)
        {
            names.Add(Verdict.Met.Name);
        }

        if (CanBeNotMet)
        {
            names.Add(Verdict.NotMet.Name);
        }

        if (CanBeNotApplicable)
        {
            names.Add(Verdict.NotApplicable.Name);
        }

        return names.ToImmutable();
    }
}
