using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace ConvertUnits;

/// <summary>The document of kind "territory": one unit per line, so that a change of law is a change of lines.</summary>
internal static class TerritoryDocument
{
    private static readonly JsonSerializerOptions Unescaped = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(string path, Additions additions, IReadOnlyList<Unit> units) =>
        File.WriteAllText(path, Format(additions, units), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));

    private static string Format(Additions additions, IReadOnlyList<Unit> units)
    {
        string[] lines =
        [
            "{",
            "  \"format\": 1,",
            "  \"kind\": \"territory\",",
            $"  \"lastChecked\": {Quote(additions.LastChecked)},",
            "  \"source\": {",
            $"    \"vi\": {Quote(additions.SourceInVietnamese)},",
            $"    \"en\": {Quote(additions.SourceInEnglish)}",
            "  },",
            $"  \"known\": {{ \"from\": {Quote(additions.KnownFrom)}, \"to\": {Quote(additions.KnownTo)} }},",
            $"  \"start\": {{ \"date\": {Quote(additions.Start)}, \"onOrBefore\": {(additions.StartsOnOrBefore ? "true" : "false")} }},",
            "  \"units\": [",
            string.Join(",\n", units.Select(unit => $"    {Format(unit, additions)}")),
            "  ]",
            "}",
        ];
        return string.Join('\n', lines) + '\n';
    }

    private static string Format(Unit unit, Additions additions)
    {
        var above = unit.Parent is { } parent ? $"\"parent\": {Quote(parent)}" : $"\"region\": {Quote(RegionOf(unit, additions))}{StartOf(unit, additions)}";
        return $"{{ \"code\": {Quote(unit.Code)}, \"type\": {Quote(unit.Type)}, \"name\": {Quote(unit.Name)}, {above} }}";
    }

    private static string StartOf(Unit province, Additions additions) => additions.ProvinceStarts.TryGetValue(province.Code, out var date)
        ? $", \"start\": {{ \"date\": {Quote(date)}, \"onOrBefore\": true }}"
        : "";

    private static string RegionOf(Unit province, Additions additions) => additions.Regions.TryGetValue(province.Code, out var region)
        ? region
        : throw new ConversionException($"additions.json tells no region of the province {province.Code}");

    private static string Quote(string text) => JsonSerializer.Serialize(text, Unescaped);
}
