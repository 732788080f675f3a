using System.Globalization;

namespace Ntm.Criteria;

/// <summary>Numbers as people read them: 2.950,5 in Vietnamese, 2,950.5 in English; never by the ambient culture.</summary>
internal static class NumberText
{
    private static readonly NumberFormatInfo Vietnamese = NumberFormatInfo.ReadOnly(new NumberFormatInfo
    {
        NumberDecimalSeparator = ",",
        NumberGroupSeparator = ".",
    });

    public static string Format(decimal value, Language language) => value.ToString("#,0.############################", FormatOf(language));

    /// <summary>With two decimals, also where they are zero: 15,30 in Vietnamese, 15.30 in English.</summary>
    public static string WithTwoDecimals(decimal value, Language language) => value.ToString("#,0.00", FormatOf(language));

    private static NumberFormatInfo FormatOf(Language language) => language == Language.English ? NumberFormatInfo.InvariantInfo : Vietnamese;
}
