using System.Collections.Immutable;

namespace Ntm.Criteria.Tests;

/// <summary>The outcomes that some completion leads to, and the facts that matter in some completion of the others.</summary>
internal sealed class ReferenceAnswer(ImmutableHashSet<ReferenceOutcome> outcomes, ImmutableHashSet<object> missing)
{
    public ImmutableHashSet<object> Missing => missing;

    public bool IsDecided => outcomes.Count == 1;

    public bool Agrees(Outcomes judged) =>
        judged.CanBeMet == outcomes.Contains(ReferenceOutcome.Met)
        && judged.CanBeNotMet == outcomes.Contains(ReferenceOutcome.NotMet)
        && judged.CanBeNotApplicable == outcomes.Contains(ReferenceOutcome.NotApplicable);

    /// <summary>The facts that the judge reports, as the reference names them.</summary>
    public static IEnumerable<object> Facts(IEnumerable<MissingFact> missing) => missing.Select(fact => fact.Match<object>(
        measurement => measurement.Measure, threshold => threshold.Threshold, requirement => requirement.Requirement, area => area.Classification, title => title.Standard));

    public override string ToString() => $"{string.Join(" | ", outcomes.Order())}; missing: {string.Join(", ", missing.Select(fact => fact.ToString()).Order(StringComparer.Ordinal))}";
}
