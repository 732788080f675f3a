using System.Diagnostics.CodeAnalysis;

namespace Ntm.Criteria;

/// <summary>The identity of an administrative unit: its code and when it began (mã và ngày bắt đầu), never the code alone.</summary>
/// <remarks>
/// Codes are reused, and the same code with the same name can be another territory after a merger. Equal when code and start are
/// equal; not ordered. Immutable and safe for concurrent use.
/// </remarks>
public sealed class UnitId : IEquatable<UnitId>, IParsable<UnitId>
{
    private const char Separator = '@';

    /// <summary>Creates an identity.</summary>
    /// <param name="code">The code.</param>
    /// <param name="start">When the unit began to exist under that code.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public UnitId(UnitCode code, UnitStart start)
    {
        ArgumentNullException.ThrowIfNull(code);
        ArgumentNullException.ThrowIfNull(start);
        Code = code;
        Start = start;
    }

    /// <summary>The code.</summary>
    public UnitCode Code { get; }

    /// <summary>When the unit began to exist under that code.</summary>
    public UnitStart Start { get; }

    /// <summary>Reads an identity, such as <c>02929@&lt;=2020-03-01</c>.</summary>
    /// <param name="s">The text: the code, an at sign and the start.</param>
    /// <param name="provider">Not used: the text is culture-free.</param>
    /// <returns>The identity.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException">The text is not an identity.</exception>
    public static UnitId Parse(string s, IFormatProvider? provider = null)
    {
        ArgumentNullException.ThrowIfNull(s);
        return TryParse(s, provider, out var id)
            ? id
            : throw new FormatException($"'{s}' is not the identity of a unit: write its code, @ and its start, such as 02929@2020-03-01 or 02929@<=2020-03-01.");
    }

    /// <summary>Tries to read an identity.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Not used: the text is culture-free.</param>
    /// <param name="result">The identity, or null where the text is not one.</param>
    /// <returns>Whether the text is an identity.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [NotNullWhen(true)] out UnitId? result)
    {
        result = s?.Split(Separator) is [var code, var start]
            && UnitCode.TryParse(code, provider, out var unitCode)
            && UnitStart.TryParse(start, provider, out var unitStart)
            ? new UnitId(unitCode, unitStart)
            : null;
        return result is not null;
    }

    /// <inheritdoc/>
    public bool Equals(UnitId? other) => other is not null && Code.Equals(other.Code) && Start.Equals(other.Start);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as UnitId);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Code, Start);

    /// <summary>Whether both are equal, or both null.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether they are.</returns>
    public static bool operator ==(UnitId? left, UnitId? right) => Equals(left, right);

    /// <summary>Whether they are not equal.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether they are not.</returns>
    public static bool operator !=(UnitId? left, UnitId? right) => !Equals(left, right);

    /// <summary>The identity, such as <c>02929@&lt;=2020-03-01</c>. Culture-free; reads back.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Code}{Separator}{Start}";
}
