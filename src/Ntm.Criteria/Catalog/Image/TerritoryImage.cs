namespace Ntm.Criteria;

/// <summary>The image of units over time.</summary>
internal sealed class TerritoryImage(ImagePass pass)
{
    private readonly LawImage _law = new(pass);

    public TerritoryPartHead Head(TerritoryPartHead? head) => new()
    {
        Known = _law.Period(head?.Known),
        Source = _law.Name(head?.Source),
        LastChecked = pass.Date(head?.LastChecked),
        Provinces = pass.List(head?.Provinces, _law.Code),
        Ranges = pass.Numbers(head?.Ranges),
        HasEvents = pass.Flag(head?.HasEvents),
    };

    public UnitTimeline Timeline(UnitTimeline? timeline) => new(
        _law.Period(timeline?.Known), pass.List(timeline?.Versions, Version), pass.List(timeline?.Recorded, Event));

    private UnitVersion Version(UnitVersion? version) => pass.Shared(version, one => new UnitVersion
    {
        Code = _law.Code(one?.Code),
        Type = pass.Word(one?.Type, UnitType.All),
        Name = pass.Text(one?.Name),
        Start = pass.Shared(one?.Start, Start),
        KnownFrom = pass.OptionalDate(one?.KnownFrom),
        End = pass.OptionalDate(one?.End),
        Parent = pass.Optional(one?.Parent, _law.Code),
        RegionKey = pass.Optional(one?.RegionKey, pass.Text),
        Aliases = pass.List(one?.Aliases, Alias),
    });

    private UnitAlias Alias(UnitAlias? alias) => new(pass.Text(alias?.Name), _law.Name(alias?.Source));

    private UnitStart Start(UnitStart? start) => pass.Flag(start?.IsExact) ? UnitStart.On(pass.Date(start?.Date)) : UnitStart.OnOrBefore(pass.Date(start?.Date));

    private RecordedEvent Event(RecordedEvent? one) => new()
    {
        Date = pass.Date(one?.Date),
        Kind = pass.Word(one?.Kind, TerritoryEventKind.All),
        Provenance = _law.Provenance(one?.Provenance),
        Began = pass.List(one?.Began, Version),
        Abolished = pass.List(one?.Abolished, Version),
        Successions = pass.List(one?.Successions, Succession),
    };

    private RecordedSuccession Succession(RecordedSuccession? succession) => new(
        Version(succession?.From), Version(succession?.To), pass.Word(succession?.Share, SuccessionShare.All));
}
