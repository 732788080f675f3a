namespace Ntm.Criteria;

/// <summary>Sees that law which changes or repeals an instrument, wherever it applies, is by the same issuer. An example tries out a change of the rules, whoever would have to make it.</summary>
internal static class IssuerCheck
{
    /// <summary>Whether it is; otherwise it has been told.</summary>
    public static bool Run(DocumentNode node, LegalInstrument? changed, LegalInstrument changing, string mend, Standing? standing, DiagnosticBag bag, SetDraft? enacted = null)
    {
        if (standing != Standing.Enacted || changed is null || changed.Issuer.Vietnamese == changing.Issuer.Vietnamese)
        {
            return true;
        }

        var ofSet = enacted is null ? "" : $", which enacted the set '{enacted.Key}'";
        bag.Error(
            DiagnosticCode.NotTheIssuer, node,
            $"'{changing.Key}' is of another issuer, {Quotation.Of(changing.Issuer.Vietnamese)}, than '{changed.Key}'{ofSet}, {Quotation.Of(changed.Issuer.Vietnamese)}.", mend);
        return false;
    }
}
