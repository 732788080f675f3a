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
                ("indicator", Name(requirement.Indicator, requirement.Prerequisite, language)), ("authority", requirement.Requirement.To.Title.In(language)), reason],
            area => messages[
                "missing.areaClass",
                ("classes", string.Join(" / ", area.PossibleClasses.Select(@class => @class.Name.In(language)))), reason]);
    }

    private static string OfThreshold(MissingThreshold missing, MessageTable messages, (string, string) reason)
    {
        if (missing.Indicator is null)
        {
            return messages["missing.conditionThreshold", reason];
        }

        var indicator = ("indicator", Name(missing.Indicator, missing.Prerequisite, messages.Language));
        return missing.Threshold is DelegatedThreshold delegated
            ? messages["missing.delegatedThreshold", indicator, ("authority", delegated.To.Title.In(messages.Language)), reason]
            : messages["missing.threshold", indicator, reason];
    }

    public static string Name(Indicator? indicator, CriteriaSet? prerequisite, Language language) => prerequisite is null
        ? $"{indicator?.Number}"
        : $"{indicator?.Number} ({prerequisite.Standard.Title.In(language)})";
}
