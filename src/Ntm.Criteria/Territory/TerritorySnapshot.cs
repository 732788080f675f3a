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
    private readonly ImmutableArray<TerritoryPart> _parts;
    private readonly Lazy<ImmutableArray<AdministrativeUnit>> _provinces;
    private readonly Lazy<ImmutableArray<AdministrativeUnit>> _districts;
    private readonly Lazy<ImmutableArray<AdministrativeUnit>> _communes;

    private readonly Lazy<ILookup<UnitId, Village>> _villages;

    internal TerritorySnapshot(LocalDate date, ImmutableArray<TerritoryPart> parts, ImmutableArray<Village> villages)
    {
        Date = date;
        _parts = parts;
        _provinces = new(() => Of(units => units.Provinces));
        _districts = new(() => Of(units => units.Districts));
        _communes = new(() => Of(units => units.Communes));
        _villages = new(() => ByCommune(villages, date));
    }

    /// <summary>The date.</summary>
    public LocalDate Date { get; }

    /// <summary>The provinces (cấp tỉnh), in the order of their codes: those whose units are known for the date.</summary>
    public ImmutableArray<AdministrativeUnit> Provinces => _provinces.Value;

    /// <summary>The districts (cấp huyện) of these provinces, in the order of their codes; none since 1 July 2025.</summary>
    public ImmutableArray<AdministrativeUnit> Districts => _districts.Value;

    /// <summary>The communes, wards and townships (cấp xã) of these provinces, in the order of their codes.</summary>
    public ImmutableArray<AdministrativeUnit> Communes => _communes.Value;

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
        return Find(code.Packed);
    }

    /// <summary>The unit of an identity, or null: one that has the same code and began another time is another.</summary>
    /// <param name="id">The identity.</param>
    /// <returns>The unit, or null where it did not exist on the date.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public AdministrativeUnit? Find(UnitId id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return Find(id.Code.Packed) is { } unit && unit.Id == id ? unit : null;
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
        var composed = VietnameseText.Compose(name);
        return [.. Lists.SelectMany(units => units.CommunesNamed(composed)).OrderBy(unit => unit.Code)];
    }

    /// <summary>The units directly below a unit, in the order of their codes; none below a commune.</summary>
    /// <param name="unit">A unit of this territory, or a copy of one.</param>
    /// <returns>The units.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="unit"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="unit"/> did not exist in this territory on the date.</exception>
    public ImmutableArray<AdministrativeUnit> ChildrenOf(AdministrativeUnit unit)
    {
        ArgumentNullException.ThrowIfNull(unit);
        return ListOf(unit.Code.Packed) is { } units && units.Find(unit.Code)!.Id == unit.Id
            ? units.ChildrenOf(unit.Code)
            : throw NotHere(unit, nameof(unit));
    }

    /// <summary>The villages of a commune, ward or township, also those that were recorded in one that became part of it as a whole.</summary>
    /// <param name="commune">A commune of this territory, or a copy of one.</param>
    /// <returns>The villages that exist on the date, in the order of the documents; none where no document tells of any.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="commune"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="commune"/> is no commune, ward or township, or did not exist in this territory on the date.</exception>
    public ImmutableArray<Village> VillagesOf(AdministrativeUnit commune)
    {
        ArgumentNullException.ThrowIfNull(commune);
        return commune.Tier != UnitTier.Commune ? throw new ArgumentException($"{commune} is a {commune.Tier.Key}: villages are told of a commune, a ward or a township.", nameof(commune))
            : Find(commune.Id) is not null ? [.. _villages.Value[commune.Id]]
            : throw NotHere(commune, nameof(commune));
    }

    /// <summary>How many units of a type there are.</summary>
    /// <param name="type">The type.</param>
    /// <returns>The number of units.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="type"/> is null.</exception>
    public int Count(UnitType type)
    {
        ArgumentNullException.ThrowIfNull(type);
        return Lists.Sum(units => units.Units.Count(unit => unit.Type == type));
    }

    /// <summary>How many units there are and when, such as <c>162 units on 2022-12-31</c>. Culture-free.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{PlainNumber.Format(Lists.Sum(units => units.Units.Length))} units on {DateText}";

    private ArgumentException NotHere(AdministrativeUnit unit, string parameter) =>
        new($"{unit}, with the start {unit.Start}, is not a unit of this territory on {DateText}: take the unit from this snapshot.", parameter);

    // What became of a commune is found once for all of its villages.
    private static ILookup<UnitId, Village> ByCommune(ImmutableArray<Village> villages, LocalDate date) => villages
        .Where(village => village.ExistsOn(date))
        .GroupBy(village => village.Id.Commune)
        .Select(group => (Commune: group.First().CommuneOn(date), Villages: group))
        .Where(group => group.Commune is not null)
        .SelectMany(group => group.Villages, (group, village) => (group.Commune!.Id, Village: village))
        .ToLookup(one => one.Id, one => one.Village);

    private string DateText => IsoDate.Format(Date);

    // Those of the parts that are known for the date, read as they are gone through.
    private IEnumerable<UnitList> Lists => _parts.Select(part => part.On(Date)).OfType<UnitList>();

    private ImmutableArray<AdministrativeUnit> Of(Func<UnitList, ImmutableArray<AdministrativeUnit>> units)
    {
        ImmutableArray<UnitList> lists = [.. Lists];
        return lists is [var only] ? units(only) : [.. lists.SelectMany(list => units(list)).OrderBy(unit => unit.Code)];
    }

    private AdministrativeUnit Get(string code, UnitTier tier)
    {
        ArgumentNullException.ThrowIfNull(code);
        return Find(code, tier) ?? throw NotFound(code, tier);
    }

    private Exception NotFound(string code, UnitTier tier)
    {
        var unitCode = UnitCode.Parse(code, null);
        if (unitCode.Tier != tier)
        {
            return new ArgumentException($"'{code}' is the code of a {unitCode.Tier.Key}: the code of a {tier.Key} has {tier.CodeLength} digits.", nameof(code));
        }

        var elsewhen = KnownElsewhen(unitCode);
        return new KeyNotFoundException(
            $"No {tier.Key} has the code {code} on {DateText}"
            + (elsewhen.IsEmpty ? ". " : $"; one is known for {string.Join(", ", elsewhen)}. ")
            + $"Codes are reused and retired: ask for the date that the code was recorded on, or ask Find{tier.Name} first.");
    }

    /// <summary>The dates for which units of a code are known, on whichever.</summary>
    internal ImmutableArray<DatePeriod> KnownElsewhen(UnitCode code) =>
    [
        .. _parts.Where(part => part.Head.MayHave(code.Packed))
            .SelectMany(part => part.Timeline.Versions.Where(version => version.Code == code).Select(part.Timeline.KnownOf)),
    ];

    private AdministrativeUnit? Find(string? code, UnitTier tier) =>
        code?.Length == tier.CodeLength && UnitCode.Pack(code) is { } packed ? Find(packed) : null;

    private AdministrativeUnit? Find(int code) => ListOf(code)?.Find(code);

    private UnitList? ListOf(int code)
    {
        foreach (var part in _parts)
        {
            if (part.Head.MayHave(code) && part.On(Date) is { } units && units.Find(code) is not null)
            {
                return units;
            }
        }

        return null;
    }
}
