using NodaTime;

namespace Ntm.Criteria;

/// <summary>Which province is asked for, when it ended, and for which dates it is known: together they say which local provisions apply.</summary>
internal sealed record ProvinceSpan(UnitId Id, LocalDate? End, DatePeriod Known)
{
    public static ProvinceSpan Of(AdministrativeUnit province) => new(province.Id, province.End, province.Known);
}
