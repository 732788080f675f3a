using System.Globalization;

namespace Ntm.Criteria;

/// <summary>Decimals written plainly (an optional minus, digits, an optional point and digits), read without rounding.</summary>
internal static class PlainNumber
{
    /// <summary>The most digits that a decimal holds whichever they are; some numbers of one more it holds too.</summary>
    internal const int MaximumDigits = 28;

    public static bool TryParse(ReadOnlySpan<char> text, out decimal value)
    {
        if (CountDigits(text) > 0
            && decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value)
            && value.Scale == Fraction(text).Length) // Where digits are left over, it was rounded.
        {
            return true;
        }

        value = 0;
        return false;
    }

    /// <summary>The value of a text that <see cref="TryParse"/> has read before.</summary>
    public static decimal Parse(ReadOnlySpan<char> text) => TryParse(text, out var value) ? value : throw new FormatException($"'{text}' is no plain number.");

    /// <summary>The same number without zeros at the end of its fraction: a decimal remembers how many it was worked out with.</summary>
    public static decimal WithoutTrailingZeros(decimal value) => value.Scale == 0 ? value : value / 1.0000000000000000000000000000m;

    /// <summary>The digits of a plain number, or -1 where the text is not one.</summary>
    public static int CountDigits(ReadOnlySpan<char> text)
    {
        if (text is ['-', .. var magnitude])
        {
            text = magnitude;
        }

        var point = text.IndexOf('.');
        var whole = point < 0 ? text : text[..point];
        var fraction = Fraction(text);
        if (whole.IsEmpty || (point >= 0 && fraction.IsEmpty) || whole.ContainsAnyExceptInRange('0', '9') || fraction.ContainsAnyExceptInRange('0', '9'))
        {
            return -1;
        }

        return whole.Length + fraction.Length;
    }

    public static string Format(decimal value) => value.ToString(CultureInfo.InvariantCulture);

    private static ReadOnlySpan<char> Fraction(ReadOnlySpan<char> text) => text.IndexOf('.') is var point && point >= 0 ? text[(point + 1)..] : [];
}
