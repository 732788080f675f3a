using System.Globalization;
using NodaTime;
using NodaTime.Text;
using Ntm.Criteria;

namespace DescribeCatalogue;

/// <summary>Short ways of writing what stands in many cells, whatever the culture.</summary>
internal static class Words
{
    public static string Code(string key) => $"`{key}`";

    public static string Date(LocalDate? date) => date is { } day ? LocalDatePattern.Iso.Format(day) : "";

    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    public static string Number(decimal number) => number.ToString(CultureInfo.InvariantCulture);

    public static string With(string text, Basis basis) => $"{text} ({basis.Key})";
}
