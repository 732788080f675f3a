using System.Collections.Immutable;

namespace Ntm.Criteria;

/// <summary>Something to look at in the data that a verdict rests on (lưu ý về số liệu). It changes no verdict, and the data may be right.</summary>
/// <remarks>Comes from <see cref="Assessment.DataNotes"/>. Compared by reference. Immutable and safe for concurrent use.</remarks>
public sealed class DataNote
{
    internal DataNote(DataNoteCode code, ImmutableArray<Measure> measures, ImmutableArray<Measurement> measurements)
    {
        Code = code;
        Measures = measures;
        Measurements = measurements;
    }

    /// <summary>What was noticed.</summary>
    public DataNoteCode Code { get; }

    /// <summary>The measures that it is about: one, or of <see cref="DataNoteCode.WholesDiffer"/> all that have the whole.</summary>
    public ImmutableArray<Measure> Measures { get; }

    /// <summary>The measurements that it is about: those that are used first, then what they are held against, where there is such a thing. Where the value was made of villages and only some of these are meant, theirs.</summary>
    public ImmutableArray<Measurement> Measurements { get; }

    /// <summary>What the caller holds for plausible, where the value is not; null otherwise.</summary>
    public NumberInterval? Plausible { get; internal init; }

    /// <summary>The villages whose observations are meant; empty where it is the value as a whole.</summary>
    public ImmutableArray<Village> Villages { get; internal init; } = [];

    /// <summary>The note in words.</summary>
    /// <param name="language">The language.</param>
    /// <returns>One phrase.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="language"/> is null.</exception>
    public string Describe(Language language)
    {
        ArgumentNullException.ThrowIfNull(language);
        return new DataNoteText(language).Of(this);
    }

    /// <summary>The code and the keys of the measures, culture-free.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Code.Name}: {string.Join(", ", Measures)}";
}
