using System.Collections.Immutable;
using NodaTime;

namespace Ntm.Criteria;

/// <summary>An administrative unit as it was over a span of time (đơn vị hành chính): a province, a district or a commune.</summary>
/// <remarks>
/// Comes from a <see cref="TerritorySnapshot"/>. Equal by reference, because copies may differ in what is known of their
/// designations; ask whether two are the same unit by comparing <see cref="Id"/>. Not ordered. Immutable and safe for
/// concurrent use.
/// </remarks>
public sealed class AdministrativeUnit
{
    private readonly UnitTimeline _timeline;
    private readonly UnitVersion _version;

    internal AdministrativeUnit(UnitTimeline timeline, UnitVersion version, AdministrativeUnit? parent)
    {
        _timeline = timeline;
        _version = version;
        Id = new UnitId(version.Code, version.Start);
        End = version.End;
        Parent = parent;
        var known = timeline.KnownOf(version);
        Known = parent is null ? known : known.Within(parent.Known)!;
        Designations = timeline.DesignationsOf(Id);
    }

    private AdministrativeUnit(AdministrativeUnit told, UnitId id, LocalDate? end, DatePeriod known, ImmutableArray<DesignationFact> designations)
    {
        _timeline = told._timeline;
        _version = told._version;
        Id = id;
        End = end;
        Parent = told.Parent;
        Known = known;
        Designations = designations;
    }

    /// <summary>The identity: the code and when the unit began.</summary>
    public UnitId Id { get; }

    /// <summary>The code.</summary>
    public UnitCode Code => Id.Code;

    /// <summary>When the unit began to exist under its code, as it is told here.</summary>
    public UnitStart Start => Id.Start;

    /// <summary>The last day of the unit: on the next, an event ended or changed it. Null where none is recorded.</summary>
    public LocalDate? End { get; }

    /// <summary>The type.</summary>
    public UnitType Type => _version.Type;

    /// <summary>The tier.</summary>
    public UnitTier Tier => Type.Tier;

    /// <summary>The name in its official spelling, composed, without the type.</summary>
    public string Name => _version.Name;

    /// <summary>Other spellings of the name that are recorded, each with its source; <see cref="Territory.Resolve"/> finds the unit by them too.</summary>
    public ImmutableArray<UnitAlias> Aliases => _version.Aliases;

    /// <summary>The keys of the name and of its other spellings.</summary>
    internal string[] NameKeys => _version.NameKeys;

    /// <summary>The unit that this one is part of; null for a province.</summary>
    public AdministrativeUnit? Parent { get; }

    /// <summary>The province that this unit is part of, or the unit itself if it is one.</summary>
    public AdministrativeUnit Province => Parent?.Province ?? this;

    /// <summary>The district that this unit is part of, or the unit itself if it is one; null where there is none.</summary>
    public AdministrativeUnit? District => Tier == UnitTier.District ? this : Parent?.District;

    /// <summary>The key of the economic region (vùng kinh tế - xã hội) of the province; null where it is not recorded.</summary>
    public string? RegionKey => Province._version.RegionKey;

    /// <summary>The dates for which the unit, and those above it, are known to be as they are told here.</summary>
    public DatePeriod Known { get; }

    /// <summary>What is known of the unit's special designations, by their documents and by the caller; what nothing is said of is not known.</summary>
    public ImmutableArray<DesignationFact> Designations { get; }

    /// <summary>What decides whether the unit holds a designation on a date: what is said of the unit or, where nothing is, of one above it, as of a commune in a poor district.</summary>
    /// <param name="key">The key of the designation.</param>
    /// <param name="date">The date.</param>
    /// <returns>The fact; null where nothing is said of that date, or nothing that is more than unconfirmed, and of a date on which the unit, as it is told here, did not exist.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is null.</exception>
    /// <exception cref="ArgumentException">The date is not of the ISO calendar.</exception>
    public DesignationFact? DesignationOn(string key, LocalDate date)
    {
        ArgumentNullException.ThrowIfNull(key);
        IsoCalendar.Demand(date, nameof(date));
        return SaysOf(key, date).Fact;
    }

