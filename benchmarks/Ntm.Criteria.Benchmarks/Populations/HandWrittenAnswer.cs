namespace Ntm.Criteria.Benchmarks;

/// <summary>What the hand-written code answers.</summary>
public enum HandWrittenAnswer
{
    Undetermined,
    Met,
    NotMet,
    NotApplicable,
}
