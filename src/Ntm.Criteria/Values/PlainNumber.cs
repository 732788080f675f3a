using System.Globalization;

namespace Ntm.Criteria;

/// <summary>Decimals written plainly (an optional minus, digits, an optional point and digits), read without rounding.</summary>
internal static class PlainNumber
{
    /// <summary>The most significant digits that a decimal always holds.</summary>
    internal const int MaximumDigits = 28;

    public static bool TryParse(ReadOnlySpan<char> text, out decimal value)
    {
        value = 0;
        return CountDigits(text) is > 0 and <= MaximumDigits
            && decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value);
    }

    /// <summary>The digits of a plain number, or -1 where the text is not one.</summary>
    public static int CountDigits(ReadOnlySpan<char> text)
    {
        if (text is ['-', .. var magnitude])
        {
            text = magnitude;
        }

        var point = text.IndexOf('.');
        var whole = point < 0 ? text : text[..point];
        var fraction = point < 0 ? [] : text[(point + 1)..];
        if (whole.IsEmpty || (point >= 0 && fraction.IsEmpty) || whole.ContainsAnyExceptInRange('0', '9') || fraction.ContainsAnyExceptInRange('0', '9'))
        {
            return -1;
        }

        return whole.Length + fraction.Length;
    }

    public static string Format(decimal value) => value.ToString(CultureInfo.InvariantCulture);
}
