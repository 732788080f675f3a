namespace ConvertUnits;

/// <summary>A list of communes as CSV: <c>code,name,type,district_code,district_name,district_type</c>, no quoted fields.</summary>
internal static class OfficialList
{
    private const string Header = "code,name,type,district_code,district_name,district_type";

    // The list writes types in words, the document in keys.
    private static readonly Dictionary<string, string> Types = new(StringComparer.Ordinal)
    {
        ["Xã"] = "xa",
        ["Phường"] = "phuong",
        ["Thị trấn"] = "thi-tran",
        ["Huyện"] = "huyen",
        ["Thị xã"] = "thi-xa",
        ["Thành phố"] = "thanh-pho",
        ["Quận"] = "quan",
    };

    /// <summary>Compares code, name, type and district of every commune, and name and type of every district.</summary>
    /// <returns>One line per difference, in the order of the codes; empty where both agree.</returns>
    public static IReadOnlyList<string> Compare(string path, IReadOnlyList<Unit> units)
    {
        var official = Read(path);
        var converted = units.Where(unit => unit.Code.Length > 2).ToDictionary(unit => unit.Code, StringComparer.Ordinal);
        return
        [
            .. official.Keys.Union(converted.Keys).Order(StringComparer.Ordinal)
                .SelectMany(code => Compare(code, official.GetValueOrDefault(code), converted.GetValueOrDefault(code))),
        ];
    }

    private static IEnumerable<string> Compare(string code, Unit? official, Unit? converted) => (official, converted) switch
    {
        (null, not null) => [$"{code}: not in the official list, '{converted.Name}' in the package"],
        (not null, null) => [$"{code}: '{official.Name}' in the official list, not in the package"],
        _ => new[]
        {
            Compare(code, "name", official!.Name, converted!.Name),
            Compare(code, "type", official.Type, converted.Type),
            Compare(code, "parent", official.Parent ?? converted.Parent!, converted.Parent!),
        }.OfType<string>(),
    };

    private static string? Compare(string code, string what, string official, string converted) =>
        string.Equals(official, converted, StringComparison.Ordinal)
            ? null
            : $"{code}: {what} '{official}' in the official list, '{converted}' in the package";

    private static Dictionary<string, Unit> Read(string path)
    {
        var lines = File.ReadAllLines(path);
        if (lines is not [Header, ..])
        {
            throw new ConversionException($"{path}, line 1: expected the header {Header}");
        }

        var units = new Dictionary<string, Unit>(StringComparer.Ordinal);
        for (var i = 1; i < lines.Length; i++)
        {
            if (lines[i].Split(',') is not [var code, var name, var type, var districtCode, var districtName, var districtType])
            {
                throw new ConversionException($"{path}, line {i + 1}: expected {Header}");
            }

            if (!units.TryAdd(code, new Unit(code, TypeOf(type), name, districtCode)))
            {
                throw new ConversionException($"{path}, line {i + 1}: {code} stands twice");
            }

            // The list names no province, and repeats the district on each of its lines.
            var district = new Unit(districtCode, TypeOf(districtType), districtName, null);
            if (units.GetValueOrDefault(districtCode, district) != district)
            {
                throw new ConversionException($"{path}, line {i + 1}: district {districtCode} is told differently above");
            }

            units[districtCode] = district;
        }

        return units;

        string TypeOf(string words) => Types.TryGetValue(words, out var key)
            ? key
            : throw new ConversionException($"{path}: '{words}' is not a type of unit");
    }
}
