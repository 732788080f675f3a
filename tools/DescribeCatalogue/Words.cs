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

    /// <summary>How well a datum is established, with the accounts in which it was read, such as "reported: E-05".</summary>
    public static string Basis(Provenance provenance) => provenance.Accounts.IsEmpty
        ? provenance.Basis.Key
        : $"{provenance.Basis.Key}: {string.Join(", ", provenance.Accounts.Select(account => account.Key))}";

    public static string With(string text, Provenance provenance) => $"{text} ({Basis(provenance)})";
}
