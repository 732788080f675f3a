using System.Globalization;
using Ntm.Criteria.Requirements;

namespace Ntm.Criteria;

/// <summary>The line that tells of one check, for each kind of requirement; null for the kinds that leave it to their parts.</summary>
internal sealed class CheckLine(Check check, Language language) : IRequirementVisitor<string?>
{
    private readonly MessageTable _messages = MessageTable.In(language);
    private readonly Wording _wording = new(language);

    public string? Visit(Yes requirement) => OfMeasure();

    public string? Visit(AtLeast requirement) => OfMeasure();

    public string? Visit(AtMost requirement) => OfMeasure();

    public string? Visit(None requirement) => OfMeasure();

    public string? Visit(GradeAtLeast requirement) => OfMeasure();

    public string? Visit(Scorecard requirement) => null;

    public string? Visit(TwoPart requirement) => null;

    public string? Visit(BothSexes requirement) => null;

    public string? Visit(AllOf requirement) => null;

    public string? Visit(AnyOf requirement) => _messages["check.anyOf"];

    public string? Visit(AtLeastNOf requirement) => CriteriaCount.Is(requirement)
        ? CriteriaCount.Describe(check, requirement, language)
        : _messages["check.atLeastNOf", ("needed", requirement.Needed.ToString(CultureInfo.InvariantCulture))];

    public string? Visit(DependingOnCount requirement) =>
        _messages["check.dependsOn", Measure, Value, ("bound", _wording.Amount(requirement.Count, requirement.MoreThan))];

    public string? Visit(ApplicableOnlyIf requirement) => _messages["check.applies", Measure, Value];

    public string? Visit(ByAreaClass requirement) => null;

    public string? Visit(Prerequisite requirement) =>
        _messages["check.prerequisite", ("target", _wording.Target(check, requirement)), ("verdict", _wording.Of(check.Verdict))];

    public string? Visit(Delegated requirement) => _messages["check.delegated", ("authority", requirement.To.Title.In(language))];

    public string? Visit(AtLeastTimes requirement) => OfMeasure();

    public string? Visit(AtLeastTimesOwn requirement) => OfMeasure();

    public string? Visit(LetteredPart requirement) => _messages["check.letteredPart", ("letter", requirement.Letter), ("name", requirement.Name.In(language))];

    public string? Visit(HoldsTitle requirement)
    {
        var text = new TitleText(language);
        return _messages["check.title", ("title", text.Of(requirement)), ("state", text.Of(check.Title!))];
    }

    public string? Visit(NotRecorded requirement) => _messages["check.notRecorded"];

    private (string Name, string Value) Measure => ("measure", check.Measure!.Name.In(language));

    private (string Name, string Value) Value => ("value", check.DescribeValue(language)!);

    private string OfMeasure() => _messages["check.line", Measure, Value, ("demand", check.DescribeDemand(language)!)];
}
