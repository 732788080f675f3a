using System.Text.Json;

namespace ConvertUnits;

internal static class Program
{
    private const int Done = 0;
    private const int Differs = 1;
    private const int Failed = 2;

    private static int Main(string[] args)
    {
        try
        {
            return Run(Arguments.Parse(args));
        }
        catch (Exception problem) when (problem is ConversionException or IOException or UnauthorizedAccessException or JsonException)
        {
            Console.Error.WriteLine($"convert-units: {problem.Message.ReplaceLineEndings(" ")}");
            return Failed;
        }
    }

    private static int Run(Arguments arguments)
    {
        var additions = Additions.Of(arguments.Province);
        var units = UnitPackage.Read(arguments.Package, arguments.Province);
        foreach (var unit in units.Where(unit => unit.Name != unit.Name.Trim() || unit.Name.Contains("  ", StringComparison.Ordinal)))
        {
            Console.WriteLine($"note: the name of {unit.Code} has needless spaces, kept as given: \"{unit.Name}\"");
        }

        if (arguments.OfficialList is { } list)
        {
            var differences = OfficialList.Compare(list, units);
            foreach (var difference in differences)
            {
                Console.WriteLine(difference);
            }

            if (differences.Count > 0)
            {
                Console.WriteLine($"{differences.Count} differences: nothing was written");
                return Differs;
            }
        }

        TerritoryDocument.Write(arguments.Output, additions, units);
        var byType = units.GroupBy(unit => unit.Type, (type, of) => $"{of.Count()} {type}");
        Console.WriteLine($"{units.Count} units: {string.Join(", ", byType)}");
        return Done;
    }
}
