namespace Ntm.Criteria;

/// <summary>The place in a legal instrument that a datum rests on (căn cứ).</summary>
/// <remarks>Equal when the instrument and every part of the place are equal; not ordered. Immutable and safe for concurrent use.</remarks>
public sealed class Citation : IEquatable<Citation>
{
    internal Citation()
    {
    }

    /// <summary>The instrument.</summary>
    public required LegalInstrument Instrument { get; init; }

    /// <summary>The annex (phụ lục), such as II.</summary>
    public string? Annex { get; init; }

    /// <summary>The article (điều).</summary>
    public string? Article { get; init; }

    /// <summary>The clause (khoản).</summary>
    public string? Clause { get; init; }

    /// <summary>The point (điểm).</summary>
    public string? Point { get; init; }

    /// <summary>The row of a table (mục), such as 14.1.</summary>
    public string? Row { get; init; }

    /// <summary>Whether nothing narrower than the instrument is named.</summary>
    internal bool IsOfWhole => Annex is null && Article is null && Clause is null && Point is null && Row is null;

    /// <summary>Whether another citation is of this place, or of a place within it: of the same instrument, and the same wherever this one names something.</summary>
    internal bool Covers(Citation other) => Instrument == other.Instrument
        && (Annex is null || Annex == other.Annex) && (Article is null || Article == other.Article) && (Clause is null || Clause == other.Clause)
        && (Point is null || Point == other.Point) && (Row is null || Row == other.Row);

    /// <summary>Which parts of the place are named.</summary>
    internal (bool Annex, bool Article, bool Clause, bool Point, bool Row) Shape => (Annex is not null, Article is not null, Clause is not null, Point is not null, Row is not null);

    /// <summary>The place that covers this one and names the parts of a shape; null where this one does not name all of them.</summary>
    internal Citation? Wider((bool Annex, bool Article, bool Clause, bool Point, bool Row) shape) =>
        (shape.Annex && Annex is null) || (shape.Article && Article is null) || (shape.Clause && Clause is null) || (shape.Point && Point is null) || (shape.Row && Row is null)
            ? null
            : new Citation
            {
                Instrument = Instrument,
                Annex = shape.Annex ? Annex : null,
                Article = shape.Article ? Article : null,
                Clause = shape.Clause ? Clause : null,
                Point = shape.Point ? Point : null,
                Row = shape.Row ? Row : null,
            };

    internal bool IsIllustrative => Instrument.Standing == Standing.Illustrative;

    /// <summary>The citation as it is written, such as "mục 14.1 Phụ lục II Quyết định số 318/QĐ-TTg ngày 08/03/2022 của Thủ tướng Chính phủ".</summary>
    /// <param name="language">The language.</param>
    /// <returns>The smallest place first, then the instrument.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="language"/> is null.</exception>
    public string Describe(Language language)
    {
        ArgumentNullException.ThrowIfNull(language);
        var english = language == Language.English;
        (string? Value, string Name)[] parts =
        [
            (Row, english ? "row" : "mục"), (Point, english ? "point" : "điểm"), (Clause, english ? "clause" : "khoản"),
            (Article, english ? "Article" : "Điều"), (Annex, english ? "Annex" : "Phụ lục"),
        ];
        var places = parts.Where(part => part.Value is not null).Select(part => $"{part.Name} {part.Value}");
        return string.Join(english ? ", " : " ", places.Append(Instrument.Describe(language)));
    }

    /// <inheritdoc/>
    public bool Equals(Citation? other) => other is not null
        && Instrument.Equals(other.Instrument)
        && Annex == other.Annex && Article == other.Article && Clause == other.Clause && Point == other.Point && Row == other.Row;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Citation);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Instrument, Annex, Article, Clause, Point, Row);

    /// <summary>Whether both are equal, or both null.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether they are.</returns>
    public static bool operator ==(Citation? left, Citation? right) => Equals(left, right);

    /// <summary>Whether they are not equal.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether they are not.</returns>
    public static bool operator !=(Citation? left, Citation? right) => !Equals(left, right);

    /// <summary>The Vietnamese citation.</summary>
    /// <returns>The smallest place first, then the instrument.</returns>
    public override string ToString() => Describe(Language.Vietnamese);
}
