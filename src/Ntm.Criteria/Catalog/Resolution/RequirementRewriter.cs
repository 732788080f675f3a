using System.Collections.Immutable;
using Ntm.Criteria.Requirements;

namespace Ntm.Criteria;

/// <summary>Makes a requirement with other thresholds, or with another requirement in the place of one that is left open or detailed; what does not change stays the same instance.</summary>
internal sealed class RequirementRewriter(
    Func<Threshold, Threshold> threshold, Func<Requirement, Requirement> open, Func<AtLeastTimes, Requirement>? relative = null, Func<Yes, Requirement>? detailed = null)
    : IRequirementVisitor<Requirement>
{
    public Requirement Visit(Yes requirement) => detailed?.Invoke(requirement) ?? requirement;

    public Requirement Visit(AtLeast requirement) => Rewrite(requirement);

    public Requirement Visit(AtMost requirement) =>
        threshold(requirement.Threshold) is var changed && changed == requirement.Threshold ? requirement : new AtMost(requirement.Measure, changed);

    public Requirement Visit(None requirement) => requirement;

    public Requirement Visit(GradeAtLeast requirement) =>
        threshold(requirement.Threshold) is var changed && changed == requirement.Threshold ? requirement : new GradeAtLeast(requirement.Measure, changed);

    public Requirement Visit(Scorecard requirement) =>
        Rewrite(requirement.Score) is var score && score == requirement.Score ? requirement : new Scorecard(requirement.Mandatory, score);

    public Requirement Visit(TwoPart requirement)
    {
        var total = Rewrite(requirement.Total);
        var ofWhich = Rewrite(requirement.OfWhich);
        return total == requirement.Total && ofWhich == requirement.OfWhich ? requirement : new TwoPart(total, ofWhich);
    }

    public Requirement Visit(BothSexes requirement) => Rewrite(requirement.Men) is var men && men == requirement.Men
        ? requirement
        : new BothSexes(men, new AtLeast(requirement.Women.Measure, men.Threshold));

    public Requirement Visit(AllOf requirement) => Rewrite(requirement.Parts) is { } parts ? new AllOf(parts) : requirement;

    public Requirement Visit(AnyOf requirement) => Rewrite(requirement.Parts) is { } parts
        ? new AnyOf(parts, requirement.Preferred is { } preferred ? requirement.Parts.IndexOf(preferred) : null)
        : requirement;

    public Requirement Visit(AtLeastNOf requirement) => Rewrite(requirement.Parts) is { } parts ? new AtLeastNOf(requirement.Needed, parts) : requirement;

    public Requirement Visit(DependingOnCount requirement) => Rewrite([requirement.Then, requirement.Otherwise]) is [var then, var otherwise]
        ? new DependingOnCount(requirement.Count, requirement.MoreThan, then, otherwise)
        : requirement;

    public Requirement Visit(ApplicableOnlyIf requirement) => Rewrite([requirement.Requirement]) is [var inner]
        ? new ApplicableOnlyIf(requirement.Condition, inner)
        : requirement;

    public Requirement Visit(ByAreaClass requirement) => Rewrite(requirement.Parts) is { } parts
        ? new ByAreaClass([.. requirement.Cases.Select((@case, index) => new AreaCase(@case.Areas, parts[index]))], requirement.Classification)
        : requirement;

    public Requirement Visit(LetteredPart requirement) => Rewrite([requirement.Requirement]) is [var inner]
        ? new LetteredPart(requirement.Question, requirement.Letter, requirement.Name, requirement.Provenance, inner)
        : requirement;

    public Requirement Visit(Prerequisite requirement) => requirement;

    public Requirement Visit(Delegated requirement) => open(requirement);

    public Requirement Visit(NotRecorded requirement) => open(requirement);

    public Requirement Visit(AtLeastTimes requirement) => relative?.Invoke(requirement) ?? requirement.Beside(threshold(requirement.Threshold));

    public Requirement Visit(AtLeastTimesOwn requirement) => requirement;

    public Requirement Visit(HoldsTitle requirement) => requirement;

    private AtLeast Rewrite(AtLeast requirement) =>
        threshold(requirement.Threshold) is var changed && changed == requirement.Threshold ? requirement : new AtLeast(requirement.Measure, changed);

    /// <summary>The parts rewritten, or null where none changes.</summary>
    private ImmutableArray<Requirement>? Rewrite(ImmutableArray<Requirement> parts)
    {
        ImmutableArray<Requirement> rewritten = [.. parts.Select(part => part.Accept(this))];
        return rewritten.SequenceEqual(parts) ? null : rewritten;
    }
}
