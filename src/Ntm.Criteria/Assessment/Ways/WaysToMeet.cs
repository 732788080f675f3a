using System.Collections.Immutable;

namespace Ntm.Criteria;

/// <summary>What it would take to meet a set (những việc cần làm để đạt bộ tiêu chí): choices that do not touch each other, of each of which one way has to be taken.</summary>
/// <remarks>
/// From <see cref="Assessment.WhatItTakes"/>. What is not known is to be measured first: no step is told for it, and nothing of it is read as zero. With one way of each choice taken, nothing that is known stands against the set any
/// more: it is met, or hangs on facts that are missing alone, which <see cref="Assessment.Missing"/> of <see cref="Way.WhatIf"/> tells. Compared by reference. Immutable and safe for concurrent use.
/// </remarks>
public sealed class WaysToMeet
{
    internal WaysToMeet(Assessment assessment, Judgement? judgement, StepCosts costs)
    {
        Assessment = assessment;
        HasCosts = costs != StepCosts.None;
        UnusedCosts = costs.Keys.RemoveAll(assessment.SelfAndPrerequisites().SelectMany(one => one.Set?.Requirements() ?? []).SelectMany(requirement => requirement.OwnMeasures).Select(measure => measure.Key).ToHashSet(StringComparer.Ordinal).Contains);
        var demanded = assessment.Demanded();
        Undetermined = [.. assessment.SelfAndPrerequisites().SelectMany(one => one.Findings).Where(finding => demanded.Contains(finding.Indicator.Requirement) && finding.Verdict == Verdict.Undetermined)];
        if (judgement is null || assessment.Verdict == Verdict.Met)
        {
            Smallest = Cheapest = judgement is null ? null : new Way(assessment, [], costs, []);
            return;
        }

        var search = new WaySearch(judgement.On(assessment.Evidence), assessment.Set!);
        var unmet = assessment.UnmetByParts();
        Choose(search.Groups());
        if (Smallest is { WhatIf.After.Outcomes.CanBeMet: false } || Cheapest is { WhatIf.After.Outcomes.CanBeMet: false })
        {
            // Each is enough by itself, and together they are not: nothing of the set would apply, or what is missing cannot serve them all.
            Choose([search.Whole()]);
        }

        void Choose(ImmutableArray<WayGroup> groups)
        {
            Choices = [.. groups.Select(group => new WayChoice(assessment, group, costs, search.Lacking, unmet))];
            Smallest = Together(Choices.Select(choice => choice.Smallest));
            Cheapest = Together(Choices.Select(choice => choice.Cheapest));
        }

        Way? Together(IEnumerable<Way?> ways) => ways.Contains(null) ? null : new Way(assessment, [.. ways.SelectMany(way => way!.Moves)], costs, search.Lacking);
    }

    /// <summary>The assessment that is asked about.</summary>
    public Assessment Assessment { get; }

    /// <summary>The choices, in the order of the set. Whichever way is taken of one, the others stay as they are.</summary>
    public ImmutableArray<WayChoice> Choices { get; private set; } = [];

    /// <summary>The findings of the set, and of those that it requires, that are undetermined: what they lack is to be measured, or to be supplied, before anything can be said of them.</summary>
    public ImmutableArray<Finding> Undetermined { get; }

    /// <summary>The smallest ways of all choices together; without steps where nothing is known to be lacking. Null where a choice has none, or none that is known to be, and where no verdict is possible.</summary>
    public Way? Smallest { get; private set; }

    /// <summary>The cheapest ways of all choices together. Null where a choice has none that certainly is, and where no verdict is possible.</summary>
    public Way? Cheapest { get; private set; }

    /// <summary>The keys of costs that are of no measure of the set, nor of those that it requires: misspelt ones, perhaps. In ordinal order.</summary>
    public ImmutableArray<string> UnusedCosts { get; }

    internal bool HasCosts { get; }

    /// <summary>The choices with their ways and what they cost, and what is not known yet, in words.</summary>
    /// <param name="language">The language.</param>
    /// <returns>Some lines.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="language"/> is null.</exception>
    public string Describe(Language language)
    {
        ArgumentNullException.ThrowIfNull(language);
        return WaysText.Of(this, language);
    }

    /// <summary>How many choices there are and how many findings are undetermined, culture-free.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Assessment}, {Choices.Length} choices, {Undetermined.Length} undetermined");
}
