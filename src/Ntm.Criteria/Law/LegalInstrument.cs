using NodaTime;

namespace Ntm.Criteria;

/// <summary>A decision, resolution or letter that a rule rests on (văn bản).</summary>
/// <remarks>
/// Identified by issuer, number and date signed, since numbers alone repeat between provinces; equality follows that identity, and takes the title in the
/// place of a number that is not recorded. Issuers are compared by their composed Vietnamese text alone: an unofficial translation makes no other instrument. Not ordered. Immutable and safe for concurrent use.
/// </remarks>
public sealed class LegalInstrument : IEquatable<LegalInstrument>
{
    internal LegalInstrument()
    {
    }

    /// <summary>The key by which documents refer to the instrument.</summary>
    public required string Key { get; init; }

    /// <summary>The number, such as 318/QĐ-TTg; null where it is not recorded.</summary>
    public InstrumentNumber? Number { get; init; }

    /// <summary>What it is: Quyết định, Nghị quyết, Công văn.</summary>
    public required BilingualText Type { get; init; }

    /// <summary>Who issued it; in English without an article, such as "Prime Minister".</summary>
    public required BilingualText Issuer { get; init; }

    /// <summary>The date it was signed; null where only the year is recorded.</summary>
    public LocalDate? Signed { get; init; }

    /// <summary>The year it was signed.</summary>
    public required int YearSigned { get; init; }

    /// <summary>
    /// From when on it counts as published: the date it was signed, or the last day of the year where only that is recorded. No date of publication is
    /// recorded of any instrument.
    /// </summary>
    public LocalDate KnownFrom => Signed ?? new LocalDate(YearSigned, 12, 31);

    /// <summary>The earliest date on which it may have been signed.</summary>
    internal LocalDate SignedFrom => Signed ?? new LocalDate(YearSigned, 1, 1);

    /// <summary>The dates on which it is in force; without an end where none is recorded.</summary>
    public required DatePeriod InForce { get; init; }

    /// <summary>What it is about.</summary>
    public required BilingualText Title { get; init; }

    /// <summary>Whether it is law or an example.</summary>
    public required Standing Standing { get; init; }

    /// <summary>How it is cited, such as "Quyết định số 318/QĐ-TTg ngày 08/03/2022 của Thủ tướng Chính phủ"; it tells what of it is not recorded.</summary>
    /// <param name="language">The language.</param>
    /// <returns>Type, number, date or year signed, and issuer.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="language"/> is null.</exception>
    public string Describe(Language language)
    {
        ArgumentNullException.ThrowIfNull(language);
        return language == Language.English
            ? $"{Type.English} {Number?.ToString() ?? "(number not recorded)"} of {(Signed is { } day ? DateText.Format(day, language) : PlainNumber.Format(YearSigned))} of the {Issuer.English}"
            : $"{Type.Vietnamese} {(Number is null ? "(chưa ghi nhận số)" : $"số {Number}")} {(Signed is { } date ? $"ngày {DateText.Format(date, language)}" : $"năm {PlainNumber.Format(YearSigned)}")} của {Issuer.Vietnamese}";
    }

    /// <inheritdoc/>
    public bool Equals(LegalInstrument? other) =>
        other is not null && Issuer.Vietnamese == other.Issuer.Vietnamese && Number == other.Number && Signed == other.Signed && YearSigned == other.YearSigned
        && (Number is not null || Title.Vietnamese == other.Title.Vietnamese);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as LegalInstrument);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Issuer.Vietnamese, Number, Signed, YearSigned);

    /// <summary>Whether both are equal, or both null.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether they are.</returns>
    public static bool operator ==(LegalInstrument? left, LegalInstrument? right) => Equals(left, right);

    /// <summary>Whether they are not equal.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether they are not.</returns>
    public static bool operator !=(LegalInstrument? left, LegalInstrument? right) => !Equals(left, right);

    /// <summary>The Vietnamese citation.</summary>
    /// <returns>Type, number, date signed and issuer.</returns>
    public override string ToString() => Describe(Language.Vietnamese);
}
