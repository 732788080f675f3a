namespace Ntm.Criteria;

/// <summary>Checks that no two indicators of a set have one key, or one number on the same date, in any province, with what provisions add.</summary>
internal sealed class AdditionCheck(SetDraft draft, DiagnosticBag bag)
{
    private readonly Added[] _added =
    [
        .. draft.Additions.Select(added => new Added(added.Addition, draft.LeftOf(added.Addition.Provenance.Citation, added.Addition.InForce), added.Node)),
    ];

    private readonly HashSet<DocumentNode> _told = [];

    public void Run()
    {
        if (_added.Length == 0)
        {
            return;
        }

        foreach (var (addition, _, node) in _added.Where(added => draft.Indicators.Find(added.Addition.Indicator.Key) is { } declared && declared != added.Node))
        {
            bag.Error(
                DiagnosticCode.DuplicateKey, node.Find("key")!, $"The set '{draft.Key}' has an indicator with the key '{addition.Indicator.Key}' already.",
                $"Give this one another key; to change that indicator, write {(addition.IsForTheCountry ? "an 'amendment'" : "a 'fill' or a 'tightening'")}.");
        }

        CheckNumbersOfTheSet();
        foreach (var together in _added.Where(added => !added.Addition.IsForTheCountry).GroupBy(added => added.Addition.Territory).TakeWhile(_ => !bag.IsFull(_added[^1].Node)))
        {
            CheckKeys([.. together]);
            foreach (var alike in together.GroupBy(added => added.Addition.Indicator.Number))
            {
                CheckNumbers([.. alike.OrderBy(added => added.InForce.Start)]);
            }
        }
    }

    // What amendments make of numbers is told of them.
    private void CheckNumbersOfTheSet()
    {
        if (draft.Timeline is not { } timeline)
        {
            return;
        }

        // Of two that are added everywhere, the first is told.
        var told = new HashSet<string>(StringComparer.Ordinal);
        var byNumber = timeline.Indicators.SelectMany(indicator => indicator.National.All).ToLookup(form => form.Indicator.Number);
        foreach (var (addition, inForce, node) in _added.TakeWhile(added => !bag.IsFull(added.Node)))
        {
            var (key, number) = (addition.Indicator.Key, addition.Indicator.Number);
            var others = byNumber[number].Where(other => other.Indicator.Key != key);
            var own = addition.IsForTheCountry ? timeline.FindIndicator(key)?.National.All.Where(form => form.NumberedBy is null) ?? [] : [];
            var clash = addition.IsForTheCountry
                ? others.FirstOrDefault(other => other.NumberedBy is null && !told.Contains(other.Indicator.Key) && own.Any(form => form.Indicator.InForce.Overlaps(other.Indicator.InForce)))
                : others.FirstOrDefault(other => other.Indicator.InForce.Overlaps(inForce));
            if (clash is not null)
            {
                TellNumber(node, number, clash.Indicator.Key);
                told.Add(key);
            }
        }
    }

    private void CheckKeys(IReadOnlyCollection<Added> together)
    {
        foreach (var alike in together.GroupBy(added => added.Addition.Indicator.Key, StringComparer.Ordinal))
        {
            var criterion = alike.First().Addition.CriterionKey;
            foreach (var (_, _, node) in alike.Where(added => added.Addition.CriterionKey != criterion && _told.Add(added.Node)))
            {
                bag.Error(
                    DiagnosticCode.DuplicateKey, node.Find("key")!, $"The indicator '{alike.Key}' is added to the criterion '{criterion}' as well.",
                    "Give one of the two another key, or write the same criterion.");
            }
        }
    }

    private void CheckNumbers(IReadOnlyList<Added> alike)
    {
        var last = alike[0];
        foreach (var next in alike.Skip(1))
        {
            if (next.Addition.Indicator.Key != last.Addition.Indicator.Key && next.InForce.Overlaps(last.InForce))
            {
                TellNumber(next.Node, next.Addition.Indicator.Number, last.Addition.Indicator.Key);
            }

            last = last.InForce.End is null || last.InForce.End >= next.InForce.End ? last : next;
        }
    }

    private void TellNumber(DocumentNode node, IndicatorNumber number, string other)
    {
        if (_told.Add(node))
        {
            bag.Error(
                DiagnosticCode.DuplicateNumber, node.Find("number")!, $"The indicator '{other}' has the number {number} on some of the same dates.", "Give one of the two its own number.");
        }
    }

    private sealed record Added(Addition Addition, DatePeriod InForce, DocumentNode Node);
}
