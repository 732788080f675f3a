using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using NodaTime;

namespace Ntm.Criteria;

/// <summary>Administrative units over time (địa giới hành chính): ask for a date, and get the units as they were.</summary>
/// <remarks>
/// The folder Territory holds what a commune is: its code, identity, type and place in the hierarchy, on a date, and what became of it. The one that the
/// library carries is <c>Vietnam.Territory</c>. A territory answers only for the dates it knows: units merge, split, change type and name,
/// and their codes are reused. Equal by reference; not ordered. Immutable and safe for concurrent use.
/// </remarks>
public sealed class Territory
{
    private readonly Lazy<ImmutableArray<TerritoryEvent>> _events;

    internal Territory(ImmutableArray<TerritoryPart> parts)
        : this(parts, [])
    {
    }

    private Territory(ImmutableArray<TerritoryPart> parts, ImmutableArray<RecordedVillage> villages)
    {
        RecordedVillages = villages;
        Villages = [.. villages.Select(village => new Village(village, this))];
        _events = new(() => [.. parts.Where(part => part.Head.HasEvents).SelectMany(part => part.Timeline.Lineage.Events).OrderBy(one => one.Date)]);
        Parts = parts;
        Known = DatePeriod.Of(parts.Min(part => part.Known.Start), parts.Any(part => part.Known.End is null) ? null : parts.Max(part => part.Known.End));
    }

    /// <summary>The dates from the first to the last for which any units are known; of which provinces when, the parts tell.</summary>
    public DatePeriod Known { get; }

    /// <summary>The provinces that are known together, each with the dates and the source, in the order of their first codes.</summary>
    public ImmutableArray<TerritoryPart> Parts { get; }

    /// <summary>The recorded events that changed units, in the order of their days.</summary>
    public ImmutableArray<TerritoryEvent> Events => _events.Value;

    /// <summary>The villages of all dates that documents tell of (<c>VillageDocument</c>), in the order of the documents; of the territory that the library carries none.</summary>
    public ImmutableArray<Village> Villages { get; }

    /// <summary>The units as they were on a date.</summary>
    /// <param name="date">A date within <see cref="Known"/>.</param>
    /// <returns>The snapshot: of the provinces whose units are known for that date.</returns>
    /// <exception cref="ArgumentException">The date is not of the ISO calendar.</exception>
    /// <exception cref="ArgumentOutOfRangeException">No units are known for that date.</exception>
    public TerritorySnapshot On(LocalDate date) => TryOn(date, out var snapshot) ? snapshot : throw UnknownDate(date, Known, nameof(date));

    /// <summary>Tries to tell the units as they were on a date.</summary>
    /// <param name="date">Any date of the ISO calendar.</param>
    /// <param name="snapshot">The snapshot, or null where no units are known for that date.</param>
    /// <returns>Whether any units are known for that date.</returns>
    /// <exception cref="ArgumentException">The date is not of the ISO calendar.</exception>
    public bool TryOn(LocalDate date, [NotNullWhen(true)] out TerritorySnapshot? snapshot)
    {
        IsoCalendar.Demand(date, nameof(date));
        snapshot = IsKnown(date) ? new TerritorySnapshot(date, Parts, Villages) : null;
        return snapshot is not null;
    }

    /// <summary>Which unit a written name means on a date.</summary>
    /// <param name="text">
    /// A name as people write it, from the unit upwards: <c>xã Bản Xen, huyện Mường Khương</c>. Parts are divided by commas or slashes; of the units above any may be left out, and so may the words of types, which may be
    /// shortened (TT., TP, H.). Composed or decomposed, spaces, capitals, and on which letter a word has its tone mark (hoà, hòa) make no difference; everything else does. A code is read too: alone, after the words of its type, or in brackets after the name.
    /// </param>
    /// <param name="on">A date within <see cref="Known"/>.</param>
    /// <returns>The unit, or several to choose from, or those of other times, or suggestions; never one of these in the place of another.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="ArgumentException">The date is not of the ISO calendar.</exception>
    /// <exception cref="ArgumentOutOfRangeException">No units are known for that date.</exception>
    public UnitResolution Resolve(string text, LocalDate on)
    {
        ArgumentNullException.ThrowIfNull(text);
        return IsKnown(IsoCalendar.Demand(on, nameof(on))) ? new NameResolver(text, Parts, on).Resolve() : throw UnknownDate(on, Known, nameof(on));
    }

    /// <summary>The codes of the provinces and the dates, such as <c>10, 15: 2010-11-09..</c>. Culture-free.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{string.Join(", ", Parts.SelectMany(part => part.Provinces).Distinct().Order())}: {Known}";

    /// <summary>The same units with more known of their designations.</summary>
    internal Territory With(FrozenDictionary<UnitId, ImmutableArray<DesignationFact>> designations) =>
        new([.. Parts.Select(part => new TerritoryPart(part.Head, () => part.Timeline.With(designations)))], RecordedVillages);

    /// <summary>The same units with more villages in them.</summary>
    internal Territory With(ImmutableArray<RecordedVillage> villages) => new(Parts, RecordedVillages.AddRange(villages));

    /// <summary>The villages as documents tell them.</summary>
    internal ImmutableArray<RecordedVillage> RecordedVillages { get; }

    private bool IsKnown(LocalDate date) => Parts.Any(part => part.Known.Contains(date));

    internal static ArgumentOutOfRangeException UnknownDate(LocalDate date, DatePeriod known, string parameter) => new(
        parameter,
        $"The units are known for {known}, not for {IsoDate.Format(date)}: "
        + "ask for a date within that span, or use a territory whose list of units holds on that date.");

    internal static Territory Of(UnitTimeline timeline, BilingualText source, LocalDate lastChecked) =>
        new([new TerritoryPart(TerritoryPartHead.Of(timeline, source, lastChecked), () => timeline)]);
}
