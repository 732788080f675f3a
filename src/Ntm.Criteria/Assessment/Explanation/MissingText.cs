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
            measurement => OfMeasurement(measurement, messages, reason),
            threshold => OfThreshold(threshold, messages, reason),
            requirement => requirement.LeftTo is { } authority
                ? messages["missing.requirement", ("owner", Part(requirement.Owner, messages)), ("authority", authority.Title.In(language)), reason]
                : messages["missing.notRecorded", ("owner", Whole(requirement.Owner, messages)), reason],
            area => OfAreaClass(area, messages, reason),
            title => messages["missing.title", ("standard", title.Standard.Title.In(language)), reason]);
    }

    // Of a sum over villages, those that have no count.
    private static string OfMeasurement(MissingMeasurement missing, MessageTable messages, (string, string) reason)
    {
        var measure = ("measure", missing.Measure.Name.In(messages.Language));
        var lacking = missing.Villages;
        return lacking.IsEmpty ? messages["missing.measurement", measure, reason]
            : messages["missing.ofVillages", measure, reason, ("villages", string.Join(", ", lacking.Select(village => $"{village.Title} {village.Name}")))];
    }

    private static string OfAreaClass(MissingAreaClass missing, MessageTable messages, (string, string) reason)
    {
        var classes = ("classes", string.Join(" / ", missing.PossibleClasses.Select(@class => @class.Name.In(messages.Language))));
        return missing.UnknownDesignations.IsEmpty
            ? messages["missing.areaClass", classes, reason]
            : messages["missing.areaClassByDesignation", classes, ("designations", string.Join(" / ", missing.UnknownDesignations.Select(held => held.Name.In(messages.Language)))), reason];
    }

    private static string OfThreshold(MissingThreshold missing, MessageTable messages, (string, string) reason)
    {
        var whole = Part(missing.Owner, messages);
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

    /// <summary>The indicator or the condition that something belongs to; with the standard, where that is another set's.</summary>
    public static string Part(Owner owner, MessageTable messages) => InSet(owner, messages, owner switch
    {
        { Indicator: { } indicator } => messages["owner.indicator", ("number", indicator.Number.ToString())],
        { Criterion: { } criterion } => messages["owner.conditionOfCriterion", ("number", criterion.Number.ToString())],
        _ => messages["owner.conditionOfSet"],
    });

    // Of what is not recorded not even that it is a condition is known.
    private static string Whole(Owner owner, MessageTable messages) => InSet(owner, messages, owner switch
    {
        { Indicator: { } indicator } => messages["owner.indicator", ("number", indicator.Number.ToString())],
        { Criterion: { } criterion } => messages["owner.criterion", ("number", criterion.Number.ToString())],
        _ => messages["owner.set"],
    });

    private static string InSet(Owner owner, MessageTable messages, string text) =>
        owner.Prerequisite is { } prerequisite ? $"{text} ({prerequisite.Standard.Title.In(messages.Language)})" : text;
}
