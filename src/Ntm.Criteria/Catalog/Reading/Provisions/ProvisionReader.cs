namespace Ntm.Criteria;

/// <summary>Reads the provisions of a regulation, for all documents step by step: what may be named, what is repealed, amendments, then what depends on the forms that they give.</summary>
internal sealed class ProvisionReader(DocumentScope scope, DeclarationTable<SetDraft> sets)
{
    private const string Amendment = "amendment";
    private const string Fill = "fill";
    private const string Tightening = "tightening";
    private const string Addition = "addition";
    private const string Repeal = "repeal";
    private const string Detail = "detail";
    private const string Zoning = "zoning";

    private readonly AmendmentReader _amendments = new(scope, sets);
    private readonly AdditionReader _additions = new(scope, sets);

    /// <summary>Declares the indicators that are added in the whole country, so that other provisions may name them.</summary>
    public void DeclareAdditions(IEnumerable<DocumentNode> provisions)
    {
        foreach (var node in provisions.Where(node => KindOf(node) == Addition))
        {
            _additions.Declare(node);
        }
    }

    /// <summary>Reads the repeals, each with its place; what else is said of what they end is checked against what is left.</summary>
    public IEnumerable<(Repeal Repeal, DocumentNode Node)> ReadRepeals(IEnumerable<DocumentNode> provisions)
    {
        var reader = new RepealReader(scope, sets);
        foreach (var node in provisions.Where(node => KindOf(node) == Repeal))
        {
            if (reader.Read(node) is { } repeal)
            {
                yield return (repeal, node);
            }
        }
    }

    /// <summary>Reads the additions.</summary>
    public void ReadAdditions(IEnumerable<DocumentNode> provisions)
    {
        foreach (var node in provisions.Where(node => KindOf(node) == Addition))
        {
            _additions.Read(node);
        }
    }

    /// <summary>Reads the amendments; the kinds of all provisions are checked with them.</summary>
    public void ReadAmendments(IEnumerable<DocumentNode> provisions)
    {
        foreach (var node in provisions)
        {
            switch (ObjectReader.Kind(node, scope.Bag, Amendment, Fill, Tightening, Addition, Detail, Zoning, Repeal))
            {
                case Amendment:
                    _amendments.Read(node);
                    break;
                case null:
                    _amendments.AddUnread(target: null);
                    break;
                default:
                    break;
            }
        }
    }

    /// <summary>Reads the other local provisions; the national forms of the sets are known by now.</summary>
    public void ReadLocal(IEnumerable<DocumentNode> provisions)
    {
        foreach (var node in provisions)
        {
            switch (KindOf(node))
            {
                case Fill:
                    new FillReader(scope, sets).Read(node);
                    break;
                case Tightening:
                    new TighteningReader(scope, sets).Read(node);
                    break;
                case Detail:
                    new DetailReader(scope, sets).Read(node);
                    break;
                case Zoning:
                    new ZoningReader(scope, sets).Read(node);
                    break;
                case not (Amendment or Addition or Repeal):
                    ZoningReader.MarkUnread(sets.Values);
                    break;
                default:
                    break;
            }
        }
    }

    /// <summary>Tells that of two provisions none goes before the other.</summary>
    public static void TellTwo(DocumentNode node, DocumentNode other, string what, DiagnosticBag bag)
    {
        if (!bag.IsFull(node))
        {
            bag.Error(
                DiagnosticCode.TwoProvisions, node, $"{what}, this one and the one in {other.Place}.",
                "Remove one of the two, or correct its dates: of two that start together neither goes before the other.");
        }
    }

    private static string? KindOf(DocumentNode node) => node.Find("kind") is { Kind: NodeKind.Text } kind ? kind.Text : null;
}
