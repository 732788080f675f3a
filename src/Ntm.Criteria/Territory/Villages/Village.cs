using NodaTime;

namespace Ntm.Criteria;

/// <summary>A village (thôn, bản, ấp, khu dân cư, tổ dân phố): the smallest settlement that the programme assesses. It is no tier of local administration and has no national code.</summary>
/// <remarks>
/// Comes from a <see cref="Territory"/> to which documents of villages were added (<c>VillageDocument</c>). It is recorded in a commune and stays in what becomes of that commune as a whole. Equal by reference; ask whether two
/// are the same village by comparing <see cref="Id"/>. Not ordered. Immutable and safe for concurrent use.
/// </remarks>
public sealed class Village
{
    private readonly RecordedVillage _recorded;
    private readonly Territory _territory;

    internal Village(RecordedVillage recorded, Territory territory)
    {
        _recorded = recorded;
        _territory = territory;
    }

    /// <summary>The identity: the commune in which it is recorded, its identifier there, and when it began.</summary>
    public VillageId Id => _recorded.Id;

    /// <summary>The identifier in the register of the commune, such as <c>T01</c>.</summary>
    public string LocalId => Id.LocalId;

    /// <summary>What such a settlement is called, such as <c>thôn</c>.</summary>
    public string Title => _recorded.Title;

    /// <summary>The name in its official spelling, composed, without the title.</summary>
    public string Name => _recorded.Name;

    /// <summary>The title and the name, such as "thôn Cố Hải".</summary>
    internal string TitledName => $"{Title} {Name}";

    /// <summary>When it began, as it is told.</summary>
    public UnitStart Start => Id.Start;

    /// <summary>The last day of the village; null where none is recorded.</summary>
    public LocalDate? End => _recorded.End;

    /// <summary>How many households it has; null where that is not told.</summary>
    public int? Households => _recorded.Households;

    /// <summary>How many people live there; null where that is not told.</summary>
    public int? Population => _recorded.Population;

    /// <summary>The date that households and population were counted for; null where it is not told.</summary>
    public LocalDate? Counted => _recorded.Counted;

    /// <summary>Where all this comes from.</summary>
    public BilingualText Source => _recorded.Source;

    /// <summary>The date on which a person last checked it.</summary>
    public LocalDate LastChecked => _recorded.LastChecked;

    /// <summary>The commune in which it is recorded.</summary>
    public AdministrativeUnit Commune => _territory.On(_recorded.On).Find(Id.Commune)!;

    /// <summary>Whether the village is known to exist on a date.</summary>
    /// <param name="date">The date.</param>
    /// <returns>Whether it began by then, and had not ended.</returns>
    /// <exception cref="ArgumentException">The date is not of the ISO calendar.</exception>
    public bool ExistsOn(LocalDate date) => Start.Date <= IsoCalendar.Demand(date, nameof(date)) && !(End < date);

    /// <summary>The commune that the village is part of on a date: that in which it is recorded, or what became of all of it.</summary>
    /// <param name="date">The date.</param>
    /// <returns>The commune; null where the village or the units of the province are not known for the date, and where the commune was divided, so that it is not recorded where the village went.</returns>
    /// <exception cref="ArgumentException">The date is not of the ISO calendar.</exception>
    public AdministrativeUnit? CommuneOn(LocalDate date) => ExistsOn(date) ? Commune.WholeOn(date) : null;

    /// <summary>The title, the name, the identifier and the commune in which it is recorded, such as "thôn Cố Hải (T01), xã Sơn Hải (02929), huyện Bảo Thắng, tỉnh Lào Cai". Culture-free.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{TitledName} ({LocalId}), {Commune}";
}
