using System.Collections.Frozen;
using System.Collections.Immutable;
using NodaTime;

namespace Ntm.Criteria;

/// <summary>All versions of the units of a territory and the events between them. The list of each span between two changes is made when it is first asked for.</summary>
internal sealed class UnitTimeline
{
    private readonly ImmutableArray<LocalDate> _changes;
    private readonly Lazy<UnitList>[] _lists;
    private readonly Lazy<UnitLineage> _lineage;
    private readonly Lazy<Dictionary<UnitCode, ImmutableArray<UnitVersion>>> _byCode;
    private readonly Lazy<ILookup<string, UnitVersion>> _byNameKey;
    private readonly FrozenDictionary<UnitId, ImmutableArray<DesignationFact>> _designations;

    public UnitTimeline(DatePeriod known, ImmutableArray<UnitVersion> versions, ImmutableArray<RecordedEvent> recorded)
        : this(known, versions, recorded, FrozenDictionary<UnitId, ImmutableArray<DesignationFact>>.Empty)
    {
    }

    private UnitTimeline(
        DatePeriod known, ImmutableArray<UnitVersion> versions, ImmutableArray<RecordedEvent> recorded, FrozenDictionary<UnitId, ImmutableArray<DesignationFact>> designations)
    {
        _designations = designations;
        Known = known;
        Versions = versions;
        Recorded = recorded;
        _byCode = new(() => versions.GroupBy(version => version.Code).ToDictionary(ofCode => ofCode.Key, ofCode => ofCode.ToImmutableArray()));
        _byNameKey = new(() => versions.SelectMany(version => version.NameKeys.Select(key => (Key: key, Version: version))).ToLookup(named => named.Key, named => named.Version, StringComparer.Ordinal));
        _changes =
        [
            .. versions.Select(version => version.FirstKnown)
                .Concat(versions.Select(version => version.End?.PlusDays(1)).OfType<LocalDate>())
                .Where(known.Contains)
                .Append(FirstDay)
                .Distinct()
                .Order(),
        ];
        _lists = [.. _changes.Select(day => new Lazy<UnitList>(() => new UnitList(this, [.. versions.Where(version => version.ExistsOn(day))])))];
        _lineage = new(() => new UnitLineage(this));
    }

    public DatePeriod Known { get; }

    public LocalDate FirstDay => Known.Start!.Value;

    public ImmutableArray<UnitVersion> Versions { get; }

    public ImmutableArray<RecordedEvent> Recorded { get; }

    public UnitLineage Lineage => _lineage.Value;

    /// <summary>What is known of the designations of a unit.</summary>
    public ImmutableArray<DesignationFact> DesignationsOf(UnitId unit) => _designations.GetValueOrDefault(unit, []);

    /// <summary>The same units with more known of their designations; of those that are others' nothing is kept.</summary>
    public UnitTimeline With(FrozenDictionary<UnitId, ImmutableArray<DesignationFact>> designations) => new(
        Known, Versions, Recorded,
        Versions.Select(version => new UnitId(version.Code, version.Start))
            .Where(unit => _designations.ContainsKey(unit) || designations.ContainsKey(unit))
            .ToFrozenDictionary(unit => unit, unit => DesignationsOf(unit).AddRange(designations.GetValueOrDefault(unit, []))));

    /// <summary>The units on a date that is known.</summary>
    public UnitList On(LocalDate date)
    {
        var place = _changes.BinarySearch(date);
        return _lists[place >= 0 ? place : ~place - 1].Value;
    }

    /// <summary>Whether a date is known; tells the known dates otherwise.</summary>
    public LocalDate Demand(LocalDate date, string parameter) => Known.Contains(date)
        ? date
        : throw Territory.UnknownDate(date, Known, parameter);

    /// <summary>The dates for which a version is known.</summary>
    public DatePeriod KnownOf(UnitVersion version) => DatePeriod.Of(LocalDate.Max(FirstDay, version.FirstKnown), version.End ?? Known.End);

    /// <summary>A version as it was on its first day that is known.</summary>
    public AdministrativeUnit First(UnitVersion version) => Unit(version, KnownOf(version).Start!.Value);

    /// <summary>A version that ended, as it was on its last day.</summary>
    public AdministrativeUnit Last(UnitVersion version) => Unit(version, version.End!.Value);

    /// <summary>The units that ever had a code, as they were in each span in which nothing changed, for those above them may have.</summary>
    public IEnumerable<AdministrativeUnit> EverOf(UnitCode code) => _byCode.Value.GetValueOrDefault(code, []).SelectMany(InEachSpan);

    /// <summary>The units that ever had a name, or another recorded spelling of it, of a key, as they were in each span in which nothing changed.</summary>
    public IEnumerable<AdministrativeUnit> EverNamed(string key) => _byNameKey.Value[key].SelectMany(InEachSpan);

    private IEnumerable<AdministrativeUnit> InEachSpan(UnitVersion version) => _changes.Where(version.ExistsOn).Select(day => Unit(version, day));

    // With those above it on a date, and without the list of all.
    private AdministrativeUnit Unit(UnitVersion version, LocalDate date) => new(
        this, version, version.Parent is { } parent ? Unit(VersionOn(parent, date), date) : null);

    // Those of one code follow each other, as they are in the list of all.
    private UnitVersion VersionOn(UnitCode code, LocalDate date)
    {
        var versions = _byCode.Value[code];
        var (first, end) = (0, versions.Length);
        while (end - first > 1)
        {
            var middle = (first + end) / 2;
            (first, end) = versions[middle].FirstKnown <= date ? (middle, end) : (first, middle);
        }

        return versions[first];
    }
}
