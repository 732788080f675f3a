using NodaTime;

namespace Ntm.Criteria;

/// <summary>Where a local provision applies: in a province, which it names by a code on a date since codes are reused, or in the whole country.</summary>
internal sealed record ProvisionTerritory
{
    private ProvisionTerritory(UnitCode? province, LocalDate on)
    {
        Province = province;
        On = on;
    }

    public static ProvisionTerritory Country { get; } = new(null, default);

    public static ProvisionTerritory Of(UnitCode province, LocalDate on) => new(province, on);

    /// <summary>The code of the province; null for the whole country.</summary>
    public UnitCode? Province { get; }

    /// <summary>The date on which the province has that code.</summary>
    public LocalDate On { get; }

    /// <summary>
    /// Whether it means a province: one that has the same code, existed already on the date, and is known to have been the same until then. A
    /// reused code is another province's. Null where it is not known.
    /// </summary>
    public bool? Means(AdministrativeUnit province)
    {
        if (Province is null)
        {
            return true;
        }

        if (Province != province.Code || (province.Start.IsExact && province.Start.Date > On))
        {
            return false;
        }

        return province.Start.Date > On || On > province.Known.End ? null : true;
    }

    public override string ToString() => Province is { } code ? $"the province {code}" : "the whole country";
}
