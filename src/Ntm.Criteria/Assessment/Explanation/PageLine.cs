namespace Ntm.Criteria;

/// <summary>A line of a page.</summary>
/// <param name="Heading">The level of a heading, from 1; null for other lines.</param>
/// <param name="Indent">How far below others it stands.</param>
/// <param name="Text">What it tells, in one line; empty where it only parts the lines before and after it.</param>
internal readonly record struct PageLine(int? Heading, int Indent, string Text)
{
    public static PageLine Blank { get; } = new(null, 0, "");

    public bool IsBlank => Heading is null && Text.Length == 0;
}
