using System.Collections.Immutable;

namespace Ntm.Criteria;

/// <summary>How many criteria, or indicators, are said to be what (số tiêu chí, chỉ tiêu theo từng kết quả).</summary>
/// <remarks>The numbers of all stances add up to <see cref="Total"/>. Compared by reference. Immutable and safe for concurrent use.</remarks>
public sealed class StanceTally
{
    private readonly ImmutableArray<int> _counts;

    internal StanceTally(IEnumerable<Stance> stances, ImmutableArray<Criterion> fromIndicators)
    {
        var counts = new int[Stance.All.Length];
        foreach (var stance in stances)
        {
            counts[stance.Value - 1]++;
        }

        _counts = [.. counts];
        Total = counts.Sum();
        Open = Stance.All.Where(stance => !stance.IsDecided).Sum(stance => this[stance]);
        FromIndicators = fromIndicators;
    }

    /// <summary>How many there are in all: the N of "met of N".</summary>
    public int Total { get; }

    /// <summary>How many are not decided: undetermined, not assessed, divided or silent.</summary>
    public int Open { get; }

    /// <summary>The criteria of which nothing was said and which are counted from their indicators; empty unless that was asked for.</summary>
    public ImmutableArray<Criterion> FromIndicators { get; }

    /// <summary>How many are said to be one thing.</summary>
    /// <param name="stance">What they are said to be.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stance"/> is null.</exception>
    public int this[Stance stance]
    {
        get
        {
            ArgumentNullException.ThrowIfNull(stance);
            return _counts[stance.Value - 1];
        }
    }

    /// <summary>How many count as met.</summary>
    /// <param name="counting">What counts as met.</param>
    /// <returns>The number; what is open is not in it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="counting"/> is null.</exception>
    public int MetBy(CountingRule counting)
    {
        ArgumentNullException.ThrowIfNull(counting);
        return this[Stance.Met]
            + (counting.BasicallyMet == CountedAs.Met ? this[Stance.BasicallyMet] : 0)
            + (counting.NotApplicable == CountedAs.Met ? this[Stance.NotApplicable] : 0);
    }

    /// <summary>The numbers in words, such as "17/19 đạt, 2 chưa đạt"; those that are zero are left out, but for what is met.</summary>
    /// <param name="language">The language.</param>
    /// <returns>One phrase.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="language"/> is null.</exception>
    public string Describe(Language language)
    {
        ArgumentNullException.ThrowIfNull(language);
        return new OpinionText(language).Of(this);
    }

    /// <summary>The numbers by stance, of how many; those that are zero are left out.</summary>
    /// <returns>A culture-free text.</returns>
    public override string ToString() =>
        $"{string.Join(", ", Stance.All.Where(stance => this[stance] > 0).Select(stance => $"{stance.Name} {PlainNumber.Format(this[stance])}"))} of {PlainNumber.Format(Total)}";
}
