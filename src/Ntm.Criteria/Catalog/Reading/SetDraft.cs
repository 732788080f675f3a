using NodaTime;

namespace Ntm.Criteria;

/// <summary>A set while it is being read: whatever of it could be read so far, so that the rest can be checked against it.</summary>
internal sealed class SetDraft(DocumentNode node)
{
    private readonly List<(Amendment Provision, DocumentNode Node)> _amendments = [];
    private readonly HashSet<(string Indicator, LocalDate Start)> _amended = [];
    private readonly List<Fill> _fills = [];
    private readonly HashSet<(string Indicator, string? Part, bool IsRequirement, UnitCode? Province, LocalDate Start, Standing Standing)> _filled = [];
    private readonly Dictionary<string, OpenForms> _openForms = new(StringComparer.Ordinal);
    private readonly HashSet<string> _unreadAmendments = new(StringComparer.Ordinal);
    private bool _hasUnreadAmendments;

    public DocumentNode Node => node;

    public string? Key { get; set; }

    public AreaClassification? Classification { get; set; }

    public YearRange? Years { get; set; }

    public DatePeriod? InForce { get; set; }

    public LegalInstrument? Instrument { get; set; }

    /// <summary>The keys of all criteria, readable or not.</summary>
    public DeclarationTable<object> Criteria { get; } = new("criterion");

    /// <summary>The keys of all indicators, readable or not.</summary>
    public DeclarationTable<object> Indicators { get; } = new("indicator");

    /// <summary>What the set, its amendments and its fills require of other sets.</summary>
    public List<PrerequisiteReference> Prerequisites { get; } = [];

    /// <summary>The set as enacted; null until all of it was read without a mistake.</summary>
    public CriteriaSet? Set { get; set; }

    /// <summary>The forms over time; null until amendments are read, or where the set cannot be.</summary>
    public SetTimeline? Timeline { get; set; }

    public IReadOnlyList<(Amendment Provision, DocumentNode Node)> Amendments => _amendments;

    public IReadOnlyList<Fill> Fills => _fills;

    /// <summary>Adds an amendment; false where one of the same indicator starts on the same date.</summary>
    public bool TryAdd(Amendment amendment, DocumentNode place)
    {
        var isFirst = _amended.Add((amendment.IndicatorKey, amendment.InForce.Start!.Value));
        if (isFirst)
        {
            _amendments.Add((amendment, place));
        }

        return isFirst;
    }

    /// <summary>Adds a fill of a part, which the fill need not name where it is the only one; false where one of the same thing, in the same territory and of the same standing, starts on the same date.</summary>
    public bool TryAdd(Fill fill, string? part)
    {
        var isFirst = _filled.Add((fill.IndicatorKey, part, fill.Requirement is not null, fill.Territory.Province, fill.InForce.Start!.Value, fill.Supplier.Standing));
        if (isFirst)
        {
            _fills.Add(fill);
        }

        return isFirst;
    }

    /// <summary>Remembers that an amendment of an indicator, or, without one, of any, cannot be read: what it opens is not known.</summary>
    public void AddUnreadAmendment(string? indicatorKey)
    {
        _hasUnreadAmendments |= indicatorKey is null;
        if (indicatorKey is not null)
        {
            _unreadAmendments.Add(indicatorKey);
        }
    }

    /// <summary>The forms of an indicator that fills are checked against; null where they are not known.</summary>
    public OpenForms? FindOpenForms(string indicatorKey)
    {
        if (_hasUnreadAmendments || _unreadAmendments.Contains(indicatorKey))
        {
            return null;
        }

        if (!_openForms.TryGetValue(indicatorKey, out var forms) && Timeline?.FindIndicator(indicatorKey) is { } timeline)
        {
            _openForms.Add(indicatorKey, forms = new OpenForms(timeline.National));
        }

        return forms;
    }
}
