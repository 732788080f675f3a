namespace Ntm.Criteria;

/// <summary>The unit that a measure is observed in and a gap is told in (đơn vị tính), such as hộ or km.</summary>
/// <remarks>Declared by documents. Equal when the key is equal; not ordered. Immutable and safe for concurrent use.</remarks>
public sealed class UnitOfMeasure : IEquatable<UnitOfMeasure>
{
    internal UnitOfMeasure(string key, BilingualText name, string englishPlural, decimal step)
    {
        Key = key;
        Name = name;
        EnglishPlural = englishPlural;
        Step = step;
    }

    /// <summary>The stable key, such as <c>household</c>.</summary>
    public string Key { get; }

    /// <summary>The name of one unit.</summary>
    public BilingualText Name { get; }

    /// <summary>The English name of several units.</summary>
    public string EnglishPlural { get; }

    /// <summary>The smallest amount in which a gap is told: 1 household, 0.01 km.</summary>
    public decimal Step { get; }

    /// <summary>Whether it is counted in whole steps: people and houses are, kilometres are not.</summary>
    internal bool IsWhole => decimal.IsInteger(Step);

    /// <summary>The name that goes with an amount.</summary>
    /// <param name="amount">The amount.</param>
    /// <param name="language">The language.</param>
    /// <returns>The Vietnamese name, or the English singular or plural.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="language"/> is null.</exception>
    public string NameFor(decimal amount, Language language)
    {
        ArgumentNullException.ThrowIfNull(language);
        return language == Language.English && amount != 1m ? EnglishPlural : Name.In(language);
    }

    /// <inheritdoc/>
    public bool Equals(UnitOfMeasure? other) => Key == other?.Key;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as UnitOfMeasure);

    /// <inheritdoc/>
    public override int GetHashCode() => Key.GetHashCode(StringComparison.Ordinal);

    /// <summary>Whether both are equal, or both null.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether they are.</returns>
    public static bool operator ==(UnitOfMeasure? left, UnitOfMeasure? right) => Equals(left, right);

    /// <summary>Whether they are not equal.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether they are not.</returns>
    public static bool operator !=(UnitOfMeasure? left, UnitOfMeasure? right) => !Equals(left, right);

    /// <summary>The key.</summary>
    /// <returns>The key.</returns>
    public override string ToString() => Key;
}
