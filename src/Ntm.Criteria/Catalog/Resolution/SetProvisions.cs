using System.Collections.Immutable;

namespace Ntm.Criteria;

/// <summary>The instruments that supply something of one set, on a date in a province; and those that name its code, of which it is not known that they mean it.</summary>
internal sealed record SetProvisions(ImmutableArray<LegalInstrument> SuppliedBy, ImmutableArray<LegalInstrument> Unplaced);
