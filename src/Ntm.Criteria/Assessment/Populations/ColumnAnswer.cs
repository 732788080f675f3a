using System.Collections.Immutable;

namespace Ntm.Criteria;

/// <summary>Where a program has the answer to a question, and on which columns it may hang in more ways than one.</summary>
/// <param name="Node">The place of the node.</param>
/// <param name="Entangled">The places of the columns that must be known exactly for several outcomes to be exact.</param>
internal readonly record struct ColumnAnswer(int Node, ImmutableArray<int> Entangled);
