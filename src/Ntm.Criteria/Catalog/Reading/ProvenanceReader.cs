using System.Collections.Immutable;

namespace Ntm.Criteria;

/// <summary>Reads where a datum comes from and how well it is established.</summary>
internal static class ProvenanceReader
{
    /// <summary>The properties that a datum with a provenance has.</summary>
    public static readonly ImmutableArray<string> Names = ["citation", "basis", "accounts", "remark", "lastChecked"];

    /// <summary>Reads the provenance of a datum that has a citation of its own.</summary>
    public static Provenance? Read(ObjectReader reader, DocumentScope scope)
    {
        if (reader.Find("citation") is { } place)
        {
            return Read(reader, scope, CitationReader.Read(place, scope), inherited: null, mayInherit: false);
        }

        reader.TellMissing(
            "citation", DiagnosticCode.MissingCitation, "The citation is missing: every datum of the law names the clause that it rests on.",
            "Add 'citation' with the annex, article, clause, point or row.");
        return Read(reader, scope, citation: null, inherited: null, mayInherit: false);
    }

    /// <summary>Reads the provenance of a datum within a rule: without a citation of its own it has that of the rule, and of what a provision supplies the basis may be left out as well.</summary>
    public static Provenance? ReadWithin(ObjectReader reader, RuleScope scope) =>
        Read(reader, scope, CitationReader.ReadWithin(reader, scope), scope.Supplied, mayInherit: scope.IsSupplied);

    /// <summary>Reads the provenance of a datum that may take over its citation, and perhaps its basis, from what it belongs to.</summary>
    /// <param name="reader">The datum.</param>
    /// <param name="scope">What it is read with.</param>
    /// <param name="citation">The citation, or null where there is none that could be read.</param>
    /// <param name="inherited">What gives the basis and the accounts that are left out; null where it cannot be read.</param>
    /// <param name="mayInherit">Whether the basis may be left out.</param>
    public static Provenance? Read(ObjectReader reader, DocumentScope scope, Citation? citation, Provenance? inherited, bool mayInherit)
    {
        var hasBasis = reader.Find("basis") is not null;
        if (!hasBasis && !mayInherit)
        {
            reader.TellMissing(
                "basis", DiagnosticCode.MissingProperty, "The property 'basis' is missing.", $"Add 'basis': one of {Quotation.List(Basis.All.Select(one => one.Key))}.");
        }

        var basis = hasBasis ? reader.Optional("basis", Vocabulary.Basis) : inherited?.Basis;
        var items = reader.OptionalItems("accounts");
        var remark = reader.Optional("remark", Scalar.Bilingual);
        var lastChecked = reader.Optional("lastChecked", Dates.Date);
        ImmutableArray<Account> accounts = items.Length == 0 ? [] : [.. items.Select(item => scope.Declarations.Accounts.Resolve(item, scope.Bag)).OfType<Account>()];
        var hasNoAccounts = !reader.Has("accounts") || reader.Find("accounts") is { Kind: NodeKind.Array, Children.Length: 0 };
        if (hasBasis && basis == Basis.Reported && hasNoAccounts)
        {
            scope.Bag.Warning(
                DiagnosticCode.ReportedWithoutAccount, reader.Find("basis")!, "The basis is 'reported', but no account is named in which it was read.",
                "Add 'accounts'.");
        }

        if (citation is null || basis is null)
        {
            return null;
        }

        var checkedOn = lastChecked ?? inherited?.LastChecked ?? scope.LastChecked;
        var isUnread = reader.IsUnread("lastChecked", lastChecked) || (lastChecked is null && scope.LastChecked is null);
        if (checkedOn is { } date && !isUnread)
        {
            scope.Declarations.LastChecks.Add(citation.Instrument, date, reader.Find("lastChecked") ?? reader.Node);
        }

        return new Provenance
        {
            Citation = citation,
            Basis = basis,
            Accounts = items.Length > 0 || hasBasis ? accounts : inherited?.Accounts ?? [],
            Remark = remark,
            LastChecked = checkedOn ?? default,
        };
    }
}
