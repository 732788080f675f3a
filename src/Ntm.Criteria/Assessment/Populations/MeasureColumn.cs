namespace Ntm.Criteria;

/// <summary>What is known of one measure in all rows of a population, coded so that whole vectors of rows are held against a bound at once.</summary>
/// <remarks>Bits stand for rows, 64 to a word. What was not measured has a bit in <see cref="Unknown"/> and a code that says nothing.</remarks>
internal sealed class MeasureColumn
{
    private const int MostDecimals = 6;

    private MeasureColumn(Measure measure, ColumnGrid grid, int[] codes, ulong[] unknown)
    {
        Measure = measure;
        Grid = grid;
        Least = codes;
        Most = codes;
        Unknown = unknown;
        Inexact = unknown;
    }

    public Measure Measure { get; }

    public ColumnGrid Grid { get; }

    /// <summary>The codes of the values; where only a range is known, of its lower end.</summary>
    public int[] Least { get; }

    /// <summary>The codes of the upper ends; the same array where all values are exact.</summary>
    public int[] Most { get; private set; }

    /// <summary>Where nothing is known.</summary>
    public ulong[] Unknown { get; }

    /// <summary>Where no exact value is known; the same array where no ranges are.</summary>
    public ulong[] Inexact { get; private set; }

    /// <summary>Where the whole of the share is empty, and the measure says that this is not applicable; null where that is nowhere.</summary>
    public ulong[]? Empty { get; private set; }

    /// <summary>The codes of the ends of what is known of a number: all numbers where nothing is.</summary>
    public (int Least, int Most) EndsAt(int place) => BitWords.Has(Unknown, place) ? (0, ColumnGrid.NoEnd) : (Least[place], Most[place]);

    /// <summary>The outcomes against a bound where nothing is known.</summary>
    public Outcomes UnknownAgainst(Comparison comparison, ExactValue bound) => Fact.Unknown(Measure, ReasonCode.NoMeasurement, []).Against(comparison, bound);

    /// <summary>Codes facts.</summary>
    /// <param name="measure">The measure that they are of.</param>
    /// <param name="places">How many places there are; those without a fact stay unknown.</param>
    /// <param name="facts">The places, and the fact of each.</param>
    public static MeasureColumn Of(Measure measure, int places, IReadOnlyCollection<(int Place, Fact Fact)> facts)
    {
        var column = new MeasureColumn(measure, GridOf(measure, facts.Select(entry => entry.Fact)), new int[places], new ulong[places / BitWords.Rows]);
        Array.Fill(column.Unknown, ulong.MaxValue);
        foreach (var (place, fact) in facts)
        {
            column.Put(place, fact);
        }

        return column;
    }

    /// <summary>As little as this column knows, of another measure; in the same room.</summary>
    public MeasureColumn For(Measure other) => new(other, GridOf(other, []), Least, Unknown);

    private static ColumnGrid GridOf(Measure measure, IEnumerable<Fact> facts)
    {
        if (measure.Kind == MeasureKind.Share)
        {
            return new ColumnGrid(MostDecimals);
        }

        if (measure.Kind != MeasureKind.Number)
        {
            return new ColumnGrid(0);
        }

        var greatest = ExactValue.Number(0);
        foreach (var fact in facts.Where(fact => !fact.IsNotApplicable))
        {
            var value = fact.IsExact ? fact.Value : fact.Range.Upper ?? fact.Range.Lower;
            greatest = value.CompareTo(greatest) > 0 ? value : greatest;
        }

        return ColumnGrid.For(greatest, MostDecimals);
    }

    private void Put(int place, Fact fact)
    {
        if (fact.IsNotApplicable)
        {
            BitWords.Clear(Unknown, place);
            BitWords.Clear(Inexact, place);
            BitWords.Set(Empty ??= new ulong[Unknown.Length], place);
        }
        else if (fact.IsExact)
        {
            BitWords.Clear(Unknown, place);
            BitWords.Clear(Inexact, place);
            Least[place] = Grid.CodeOf(fact.Value);
            Most[place] = Least[place];
        }
        else if (fact.IsOfSomeRange)
        {
            if (ReferenceEquals(Most, Least))
            {
                Most = [.. Least];
                Inexact = [.. Unknown];
            }

            BitWords.Clear(Unknown, place);
            Least[place] = Grid.LeastOf(fact.Range);
            Most[place] = Grid.MostOf(fact.Range);
        }
    }
}
