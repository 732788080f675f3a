using System.Collections.Immutable;
using NodaTime;

namespace Ntm.Criteria;

/// <summary>Reads the instruments and accounts that a document of units, or of what is said of them, declares for itself.</summary>
internal static class SourcesReader
{
    /// <summary>The properties that declare them.</summary>
    public static readonly ImmutableArray<string> Names = ["standing", "lastChecked", "instruments", "accounts"];

    public static DocumentScope Read(ObjectReader reader, Standing? standing, LocalDate? lastChecked, DiagnosticBag bag)
    {
        var scope = new DocumentScope(standing, lastChecked, new Declarations(), bag);
        foreach (var account in reader.OptionalItems("accounts"))
        {
            SimpleDeclarationReader.ReadAccount(account, scope);
        }

        foreach (var instrument in reader.OptionalItems("instruments"))
        {
            InstrumentReader.Read(instrument, scope);
        }

        return scope;
    }
}
