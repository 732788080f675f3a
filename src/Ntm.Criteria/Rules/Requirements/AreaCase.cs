using System.Collections.Immutable;

namespace Ntm.Criteria.Requirements;

/// <summary>What <see cref="ByAreaClass"/> demands in some area classes.</summary>
/// <remarks>Compared by reference. Immutable and safe for concurrent use.</remarks>
public sealed class AreaCase
{
    internal AreaCase(ImmutableArray<AreaClass> areas, Requirement requirement)
    {
        Areas = areas;
        Requirement = requirement;
    }

    /// <summary>The classes.</summary>
    public ImmutableArray<AreaClass> Areas { get; }

    /// <summary>What is demanded there.</summary>
    public Requirement Requirement { get; }
}
