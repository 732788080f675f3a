namespace Ntm.Criteria;

/// <summary>Tells what is covered by none or by several of the items that are to cover everything exactly once.</summary>
internal sealed class Coverage<T>
{
    private readonly List<T> _uncovered = [];
    private readonly List<T> _coveredTwice = [];

    public void Add(T square, int count)
    {
        if (count == 0)
        {
            _uncovered.Add(square);
        }
        else if (count > 1)
        {
            _coveredTwice.Add(square);
        }
    }

    /// <summary>Tells what is not covered exactly once.</summary>
    public void Tell(DocumentNode node, string item, Func<T, string> name, string whereUncovered, DiagnosticBag bag)
    {
        if (_uncovered.Count > 0)
        {
            bag.Error(
                DiagnosticCode.NotCovered, node, $"No {item} holds for {Quotation.Some(_uncovered, name)}.",
                whereUncovered);
        }

        if (_coveredTwice.Count > 0)
        {
            bag.Error(DiagnosticCode.CoveredTwice, node, $"More than one {item} holds for {Quotation.Some(_coveredTwice, name)}.", $"Leave one {item} for each.");
        }
    }
}
