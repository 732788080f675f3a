using System.Collections.Immutable;

namespace Ntm.Criteria;

/// <summary>All that was read, without a mistake, from the documents of a catalogue.</summary>
internal sealed record CatalogContents(ImmutableArray<SetTimeline> Sets, Declarations Declarations);
