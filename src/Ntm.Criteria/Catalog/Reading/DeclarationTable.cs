namespace Ntm.Criteria;

/// <summary>What documents declare of one kind, by key. A declaration that cannot be read keeps its key, so that who refers to it is not told off as well.</summary>
/// <param name="noun">What is declared.</param>
/// <param name="mend">What to do about a key that nothing has; null where it may be declared.</param>
internal sealed class DeclarationTable<T>(string noun, string? mend = null)
    where T : class
{
    private const int MostComparisons = 50_000;

    private readonly Dictionary<string, Declaration> _declared = new(StringComparer.Ordinal);
    private readonly string _expected = $"the key of a declared {noun}";

    // Each unknown key may be compared with every declared one: documents that are made of such keys are not to be slow.
    private int _comparisonsLeft = MostComparisons;

    // The key of some declaration cannot be read, or stands twice: a reference may mean that one.
    private bool _isIncomplete;

    /// <summary>The declarations that could be read, in the order of their keys.</summary>
    public IEnumerable<T> Values =>
        _declared.Values.OrderBy(declared => declared.Key, StringComparer.Ordinal).Select(declared => declared.Value).OfType<T>();

    public T? Find(string key) => _declared.GetValueOrDefault(key)?.Value;

    /// <summary>Remembers that some declarations cannot be read, not even their keys.</summary>
    public void MarkIncomplete() => _isIncomplete = true;

    /// <summary>Declares a key, or tells that it is declared already.</summary>
    public void Add(string? key, DocumentNode place, T? value, DiagnosticBag bag)
    {
        if (key is null)
        {
            MarkIncomplete();
            return;
        }

        if (_declared.TryAdd(key, new Declaration(key, value, place)))
        {
            return;
        }

        MarkIncomplete();
        if (bag.IsFull(place))
        {
            return;
        }

        bag.Error(
            DiagnosticCode.DuplicateKey, place.Find("key") ?? place,
            $"The key '{key}' of this {noun} is declared already, in {_declared[key].Place.Place}.", "Remove one of the two, or give this one another key.");
    }

    /// <summary>What a reference means; null where it means nothing that could be read.</summary>
    public T? Resolve(DocumentNode node, DiagnosticBag bag)
    {
        if (!Scalar.IsOfKind(node, NodeKind.Text, _expected, bag))
        {
            return null;
        }

        if (_declared.TryGetValue(node.Text, out var declared))
        {
            return declared.Value;
        }

        // While a document is unread, the key may be declared in it.
        if (!bag.IsIncomplete && !_isIncomplete && !bag.IsFull(node))
        {
            bag.Error(
                DiagnosticCode.DanglingKey, node, $"No {noun} has the key {Quotation.Of(node.Text)}.",
                (Nearest(node.Text), mend) switch
                {
                    ({ } nearest, null) => $"Write '{nearest}', if that is meant; otherwise declare it, or load the document that does.",
                    ({ } nearest, _) => $"Write '{nearest}', if that is meant; otherwise {char.ToLowerInvariant(mend[0])}{mend[1..]}",
                    (null, null) => "Declare it, load the document that does, or write a key that is declared.",
                    (null, _) => mend,
                });
        }

        return null;
    }

    private string? Nearest(string key)
    {
        if (_declared.Count > _comparisonsLeft)
        {
            return null;
        }

        _comparisonsLeft -= _declared.Count;
        return Spelling.Nearest(key, _declared.Keys);
    }

    private sealed record Declaration(string Key, T? Value, DocumentNode Place);
}
