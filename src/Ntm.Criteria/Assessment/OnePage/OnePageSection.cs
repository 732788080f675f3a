using System.Collections.Immutable;

namespace Ntm.Criteria;

/// <summary>A part of a <see cref="OnePage"/> (một mục của bản tóm tắt).</summary>
/// <remarks>Compared by reference. Immutable and safe for concurrent use.</remarks>
public sealed class OnePageSection
{
    internal OnePageSection(string? heading, ImmutableArray<string> lines, int leftOut = 0, bool isGrid = false)
    {
        Heading = heading;
        Lines = lines;
        LeftOut = leftOut;
        IsGrid = isGrid;
    }

    /// <summary>The heading; null of the first section, which the title heads.</summary>
    public string? Heading { get; }

    /// <summary>What it tells, each a sentence or two, or the number and the verdict of a criterion; as plain text, composed, not broken into the lines of the page.</summary>
    public ImmutableArray<string> Lines { get; }

    /// <summary>How much more there is to tell that does not fit; <see cref="Lines"/> tell the number.</summary>
    public int LeftOut { get; }

    internal bool IsGrid { get; }

    /// <summary>The heading and how many lines there are.</summary>
    /// <returns>A culture-free text.</returns>
    public override string ToString() => $"{Heading}: {PlainNumber.Format(Lines.Length)} lines";
}
