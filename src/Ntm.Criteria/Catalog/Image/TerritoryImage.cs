namespace Ntm.Criteria;

/// <summary>The image of a list of units.</summary>
internal sealed class TerritoryImage(ImagePass pass)
{
    private readonly LawImage _law = new(pass);

    public Territory Territory(Territory? territory)
    {
        var (known, source, lastChecked) = (_law.Period(territory?.Known), _law.Name(territory?.Source), pass.Date(territory?.LastChecked));
        return Criteria.Territory.FromRows(known, pass.List(territory?.Rows, Row), source, lastChecked);
    }

    private UnitRow Row(UnitRow? row) => new()
    {
        Code = _law.Code(row?.Code),
        Type = pass.Word(row?.Type, UnitType.All),
        Name = pass.Text(row?.Name),
        Start = pass.Flag(row?.Start.IsExact) ? UnitStart.On(pass.Date(row?.Start.Date)) : UnitStart.OnOrBefore(pass.Date(row?.Start.Date)),
        Parent = pass.Optional(row?.Parent, _law.Code),
        RegionKey = pass.Optional(row?.RegionKey, pass.Text),
    };
}
