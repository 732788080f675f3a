using Ntm.Criteria.Requirements;

namespace DescribeCatalogue;

/// <summary>The kind of a requirement in short words, its parts in brackets.</summary>
internal sealed class RequirementWords : IRequirementVisitor<string>
{
    private static readonly RequirementWords Visitor = new();

    public static string Of(Requirement requirement) => requirement.Accept(Visitor);

    public string Visit(Yes requirement) => "yes";

    public string Visit(AtLeast requirement) => "at least";

    public string Visit(AtMost requirement) => "at most";

    public string Visit(None requirement) => requirement.Exceptions.IsEmpty
        ? "none"
        : $"none, apart from {string.Join("; ", requirement.Exceptions.Select(exception => exception.English))}";

    public string Visit(GradeAtLeast requirement) => "grade at least";

    public string Visit(Scorecard requirement) => "mandatory items and score";

    public string Visit(TwoPart requirement) => "at least, of which at least";

    public string Visit(BothSexes requirement) => "at least, for men and for women";

    public string Visit(AllOf requirement) => $"all of ({Parts(requirement)})";

    public string Visit(AnyOf requirement) => $"any of ({Parts(requirement)})";

    public string Visit(AtLeastNOf requirement) => $"at least {Words.Number(requirement.Needed)} of ({Parts(requirement)})";

    public string Visit(DependingOnCount requirement) =>
        $"by a count: over {Words.Number(requirement.MoreThan)} ({Of(requirement.Then)}), otherwise ({Of(requirement.Otherwise)})";

    public string Visit(ApplicableOnlyIf requirement) => $"only if there is any ({Of(requirement.Requirement)})";

    public string Visit(ByAreaClass requirement) =>
        $"by area class ({string.Join("; ", requirement.Cases.Select(@case => $"{string.Join(", ", @case.Areas)}: {Of(@case.Requirement)}"))})";

    public string Visit(Prerequisite requirement) => requirement.CriterionKey is { } criterion
        ? $"criterion {Words.Code(criterion)} of {Words.Code(requirement.SetKey)} is met"
        : $"{Words.Code(requirement.SetKey)} is met";

    public string Visit(Delegated requirement) =>
        $"{Words.With($"left to the {requirement.To.Key}", requirement.Provenance)}, in the form {Of(requirement.Form)}";

    public string Visit(AtLeastTimes requirement) => Words.With(
        $"at least {Words.Number(requirement.Factor)} times {Words.Code(requirement.IndicatorKey)} of {Words.Code(requirement.SetKey)}", requirement.Provenance);

    public string Visit(AtLeastTimesOwn requirement) =>
        Words.With($"at least {Words.Number(requirement.Factor)} times {Words.Code(requirement.Past.Key)}", requirement.Provenance);

    public string Visit(LetteredPart requirement) => $"{requirement.Letter}) {requirement.Name.English}: {Of(requirement.Requirement)}";

    public string Visit(HoldsTitle requirement) => requirement.DecidedBefore is { } date
        ? $"the {requirement.Standard.Key} title is held by a decision before {Words.Date(date)}"
        : $"the {requirement.Standard.Key} title is held";

    public string Visit(NotRecorded requirement) => "not recorded";

    private static string Parts(Requirement requirement) => string.Join(", ", requirement.Parts.Select(Of));
}
