using System.Collections.Immutable;

namespace Ntm.Criteria;

/// <summary>
/// The columns for which the outcomes of single parts, combined, may be more than those of the whole. Where an unknown value is the better for every part the greater it is (or the smaller), the best of all parts is
/// reached at once, and so is the worst: then a verdict is what the combined outcomes say. Where one part wants more of it and another less, or a condition that is open stands in two places, it may not be.
/// </summary>
/// <param name="nodes">The nodes of a program.</param>
/// <param name="columns">The columns that they read.</param>
internal sealed class EntangledColumns(ImmutableArray<ColumnNode> nodes, MeasureColumns columns)
{
    private readonly Dictionary<int, ImmutableDictionary<int, FactUses>> _uses = [];

    /// <summary>Those of a node: where one of them is not known exactly and several outcomes are left, the judge must look at the row by itself.</summary>
    public ImmutableArray<int> Of(int node) => [.. UsesOf(node).Where(use => use.Value.AreEntangled()).Select(use => use.Key).Order()];

    private ImmutableDictionary<int, FactUses> UsesOf(int place)
    {
        if (!_uses.TryGetValue(place, out var uses))
        {
            var node = nodes[place];
            uses = node.Operation switch
            {
                ColumnOperation.Reaches => One(node, FactUses.Rising),
                ColumnOperation.StaysBelow => One(node, FactUses.Falling),
                ColumnOperation.AgainstUnknownBound => One(node, FactUses.None),
                ColumnOperation.ReachesTimes => Together(One(node, FactUses.Rising), One(node.Past, FactUses.Falling)),
                ColumnOperation.Choose => Together(Turned(UsesOf(node.Parts[0]), _ => true), UsesOf(node.Parts[1]), UsesOf(node.Parts[2])),
                // Parts that do not apply are not counted among those that are needed, so that one more that is met can be too few.
                ColumnOperation.AtLeast when node.Needed > 1 => Turned(OfParts(node), MayNotApply),
                ColumnOperation.Either => node.Parts.Select(UsesOf).Aggregate(Either),
                _ => OfParts(node),
            };
            _uses.Add(place, uses);
        }

        return uses;
    }

    private ImmutableDictionary<int, FactUses> OfParts(ColumnNode node) => Together([.. node.Parts.Select(UsesOf)]);

    // A bound that every value reaches, or none: then the part is at its worst or at its best where it does not apply, and not at an end of the values.
    private ImmutableDictionary<int, FactUses> One(ColumnNode node, FactUses uses) =>
        One(node.Column, MayNotApply(node.Column) && !(node.Outcomes.CanBeMet && node.Outcomes.CanBeNotMet) ? uses | FactUses.Turning : uses);

    private static ImmutableDictionary<int, FactUses> One(int column, FactUses uses) => ImmutableDictionary<int, FactUses>.Empty.Add(column, uses);

    private bool MayNotApply(int column) => columns[column].Measure.EmptyWhole == EmptyWhole.NotApplicable;

    private static ImmutableDictionary<int, FactUses> Turned(ImmutableDictionary<int, FactUses> uses, Func<int, bool> which) =>
        uses.SetItems(uses.Where(use => which(use.Key)).Select(use => KeyValuePair.Create(use.Key, use.Value | FactUses.Turning)));

    // In one of several laws, of which one holds: each of them by itself.
    private static ImmutableDictionary<int, FactUses> Either(ImmutableDictionary<int, FactUses> one, ImmutableDictionary<int, FactUses> other) =>
        one.SetItems(other.Select(use => KeyValuePair.Create(use.Key, one.TryGetValue(use.Key, out var uses) && uses.AreEntangled() ? uses : use.Value)));

    private static ImmutableDictionary<int, FactUses> Together(params ReadOnlySpan<ImmutableDictionary<int, FactUses>> parts)
    {
        var together = ImmutableDictionary<int, FactUses>.Empty;
        foreach (var part in parts)
        {
            together = together.SetItems(part.Select(use => KeyValuePair.Create(
                use.Key, together.TryGetValue(use.Key, out var uses) ? uses | use.Value | FactUses.Repeated : use.Value)));
        }

        return together;
    }
}
