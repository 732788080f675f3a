using System.Collections.Immutable;

namespace Ntm.Criteria;

/// <summary>One step of a program: an outcome of facts, or of the outcomes of earlier steps.</summary>
/// <remarks>Equal by value, so that what is asked twice is worked out once.</remarks>
internal readonly struct LawStep : IEquatable<LawStep>
{
    public LawStep()
    {
    }

    public required StepOperation Operation { get; init; }

    /// <summary>The place of the measure that is held against something.</summary>
    public int Measure { get; init; } = -1;

    /// <summary>The place of the measure of which a multiple is to be reached.</summary>
    public int Past { get; init; } = -1;

    public Comparison Comparison { get; init; }

    /// <summary>The bound, or the multiple.</summary>
    public ExactValue Bound { get; init; }

    /// <summary>How many parts are needed.</summary>
    public int Needed { get; init; }

    /// <summary>The outcomes of every unit.</summary>
    public Outcomes Outcomes { get; init; }

    /// <summary>What is open besides facts: the cell of a threshold, a requirement that is not issued or not recorded, or the classification of the area classes.</summary>
    public object? Open { get; init; }

    /// <summary>The places of the steps that it is made of, all earlier ones.</summary>
    public ImmutableArray<int> Parts { get; init; } = [];

    public bool Equals(LawStep other) => Operation == other.Operation && Measure == other.Measure && Past == other.Past && Comparison == other.Comparison && Needed == other.Needed
        && Outcomes == other.Outcomes && ReferenceEquals(Open, other.Open) && Parts.AsSpan().SequenceEqual(other.Parts.AsSpan()) && (Measure < 0 || Bound.CompareTo(other.Bound) == 0);

    public override bool Equals(object? obj) => obj is LawStep other && Equals(other);

    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.Add(Operation);
        hash.Add(Measure);
        hash.Add(Past);
        hash.Add(Comparison);
        hash.Add(Needed);
        hash.Add(Outcomes);
        foreach (var part in Parts)
        {
            hash.Add(part);
        }

        return hash.ToHashCode();
    }
}
