using NodaTime;

namespace Ntm.Criteria;

/// <summary>A set while it is being read: whatever of it could be read so far, so that the rest can be checked against it.</summary>
internal sealed class SetDraft(DocumentNode node)
{
    public DocumentNode Node => node;

    public string? Key { get; set; }

    public AreaClassification? Classification { get; set; }

    public YearRange? Years { get; set; }

    public DatePeriod? InForce { get; set; }

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

    public List<(Amendment Provision, DocumentNode Node)> Amendments { get; } = [];

    public List<(Fill Provision, DocumentNode Node)> Fills { get; } = [];

    /// <summary>Whether the set is in force on a date, as far as that is known.</summary>
    public bool MayBeInForceOn(LocalDate date) => InForce is null || InForce.Contains(date);
}
