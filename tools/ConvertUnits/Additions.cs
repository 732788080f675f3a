using System.Globalization;
using System.Text.Json;

namespace ConvertUnits;

/// <summary>What the package does not know and a human adds: see the README, and additions.json.</summary>
internal sealed class Additions
{
    private const string Name = "additions.json";

    public required string LastChecked { get; init; }

    public required string SourceInVietnamese { get; init; }

    public required string SourceInEnglish { get; init; }

    public required string KnownFrom { get; init; }

    public required string KnownTo { get; init; }

    public required string Start { get; init; }

    public required bool StartsOnOrBefore { get; init; }

    /// <summary>The dates by which provinces are known to have existed under their codes, where these are earlier than that of the list.</summary>
    public required IReadOnlyDictionary<string, string> ProvinceStarts { get; init; }

    /// <summary>The codes of the provinces whose documents are kept by hand.</summary>
    public required IReadOnlySet<string> KeptByHand { get; init; }

    /// <summary>The key of the region of each province, by its code.</summary>
    public required IReadOnlyDictionary<string, string> Regions { get; init; }

    public static Additions Read()
    {
        using var stream = typeof(Additions).Assembly.GetManifestResourceStream(Name)!;
        using var document = JsonDocument.Parse(stream);
        var root = document.RootElement;
        try
        {
            return new Additions
            {
                LastChecked = Date(root.GetProperty("lastChecked")),
                SourceInVietnamese = root.GetProperty("source").GetProperty("vi").GetString()!,
                SourceInEnglish = root.GetProperty("source").GetProperty("en").GetString()!,
                KnownFrom = Date(root.GetProperty("known").GetProperty("from")),
                KnownTo = Date(root.GetProperty("known").GetProperty("to")),
                Start = Date(root.GetProperty("start").GetProperty("date")),
                StartsOnOrBefore = root.GetProperty("start").GetProperty("onOrBefore").GetBoolean(),
                ProvinceStarts = root.GetProperty("provinceStarts").EnumerateObject().ToDictionary(start => start.Name, start => Date(start.Value), StringComparer.Ordinal),
                KeptByHand = root.GetProperty("keptByHand").EnumerateArray().Select(code => code.GetString()!).ToHashSet(StringComparer.Ordinal),
                Regions = root.GetProperty("regions").EnumerateObject()
                    .SelectMany(region => region.Value.EnumerateArray().Select(code => (Code: code.GetString()!, region.Name)))
                    .ToDictionary(region => region.Code, region => region.Name, StringComparer.Ordinal),
            };
        }
        catch (Exception problem) when (problem is KeyNotFoundException or InvalidOperationException or FormatException or ArgumentException)
        {
            throw new ConversionException($"{Name}: {problem.Message}");
        }
    }

    private static string Date(JsonElement element)
    {
        var text = element.GetString()!;
        _ = DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        return text;
    }
}
