namespace Ntm.Criteria.Tests;

/// <summary>What a requirement comes to once every fact is known.</summary>
internal enum ReferenceOutcome
{
    Met,
    NotMet,
    NotApplicable,
}
