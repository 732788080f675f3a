namespace Ntm.Criteria;

/// <summary>What a fill supplies of a threshold.</summary>
/// <param name="Supplier">Who supplies it: that decides which cells it is for.</param>
/// <param name="Levels">The levels.</param>
internal sealed record SuppliedThreshold(Supplier Supplier, Threshold Levels);
