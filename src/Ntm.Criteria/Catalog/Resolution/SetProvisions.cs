using System.Collections.Immutable;

namespace Ntm.Criteria;

/// <summary>The instruments whose fills of one set, in force on a date, apply in a province; and those that name its code and do not, since it is not known that it is the one they mean.</summary>
internal sealed record SetProvisions(ImmutableArray<LegalInstrument> SuppliedBy, ImmutableArray<LegalInstrument> Unplaced);
