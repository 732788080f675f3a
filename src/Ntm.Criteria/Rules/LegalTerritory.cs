using NodaTime;

namespace Ntm.Criteria;

/// <summary>Where a set or a provision holds: in one province, which it names by a code on a date since codes are reused, or in the whole country (phạm vi áp dụng).</summary>
/// <remarks>Equal when code and date are equal; not ordered. Immutable and safe for concurrent use.</remarks>
public sealed class LegalTerritory : IEquatable<LegalTerritory>
{
    private LegalTerritory(UnitCode? province, LocalDate? on)
    {
        Province = province;
        On = on;
    }

    /// <summary>The whole country.</summary>
    public static LegalTerritory Country { get; } = new(null, null);

    /// <summary>The code of the province; null for the whole country.</summary>
    public UnitCode? Province { get; }

    /// <summary>The date on which the province has that code; null for the whole country.</summary>
    public LocalDate? On { get; }

    internal static LegalTerritory Of(UnitCode province, LocalDate on) => new(province, on);

    /// <summary>Whether all of another territory is known to be within this one: any within the whole country, otherwise only what is named alike.</summary>
    internal bool Covers(LegalTerritory other) => Province is null || Equals(other);

    /// <summary>
    /// Whether it means a province: one that has the same code, existed already on the date, had not ended yet, and is known to have been the same until then. A
    /// reused code is another province's. Null where it is not known.
    /// </summary>
    internal bool? Means(AdministrativeUnit province)
    {
        if (Province is null)
        {
            return true;
        }

        if (Province != province.Code || (province.Start.IsExact && province.Start.Date > On) || On > province.End)
        {
            return false;
        }

        return province.Start.Date > On || On > province.Known.End ? null : true;
    }

    /// <inheritdoc/>
    public bool Equals(LegalTerritory? other) => other is not null && Province == other.Province && On == other.On;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as LegalTerritory);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Province, On);

    /// <summary>Whether both are equal, or both null.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether they are.</returns>
    public static bool operator ==(LegalTerritory? left, LegalTerritory? right) => Equals(left, right);

    /// <summary>Whether they are not equal.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether they are not.</returns>
    public static bool operator !=(LegalTerritory? left, LegalTerritory? right) => !Equals(left, right);

    /// <summary>The territory, such as <c>the province 10 on 2022-12-31</c> or <c>the whole country</c>. Culture-free.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => On is { } date ? $"the province {Province} on {IsoDate.Format(date)}" : "the whole country";
}
