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

    /// <summary>The keys of the classes and what is demanded there, such as <c>tdmnpb, tn: AtLeast health-insurance</c>. Culture-free.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{string.Join(", ", Areas)}: {Requirement}";
}
