namespace Ntm.Criteria;

/// <summary>What of one requirement a regulation may have to find again: its thresholds, each with a part of its own, and what it leaves to an authority or is not recorded.</summary>
internal sealed class OpenParts
{
    public List<DocumentNode> Thresholds { get; } = [];

    public List<DocumentNode> Open { get; } = [];

    /// <summary>Whether a regulation can tell them apart; otherwise it has been told. Of what a province supplies it finds no threshold.</summary>
    public bool Check(bool isSupplied, DiagnosticBag bag)
    {
        foreach (var second in Open.Skip(1))
        {
            bag.Error(
                DiagnosticCode.SeveralOpen, second, "More than one requirement of the indicator is left to an authority or not recorded; a regulation could not tell them apart.",
                "Put all that is left to an authority into the 'form' of one; of several that are not recorded leave one.");
        }

        var areToldApart = isSupplied || Thresholds.Count <= 1 || CheckParts(bag);
        return areToldApart && Open.Count <= 1;
    }

    private bool CheckParts(DiagnosticBag bag)
    {
        var parts = new HashSet<string>(StringComparer.Ordinal);
        var areTold = false;
        foreach (var threshold in Thresholds.Where(threshold => threshold.Kind == NodeKind.Object))
        {
            if (threshold.Find("part") is { } part)
            {
                if (part.Kind == NodeKind.Text && !parts.Add(part.Text))
                {
                    bag.Error(DiagnosticCode.DuplicatePart, part, $"Two thresholds of the indicator have the part {Quotation.Of(part.Text)}.", "Give each a part of its own.");
                    areTold = true;
                }
            }
            else if (!threshold.Children.Any(property => Spelling.Nearest(property.Name!, ["part"]) is not null))
            {
                bag.Missing(
                    DiagnosticCode.MissingPart, threshold, "part", "The threshold is one of several of its indicator and has no 'part'.",
                    "Add 'part', a key by which a regulation finds it.");
                areTold = true;
            }
        }

        return !areTold;
    }
}
