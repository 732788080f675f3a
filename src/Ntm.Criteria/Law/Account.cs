namespace Ntm.Criteria;

/// <summary>A public account in which a rule was read (nguồn): a ministry's, a province's, a newspaper's.</summary>
/// <remarks>Apart from the citation: the account is where it was read, the citation is what it rests on. Equal when the key is equal; not ordered. Immutable and safe for concurrent use.</remarks>
public sealed class Account : IEquatable<Account>
{
    internal Account(string key, string title, string? address)
    {
        Key = key;
        Title = title;
        Address = address;
    }

    /// <summary>The key by which documents refer to the account.</summary>
    public string Key { get; }

    /// <summary>Who published it, and what it tells.</summary>
    public string Title { get; }

    /// <summary>Where it was published, as recorded; null where no address was recorded.</summary>
    public string? Address { get; }

    /// <inheritdoc/>
    public bool Equals(Account? other) => Key == other?.Key;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Account);

    /// <inheritdoc/>
    public override int GetHashCode() => Key.GetHashCode(StringComparison.Ordinal);

    /// <summary>Whether both are equal, or both null.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether they are.</returns>
    public static bool operator ==(Account? left, Account? right) => Equals(left, right);

    /// <summary>Whether they are not equal.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether they are not.</returns>
    public static bool operator !=(Account? left, Account? right) => !Equals(left, right);

    /// <summary>The key and the title.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Key}: {Title}";
}
