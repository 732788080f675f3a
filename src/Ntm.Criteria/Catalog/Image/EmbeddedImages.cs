namespace Ntm.Criteria;

/// <summary>What the embedded documents say, in the form that the build makes of them: it is read without their JSON, and was checked when it was made.</summary>
/// <remarks>The documents themselves (<see cref="EmbeddedDocuments"/>) are only read where others are put on top of them.</remarks>
internal static class EmbeddedImages
{
    public static CatalogContents OfCriteria() => Read("criteria.image", pass => new CatalogImage(pass).Contents(null));

    /// <summary>The units of the country: of each part its head, and the rest when it is first asked for.</summary>
    public static Territory OfTerritory() => new(
    [
        .. Read("territory.image", pass => new TerritoryIndex(pass).Parts(null))
            .Select(part => new TerritoryPart(part.Head, () => Read($"territory/{part.Name}.image", pass => new TerritoryImage(pass).Timeline(null)))),
    ]);

    internal static T Read<T>(string name, Func<ImagePass, T> content)
    {
        using var stream = typeof(EmbeddedImages).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The library carries no '{name}'.");
        var file = new byte[stream.Length];
        stream.ReadExactly(file);
        return ImageFile.Read(name, file, content);
    }
}
