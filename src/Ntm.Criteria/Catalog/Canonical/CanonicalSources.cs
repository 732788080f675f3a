namespace Ntm.Criteria;

/// <summary>Writes where data come from, and gathers the instruments and the accounts that they name.</summary>
internal sealed class CanonicalSources
{
    public CanonicalTable Instruments { get; } = new();

    public CanonicalTable Accounts { get; } = new();

    public string Of(Provenance provenance) => new CanonicalObject()
        .Part("citation", Of(provenance.Citation))
        .Text("basis", provenance.Basis.Key)
        .Part("accounts", CanonicalText.Set(provenance.Accounts.Select(account => CanonicalText.Of(KeyOf(account)))))
        .Text("lastChecked", IsoDate.Format(provenance.LastChecked))
        .Text("remark", provenance.Remark)
        .ToString();

    public string Of(Citation citation) => new CanonicalObject()
        .Text("instrument", KeyOf(citation.Instrument))
        .Text("annex", citation.Annex)
        .Text("article", citation.Article)
        .Text("clause", citation.Clause)
        .Text("point", citation.Point)
        .Text("row", citation.Row)
        .ToString();

    public string KeyOf(LegalInstrument instrument) => Instruments.Add(instrument.Key, () => new CanonicalObject()
        .Text("number", instrument.Number?.ToString())
        .Text("type", instrument.Type)
        .Text("issuer", instrument.Issuer)
        .Text("signed", instrument.Signed is { } date ? IsoDate.Format(date) : PlainNumber.Format(instrument.YearSigned))
        .Text("inForce", instrument.InForce.ToString())
        .Text("title", instrument.Title)
        .Text("standing", instrument.Standing.Key)
        .ToString());

    private string KeyOf(Account account) => Accounts.Add(account.Key, () => new CanonicalObject()
        .Text("title", account.Title)
        .Text("address", account.Address)
        .ToString());
}
