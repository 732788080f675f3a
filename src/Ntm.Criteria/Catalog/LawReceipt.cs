using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using NodaTime;

namespace Ntm.Criteria;

/// <summary>What was asked of the law, what made it, and the digest of what it was, to keep with an assessment (biên nhận bộ tiêu chí áp dụng).</summary>
/// <remarks>
/// Comes from <see cref="CriteriaInForce.ToReceipt"/>; <see cref="ToString"/> writes it, <see cref="Parse"/> reads it back, and
/// <see cref="CriteriaCatalog.Replay"/> gives the same law again, whatever documents were added since. Equal when the texts are equal; not ordered. Immutable and safe for
/// concurrent use.
/// </remarks>
public sealed class LawReceipt : IEquatable<LawReceipt>, IParsable<LawReceipt>
{
    internal LawReceipt()
    {
    }

    /// <summary>The standard.</summary>
    public required Standard Standard { get; init; }

    /// <summary>The kind of unit that is assessed.</summary>
    public required AssessedUnit AssessedUnit { get; init; }

    /// <summary>What meeting the set amounts to.</summary>
    public SetPurpose Purpose { get; init; } = SetPurpose.Assessment;

    /// <summary>The province: its code and when it began.</summary>
    public required UnitId Province { get; init; }

    /// <summary>The dates for which the province was known: they decide which provisions mean it.</summary>
    public required DatePeriod ProvinceKnown { get; init; }

    /// <summary>The last day of the province; null where no event is recorded that ended it. What is said of its code on a later day is not said of it.</summary>
    public LocalDate? ProvinceEnd { get; init; }

    /// <summary>The year that is assessed.</summary>
    public required int AssessedYear { get; init; }

    /// <summary>The date of the law.</summary>
    public required LocalDate On { get; init; }

    /// <summary>The date by which the law was published; null where all that was loaded counts.</summary>
    public required LocalDate? KnownOn { get; init; }

    /// <summary>The instruments that make the law what it is on some date, in the order of their keys, each with the version of its documents.</summary>
    public required ImmutableArray<InstrumentVersion> Instruments { get; init; }

    /// <summary>The library that made it, with its version, such as <c>Ntm.Criteria 0.1.0</c>.</summary>
    public required string Engine { get; init; }

    /// <summary>The number of the canonical form that the digest is of.</summary>
    public required string Form { get; init; }

    /// <summary>The SHA-256 of the canonical form of the law: <see cref="CriteriaInForce.Sha256"/>.</summary>
    public required string Sha256 { get; init; }

    /// <summary>Reads a receipt as <see cref="ToString"/> writes it.</summary>
    /// <param name="s">The text: one JSON object.</param>
    /// <param name="provider">Not used: the text is culture-free.</param>
    /// <returns>The receipt.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException">The text is not a receipt; the message tells every mistake with its place.</exception>
    public static LawReceipt Parse(string s, IFormatProvider? provider = null)
    {
        ArgumentNullException.ThrowIfNull(s);
        var bag = new DiagnosticBag();
        return ReceiptReader.Read(s, bag) ?? throw new FormatException(string.Join('\n', bag.ToDiagnostics().Select(diagnostic => diagnostic.ToString())));
    }

    /// <summary>Tries to read a receipt.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Not used: the text is culture-free.</param>
    /// <param name="result">The receipt, or null where the text is not one.</param>
    /// <returns>Whether the text is a receipt.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [NotNullWhen(true)] out LawReceipt? result)
    {
        result = s is null ? null : ReceiptReader.Read(s, new DiagnosticBag());
        return result is not null;
    }

    /// <inheritdoc/>
    public bool Equals(LawReceipt? other) => other is not null && ToString() == other.ToString();

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as LawReceipt);

    /// <inheritdoc/>
    public override int GetHashCode() => ToString().GetHashCode(StringComparison.Ordinal);

    /// <summary>Whether both are equal, or both null.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether they are.</returns>
    public static bool operator ==(LawReceipt? left, LawReceipt? right) => Equals(left, right);

    /// <summary>Whether they are not equal.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether they are not.</returns>
    public static bool operator !=(LawReceipt? left, LawReceipt? right) => !Equals(left, right);

    /// <summary>The receipt as one JSON object, written by the rules of the canonical form (docs/receipts.md). Culture-free; reads back.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => CanonicalReceipt.Of(this);

    internal static LawReceipt Of(CriteriaInForce law, PublishedLaw source) => new()
    {
        Standard = law.Standard,
        AssessedUnit = law.AssessedUnit,
        Purpose = law.Purpose,
        Province = law.ResolvedFor.Id,
        ProvinceKnown = law.ResolvedFor.Known,
        ProvinceEnd = law.ResolvedFor.End,
        AssessedYear = law.AssessedYear,
        On = law.On,
        KnownOn = law.KnownOn,
        Instruments =
        [
            .. source.InstrumentsOf(law).Select(instrument => instrument.Key).Order(StringComparer.Ordinal).Select(key => new InstrumentVersion(key, source.Versions.Find(key)!)),
        ],
        Engine = LibraryVersion.Engine,
        Form = CanonicalLaw.Form,
        Sha256 = law.Sha256,
    };
}
