namespace Ntm.Criteria;

/// <summary>Sees that law which changes a set wherever it applies is by the issuer of the set. An example tries out a change of the rules, whoever would have to make it.</summary>
internal static class IssuerCheck
{
    public static void Run(DocumentNode node, SetDraft set, LegalInstrument changing, string mend, DocumentScope scope)
    {
        if (scope.Standing == Standing.Enacted && set.Instrument is { } changed && changed.Issuer.Vietnamese != changing.Issuer.Vietnamese)
        {
            scope.Bag.Error(
                DiagnosticCode.NotTheIssuer, node, $"'{changing.Key}' is of another issuer than '{changed.Key}', which issued the set '{set.Key}'.", mend);
        }
    }
}
