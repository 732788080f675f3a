using System.Globalization;
using System.Text.Json;

namespace ConvertUnits;

/// <summary>What the package does not know and a human adds: see the README, and additions/&lt;province&gt;.json.</summary>
internal sealed class Additions
{
    public required string LastChecked { get; init; }

    public required string SourceInVietnamese { get; init; }

    public required string SourceInEnglish { get; init; }

    public required string KnownFrom { get; init; }

    public required string KnownTo { get; init; }

    public required string Start { get; init; }

    public required bool StartsOnOrBefore { get; init; }

    public required string Region { get; init; }

    public static Additions Of(string province)
    {
        var name = $"additions/{province}.json";
        using var stream = typeof(Additions).Assembly.GetManifestResourceStream(name)
            ?? throw new ConversionException($"there is no {name}: write one, as the README says, before converting province {province}");
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
                Region = root.GetProperty("region").GetString()!,
            };
        }
        catch (Exception problem) when (problem is KeyNotFoundException or InvalidOperationException or FormatException)
        {
            throw new ConversionException($"{name}: {problem.Message}");
        }
    }

    private static string Date(JsonElement element)
    {
        var text = element.GetString()!;
        _ = DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        return text;
    }
}
