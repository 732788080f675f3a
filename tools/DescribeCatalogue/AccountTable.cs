using Ntm.Criteria;

namespace DescribeCatalogue;

/// <summary>The public accounts in which the law was read, with what was recorded of where each was published.</summary>
internal static class AccountTable
{
    public static string Of(IEnumerable<Account> accounts)
    {
        var table = new MarkdownTable("account", "what it is", "address");
        foreach (var account in accounts)
        {
            table.Row(account.Key, account.Title, account.Address is { } address ? $"<{address}>" : "");
        }

        return table.ToString();
    }
}
