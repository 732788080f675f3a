using System.Collections.Immutable;
using Ntm.Criteria.Requirements;

namespace Ntm.Criteria;

/// <summary>What a requirement comes to as a step of a program over columns, for rows whose area classes are known.</summary>
internal sealed class ColumnAlgebra(MeasureColumns columns) : IOutcomeAlgebra<int>
{
    private readonly ImmutableArray<ColumnNode>.Builder _nodes = ImmutableArray.CreateBuilder<ColumnNode>();
    private readonly Dictionary<ColumnNode, int> _places = [];

    /// <summary>The steps so far, each after those that it is made of.</summary>
    public ImmutableArray<ColumnNode> Nodes => _nodes.ToImmutable();

    public int NotApplicable => Constant(Outcomes.NotApplicable);

    public int Compare(Measure measure, Comparison comparison, ExactValue bound)
    {
        // Also of what is known of nobody: what is held against it elsewhere may not go with this.
        var place = columns.PlaceOrUnknown(measure);
        var column = columns[place];
        var code = column.Grid.CodeOf(bound);
        var isPoint = ColumnGrid.ArePoints(code);

        // On the grid, what reaches a bound has its code or a later one; what is over it, or stays at most at it, is told by the code after. What shares an odd code with a bound may stand on either side.
        return Intern(new ColumnNode
        {
            Operation = comparison == Comparison.AtMost ? ColumnOperation.StaysBelow : ColumnOperation.Reaches,
            Column = place,
            Bound = isPoint && comparison == Comparison.AtLeast ? code : code + 1,
            Doubtful = isPoint ? null : code,
            Outcomes = column.UnknownAgainst(comparison, bound),
        });
    }

    public int Compare(Measure measure, Comparison comparison, ThresholdCell open) => AgainstUnknownBound(measure);

    public int Compare(Measure measure, ExactValue times, Measure past)
    {
        var (millionths, isPoint) = times.ToGrid(decimals: 6);
        return Intern(new ColumnNode
        {
            Operation = ColumnOperation.ReachesTimes,
            Column = columns.PlaceOrUnknown(measure),
            Past = columns.PlaceOrUnknown(past),
            Millionths = isPoint ? millionths : null,
        });
    }

    public int Compare(Measure measure, ThresholdCell open, Measure past) => AgainstUnknownBound(measure);

    public int All(ImmutableArray<int> parts) => Of(ColumnOperation.All, parts);

    public int Any(ImmutableArray<int> parts) => Of(ColumnOperation.Any, parts);

    public int AtLeast(int needed, ImmutableArray<int> parts) => Intern(new ColumnNode { Operation = ColumnOperation.AtLeast, Needed = needed, Parts = parts });

    public int Choose(int condition, int whereMet, int whereNotMet) => Intern(new ColumnNode { Operation = ColumnOperation.Choose, Parts = [condition, whereMet, whereNotMet] });

    public int NotIssued(Delegated requirement, Func<int> form) => Either([Constant(Outcomes.MetOrNotMet), form()]);

    public int NotRecorded(NotRecorded requirement) => Constant(Outcomes.Any);

    /// <summary>Not asked for: the classes of the rows are known, each in its turn.</summary>
    public int OneOf(AreaClassification classification, ImmutableArray<AreaClass> classes, Func<AreaClass, int> inClass) => Either([.. classes.Select(inClass)]);

    /// <summary>What any of them comes to, where it is not known which holds.</summary>
    public int Either(ImmutableArray<int> parts)
    {
        ImmutableArray<int> different = [.. parts.Distinct()];
        return different is [var single] ? single : Of(ColumnOperation.Either, different);
    }

    // Met or not met, unless the whole is empty.
    private int AgainstUnknownBound(Measure measure)
    {
        var unknown = Fact.Unknown(measure, ReasonCode.NoMeasurement, []).AgainstUnknownBound();
        return columns.PlaceOf(measure) is { } place && unknown.CanBeNotApplicable
            ? Intern(new ColumnNode { Operation = ColumnOperation.AgainstUnknownBound, Column = place, Outcomes = unknown })
            : Constant(unknown);
    }

    private int Constant(Outcomes outcomes) => Intern(new ColumnNode { Operation = ColumnOperation.Constant, Outcomes = outcomes });

    private int Of(ColumnOperation operation, ImmutableArray<int> parts) => parts is [var single] ? single : Intern(new ColumnNode { Operation = operation, Parts = parts });

    private int Intern(ColumnNode node)
    {
        if (!_places.TryGetValue(node, out var place))
        {
            place = _nodes.Count;
            _nodes.Add(node);
            _places.Add(node, place);
        }

        return place;
    }
}
