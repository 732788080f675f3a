using System.Collections.Immutable;

namespace Ntm.Criteria;

/// <summary>The documents that the library carries.</summary>
internal static class EmbeddedDocuments
{
    private const string Extension = ".json";
    private const string TerritoryFolder = "territory/";

    public static ImmutableArray<SourceDocument> OfCriteria() =>
    [
        .. typeof(EmbeddedDocuments).Assembly.GetManifestResourceNames()
            .Where(name => name.EndsWith(Extension, StringComparison.Ordinal) && !name.StartsWith(TerritoryFolder, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(Open),
    ];

    public static SourceDocument OfTerritory(string name) => Open($"{TerritoryFolder}{name}{Extension}");

    private static SourceDocument Open(string name)
    {
        using var stream = typeof(EmbeddedDocuments).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The library carries no document '{name}'.");
        return SourceDocument.FromStream(name, stream);
    }
}
