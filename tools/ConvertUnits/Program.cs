using System.Text.Json;

namespace ConvertUnits;

internal static class Program
{
    private const int Done = 0;
    private const int Failed = 2;

    private static int Main(string[] args)
    {
        try
        {
            Run(Arguments.Parse(args));
            return Done;
        }
        catch (Exception problem) when (problem is ConversionException or IOException or UnauthorizedAccessException or JsonException)
        {
            Console.Error.WriteLine($"convert-units: {problem.Message.ReplaceLineEndings(" ")}");
            return Failed;
        }
    }

    private static void Run(Arguments arguments)
    {
        var additions = Additions.Read();
        var provinces = UnitPackage.Read(arguments.Package);
        foreach (var unit in provinces.SelectMany(province => province).Where(unit => unit.Name != unit.Name.Trim() || unit.Name.Contains("  ", StringComparison.Ordinal)))
        {
            Console.WriteLine($"note: the name of {unit.Code} has needless spaces, kept as given: \"{unit.Name}\"");
        }

        Directory.CreateDirectory(arguments.Folder);
        foreach (var units in provinces.Where(units => !additions.KeptByHand.Contains(units[0].Code)))
        {
            TerritoryDocument.Write(Path.Combine(arguments.Folder, $"{units[0].Code}-{units[0].Slug}.json"), additions, units);
        }

        var byType = provinces.SelectMany(province => province).GroupBy(unit => unit.Type, (type, of) => $"{of.Count()} {type}");
        Console.WriteLine($"{provinces.Sum(units => units.Count)} units in {provinces.Count} provinces: {string.Join(", ", byType)}");
        Console.WriteLine($"kept by hand: {string.Join(", ", additions.KeptByHand)}");
    }
}
