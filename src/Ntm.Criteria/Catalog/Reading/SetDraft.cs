using NodaTime;

namespace Ntm.Criteria;

/// <summary>A set while it is being read: whatever of it could be read so far, so that the rest can be checked against it.</summary>
internal sealed class SetDraft(DocumentNode node)
{
    private readonly List<(Amendment Provision, DocumentNode Node)> _amendments = [];
    private readonly Dictionary<(string Indicator, LocalDate Start), DocumentNode> _amended = [];
    private readonly List<LocalProvision> _provisions = [];
    private readonly Dictionary<ProvidedThing, SortedList<LocalDate, (LocalProvision Provision, DocumentNode Node)>> _provided = [];
    private readonly Dictionary<string, TargetForms> _targetForms = new(StringComparer.Ordinal);
    private readonly List<(Addition Addition, DocumentNode Node)> _additions = [];
    private readonly Dictionary<string, Addition> _addedEverywhere = new(StringComparer.Ordinal);

    // When the first of what ends the set, or an indicator of it, was signed.
    private readonly Dictionary<string, LocalDate?> _firstRepealed = new(StringComparer.Ordinal);
    private readonly HashSet<string> _unreadAmendments = new(StringComparer.Ordinal);
    private bool _hasUnreadAmendments;
    private Repeals _repeals = Repeals.None;

    public DocumentNode Node => node;

    public string? Key { get; set; }

    public AreaClassification? Classification { get; set; }

    public YearRange? Years { get; set; }

    public LegalTerritory? Territory { get; set; }

    public AssessedUnit? AssessedUnit { get; set; }

    public DatePeriod? InForce { get; set; }

    public LegalInstrument? Instrument { get; set; }

    /// <summary>The keys of all criteria, readable or not; each with its place.</summary>
    public DeclarationTable<DocumentNode> Criteria { get; } = new("criterion", "Write the key of a criterion of the set: docs/catalogue.md lists those of the sets that the library carries.");

    /// <summary>The keys of all indicators, readable or not, and of those that are added in the whole country; each with its place.</summary>
    public DeclarationTable<DocumentNode> Indicators { get; } = new("indicator", "Write the key of an indicator of the set: docs/catalogue.md lists those of the sets that the library carries.");

    /// <summary>The keys of the indicators that are added in the whole country, readable or not.</summary>
    public HashSet<string> KeysAddedEverywhere { get; } = new(StringComparer.Ordinal);

    /// <summary>The keys of the indicators that provinces add, readable or not.</summary>
    public HashSet<string> KeysAddedByProvinces { get; } = new(StringComparer.Ordinal);

    /// <summary>What the set, its amendments and local provisions require of other sets.</summary>
    public List<PrerequisiteReference> Prerequisites { get; } = [];

    /// <summary>The thresholds of other sets that the set multiplies, each with its measure and its place.</summary>
    public List<(ThresholdReference Reference, Measure Measure, DocumentNode Node)> Relatives { get; } = [];

    /// <summary>The set as enacted; null until all of it was read without a mistake.</summary>
    public CriteriaSet? Set { get; set; }

    /// <summary>The set on the dates that repeals leave of it; null as <see cref="Set"/> is.</summary>
    public CriteriaSet? Left { get; private set; }

    /// <summary>The forms over time; null until amendments are read, or where the set cannot be.</summary>
    public SetTimeline? Timeline { get; set; }

    public IReadOnlyList<(Amendment Provision, DocumentNode Node)> Amendments => _amendments;

    public IReadOnlyList<LocalProvision> Provisions => _provisions;

    /// <summary>Of each thing that they say something of, in each territory and standing, the provisions in the order of their starts, each with its place.</summary>
    public IEnumerable<IList<(LocalProvision Provision, DocumentNode Node)>> ProvisionsOfEach => _provided.Values.Select(ofOne => ofOne.Values);

    /// <summary>The additions among them, each with its place.</summary>
    public IReadOnlyList<(Addition Addition, DocumentNode Node)> Additions => _additions;

    /// <summary>Whether a zoning of the set cannot be read: levels may be by its classes.</summary>
    public bool HasUnreadZoning { get; set; }

    /// <summary>The fills and tightenings for area classes of a province's own, each with these and its place.</summary>
    public List<(IndicatorProvision Provision, AreaClassification Zoning, DocumentNode Node)> Zoned { get; } = [];

    /// <summary>Ends the set where it is repealed.</summary>
    public void EndBy(Repeals repeals)
    {
        _repeals = repeals;
        Left = Set is null ? null : repeals.Left(Set);
        InForce = Left?.InForce ?? InForce;
    }

