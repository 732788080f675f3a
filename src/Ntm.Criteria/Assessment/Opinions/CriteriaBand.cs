namespace Ntm.Criteria;

/// <summary>A span of numbers of criteria by which communes are grouped (nhóm xã theo số tiêu chí đạt), such as 15 to 18.</summary>
/// <remarks>Compared by reference: a band is one of its <see cref="CriteriaBands"/>. Immutable and safe for concurrent use.</remarks>
public sealed class CriteriaBand
{
    internal CriteriaBand(int from, int to, bool isLowest)
    {
        From = from;
        To = to;
        IsLowest = isLowest;
    }

    /// <summary>The least number of criteria.</summary>
    public int From { get; }

    /// <summary>The greatest number of criteria.</summary>
    public int To { get; }

    internal bool IsLowest { get; }

    /// <summary>Whether a number of criteria is in the band.</summary>
    /// <param name="count">The number.</param>
    /// <returns>True from <see cref="From"/> to <see cref="To"/>, both included.</returns>
    public bool Contains(int count) => From <= count && count <= To;

    /// <summary>The band in words, such as "15–18 tiêu chí" or "dưới 5 tiêu chí".</summary>
    /// <param name="language">The language.</param>
    /// <returns>One phrase.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="language"/> is null.</exception>
    public string Describe(Language language)
    {
        ArgumentNullException.ThrowIfNull(language);
        return new PublishedSummaryText(language).Of(this);
    }

    /// <summary>Both ends, such as <c>15-18</c>.</summary>
    /// <returns>A culture-free text.</returns>
    public override string ToString() => From == To ? PlainNumber.Format(From) : $"{PlainNumber.Format(From)}-{PlainNumber.Format(To)}";
}
