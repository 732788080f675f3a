namespace Ntm.Criteria;

/// <summary>Reads where a set or a provision holds.</summary>
internal static class LegalTerritoryReader
{
    private const string Country = "country";

    /// <summary>A province by its code on a date, or the whole country.</summary>
    public static LegalTerritory? ReadAny(DocumentNode node, DiagnosticBag bag) => node.Kind == NodeKind.Text
        ? Scalar.Word(node, bag, word => word == Country ? LegalTerritory.Country : null, () => [Country])
        : ReadProvince(node, bag);

    /// <summary>Whether the whole country is written, apart from what else may be wrong.</summary>
    public static bool IsCountry(DocumentNode? node) => node is { Kind: NodeKind.Text, Text: Country };

    /// <summary>A province by its code on a date.</summary>
    public static LegalTerritory? ReadProvince(DocumentNode node, DiagnosticBag bag)
    {
        if (ObjectReader.Open(node, bag, "code", "on") is not { } reader)
        {
            return null;
        }

        var code = reader.Required("code", Identifiers.UnitCode);
        var on = reader.Required("on", Dates.Date);
        if (code is not null && code.Tier != UnitTier.Province)
        {
            bag.Error(
                DiagnosticCode.UnknownTerritory, reader.Find("code")!, $"The unit {code} is a {code.Tier.Key}; only provinces have sets and provisions of their own.",
                "Write the two digits of a province.");
            return null;
        }

        return code is null || on is not { } date ? null : LegalTerritory.Of(code, date);
    }
}
