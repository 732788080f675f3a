namespace Ntm.Criteria;

/// <summary>Whose word on a unit is read, compared or counted: that of the rule, of an assessor, or of one office of it (bên đánh giá).</summary>
/// <remarks>Equal where assessor and office are, the office compared composed and letter by letter. Immutable and safe for concurrent use.</remarks>
public sealed class Voice : IEquatable<Voice>
{
    private Voice(Assessor? assessor, string? office)
    {
        Assessor = assessor;
        Office = office;
    }

    /// <summary>The rule: the verdicts of the assessment itself.</summary>
    public static Voice Rule { get; } = new(null, null);

    /// <summary>The assessor; null of the rule.</summary>
    public Assessor? Assessor { get; }

    /// <summary>The only office that is listened to; null where all of them are, and of the rule.</summary>
    public string? Office { get; }

    /// <summary>An assessor, with all of its offices.</summary>
    /// <param name="assessor">The assessor.</param>
    /// <returns>The voice.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="assessor"/> is null.</exception>
    public static Voice Of(Assessor assessor)
    {
        ArgumentNullException.ThrowIfNull(assessor);
        return new Voice(assessor, null);
    }

    /// <summary>One office of an assessor, such as one department of several.</summary>
    /// <param name="assessor">The assessor.</param>
    /// <param name="office">The office, written as in its opinions.</param>
    /// <returns>The voice.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="assessor"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="office"/> is null or blank.</exception>
    public static Voice Of(Assessor assessor, string office)
    {
        ArgumentNullException.ThrowIfNull(assessor);
        ArgumentException.ThrowIfNullOrWhiteSpace(office);
        return new Voice(assessor, VietnameseText.Compose(office));
    }

    internal bool Gave(Opinion opinion) => opinion.Assessor == Assessor && (Office is null || VietnameseText.Compose(opinion.Office) == Office);

    /// <summary>The voice in words, such as "huyện thẩm tra".</summary>
    /// <param name="language">The language.</param>
    /// <returns>One phrase.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="language"/> is null.</exception>
    public string Describe(Language language)
    {
        ArgumentNullException.ThrowIfNull(language);
        return new OpinionText(language).Of(this);
    }

    /// <inheritdoc/>
    public bool Equals(Voice? other) => other is not null && Assessor == other.Assessor && Office == other.Office;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Voice);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Assessor, Office);

    /// <summary>Whether two voices are the same.</summary>
    /// <param name="left">One voice.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(Voice? left, Voice? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two voices differ.</summary>
    /// <param name="left">One voice.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(Voice? left, Voice? right) => !(left == right);

    /// <summary>The key of the assessor and the office, or that it is the rule.</summary>
    /// <returns>A culture-free text.</returns>
    public override string ToString() => Assessor is null ? "rule" : Office is null ? Assessor.Key : $"{Assessor.Key} ({Office})";
}
