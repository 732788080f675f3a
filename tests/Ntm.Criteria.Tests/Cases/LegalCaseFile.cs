using System.Collections.Immutable;
using System.Text.Json;
using NodaTime.Text;
using Ntm.Criteria.Tests.Infrastructure;

namespace Ntm.Criteria.Tests;

/// <summary>The cases of one criterion, as the file of that criterion tells them.</summary>
internal sealed record LegalCaseFile(string Name, string SetKey, string CriterionKey, string CriterionNumber, ImmutableArray<LegalCase> Cases)
{
    private const string Folder = "tests/Ntm.Criteria.Tests/Cases";

    private static readonly Lazy<ImmutableArray<LegalCaseFile>> Files = new(() =>
    [
        .. Directory.EnumerateFiles(Repository.PathOf(Folder), "*.json", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Repository.PathOf(Folder), file).Replace('\\', '/'))
            .Order(StringComparer.Ordinal)
            .Select(Read),
    ]);

    public static ImmutableArray<LegalCaseFile> All => Files.Value;

    public CriteriaSet Set => CriteriaCatalog.Embedded.FindSet(SetKey)!;

    private static LegalCaseFile Read(string name)
    {
        using var document = JsonDocument.Parse(Repository.ReadText($"{Folder}/{name}"));
        var root = document.RootElement;
        return new(
            name, Text(root, "set"), Text(root, "criterion"), Text(root, "number"), [.. root.GetProperty("cases").EnumerateArray().Select(ReadCase)]);
    }

    private static LegalCase ReadCase(JsonElement element)
    {
        var year = element.GetProperty("year").GetInt32();
        return new()
        {
            Name = Text(element, "case"),
            Row = Text(element, "row"),
            Indicator = Text(element, "indicator"),
            Part = OptionalText(element, "part"),
            Boundary = OptionalText(element, "boundary"),
            Citation = Text(element, "citation"),
            Year = year,
            On = LocalDatePattern.Iso.Parse(Text(element, "on")).Value,
            Measured = [.. element.GetProperty("measured").EnumerateObject().Select(value => IllustrativeMeasurement.Of(value.Name, value.Value.GetString()!, year))],
            Withheld = ExpectedAnswer.Parse(Text(element, "withheld")),
            Admitted = ExpectedAnswer.Parse(Text(element, "admitted")),
        };
    }

    private static string Text(JsonElement element, string property) => element.GetProperty(property).GetString()!;

    private static string? OptionalText(JsonElement element, string property) => element.TryGetProperty(property, out var value) ? value.GetString() : null;
}
