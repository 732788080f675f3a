using System.Collections.Immutable;

namespace Ntm.Criteria;

/// <summary>Reads what a list and an event both say of a unit.</summary>
internal static class UnitReader
{
    /// <summary>The properties that a unit has wherever it stands.</summary>
    public static readonly ImmutableArray<string> Names = ["code", "type", "name", "aliases", "parent", "region"];

    /// <summary>Reads a unit of which all is told.</summary>
    public static UnitDraft Read(ObjectReader reader, DiagnosticBag bag) =>
        Checked(Draft(reader, bag, reader.Required("type", Vocabulary.UnitType), reader.Required("name", Scalar.Text)), bag);

    /// <summary>Reads a unit of which is told what is new.</summary>
    public static UnitDraft ReadNew(ObjectReader reader, DiagnosticBag bag) =>
        Checked(Draft(reader, bag, reader.Optional("type", Vocabulary.UnitType), reader.Optional("name", Scalar.Text)), bag);

    private static UnitDraft Draft(ObjectReader reader, DiagnosticBag bag, UnitType? type, string? name) => new()
    {
        Node = reader.Node,
        Code = reader.Required("code", Identifiers.UnitCode),
        Type = type,
        Name = name,
        Parent = reader.Optional("parent", Identifiers.UnitCode),
        RegionKey = reader.Optional("region", Scalar.Key),
        Aliases = [.. reader.OptionalItems("aliases").Select(item => ReadAlias(item, bag)).OfType<UnitAlias>()],
        Has = reader.Has,
    };

    private static UnitAlias? ReadAlias(DocumentNode node, DiagnosticBag bag)
    {
        if (ObjectReader.Open(node, bag, "name", "source") is not { } reader)
        {
            return null;
        }

        var name = reader.Required("name", Scalar.Text);
        var source = reader.Required("source", Scalar.Bilingual);
        return name is null || source is null ? null : new UnitAlias(name, source);
    }

    private static UnitDraft Checked(UnitDraft unit, DiagnosticBag bag)
    {
        if (unit.Code is not { } code)
        {
            return unit;
        }

        if (unit.Type is { } type && type.Tier != code.Tier)
        {
            bag.Error(
                DiagnosticCode.WrongUnitType, unit.Node.Find("type")!, $"The type '{type.Key}' is of the tier '{type.Tier.Key}', the code {code} of the tier '{code.Tier.Key}'.",
                "Correct the type or the code.");
        }

        if (unit.RegionKey is not null && code.Tier != UnitTier.Province)
        {
            bag.NameError(DiagnosticCode.RegionOfNoProvince, unit.Node.Find("region")!, $"The unit {code} is no province, and has a region.", "Remove 'region'; it is that of the province.");
        }

        return unit;
    }
}
