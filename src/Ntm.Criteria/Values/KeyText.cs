namespace Ntm.Criteria;

/// <summary>What a key looks like: words of lower-case letters and digits joined by single hyphens, such as <c>health-insurance</c>.</summary>
internal static class KeyText
{
    public const int MaximumLength = 100;

    public static bool IsKey(string text, bool allowCapitals = false)
    {
        var afterHyphen = true;
        foreach (var c in text)
        {
            var isLetterOrDigit = char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || (allowCapitals && char.IsAsciiLetterUpper(c));
            if (!isLetterOrDigit && (c != '-' || afterHyphen))
            {
                return false;
            }

            afterHyphen = c == '-';
        }

        return !afterHyphen && text.Length <= MaximumLength;
    }
}
