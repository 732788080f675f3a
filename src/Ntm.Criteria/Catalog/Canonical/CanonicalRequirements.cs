using System.Collections.Immutable;
using Ntm.Criteria.Requirements;

namespace Ntm.Criteria;

/// <summary>Writes requirements, much as documents write them.</summary>
internal sealed class CanonicalRequirements(CanonicalSources sources, CanonicalMeasures measures, CanonicalAreas areas) : IRequirementVisitor<string>
{
    private readonly CanonicalThresholds _thresholds = new(sources);

    public string Of(Requirement requirement) => requirement.Accept(this);

    public string Visit(Yes requirement) => Of("yes", requirement.Measure).ToString();

    public string Visit(AtLeast requirement) => Of("atLeast", requirement.Measure, requirement.Threshold);

    public string Visit(AtMost requirement) => Of("atMost", requirement.Measure, requirement.Threshold);

    public string Visit(None requirement) => Of("none", requirement.Measure)
        .Part("except", CanonicalText.List(requirement.Exceptions.Select(CanonicalText.Of)))
        .ToString();

    public string Visit(GradeAtLeast requirement) => Of("gradeAtLeast", requirement.Measure, requirement.Threshold);

    public string Visit(Scorecard requirement) => Of("scorecard")
        .Part("mandatory", Of(requirement.Mandatory))
        .Part("score", Of(requirement.Score))
        .ToString();

    public string Visit(TwoPart requirement) => Of("twoPart")
        .Part("total", Of(requirement.Total))
        .Part("ofWhich", Of(requirement.OfWhich))
        .ToString();

    public string Visit(BothSexes requirement) => Of("bothSexes")
        .Part("men", Of(requirement.Men))
        .Part("women", Of(requirement.Women))
        .ToString();

    public string Visit(AllOf requirement) => Of("allOf").Part("of", Of(requirement.Parts)).ToString();

    public string Visit(AnyOf requirement) => Of("anyOf")
        .Part("of", Of(requirement.Parts))
        .Part("preferred", requirement.Preferred is { } preferred ? CanonicalText.Of(requirement.Parts.IndexOf(preferred)) : null)
        .ToString();

    public string Visit(AtLeastNOf requirement) => Of("atLeastNOf")
        .Part("needed", CanonicalText.Of(requirement.Needed))
        .Part("of", Of(requirement.Parts))
        .ToString();

    public string Visit(DependingOnCount requirement) => Of("dependingOnCount", requirement.Count)
        .Part("moreThan", CanonicalText.Of(requirement.MoreThan))
        .Part("then", Of(requirement.Then))
        .Part("otherwise", Of(requirement.Otherwise))
        .ToString();

    public string Visit(ApplicableOnlyIf requirement) => Of("applicableOnlyIf", requirement.Condition)
        .Part("requirement", Of(requirement.Requirement))
        .ToString();

    public string Visit(LetteredPart requirement) => Of("letteredPart")
        .Text("letter", requirement.Letter)
        .Text("name", requirement.Name)
        .Part("provenance", sources.Of(requirement.Provenance))
        .Part("requirement", Of(requirement.Requirement))
        .ToString();

    public string Visit(ByAreaClass requirement) => Of("byAreaClass")
        .Text("areaClassification", requirement.Classification is { } classification ? areas.KeyOf(classification) : null)
        .Part("cases", CanonicalText.List(requirement.Cases.Select(Of)))
        .ToString();

    public string Visit(Prerequisite requirement) => Of("prerequisite")
        .Text("set", requirement.SetKey)
        .Text("criterion", requirement.CriterionKey)
        .ToString();

    public string Visit(Delegated requirement) => Of("delegated")
        .Text("to", requirement.To.Key)
        .Part("provenance", sources.Of(requirement.Provenance))
        .Part("form", Of(requirement.Form))
        .ToString();

    public string Visit(NotRecorded requirement) => Of("notRecorded").ToString();

    public string Visit(AtLeastTimes requirement) => Of("atLeastTimes", requirement.Measure)
        .Part("factor", CanonicalText.Of(requirement.Factor))
        .Part("of", Of(requirement.Of))
        .Part("provenance", sources.Of(requirement.Provenance))
        .Part("threshold", _thresholds.Of(requirement.Threshold))
        .ToString();

    public string Visit(AtLeastTimesOwn requirement) => Of("atLeastTimesOwn", requirement.Measure)
        .Part("factor", CanonicalText.Of(requirement.Factor))
        .Text("past", measures.KeyOf(requirement.Past))
        .Part("provenance", sources.Of(requirement.Provenance))
        .ToString();

    public string Visit(HoldsTitle requirement) => Of("holdsTitle")
        .Text("standard", requirement.Standard.Key)
        .Text("decidedBefore", requirement.DecidedBefore is { } date ? IsoDate.Format(date) : null)
        .ToString();

    private static CanonicalObject Of(string kind) => new CanonicalObject().Text("kind", kind);

    private static string Of(ThresholdReference reference) => new CanonicalObject()
        .Text("set", reference.SetKey)
        .Text("indicator", reference.IndicatorKey)
        .Text("part", reference.Part)
        .ToString();

    private CanonicalObject Of(string kind, Measure measure) => Of(kind).Text("measure", measures.KeyOf(measure));

    private string Of(string kind, Measure measure, Threshold threshold) => Of(kind, measure).Part("threshold", _thresholds.Of(threshold)).ToString();

    private string? Of(ImmutableArray<Requirement> parts) => CanonicalText.List(parts.Select(Of));

    private string Of(AreaCase @case) => new CanonicalObject()
        .Part("areas", CanonicalAreas.Of(@case.Areas))
        .Part("requirement", Of(@case.Requirement))
        .ToString();
}
