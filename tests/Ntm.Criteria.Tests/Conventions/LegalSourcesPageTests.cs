using System.Text.RegularExpressions;
using Ntm.Criteria.Tests.Infrastructure;

namespace Ntm.Criteria.Tests;

/// <summary>Every account can be found from what was read in it, and the other way round.</summary>
public sealed partial class LegalSourcesPageTests
{
    private const string Page = "docs/legal-sources.md";

    [Fact]
    public void Every_account_that_the_page_names_is_declared() =>
        Named(Repository.ReadText(Page)).Should().NotBeEmpty().And.BeSubsetOf(Declared());

    [Fact]
    public void Every_declared_account_tells_something_that_a_datum_a_remark_or_the_page_says()
    {
        var documents = EmbeddedDocuments.OfCriteria()
            .Where(document => document.Name != "accounts.json")
            .Select(document => Repository.ReadText($"src/Ntm.Criteria/Catalog/Documents/{document.Name}"));

        Named(string.Join('\n', documents.Append(Repository.ReadText(Page)))).Should().BeEquivalentTo(Declared());
    }

    private static IEnumerable<string> Declared() => CriteriaCatalog.Embedded.Accounts.Select(account => account.Key);

    private static IEnumerable<string> Named(string text) => Account().Matches(text).Select(match => match.Value).Distinct();

    [GeneratedRegex(@"\b[EC]-\d+\b")]
    private static partial Regex Account();
}
