using Ntm.Criteria.Requirements;

namespace Ntm.Criteria;

/// <summary>What a requirement itself demands of its measure, in words; null for the kinds whose parts demand something.</summary>
internal sealed class DemandText(Check check, Language language) : IRequirementVisitor<string?>
{
    private readonly MessageTable _messages = MessageTable.In(language);
    private readonly Wording _wording = new(language);

    public string? Visit(Yes requirement) => _messages["demand.yes"];

    public string? Visit(AtLeast requirement) => OfThresholds("demand.atLeast");

    public string? Visit(AtMost requirement) => OfThresholds("demand.atMost");

    public string? Visit(None requirement) => requirement.Exceptions.IsEmpty
        ? _messages["demand.none"]
        : _messages["demand.noneExcept", ("exceptions", Wording.List(requirement.Exceptions.Select(exception => exception.In(language))))];

    public string? Visit(GradeAtLeast requirement) => OfThresholds("demand.atLeast");

    public string? Visit(Scorecard requirement) => null;

    public string? Visit(TwoPart requirement) => null;

    public string? Visit(BothSexes requirement) => null;

    public string? Visit(AllOf requirement) => null;

    public string? Visit(AnyOf requirement) => null;

    public string? Visit(AtLeastNOf requirement) => null;

    public string? Visit(DependingOnCount requirement) => null;

    public string? Visit(ApplicableOnlyIf requirement) => null;

    public string? Visit(ByAreaClass requirement) => null;

    public string? Visit(Prerequisite requirement) => null;

    public string? Visit(Delegated requirement) => null;

    public string? Visit(AtLeastTimes requirement) => _messages[
        check.Levels.Any(level => level.Levels.Provincial is not null) ? "demand.timesBeside" : "demand.times",
        ("demand", OfThresholds("demand.atLeast")),
        ("factor", _wording.Number(requirement.Factor)),
        ("standard", check.PrerequisiteSet!.Standard.Title.In(language))];

    public string? Visit(AtLeastTimesOwn requirement)
    {
        var past = check.Past!;
        var factor = ("factor", _wording.Number(requirement.Factor));
        var measure = ("measure", past.Measure.Name.In(language));
        var value = ("value", _wording.Value(past));
        var demand = past.IsExact
            ? _messages["demand.timesPast", ("demand", AtLeast(past.Interval.Times(requirement.Factor).Lower!.Value)), factor, measure, value]
            : _messages["demand.timesOpenPast", factor, measure, value];
        return requirement.Provenance.Basis == Basis.Unconfirmed ? _messages["demand.unconfirmed", ("demand", demand)] : demand;
    }

    public string? Visit(LetteredPart requirement) => null;

    public string? Visit(HoldsTitle requirement) => null;

    public string? Visit(NotRecorded requirement) => _messages["demand.notRecorded"];

    private string AtLeast(decimal level) => _messages["demand.atLeast", ("bound", _wording.Amount(check.Measure!, level))];

    private string OfThresholds(string comparison) => Wording.List(check.Levels.Select(levels => InTheirClasses(levels, comparison)), " / ");

    // Where the class of the commune is not known, each threshold says the classes that it is for.
    private string InTheirClasses(LevelsToReach levels, string comparison)
    {
        var demand = Of(levels.Levels, comparison);
        return check.Levels.Length == 1
            ? demand
            : _messages["demand.inClass", ("demand", demand), ("area", Wording.List(levels.Areas.Select(area => area.Name.In(language)), ", "))];
    }

    private string Of(ThresholdLevels levels, string comparison)
    {
        var general = _wording.Demand(check.Measure!, levels.General, comparison);
        return levels.Provincial is { } provincial
            ? _messages["demand.provincial", ("general", general), ("provincial", _wording.Demand(check.Measure!, provincial, comparison))]
            : general;
    }
}
