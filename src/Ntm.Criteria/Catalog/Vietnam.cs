namespace Ntm.Criteria;

/// <summary>What the library knows of Vietnam's administrative units (đơn vị hành chính Việt Nam).</summary>
public static class Vietnam
{
    private static readonly Lazy<Territory> LazyTerritory = new(() => TerritoryDocumentReader.Load(EmbeddedDocuments.OfTerritory("lao-cai")));

    /// <summary>The units that the library carries, over the dates for which they are known: in this version those of Lào Cai. Read when it is first asked for.</summary>
    public static Territory Territory => LazyTerritory.Value;
}
