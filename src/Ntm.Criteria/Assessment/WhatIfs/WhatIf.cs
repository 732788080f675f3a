using System.Collections.Immutable;

namespace Ntm.Criteria;

/// <summary>Two assessments of one unit by one law on different evidence, and what differs and why (nếu số liệu thay đổi).</summary>
/// <remarks>From <see cref="Assessment.WhatIf"/>. Compared by reference. Immutable and safe for concurrent use.</remarks>
public sealed class WhatIf
{
    private readonly Lazy<ImmutableArray<FindingChange>> _changes;
    private readonly Lazy<ImmutableArray<CriterionChange>> _criteria;

    internal WhatIf(Assessment before, Assessment after)
    {
        Before = before;
        After = after;
        _changes = new(() => [.. Pairs().SelectMany(pair => FindingChange.Between(pair.Before, pair.After))]);
        _criteria = new(() =>
        [
            .. Pairs().SelectMany(pair => pair.Before.Criteria.Zip(pair.After.Criteria)).Where(pair => pair.First.Outcomes != pair.Second.Outcomes)
                .Select(pair => new CriterionChange(pair.First, pair.Second)),
        ]);
    }

    /// <summary>The assessment as it is.</summary>
    public Assessment Before { get; }

    /// <summary>The assessment as it would be; what of the supposed measurements is not used is in its <see cref="Assessment.Unused"/>.</summary>
    public Assessment After { get; }

    /// <summary>The findings, and the conditions of sets and criteria, whose outcomes or gap differ, those of the sets that are required included, in the order of the sets.</summary>
    public ImmutableArray<FindingChange> Changes => _changes.Value;

    /// <summary>The criteria whose outcomes differ, those of the sets that are required included, in the order of the sets.</summary>
    public ImmutableArray<CriterionChange> Criteria => _criteria.Value;

    /// <summary>The sets whose outcomes differ, each as it would be: this one, then those that it requires.</summary>
    public ImmutableArray<Assessment> Sets => [.. Pairs().Where(pair => pair.Before.Outcomes != pair.After.Outcomes).Select(pair => pair.After)];

    /// <summary>What changed from what to what, and because of which measurement, in words.</summary>
    /// <param name="language">The language.</param>
    /// <returns>Some lines; one that says so where nothing changed.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="language"/> is null.</exception>
    public string Describe(Language language)
    {
        ArgumentNullException.ThrowIfNull(language);
        return new WhatIfText(language).Write(this);
    }

    /// <summary>Both verdicts and how many findings and conditions changed, culture-free.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Before.Verdict} to {After.Verdict}, {Changes.Length} changes");

    // One law, so both have the same sets in the same order.
    internal IEnumerable<(Assessment Before, Assessment After)> Pairs() => Before.SelfAndPrerequisites().Zip(After.SelfAndPrerequisites());
}
