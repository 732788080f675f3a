using System.Collections.Immutable;
using Ntm.Criteria;

namespace LaoCai2021;

/// <summary>How many facts are missing, by kind.</summary>
internal sealed class MissingCount
{
    public MissingCount(ImmutableArray<MissingFact> missing)
    {
        Total = missing.Length;
        Measurements = missing.Count(fact => fact is MissingMeasurement);
        Thresholds = missing.Count(fact => fact is MissingThreshold);
        Requirements = missing.Count(fact => fact is MissingRequirement);
    }

    public int Total { get; }

    public int Measurements { get; }

    public int Thresholds { get; }

    public int Requirements { get; }
}
