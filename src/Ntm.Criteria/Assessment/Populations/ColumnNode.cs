using System.Collections.Immutable;

namespace Ntm.Criteria;

/// <summary>One step of a program: outcomes of many rows, from a column or from those of earlier steps.</summary>
/// <remarks>Equal by value, so that what is asked twice is worked out once.</remarks>
internal readonly struct ColumnNode : IEquatable<ColumnNode>
{
    public ColumnNode()
    {
    }

    public required ColumnOperation Operation { get; init; }

    /// <summary>The place of the column, or of the one that is held against a multiple.</summary>
    public int Column { get; init; } = -1;

    /// <summary>The place of the column of which a multiple is to be reached.</summary>
    public int Past { get; init; } = -1;

    /// <summary>The multiple, in millionths; null where it has more decimals.</summary>
    public long? Millionths { get; init; }

    /// <summary>The first code that reaches the bound.</summary>
    public int Bound { get; init; }

    /// <summary>The code that may stand on either side of the bound; null where none may.</summary>
    public int? Doubtful { get; init; }

    /// <summary>How many parts are needed.</summary>
    public int Needed { get; init; }

    /// <summary>The outcomes of every row, or of those of which nothing is known.</summary>
    public Outcomes Outcomes { get; init; }

    /// <summary>The places of the nodes that it is made of, all earlier ones.</summary>
    public ImmutableArray<int> Parts { get; init; } = [];

    public bool Equals(ColumnNode other) => Operation == other.Operation && Column == other.Column && Past == other.Past && Millionths == other.Millionths && Bound == other.Bound
        && Doubtful == other.Doubtful && Needed == other.Needed && Outcomes == other.Outcomes && Parts.AsSpan().SequenceEqual(other.Parts.AsSpan());

    public override bool Equals(object? obj) => obj is ColumnNode other && Equals(other);

    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.Add(Operation);
        hash.Add(Column);
        hash.Add(Past);
        hash.Add(Bound);
        hash.Add(Outcomes);
        foreach (var part in Parts)
        {
            hash.Add(part);
        }

        return hash.ToHashCode();
    }
}
