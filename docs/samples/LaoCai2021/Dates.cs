using System.Collections.Immutable;
using System.Globalization;
using NodaTime;
using NodaTime.Text;
using Ntm.Criteria;

namespace LaoCai2021;

/// <summary>Dates as people read them in a language, and as machines do.</summary>
internal static class Dates
{
    private static readonly ImmutableArray<string> EnglishMonths =
    [
        "January", "February", "March", "April", "May", "June",
        "July", "August", "September", "October", "November", "December",
    ];

    public static string Iso(LocalDate date) => LocalDatePattern.Iso.Format(date);

    public static string In(Language language, LocalDate date) => language == Language.English
        ? string.Create(CultureInfo.InvariantCulture, $"{date.Day} {EnglishMonths[date.Month - 1]} {date.Year}")
        : string.Create(CultureInfo.InvariantCulture, $"{date.Day:00}/{date.Month:00}/{date.Year}");
}
