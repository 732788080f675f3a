namespace Ntm.Criteria;

/// <summary>What a law refers to by key, each written once, under its key.</summary>
internal sealed class CanonicalTable
{
    private readonly Dictionary<string, string> _entries = new(StringComparer.Ordinal);

    /// <summary>The table in the ordinal order of the keys; null where nothing is in it.</summary>
    public string? Written => _entries.Count == 0
        ? null
        : _entries.OrderBy(entry => entry.Key, StringComparer.Ordinal).Aggregate(new CanonicalObject(), (table, entry) => table.Part(entry.Key, entry.Value)).ToString();

    /// <summary>Puts something into the table, unless it is there.</summary>
    /// <param name="key">The key.</param>
    /// <param name="write">Writes it.</param>
    /// <returns>The key.</returns>
    public string Add(string key, Func<string> write)
    {
        if (!_entries.ContainsKey(key))
        {
            _entries.Add(key, write());
        }

        return key;
    }
}
