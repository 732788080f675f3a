namespace Ntm.Criteria;

/// <summary>The columns of a table. What is wrong with a column is told once, and not of each row.</summary>
internal sealed class TableHead
{
    private readonly HashSet<string> _whole = new(StringComparer.Ordinal);
    private readonly HashSet<string> _columns = new(StringComparer.Ordinal);
    private readonly HashSet<string> _told = new(StringComparer.Ordinal);

    /// <summary>Adds a column: <c>start.date</c> is the property <c>date</c> of a property <c>start</c>. False where it is there already, as a whole or in parts.</summary>
    public bool TryAdd(string name)
    {
        for (var dot = name.IndexOf('.'); dot >= 0; dot = name.IndexOf('.', dot + 1))
        {
            if (_whole.Contains(name[..dot]))
            {
                return false;
            }

            _columns.Add(name[..dot]);
        }

        return _whole.Add(name) && _columns.Add(name);
    }

    /// <summary>Whether a property of a row has a column of its own.</summary>
    public bool Has(string name) => _columns.Contains(name);

    /// <summary>Whether something of a column is to be told for the first time.</summary>
    public bool IsNew(string about) => _told.Add(about);
}
