using System.Globalization;
using NodaTime;

namespace Ntm.Criteria;

/// <summary>Dates as people read them: 08/03/2022 in Vietnamese, 8 March 2022 in English; never by the ambient culture.</summary>
internal static class DateText
{
    private static readonly string[] EnglishMonths =
    [
        "January", "February", "March", "April", "May", "June",
        "July", "August", "September", "October", "November", "December",
    ];

    public static string Format(LocalDate date, Language language) => language == Language.English
        ? string.Create(CultureInfo.InvariantCulture, $"{date.Day} {EnglishMonths[date.Month - 1]} {date.Year}")
        : string.Create(CultureInfo.InvariantCulture, $"{date.Day:00}/{date.Month:00}/{date.Year}");
}