    /// <summary>The dates on which the set is in force and has an indicator; without one, those of the set. Null where nothing is left of them, or where they cannot be read.</summary>
    public DatePeriod? InForceOf(string? indicatorKey)
    {
        if (Key is null || InForce is null || indicatorKey is null)
        {
            return InForce;
        }

        var inForce = FindAdded(indicatorKey) is { } addition ? _repeals.Left(addition.Provenance.Citation, addition.InForce)?.InForce.Within(InForce) : InForce;
        return inForce is null ? null : _repeals.LeftOfIndicator(Key, indicatorKey, inForce)?.InForce;
    }

    /// <summary>The addition in the whole country of an indicator; null where there is none.</summary>
    public Addition? FindAdded(string indicatorKey) => _addedEverywhere.GetValueOrDefault(indicatorKey);

    /// <summary>Whether whatever ends the set, or an indicator of it, was signed later than an instrument, which could not know of it.</summary>
    public bool IsRepealedLaterThan(LegalInstrument? instrument, string? indicatorKey)
    {
        if (!_firstRepealed.TryGetValue(indicatorKey ?? "", out var signed))
        {
            signed = _repeals.All.Where(repeal => Ends(repeal, indicatorKey)).Min(repeal => (LocalDate?)repeal.Provenance.Citation.Instrument.SignedFrom);
            _firstRepealed.Add(indicatorKey ?? "", signed);
        }

        return signed > instrument?.KnownFrom;
    }

    private bool Ends(Repeal repeal, string? indicatorKey) => repeal.Place is { } place
        ? (repeal.WholeInstrument is { } whole && whole == Instrument)
            || (Set is { } set && place.Covers(set.Provenance.Citation))
            || (indicatorKey is not null && FindAdded(indicatorKey) is { } addition && place.Covers(addition.Provenance.Citation))
        : repeal.SetKey == Key && (repeal.IndicatorKey is null || repeal.IndicatorKey == indicatorKey);

    /// <summary>What is left of the dates of what rests on a place; all of them where nothing is, since it may be published law before the repeal is.</summary>
    public DatePeriod LeftOf(Citation place, DatePeriod inForce) => _repeals.Left(place, inForce)?.InForce ?? inForce;

    /// <summary>Adds an amendment, unless one of the same indicator starts on the same date: then the place of that one is returned.</summary>
    public DocumentNode? Add(Amendment amendment, DocumentNode place)
    {
        if (!_amended.TryAdd((amendment.IndicatorKey, amendment.InForce.Start!.Value), place))
        {
            return _amended[(amendment.IndicatorKey, amendment.InForce.Start.Value)];
        }

        _amendments.Add((amendment, place));
        return null;
    }

    /// <summary>
    /// Adds a provision of a part, which it need not name where it is the only one, unless one like it, for the same thing, in the same territory and of the same standing, starts on
    /// the same date: then the place of that one is returned.
    /// </summary>
    public DocumentNode? Add(LocalProvision provision, string? part, DocumentNode place)
    {
        var about = new ProvidedThing(provision.GetType(), AboutOf(provision), part, provision is Fill { Requirement: not null }, provision.Territory.Province, provision.Standing);
        if (!_provided.TryGetValue(about, out var alike))
        {
            _provided.Add(about, alike = []);
        }

        if (!alike.TryAdd(provision.InForce.Start!.Value, (provision, place)))
        {
            return alike[provision.InForce.Start.Value].Node;
        }

        _provisions.Add(provision);
        if (provision is Addition addition)
        {
            _additions.Add((addition, place));
            if (addition.IsForTheCountry)
            {
                _addedEverywhere.TryAdd(addition.Indicator.Key, addition);
            }
        }

        return null;
    }

    /// <summary>The key of what a provision says something of.</summary>
    public static string? AboutOf(LocalProvision provision) => provision switch
    {
        IndicatorProvision about => about.IndicatorKey,
        Addition addition => addition.Indicator.Key,
        ZoningProvision zoning => zoning.Classification.Key,
        _ => null,
    };

    /// <summary>Remembers that an amendment of an indicator, or, without one, of any, cannot be read: what it opens is not known.</summary>
    public void AddUnreadAmendment(string? indicatorKey)
    {
        _hasUnreadAmendments |= indicatorKey is null;
        if (indicatorKey is not null)
        {
            _unreadAmendments.Add(indicatorKey);
        }
    }

    /// <summary>The forms of an indicator that local provisions are checked against; null where they are not known.</summary>
    public TargetForms? FindTargetForms(string indicatorKey)
    {
        if (_hasUnreadAmendments || _unreadAmendments.Contains(indicatorKey))
        {
            return null;
        }

        if (!_targetForms.TryGetValue(indicatorKey, out var forms) && Timeline?.FindIndicator(indicatorKey) is { } timeline)
        {
            _targetForms.Add(indicatorKey, forms = new TargetForms(timeline.National, Timeline.Enacted.AreaClassification.Classes));
        }

        return forms;
    }

    /// <summary>What a provision says something of, where, and as law or as an example.</summary>
    private sealed record ProvidedThing(Type Kind, string? About, string? Part, bool IsOfRequirement, UnitCode? Province, Standing Standing);
}
