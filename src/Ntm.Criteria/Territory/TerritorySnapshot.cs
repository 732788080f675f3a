using System.Collections.Immutable;
using NodaTime;

namespace Ntm.Criteria;

/// <summary>The administrative units as they were on one date (danh mục đơn vị hành chính tại một ngày).</summary>
/// <remarks>
/// Comes from <see cref="Territory.On"/>. By code: <see cref="Commune"/> throws where there is none, <see cref="FindCommune"/> gives null; by name:
/// <see cref="CommunesNamed"/>. Equal by reference; not ordered. Immutable and safe for concurrent use.
/// </remarks>
public sealed class TerritorySnapshot
{
    private readonly UnitList _units;

    internal TerritorySnapshot(LocalDate date, UnitList units)
    {
        Date = date;
        _units = units;
    }

    /// <summary>The date.</summary>
    public LocalDate Date { get; }

    /// <summary>The provinces (cấp tỉnh), in the order of their codes.</summary>
    public ImmutableArray<AdministrativeUnit> Provinces => _units.Provinces;

    /// <summary>The districts (cấp huyện), in the order of their codes; none since 1 July 2025.</summary>
    public ImmutableArray<AdministrativeUnit> Districts => _units.Districts;

    /// <summary>The communes, wards and townships (cấp xã), in the order of their codes.</summary>
    public ImmutableArray<AdministrativeUnit> Communes => _units.Communes;

    /// <summary>The province of a code.</summary>
    /// <param name="code">Two digits, such as <c>10</c>.</param>
    /// <returns>The province.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="code"/> is not a code.</exception>
    /// <exception cref="ArgumentException"><paramref name="code"/> is the code of another tier.</exception>
    /// <exception cref="KeyNotFoundException">No province has that code on the date.</exception>
    public AdministrativeUnit Province(string code) => Get(code, UnitTier.Province);

    /// <summary>The district of a code.</summary>
    /// <param name="code">Three digits, such as <c>086</c>.</param>
    /// <returns>The district.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="code"/> is not a code.</exception>
    /// <exception cref="ArgumentException"><paramref name="code"/> is the code of another tier.</exception>
    /// <exception cref="KeyNotFoundException">No district has that code on the date.</exception>
    public AdministrativeUnit District(string code) => Get(code, UnitTier.District);

    /// <summary>The commune, ward or township of a code.</summary>
    /// <param name="code">Five digits, such as <c>02929</c>.</param>
    /// <returns>The commune.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="code"/> is not a code.</exception>
    /// <exception cref="ArgumentException"><paramref name="code"/> is the code of another tier.</exception>
    /// <exception cref="KeyNotFoundException">No commune has that code on the date.</exception>
    public AdministrativeUnit Commune(string code) => Get(code, UnitTier.Commune);

    /// <summary>The province of a code, or null.</summary>
    /// <param name="code">Any text.</param>
    /// <returns>The province, or null where the text is the code of none on the date.</returns>
    public AdministrativeUnit? FindProvince(string? code) => Find(code, UnitTier.Province);

    /// <summary>The district of a code, or null.</summary>
    /// <param name="code">Any text.</param>
    /// <returns>The district, or null where the text is the code of none on the date.</returns>
    public AdministrativeUnit? FindDistrict(string? code) => Find(code, UnitTier.District);

    /// <summary>The commune, ward or township of a code, or null.</summary>
    /// <param name="code">Any text.</param>
    /// <returns>The commune, or null where the text is the code of none on the date.</returns>
    public AdministrativeUnit? FindCommune(string? code) => Find(code, UnitTier.Commune);

    /// <summary>The unit of a code, of whatever tier, or null.</summary>
    /// <param name="code">The code.</param>
    /// <returns>The unit, or null where none has the code on the date.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is null.</exception>
    public AdministrativeUnit? Find(UnitCode code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return _units.Find(code);
    }

    /// <summary>The unit of an identity, or null: one that has the same code and began another time is another.</summary>
    /// <param name="id">The identity.</param>
    /// <returns>The unit, or null where it did not exist on the date.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public AdministrativeUnit? Find(UnitId id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return _units.Find(id.Code) is { } unit && unit.Id == id ? unit : null;
    }

    /// <summary>The communes, wards and townships of a name: none, one, or several, for names are not unique.</summary>
    /// <param name="name">
    /// The official spelling without the type, such as <c>Sơn Hải</c>, composed or decomposed. Nothing else is made equal: Sa Pa
    /// and Sa Pả are two names, and spaces count.
    /// </param>
    /// <returns>The communes, in the order of their codes.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public ImmutableArray<AdministrativeUnit> CommunesNamed(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return _units.CommunesNamed(VietnameseText.Compose(name));
    }

    /// <summary>The units directly below a unit, in the order of their codes; none below a commune.</summary>
    /// <param name="unit">A unit of this territory, or a copy of one.</param>
    /// <returns>The units.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="unit"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="unit"/> did not exist in this territory on the date.</exception>
    public ImmutableArray<AdministrativeUnit> ChildrenOf(AdministrativeUnit unit)
    {
        ArgumentNullException.ThrowIfNull(unit);
        return unit.Id.Equals(_units.Find(unit.Code)?.Id)
            ? _units.ChildrenOf(unit.Code)
            : throw new ArgumentException($"{unit}, with the start {unit.Start}, is not a unit of this territory on {DateText}: take the unit from this snapshot.", nameof(unit));
    }

    /// <summary>How many units of a type there are.</summary>
    /// <param name="type">The type.</param>
    /// <returns>The number of units.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="type"/> is null.</exception>
    public int Count(UnitType type)
    {
        ArgumentNullException.ThrowIfNull(type);
        return _units.Units.Count(unit => unit.Type == type);
    }

    /// <summary>How many units there are and when, such as <c>162 units on 2022-12-31</c>. Culture-free.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{PlainNumber.Format(_units.Units.Length)} units on {DateText}";

    private string DateText => IsoDate.Format(Date);

    private AdministrativeUnit Get(string code, UnitTier tier)
    {
        ArgumentNullException.ThrowIfNull(code);
        var unitCode = UnitCode.Parse(code, null);
        if (unitCode.Tier != tier)
        {
            throw new ArgumentException($"'{code}' is the code of a {unitCode.Tier.Key}: the code of a {tier.Key} has {tier.CodeLength} digits.", nameof(code));
        }

        return _units.Find(unitCode) ?? throw new KeyNotFoundException(
            $"None of the {_units.Units.Count(unit => unit.Tier == tier)} units of the tier '{tier.Key}' has the code {code} on {DateText}. "
            + $"Codes are reused and retired: ask for the date that the code was recorded on, or ask Find{tier.Name} first.");
    }

    private AdministrativeUnit? Find(string? code, UnitTier tier) =>
        UnitCode.TryParse(code, null, out var unitCode) && unitCode.Tier == tier ? _units.Find(unitCode) : null;
}
