namespace Ntm.Criteria;

/// <summary>
/// Measures that are placed on one scale, since they are held against each other or against one unknown bound. A measure that is
/// held against a multiple of another keeps its values on the scale, and the other has that multiple of its own there.
/// </summary>
internal sealed class MeasureGroups
{
    private static readonly ExactValue One = ExactValue.Number(1);

    private readonly Dictionary<Measure, HashSet<Measure>> _groups = [];

    // Of those alone whose values are stretched.
    private readonly Dictionary<Measure, ExactValue> _multiples = [];

    /// <summary>Adds a measure with a scale of its own; false where it is there already.</summary>
    public bool TryAdd(Measure measure) => _groups.TryAdd(measure, [measure]);

    /// <summary>The measures on the scale of a measure, itself among them.</summary>
    public IReadOnlySet<Measure> Of(Measure measure) => _groups[measure];

    /// <summary>Puts two measures on one scale, the first where so many times the second is. What is on one scale already stays as it is.</summary>
    public void Link(Measure one, ExactValue times, Measure other)
    {
        var (group, joining) = (_groups[one], _groups[other]);
        if (group == joining)
        {
            return;
        }

        var stretch = MultipleOf(one).Times(times).Over(MultipleOf(other));
        group.UnionWith(joining);
        foreach (var member in joining)
        {
            _groups[member] = group;
            if (stretch.CompareTo(One) != 0)
            {
                _multiples[member] = MultipleOf(member).Times(stretch);
            }
        }
    }

    /// <summary>Whether the first measure is on its scale where so many times the second is. It is not where the two are linked in several ways that do not agree.</summary>
    public bool AreLinked(Measure one, ExactValue times, Measure other) =>
        _groups[one] == _groups[other] && MultipleOf(one).Times(times).CompareTo(MultipleOf(other)) == 0;

    /// <summary>Whether a measure has a multiple of its values on its scale.</summary>
    public bool IsStretched(Measure measure) => _multiples.ContainsKey(measure);

    /// <summary>Where a value of a measure is on its scale.</summary>
    public ExactValue OnScale(Measure measure, ExactValue value) => _multiples.TryGetValue(measure, out var multiple) ? value.Times(multiple) : value;

    /// <summary>Where a range of values of a measure is on its scale.</summary>
    public ExactRange OnScale(Measure measure, ExactRange range) => _multiples.TryGetValue(measure, out var multiple) ? range.Times(multiple) : range;

    private ExactValue MultipleOf(Measure measure) => _multiples.GetValueOrDefault(measure, One);
}
