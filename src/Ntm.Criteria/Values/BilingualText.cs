namespace Ntm.Criteria;

/// <summary>A text in Vietnamese, as the law or its issuer gives it, with an unofficial English translation.</summary>
/// <remarks>Equal when both texts are equal, ordinally; not ordered. Immutable and safe for concurrent use.</remarks>
public sealed class BilingualText : IEquatable<BilingualText>
{
    /// <summary>Creates a text from both languages.</summary>
    /// <param name="vietnamese">The official text. Composed (NFC) if it is not.</param>
    /// <param name="english">The unofficial translation.</param>
    /// <exception cref="ArgumentException">A text is null, empty or white space.</exception>
    public BilingualText(string vietnamese, string english)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(vietnamese);
        ArgumentException.ThrowIfNullOrWhiteSpace(english);
        Vietnamese = VietnameseText.Compose(vietnamese);
        English = english;
    }

    /// <summary>The official Vietnamese text.</summary>
    public string Vietnamese { get; }

    /// <summary>The unofficial English translation.</summary>
    public string English { get; }

    /// <summary>The text in a language.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text in that language.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="language"/> is null.</exception>
    public string In(Language language)
    {
        ArgumentNullException.ThrowIfNull(language);
        return language == Language.English ? English : Vietnamese;
    }

    /// <inheritdoc/>
    public bool Equals(BilingualText? other) =>
        other is not null && Vietnamese == other.Vietnamese && English == other.English;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as BilingualText);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Vietnamese, English);

    /// <summary>Whether both are equal, or both null.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether they are.</returns>
    public static bool operator ==(BilingualText? left, BilingualText? right) => Equals(left, right);

    /// <summary>Whether they are not equal.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether they are not.</returns>
    public static bool operator !=(BilingualText? left, BilingualText? right) => !Equals(left, right);

    /// <summary>The Vietnamese text.</summary>
    /// <returns>The official text.</returns>
    public override string ToString() => Vietnamese;
}
