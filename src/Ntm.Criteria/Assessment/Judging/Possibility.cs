using System.Collections.Immutable;

namespace Ntm.Criteria;

/// <summary>The outcomes that are possible, and the unknowns on which they hang.</summary>
/// <param name="Outcomes">The outcomes.</param>
/// <param name="Unknowns">The unknowns, in order.</param>
/// <param name="IsExact">Whether both are exact; otherwise both may be too many, and never too few.</param>
internal sealed record Possibility(Outcomes Outcomes, ImmutableArray<object> Unknowns, bool IsExact);
