using System.Buffers;

namespace Ntm.Criteria;

/// <summary>Text that stays on one line: whatever would break the line, or do something else than be seen, is a space.</summary>
internal static class OneLine
{
    private static readonly SearchValues<char> Folded = SearchValues.Create(
        [.. Enumerable.Range(0, char.MaxValue).Select(code => (char)code).Where(c => char.IsControl(c) || c is '\u2028' or '\u2029')]);

    public static string Of(string text) => text.AsSpan().ContainsAny(Folded) ? string.Concat(text.Select(c => Folded.Contains(c) ? ' ' : c)) : text;
}
