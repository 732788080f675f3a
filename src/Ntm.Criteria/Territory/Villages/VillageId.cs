using System.Diagnostics.CodeAnalysis;

namespace Ntm.Criteria;

/// <summary>The identity of a village: the commune in which it is recorded, its identifier there, and when it began (mã thôn trong xã và ngày bắt đầu).</summary>
/// <remarks>Villages have no national codes, and the registers of communes use theirs again. Equal when all three are equal; not ordered. Immutable and safe for concurrent use.</remarks>
public sealed class VillageId : IEquatable<VillageId>, IParsable<VillageId>
{
    private const char AfterCommune = '/';
    private const char BeforeStart = '@';

    /// <summary>Creates an identity.</summary>
    /// <param name="commune">The commune in which the village is recorded.</param>
    /// <param name="localId">The identifier in the register of the commune, such as <c>T01</c>.</param>
    /// <param name="start">When the village began.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="commune"/> is no commune, or <paramref name="localId"/> is empty, has spaces at its ends or a control character, or is not composed.</exception>
    public VillageId(UnitId commune, string localId, UnitStart start)
    {
        ArgumentNullException.ThrowIfNull(commune);
        ArgumentNullException.ThrowIfNull(localId);
        ArgumentNullException.ThrowIfNull(start);
        if (commune.Code.Tier != UnitTier.Commune)
        {
            throw new ArgumentException($"'{commune}' is the identity of a {commune.Code.Tier.Key}: villages are in communes.", nameof(commune));
        }

        if (!IsLocalId(localId))
        {
            throw new ArgumentException($"'{localId}' is not the identifier of a village: write it composed, without spaces at its ends.", nameof(localId));
        }

        Commune = commune;
        LocalId = localId;
        Start = start;
    }

    /// <summary>The commune in which the village is recorded.</summary>
    public UnitId Commune { get; }

    /// <summary>The identifier in the register of the commune.</summary>
    public string LocalId { get; }

    /// <summary>When the village began.</summary>
    public UnitStart Start { get; }

    internal static bool IsLocalId(string text) => text.Length > 0 && text.Trim().Length == text.Length && !text.Any(char.IsControl) && VietnameseText.IsComposed(text);

    /// <summary>Reads an identity, such as <c>02929@&lt;=2020-03-01/T01@&lt;=2022-12-31</c>.</summary>
    /// <param name="s">The text: the identity of the commune, a slash, the identifier, an at sign and the start.</param>
    /// <param name="provider">Not used: the text is culture-free.</param>
    /// <returns>The identity.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException">The text is not an identity.</exception>
    public static VillageId Parse(string s, IFormatProvider? provider = null)
    {
        ArgumentNullException.ThrowIfNull(s);
        return TryParse(s, provider, out var id)
            ? id
            : throw new FormatException($"'{s}' is not the identity of a village: write that of its commune, a slash, its identifier, @ and its start, such as 02929@<=2020-03-01/T01@2021-01-01.");
    }

    /// <summary>Tries to read an identity.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Not used: the text is culture-free.</param>
    /// <param name="result">The identity, or null where the text is not one.</param>
    /// <returns>Whether the text is an identity.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [NotNullWhen(true)] out VillageId? result)
    {
        // Neither the identity of a commune has a slash, nor a start an at sign; an identifier may have either.
        var (slash, at) = (s?.IndexOf(AfterCommune) ?? -1, s?.LastIndexOf(BeforeStart) ?? -1);
        result = slash >= 0 && at > slash
            && UnitId.TryParse(s![..slash], provider, out var commune)
            && commune.Code.Tier == UnitTier.Commune
            && UnitStart.TryParse(s[(at + 1)..], provider, out var start)
            && IsLocalId(s[(slash + 1)..at])
            ? new VillageId(commune, s[(slash + 1)..at], start)
            : null;
        return result is not null;
    }

    /// <inheritdoc/>
    public bool Equals(VillageId? other) => other is not null && Commune.Equals(other.Commune) && LocalId == other.LocalId && Start.Equals(other.Start);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as VillageId);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Commune, LocalId, Start);

    /// <summary>Whether both are equal, or both null.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether they are.</returns>
    public static bool operator ==(VillageId? left, VillageId? right) => Equals(left, right);

    /// <summary>Whether they are not equal.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether they are not.</returns>
    public static bool operator !=(VillageId? left, VillageId? right) => !Equals(left, right);

    /// <summary>The identity, such as <c>02929@&lt;=2020-03-01/T01@&lt;=2022-12-31</c>. Culture-free; reads back.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Commune}{AfterCommune}{LocalId}{BeforeStart}{Start}";
}
