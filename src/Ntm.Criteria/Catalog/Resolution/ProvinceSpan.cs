namespace Ntm.Criteria;

/// <summary>Which province is asked for, and for which dates it is known: together they say which local provisions apply.</summary>
internal sealed record ProvinceSpan(UnitId Id, DatePeriod Known)
{
    public static ProvinceSpan Of(AdministrativeUnit province) => new(province.Id, province.Known);
}
