using System.Collections.Immutable;
using System.Collections.ObjectModel;
using Ntm.Criteria.Requirements;

namespace Ntm.Criteria;

/// <summary>An enacted set of criteria for one standard, one kind of unit and one purpose, in the form that it has on a date (bộ tiêu chí).</summary>
/// <remarks>
/// Start here to read the rules: a set has criteria, a criterion has indicators, an indicator has a requirement, and a requirement
/// has thresholds with their clauses. Identified by its key. Compared by reference. Immutable and safe for concurrent use.
/// </remarks>
public sealed class CriteriaSet
{
    // What follows of the set is gathered once: every assessment asks for it.
    private ReadOnlyCollection<Requirement>? _requirements;
    private ReadOnlyCollection<AreaClassification>? _areaClassifications;
    private ReadOnlyCollection<string>? _prerequisiteKeys;

    internal CriteriaSet()
    {
    }

    /// <summary>The stable key, such as <c>commune-advanced-2021-2025</c>.</summary>
    public required string Key { get; init; }

    /// <summary>The instrument that enacted the set.</summary>
    public required LegalInstrument Instrument { get; init; }

    /// <summary>The standard that meeting the set amounts to.</summary>
    public required Standard Standard { get; init; }

    /// <summary>The kind of unit that the set is for.</summary>
    public required AssessedUnit AssessedUnit { get; init; }

    /// <summary>What meeting the set amounts to: that the standard is reached, where it is nothing else.</summary>
    public SetPurpose Purpose { get; init; } = SetPurpose.Assessment;

    /// <summary>Where it holds: in the whole country, or in the province that issued it.</summary>
    public required LegalTerritory Territory { get; init; }

    /// <summary>The official name.</summary>
    public required BilingualText Name { get; init; }

    /// <summary>Where the set comes from and how well that is established.</summary>
    public required Provenance Provenance { get; init; }

    /// <summary>The dates on which the set is in force.</summary>
    public required DatePeriod InForce { get; init; }

    /// <summary>The provision that ends the set on the last of these dates, which without it would be a later one or none; null where nothing repeals it.</summary>
    public Provenance? RepealedBy { get; init; }

    /// <summary>The years that it assesses.</summary>
    public required YearRange Assesses { get; init; }

    /// <summary>The axis that selects its thresholds; <see cref="AreaClassification.Undivided"/> where they are the same everywhere.</summary>
    public required AreaClassification AreaClassification { get; init; }

    /// <summary>The area classes of its own by which the province sets levels, in the order of their keys; none of a set as enacted.</summary>
    public ImmutableArray<Zoning> Zonings { get; init; } = [];

    /// <summary>What is demanded beside the criteria, or null.</summary>
    public Requirement? Condition { get; init; }

    /// <summary>The criteria, in the order of the set.</summary>
    public required ImmutableArray<Criterion> Criteria
    {
        get;
        init
        {
            field = value;
            Indicators = [.. value.SelectMany(criterion => criterion.Indicators)];
        }
    }

    /// <summary>The indicators of all criteria, in the order of the set.</summary>
    public ImmutableArray<Indicator> Indicators { get; private init; }

    /// <summary>
    /// The indicators that it would have on the date of the form had they not been repealed, each as it was last, without what provinces made of it, and with its
    /// <see cref="Indicator.RepealedBy"/>: those of the set in its order, then those that were added to it, in the order of their numbers. None of a set as enacted.
    /// </summary>
    public ImmutableArray<Indicator> RepealedIndicators { get; init; } = [];

    /// <summary>The criterion of a key, or null.</summary>
    /// <param name="key">The key of a criterion.</param>
    /// <returns>The criterion, or null where the set has none of that key.</returns>
    public Criterion? FindCriterion(string? key) => Criteria.FirstOrDefault(criterion => criterion.Key == key);

    /// <summary>The indicator of a key, or null.</summary>
    /// <param name="key">The key of an indicator.</param>
    /// <returns>The indicator, or null where the set has none of that key.</returns>
    public Indicator? FindIndicator(string? key) => Indicators.FirstOrDefault(indicator => indicator.Key == key);

    /// <summary>Every requirement of the set: its condition, those of its criteria and those of its indicators, with all their parts.</summary>
    /// <returns>The requirements in document order.</returns>
    public IEnumerable<Requirement> Requirements() => _requirements ??= [.. (Condition?.SelfAndParts() ?? []).Concat(Criteria.SelectMany(criterion => criterion.Requirements()))];

    /// <summary>The measure of a key that some requirement of the set speaks of, or null.</summary>
    internal Measure? FindMeasure(string key) => Requirements().SelectMany(requirement => requirement.OwnMeasures).FirstOrDefault(measure => measure.Key == key);

    /// <summary>The classifications that select something of the set.</summary>
    internal IReadOnlyList<AreaClassification> AreaClassifications() => _areaClassifications ??=
    [
        .. Requirements().OfType<ByAreaClass>().Select(requirement => requirement.Classification).OfType<AreaClassification>()
            .Concat(Zonings.Select(zoning => zoning.Classification))
            .Prepend(AreaClassification)
            .Distinct(),
    ];

    /// <summary>The keys of the other sets that the requirements of this one refer to.</summary>
    /// <returns>Each key once, in document order.</returns>
    public IEnumerable<string> PrerequisiteKeys() => _prerequisiteKeys ??=
    [
        .. Requirements()
            .Select(requirement => requirement switch
            {
                Prerequisite prerequisite => prerequisite.SetKey,
                AtLeastTimes relative => relative.SetKey,
                _ => null,
            })
            .OfType<string>()
            .Distinct(),
    ];

    internal CriteriaSet With(
        ImmutableArray<Criterion> criteria, Requirement? condition = null, ImmutableArray<Zoning>? zonings = null, ImmutableArray<Indicator>? repealed = null) =>
        With(criteria, condition ?? Condition, zonings ?? Zonings, repealed ?? RepealedIndicators, InForce, RepealedBy);

    /// <summary>The same on the dates that a repeal leaves.</summary>
    internal CriteriaSet RepealedOn(DatePeriod left, Provenance by) => With(Criteria, Condition, Zonings, RepealedIndicators, left, by);

    private CriteriaSet With(
        ImmutableArray<Criterion> criteria, Requirement? condition, ImmutableArray<Zoning> zonings, ImmutableArray<Indicator> repealed, DatePeriod inForce, Provenance? repealedBy) => new()
        {
            Key = Key,
            Instrument = Instrument,
            Standard = Standard,
            AssessedUnit = AssessedUnit,
            Purpose = Purpose,
            Territory = Territory,
            Name = Name,
            Provenance = Provenance,
            InForce = inForce,
            RepealedBy = repealedBy,
            Assesses = Assesses,
            AreaClassification = AreaClassification,
            Zonings = zonings,
            Condition = condition,
            Criteria = criteria,
            RepealedIndicators = repealed,
        };

    internal bool IsFor(LawQuestion question) => Standard == question.Standard && AssessedUnit == question.AssessedUnit && Purpose == question.Purpose
        && Assesses.Contains(question.AssessedYear) && InForce.Contains(question.On);

    /// <summary>The key.</summary>
    /// <returns>The key.</returns>
    public override string ToString() => Key;
}
