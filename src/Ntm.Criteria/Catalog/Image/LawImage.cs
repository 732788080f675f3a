namespace Ntm.Criteria;

/// <summary>The image of instruments, accounts and dates, and of where a datum comes from.</summary>
internal sealed class LawImage(ImagePass pass)
{
    public BilingualText Name(BilingualText? name) => pass.Shared(name, one => new BilingualText(pass.Text(one?.Vietnamese), pass.Text(one?.English)));

    public DatePeriod Period(DatePeriod? period) => pass.Shared(period, one => DatePeriod.Of(pass.OptionalDate(one?.Start), pass.OptionalDate(one?.End)));

    public YearRange Years(YearRange? years) => new(pass.Number(years?.First), pass.Number(years?.Last));

    public LegalTerritory Territory(LegalTerritory? territory) => pass.Flag(territory?.Province is null)
        ? LegalTerritory.Country
        : LegalTerritory.Of(Code(territory?.Province), pass.Date(territory?.On));

    public UnitCode Code(UnitCode? code) => pass.Shared(code, one => UnitCode.OfPacked(pass.Number(one?.Packed)));

    public Account Account(Account? account) => pass.Shared(account, one =>
        new Account(pass.Text(one?.Key), pass.Text(one?.Title), pass.Optional(one?.Address, pass.Text)));

    public LegalInstrument Instrument(LegalInstrument? instrument) => pass.Shared(instrument, one => new LegalInstrument
    {
        Key = pass.Text(one?.Key),
        Number = pass.Optional(one?.Number, number => InstrumentNumber.Parse(pass.Text(number?.ToString()), null)),
        Type = Name(one?.Type),
        Issuer = Name(one?.Issuer),
        Signed = pass.OptionalDate(one?.Signed),
        YearSigned = pass.Number(one?.YearSigned),
        InForce = Period(one?.InForce),
        Title = Name(one?.Title),
        Standing = pass.Word(one?.Standing, Standing.All),
    });

    public Citation Citation(Citation? citation) => pass.Shared(citation, one => new Citation
    {
        Instrument = Instrument(one?.Instrument),
        Annex = pass.Optional(one?.Annex, pass.Text),
        Article = pass.Optional(one?.Article, pass.Text),
        Clause = pass.Optional(one?.Clause, pass.Text),
        Point = pass.Optional(one?.Point, pass.Text),
        Row = pass.Optional(one?.Row, pass.Text),
    });

    public Provenance Provenance(Provenance? provenance) => pass.Shared(provenance, one => new Provenance
    {
        Citation = Citation(one?.Citation),
        Basis = pass.Word(one?.Basis, Basis.All),
        LastChecked = pass.Date(one?.LastChecked),
        Accounts = pass.List(one?.Accounts, Account),
        Remark = pass.Optional(one?.Remark, Name),
    });
}