    /// <summary>What is said of a designation on a date, and whether anything is: what is unconfirmed decides nothing, and yet goes before what is said of units above, and of what a designation consists of.</summary>
    internal (bool IsSaid, DesignationFact? Fact) SaysOf(string key, LocalDate date)
    {
        var isUnconfirmed = false;
        for (var unit = this; unit is not null && unit.ExistedOn(date) && !isUnconfirmed; unit = unit.Parent)
        {
            foreach (var fact in unit.Designations)
            {
                if (fact.Key != key || !fact.During.Contains(date))
                {
                    continue;
                }

                if (fact.Provenance?.Basis != Basis.Unconfirmed)
                {
                    return (true, fact);
                }

                isUnconfirmed = true;
            }
        }

        return (isUnconfirmed, null);
    }

    /// <summary>The same unit with more facts about its designations: that it holds one, or that it does not.</summary>
    /// <param name="facts">The facts, such as <c>DesignationFact.NotHeld("special-difficulty")</c>.</param>
    /// <returns>A copy; all that it knew of those designations is replaced.</returns>
    /// <exception cref="ArgumentNullException">One of the facts is null.</exception>
    /// <exception cref="ArgumentException">Two of the facts contradict each other.</exception>
    public AdministrativeUnit With(params ReadOnlySpan<DesignationFact> facts)
    {
        var told = ImmutableArray.CreateBuilder<DesignationFact>();
        foreach (var fact in facts)
        {
            ArgumentNullException.ThrowIfNull(fact, nameof(facts));
            if (told.FirstOrDefault(fact.Contradicts) is { } other)
            {
                throw new ArgumentException($"The facts say of '{fact.Key}' both '{other}' and '{fact}': leave one of them out.", nameof(facts));
            }

            if (!told.Contains(fact))
            {
                told.Add(fact);
            }
        }

        var replaced = told.Select(fact => fact.Key).ToHashSet(StringComparer.Ordinal);
        told.AddRange(Designations.Where(fact => !replaced.Contains(fact.Key)));
        return new AdministrativeUnit(this, Id, End, Known, told.DrainToImmutable());
    }

    /// <summary>The units that directly followed this one, in the order of the events; none where none is recorded.</summary>
    public ImmutableArray<UnitSuccession> Successors => _timeline.Lineage.SuccessorsOf(Id);

    /// <summary>The units that this one was formed from, in the order in which they are recorded; none where its start, or its origin, is not recorded.</summary>
    public ImmutableArray<UnitSuccession> Predecessors => _timeline.Lineage.PredecessorsOf(Id);

    /// <summary>What the unit corresponds to on another date: the units that it became, or that it came from, whole or in part.</summary>
    /// <param name="date">A date for which the units of the province are known (<see cref="TerritoryPart.Known"/>).</param>
    /// <returns>The units of that date, and whether they account for all of this one.</returns>
    /// <exception cref="ArgumentException">The date is not of the ISO calendar.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The units are not known for that date.</exception>
    public UnitCorrespondence CorrespondenceOn(LocalDate date) => new CorrespondenceWalk(_timeline, this, date).Walk();

    /// <summary>What the unit corresponds to on another date; null where the units are not known for it.</summary>
    internal UnitCorrespondence? FindCorrespondenceOn(LocalDate date) => _timeline.Known.Contains(date) ? CorrespondenceOn(date) : null;

    /// <summary>The unit of a date that has all of this one, or, earlier, from which all of it came; null where there is none, or it does not follow from the events.</summary>
    internal AdministrativeUnit? WholeOn(LocalDate date) => FindCorrespondenceOn(date) is { Successions: [{ Share: var share }] } found && share == SuccessionShare.Whole && (date >= Start.Date || found.IsComplete)
        ? found.Units[0]
        : null;

    /// <summary>The unit and those that it goes on as, or went on from: the same land.</summary>
    internal IEnumerable<UnitId> SameLand => _timeline.Lineage.SameLandAs(Id);

    /// <summary>Whether the unit, as it is told here, existed on a date, as far as its start is known.</summary>
    internal bool ExistedOn(LocalDate date) => !(Start.IsExact && date < Start.Date) && !(End < date);

    /// <summary>The same unit as it was told by another list: when it began and ended, and for which dates it is known.</summary>
    internal AdministrativeUnit As(UnitId id, LocalDate? end, DatePeriod known) => new(this, id, end, known, Designations);

    /// <summary>The unit and those above it, such as "xã Sơn Hải (02929), huyện Bảo Thắng, tỉnh Lào Cai". Culture-free.</summary>
    /// <returns>The text.</returns>
    public override string ToString()
    {
        var text = $"{Type.Prefix} {Name} ({Code})";
        for (var above = Parent; above is not null; above = above.Parent)
        {
            text += $", {above.Type.Prefix} {above.Name}";
        }

        return text;
    }
}
