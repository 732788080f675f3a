using System.Collections.Immutable;

namespace Ntm.Criteria;

/// <summary>All that was read, without a mistake, from the documents of a catalogue; what is declared is in the order of its keys.</summary>
internal sealed class CatalogContents
{
    /// <summary>The sets, with the provisions that change them.</summary>
    public required ImmutableArray<SetTimeline> Sets { get; init; }

    /// <summary>What is repealed.</summary>
    public required Repeals Repeals { get; init; }

    public required ImmutableArray<SetAbsence> Absences { get; init; }

    public required ImmutableArray<Measure> Measures { get; init; }

    public required ImmutableArray<LegalInstrument> Instruments { get; init; }

    public required ImmutableArray<Account> Accounts { get; init; }

    public required ImmutableArray<SpeakingDocument> Speaking { get; init; }
}
