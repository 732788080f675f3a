namespace Ntm.Criteria;

/// <summary>What a summary counts as met (quy ước thống kê): customs differ, so whoever publishes says which one it is.</summary>
/// <remarks>Compared by reference. Immutable and safe for concurrent use.</remarks>
public sealed class CountingRule
{
    /// <summary>What a criterion counts as that is basically met.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required CountedAs BasicallyMet { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>What a criterion counts as that by the rule does not apply to the unit.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required CountedAs NotApplicable { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>What criteria are counted by; by what is said of criteria alone, where it is nothing else.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public CriteriaSource Criteria { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = CriteriaSource.CriteriaAlone;

    /// <summary>What counts as met.</summary>
    /// <returns>A culture-free text.</returns>
    public override string ToString() => $"basically met: {BasicallyMet.Name}, not applicable: {NotApplicable.Name}, {Criteria.Name}";
}
