using Ntm.Criteria;

namespace LaoCai2021;

/// <summary>One indicator that a reported value bears on, judged both ways.</summary>
internal sealed class ReportedFinding(CriteriaSet set, Finding withheld, Finding admitted)
{
    public CriteriaSet Set { get; } = set;

    public Finding Withheld { get; } = withheld;

    public Finding Admitted { get; } = admitted;

    public Indicator Indicator => Withheld.Indicator;

    /// <summary>The checks that hold a reported value against something.</summary>
    public IEnumerable<Check> Checks => Withheld.Check.SelfAndParts().Where(check => !check.Measurements.IsEmpty);
}
