namespace Ntm.Criteria;

/// <summary>Reads a number, or all that is known of one: <c>{ "over": 58 }</c>, <c>{ "atLeast": 10, "atMost": 12 }</c>.</summary>
internal static class IntervalReader
{
    public static NumberInterval? Read(DocumentNode node, DiagnosticBag bag)
    {
        if (node.Kind is NodeKind.Number or NodeKind.Broken || node is { Kind: NodeKind.Text, Column: not null })
        {
            return Scalar.Number(node, bag) is { } number ? NumberInterval.Exactly(number) : null;
        }

        if (!Scalar.IsOfKind(node, NodeKind.Object, "a number, or bounds such as { \"over\": 58 }", bag))
        {
            return null;
        }

        if (ObjectReader.Open(node, bag, "atLeast", "over", "atMost", "under") is not { } reader)
        {
            return null;
        }

        var hasLower = reader.Find("atLeast") is not null || reader.Find("over") is not null;
        var hasUpper = reader.Find("atMost") is not null || reader.Find("under") is not null;
        if (!hasLower && !hasUpper)
        {
            reader.ExactlyOne("atLeast", "over", "atMost", "under");
            return null;
        }

        var lower = hasLower ? Bound(reader.ExactlyOne("atLeast", "over"), bag) : NumberInterval.Unbounded;
        var upper = hasUpper ? Bound(reader.ExactlyOne("atMost", "under"), bag) : NumberInterval.Unbounded;
        if (lower is not { } from || upper is not { } to)
        {
            return null;
        }

        if (from.Intersect(to) is { } interval)
        {
            return interval;
        }

        bag.Error(DiagnosticCode.EmptyInterval, node, "No number is within both bounds.", "Correct the bounds: the lower one is not above the upper one.");
        return null;
    }

    private static NumberInterval? Bound(DocumentNode? node, DiagnosticBag bag) => node is null || Scalar.Number(node, bag) is not { } bound
        ? null
        : node.Name switch
        {
            "atLeast" => NumberInterval.AtLeast(bound),
            "over" => NumberInterval.Over(bound),
            "atMost" => NumberInterval.AtMost(bound),
            _ => NumberInterval.Under(bound),
        };
}
