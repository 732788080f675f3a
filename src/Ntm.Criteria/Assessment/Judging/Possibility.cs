using System.Collections.Immutable;

namespace Ntm.Criteria;

/// <summary>The outcomes that are possible, and the unknowns on which they hang.</summary>
internal readonly struct Possibility(Outcomes outcomes, ImmutableArray<object> unknowns)
{
    public Outcomes Outcomes { get; } = outcomes;

    public ImmutableArray<object> Unknowns { get; } = unknowns;
}
