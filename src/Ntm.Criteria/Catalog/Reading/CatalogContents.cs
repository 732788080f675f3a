using System.Collections.Immutable;

namespace Ntm.Criteria;

/// <summary>All that was read, without a mistake, from the documents of a catalogue.</summary>
/// <param name="Sets">The sets, with the provisions that change them.</param>
/// <param name="Repeals">What is repealed.</param>
/// <param name="Declarations">What the documents declare.</param>
/// <param name="Speaking">The instruments by which each document enacts, provides or records an absence.</param>
internal sealed record CatalogContents(ImmutableArray<SetTimeline> Sets, Repeals Repeals, Declarations Declarations, ImmutableArray<(LegalInstrument Instrument, SourceDocument Document)> Speaking);
