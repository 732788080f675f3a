using System.Globalization;
using Ntm.Criteria.Requirements;

namespace Ntm.Criteria;

/// <summary>What a requirement demands with all its parts that may apply, in one phrase.</summary>
/// <param name="check">The requirement, held against the evidence.</param>
/// <param name="isNamed">Whether measures are named.</param>
/// <param name="language">The language.</param>
internal sealed class RequiredText(Check check, bool isNamed, Language language) : IRequirementVisitor<string>
{
    private readonly MessageTable _messages = MessageTable.In(language);
    private readonly Wording _wording = new(language);

    /// <summary>Of a requirement that is told beside its name, which already says what is measured where that is one measure.</summary>
    public static string Of(Check check, Language language) =>
        OneLine.Of(check.Requirement.Accept(new RequiredText(check, check.SelfAndParts().Select(part => part.Measure).OfType<Measure>().Distinct().Skip(1).Any(), language)));

    public string Visit(Yes requirement) => OfMeasure();

    public string Visit(AtLeast requirement) => OfMeasure();

    public string Visit(AtMost requirement) => OfMeasure();

    public string Visit(None requirement) => OfMeasure();

    public string Visit(GradeAtLeast requirement) => OfMeasure();

    public string Visit(Scorecard requirement) => All();

    public string Visit(TwoPart requirement) => All();

    public string Visit(BothSexes requirement) => All();

    public string Visit(AllOf requirement) => All();

    public string Visit(AnyOf requirement) => _messages["required.anyOf", ("parts", Wording.List(check.Parts.Select(part => Preferred(part, requirement)), " / "))];

    public string Visit(AtLeastNOf requirement) => CriteriaCount.Is(requirement)
        ? CriteriaCount.DescribeDemand(check, requirement, language)
        : _messages["required.atLeastNOf", ("needed", requirement.Needed.ToString(CultureInfo.InvariantCulture)), ("parts", Wording.List(check.Parts.Select(Branch), " / "))];

    public string Visit(DependingOnCount requirement) => Wording.List(check.Parts.Select(part => _messages[
        part.Requirement == requirement.Then ? "required.ifMore" : "required.ifNotMore",
        ("measure", requirement.Count.Name.In(language)), ("bound", _wording.Amount(requirement.Count, requirement.MoreThan)), ("part", Of(part))]));

    public string Visit(ApplicableOnlyIf requirement)
    {
        var measure = ("measure", requirement.Condition.Name.In(language));
        return check.Parts.IsEmpty ? _messages["required.onlyIf", measure] : _messages["required.if", measure, ("part", All())];
    }

    public string Visit(ByAreaClass requirement) => check.Parts.Length == 1 && OnlyArea is { } area
        ? InArea(Of(check.Parts[0]), area)
        : Wording.List(check.Parts.Select(part => _messages["demand.inClass", ("demand", Of(part)), ("area", AreasOf(part, requirement))]), " / ");

    public string Visit(Prerequisite requirement) => _messages["required.target", ("target", _wording.Target(check, requirement))];

    public string Visit(Delegated requirement) => _messages["demand.delegated", ("authority", requirement.To.Title.In(language))];

    public string Visit(AtLeastTimes requirement) => OfMeasure();

    public string Visit(AtLeastTimesOwn requirement) => OfMeasure();

    public string Visit(LetteredPart requirement) =>
        $"{_messages["check.letteredPart", ("letter", requirement.Letter), ("name", requirement.Name.In(language))]} {Wording.List(check.Parts.Select(part => Of(part, language)))}";

    public string Visit(HoldsTitle requirement) => new TitleText(language).Of(requirement);

    public string Visit(NotRecorded requirement) => _messages["demand.notRecorded"];

    private string? OnlyArea => check.AreaPlacements.Select(placement => placement.Class).Distinct().ToList() is [var only] ? only.Name.In(language) : null;

    private string OfMeasure()
    {
        var demand = check.DescribeDemand(language)!;
        var inArea = OnlyArea is { } area ? InArea(demand, area) : demand;
        return isNamed ? _messages["required.ofMeasure", ("measure", check.Measure!.Name.In(language)), ("demand", inArea)] : inArea;
    }

    private string All() => Wording.List(check.Parts.Select(Of));

    private string Of(Check part) => part.Requirement.Accept(new RequiredText(part, isNamed, language));

    // Of a choice, so that what belongs together is seen to.
    private string Branch(Check part) => part.Requirement is AllOf or Scorecard or TwoPart or BothSexes && part.Parts.Length > 1 ? $"({Of(part)})" : Of(part);

    private string Preferred(Check part, AnyOf requirement) =>
        part.Requirement == requirement.Preferred ? _messages["gap.preferred", ("gap", Branch(part))] : Branch(part);

    private string InArea(string demand, string area) => _messages["demand.inClass", ("demand", demand), ("area", area)];

    private string AreasOf(Check part, ByAreaClass requirement) => Wording.List(
        check.AreaPlacements.Where(placement => requirement.For(placement.Class) == part.Requirement).Select(placement => placement.Class.Name.In(language)).Distinct(), ", ");
}
