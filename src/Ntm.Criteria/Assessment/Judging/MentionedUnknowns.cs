using System.Collections.Immutable;
using Ntm.Criteria.Requirements;

namespace Ntm.Criteria;

/// <summary>The unknowns that a question mentions, whether or not they can change the answer.</summary>
internal sealed class MentionedUnknowns(UnknownFacts unknowns, FactBook facts) : IOutcomeAlgebra<ImmutableSortedSet<int>>
{
    public ImmutableSortedSet<int> NotApplicable => [];

    public ImmutableSortedSet<int> Compare(Measure measure, Comparison comparison, ExactValue bound) =>
        facts.Of(measure).IsExact ? [] : [unknowns.IndexOf(measure)];

    public ImmutableSortedSet<int> Compare(Measure measure, Comparison comparison, ThresholdCell open) =>
        facts.Of(measure).IsExact ? [unknowns.IndexOf(open)] : [unknowns.IndexOf(open), unknowns.IndexOf(measure)];

    public ImmutableSortedSet<int> Compare(Measure measure, ExactValue times, Measure past) => [unknowns.IndexOf(measure), unknowns.IndexOf(past)];

    public ImmutableSortedSet<int> Compare(Measure measure, ThresholdCell open, Measure past) =>
        Compare(measure, Comparison.AtLeast, open).Add(unknowns.IndexOf(past));

    public ImmutableSortedSet<int> All(ImmutableArray<ImmutableSortedSet<int>> parts) => Together(parts);

    public ImmutableSortedSet<int> Any(ImmutableArray<ImmutableSortedSet<int>> parts) => Together(parts);

    public ImmutableSortedSet<int> AtLeast(int needed, ImmutableArray<ImmutableSortedSet<int>> parts) => Together(parts);

    public ImmutableSortedSet<int> Choose(ImmutableSortedSet<int> condition, ImmutableSortedSet<int> whereMet, ImmutableSortedSet<int> whereNotMet) =>
        Together([condition, whereMet, whereNotMet]);

    public ImmutableSortedSet<int> NotIssued(Delegated requirement, Func<ImmutableSortedSet<int>> form) => form().Add(unknowns.IndexOf(requirement));

    public ImmutableSortedSet<int> NotRecorded(NotRecorded requirement) => [unknowns.IndexOf(requirement)];

    public ImmutableSortedSet<int> OneOf(
        AreaClassification classification, ImmutableArray<AreaClass> classes, Func<AreaClass, ImmutableSortedSet<int>> inClass) =>
        Together([.. classes.Select(inClass)]).Add(unknowns.IndexOf(classification));

    private static ImmutableSortedSet<int> Together(ImmutableArray<ImmutableSortedSet<int>> parts) => [.. parts.SelectMany(part => part)];
}
