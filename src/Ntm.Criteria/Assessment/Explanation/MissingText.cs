namespace Ntm.Criteria;

/// <summary>Missing facts in words.</summary>
internal static class MissingText
{
    public static string Describe(MissingFact missing, Language language)
    {
        ArgumentNullException.ThrowIfNull(language);
        var messages = MessageTable.In(language);
        var reason = ("reason", new Wording(language).Of(missing.Reason));
        return missing.Match(
            measurement => messages["missing.measurement", ("measure", measurement.Measure.Name.In(language)), reason],
            threshold => OfThreshold(threshold, messages, reason),
            requirement => messages[
                "missing.requirement",
                ("owner", Owner(requirement.Indicator, requirement.Prerequisite, messages)), ("authority", requirement.Requirement.To.Title.In(language)), reason],
            area => messages[
                "missing.areaClass",
                ("classes", string.Join(" / ", area.PossibleClasses.Select(@class => @class.Name.In(language)))), reason]);
    }

    private static string OfThreshold(MissingThreshold missing, MessageTable messages, (string, string) reason)
    {
        var whole = Owner(missing.Indicator, missing.Prerequisite, messages);
        var owner = ("owner", missing.Measure is { } measure && (missing.Indicator is not { } indicator || HasSeveral(indicator))
            ? messages["owner.threshold", ("owner", whole), ("measure", measure.Name.In(messages.Language))]
            : whole);
        return missing.Threshold is DelegatedThreshold delegated
            ? messages["missing.delegatedThreshold", owner, ("authority", delegated.To.Title.In(messages.Language)), reason]
            : IsOfAnother(missing)
            ? messages["missing.thresholdOf", owner, ("instrument", missing.Threshold.Citation.Instrument.Describe(messages.Language)), reason]
            : messages["missing.threshold", owner, reason];
    }

    // Of an amendment or a province: an indicator may lack a level of its set and one of these.
    private static bool IsOfAnother(MissingThreshold missing) =>
        missing.Indicator is { } indicator && !missing.Threshold.Citation.Instrument.Equals(indicator.Provenance.Citation.Instrument);

    // Thresholds that only their measures tell apart.
    private static bool HasSeveral(Indicator indicator)
    {
        var holders = indicator.Requirement.SelfAndParts().Where(requirement => requirement.OwnThresholds.Any()).ToList();
        return holders.SelectMany(requirement => requirement.OwnThresholds).Distinct().Skip(1).Any()
            && holders.SelectMany(requirement => requirement.OwnMeasures).Distinct().Skip(1).Any();
    }

    /// <summary>The indicator that something belongs to, or that it is a condition; with the standard, where that is another set's.</summary>
    public static string Owner(Indicator? indicator, CriteriaSet? prerequisite, MessageTable messages)
    {
        var owner = indicator is null ? messages["owner.condition"] : messages["owner.indicator", ("number", indicator.Number.ToString())];
        return prerequisite is null ? owner : $"{owner} ({prerequisite.Standard.Title.In(messages.Language)})";
    }
}
