using System.Collections.Immutable;

namespace Ntm.Criteria;

/// <summary>The documents of criteria that the library carries. Of units it carries what the build made of their documents alone (<see cref="EmbeddedImages"/>): no others are put on top of them.</summary>
internal static class EmbeddedDocuments
{
    private const string Extension = ".json";

    public static ImmutableArray<SourceDocument> OfCriteria() =>
    [
        .. typeof(EmbeddedDocuments).Assembly.GetManifestResourceNames()
            .Where(name => name.EndsWith(Extension, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(Open),
    ];

    private static SourceDocument Open(string name)
    {
        using var stream = typeof(EmbeddedDocuments).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The library carries no document '{name}'.");
        return SourceDocument.FromStream(name, stream);
    }
}
