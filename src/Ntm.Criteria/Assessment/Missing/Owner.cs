namespace Ntm.Criteria;

/// <summary>What a threshold or a requirement belongs to.</summary>
/// <param name="Indicator">The indicator; null where it belongs to a condition.</param>
/// <param name="Criterion">The criterion of the indicator or of the condition; null where it is the condition of the set.</param>
/// <param name="Prerequisite">The set, where it is one that the assessed set requires; null where it is the assessed set itself.</param>
internal readonly record struct Owner(Indicator? Indicator, Criterion? Criterion, CriteriaSet? Prerequisite);
