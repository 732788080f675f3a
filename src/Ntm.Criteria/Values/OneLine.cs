namespace Ntm.Criteria;

/// <summary>Text that stays on one line: whatever would break the line, or do something else than be seen, is a space.</summary>
internal static class OneLine
{
    public static string Of(string text) => text.Any(IsFolded) ? string.Concat(text.Select(c => IsFolded(c) ? ' ' : c)) : text;

    private static bool IsFolded(char c) => char.IsControl(c) || c is '\u2028' or '\u2029';
}
