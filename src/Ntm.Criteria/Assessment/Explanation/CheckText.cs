using System.Globalization;
using Ntm.Criteria.Requirements;

namespace Ntm.Criteria;

/// <summary>What was held against what, in words, for each kind of requirement.</summary>
internal sealed class CheckText(Page page, Language language, Assessment? assessment) : IRequirementVisitor<string?>
{
    private readonly MessageTable _messages = MessageTable.In(language);
    private readonly Wording _wording = new(language);
    private Check _check = null!;

    public void Write(Check check, int indent)
    {
        _check = check;
        var line = check.Requirement.Accept(this);
        if (line is not null)
        {
            page.Line(indent, line);
        }

        if (check.EmptyWholeRule is { } rule)
        {
            page.Line(indent + 1, _messages["check.emptyWhole", ("clause", _wording.Clause(rule.Provenance))]);
        }

        foreach (var part in check.Parts)
        {
            Write(part, line is null ? indent : indent + 1);
        }
    }

    public string? Visit(Yes requirement) => Line(_messages["demand.yes"]);

    public string? Visit(AtLeast requirement) => Line(Demand("demand.atLeast"));

    public string? Visit(AtMost requirement) => Line(Demand("demand.atMost"));

    public string? Visit(None requirement) => Line(_messages["demand.none"]);

    public string? Visit(GradeAtLeast requirement) => Line(Demand("demand.atLeast"));

    public string? Visit(Scorecard requirement) => null;

    public string? Visit(TwoPart requirement) => null;

    public string? Visit(BothSexes requirement) => null;

    public string? Visit(AllOf requirement) => null;

    public string? Visit(AnyOf requirement) => _messages["check.anyOf"];

    public string? Visit(AtLeastNOf requirement) =>
        _messages["check.atLeastNOf", ("needed", requirement.Needed.ToString(CultureInfo.InvariantCulture))];

    public string? Visit(DependingOnCount requirement) => _messages[
        "check.dependsOn",
        ("measure", requirement.Count.Name.In(language)),
        ("value", _wording.Value(_check.Fact!)),
        ("bound", _wording.Amount(requirement.Count, requirement.MoreThan))];

    public string? Visit(ApplicableOnlyIf requirement) =>
        _messages["check.applies", ("measure", requirement.Condition.Name.In(language)), ("value", _wording.Value(_check.Fact!))];

    public string? Visit(ByAreaClass requirement) => null;

    public string? Visit(Prerequisite requirement)
    {
        var set = assessment?.Law.Prerequisites[requirement.SetKey];
        var criterion = requirement.CriterionKey is { } key ? set?.FindCriterion(key) : null;
        var target = criterion is null ? set?.Name.In(language) : $"{set!.Name.In(language)}, {criterion.Number} {criterion.Name.In(language)}";
        return _messages["check.prerequisite", ("target", target ?? requirement.SetKey), ("verdict", _wording.Of(_check.Verdict))];
    }

    public string? Visit(Delegated requirement) => _messages["check.delegated", ("authority", requirement.To.Title.In(language))];

    private string Line(string demand) => _messages[
        "check.line",
        ("measure", _check.Measure!.Name.In(language)), ("value", _wording.Value(_check.Fact!)), ("demand", demand)];

    private string Demand(string comparison) => Wording.List(_check.Thresholds.Select(cell => InItsClass(cell, comparison)), " / ");

    // Where the class of the commune is not known, each threshold says the classes that it is for.
    private string InItsClass(ThresholdCell cell, string comparison)
    {
        var demand = _wording.Demand(_check.Measure!, cell, comparison);
        return _check.Thresholds.Length == 1
            ? demand
            : _messages["demand.inClass", ("demand", demand), ("area", Wording.List(cell.Areas.Select(area => area.Name.In(language)), ", "))];
    }
}
