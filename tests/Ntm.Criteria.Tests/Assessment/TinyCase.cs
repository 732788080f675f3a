using System.Collections.Immutable;
using Ntm.Criteria.Requirements;
using AtLeast = Ntm.Criteria.Requirements.AtLeast;
using AtMost = Ntm.Criteria.Requirements.AtMost;

namespace Ntm.Criteria.Tests;

/// <summary>Generated sets over few measures with few values, so that every change of all of them can be tried. Illustrative: neither law nor observation.</summary>
internal sealed class TinyCase
{
    private const int Whole = 3;

    private static readonly Measure[] Pool =
    [
        IllustrativeLaw.YesNo("fence"), IllustrativeLaw.YesNo("market"), IllustrativeLaw.Count("schools"), IllustrativeLaw.Share("water"), IllustrativeLaw.Graded("health"),
        IllustrativeLaw.YesNo("gate"), IllustrativeLaw.Count("clinics"),
    ];

    private readonly RandomChoices _choices;
    private readonly Dictionary<Measure, int> _values = [];
    private readonly List<(Requirement Leaf, Measure Measure, int Direction)> _leaves = [];
    private readonly CriteriaSet _prior;

    public TinyCase(byte[] bytes, bool isAllKnown)
    {
        _choices = new RandomChoices(bytes);
        Measures = [.. _choices.Some(3, 6, () => _choices.Of(Pool)).Distinct()];
        foreach (var measure in Measures)
        {
            var value = Math.Min(_choices.Below(ValuesOf(measure)), _choices.Below(ValuesOf(measure)));
            if (isAllKnown || !_choices.OneIn(4))
            {
                _values.Add(measure, value);
            }
        }

        IsAllKnown = isAllKnown;
        _prior = IllustrativeLaw.Set(IllustrativeLaw.PriorSetKey, null, [.. Enumerable.Range(1, 3).Select(number => IllustrativeLaw.Criterion($"{number}", null, [.. Indicators(number, canRequire: false)]))]);
        var set = IllustrativeLaw.Set(
            IllustrativeLaw.SetKey, _choices.OneIn(3) ? Tree(2, canRequire: true) : null, [.. Enumerable.Range(1, 2).Select(number => IllustrativeLaw.Criterion($"{number}", null, [.. Indicators(number, canRequire: true)]))]);
        Law = IllustrativeLaw.InForce(set, _prior);
    }

    public bool IsAllKnown { get; }

    public ImmutableArray<Measure> Measures { get; }

    public CriteriaInForce Law { get; }

    public Assessment Assess() => Assess(_values);

    public Assessment Assess(IReadOnlyDictionary<Measure, int> values) => Law.Assess(IllustrativeLaw.LowlandCommune, EvidenceOf(values));

    public static Evidence EvidenceOf(IReadOnlyDictionary<Measure, int> values) => Evidence.Create([.. values.Select(pair => IllustrativeLaw.Measured(pair.Key, ValueOf(pair.Key, pair.Value)))]);

    public static MeasuredValue ValueOf(Measure measure, int value) => measure.Kind.Name switch
    {
        "YesNo" => value == 0 ? MeasuredValue.No : MeasuredValue.Yes,
        "Share" => MeasuredValue.Counted(value, Whole),
        "Grade" => MeasuredValue.Grade(measure.Scale!.Grades[value].Key),
        _ => MeasuredValue.Number(value, measure.Unit!.Key),
    };

    /// <summary>How many findings become met: of the set, and of the other one as far as something that has to hold and does not hangs on them.</summary>
    public int FindingsMet(Assessment before, Assessment after)
    {
        var required = Law.Set!.Indicators.Select(indicator => indicator.Requirement).Append(Law.Set.Condition).OfType<Requirement>()
            .SelectMany(Conjuncts).Where(part => IllustrativeLaw.Demanding(part, _prior).Assess(IllustrativeLaw.LowlandCommune, before.Evidence).Verdict == Verdict.NotMet)
            .SelectMany(part => part.SelfAndParts()).OfType<Prerequisite>().Select(prerequisite => prerequisite.CriterionKey).ToHashSet();
        var own = before.Findings.Zip(after.Findings);
        var prior = before.Prerequisites.IsEmpty ? [] : before.Prerequisites[0].Findings.Zip(after.Prerequisites[0].Findings)
            .Where(pair => required.Contains(null) || required.Contains(pair.First.Criterion.Key));
        return own.Concat(prior).Count(pair => pair.First.Verdict == Verdict.NotMet && pair.Second.Verdict != Verdict.NotMet);
    }

    private static IEnumerable<Requirement> Conjuncts(Requirement requirement) => requirement is AllOf all ? all.Parts.SelectMany(Conjuncts) : [requirement];

    /// <summary>Every change of measures as far as some requirement that is not met demands it, by how much each is changed, none of which is zero.</summary>
    public IEnumerable<ImmutableSortedDictionary<string, int>> Changes()
    {
        IEnumerable<ImmutableSortedDictionary<string, int>> all = [ImmutableSortedDictionary.Create<string, int>(StringComparer.Ordinal)];
        foreach (var (measure, value) in _values)
        {
            var directions = _leaves.Where(leaf => leaf.Measure == measure && IsUnmet(leaf.Leaf, measure, value)).Select(leaf => leaf.Direction).ToHashSet();
            int[] amounts = [.. Enumerable.Range(0, ValuesOf(measure)).Select(other => other - value).Where(amount => directions.Contains(Math.Sign(amount)))];
            all = all.SelectMany(change => amounts.Select(amount => change.Add(measure.Key, amount)).Prepend(change)).ToList();
        }

        return all;
    }

    public Dictionary<Measure, int> After(IReadOnlyDictionary<string, int> change) => _values.ToDictionary(pair => pair.Key, pair => pair.Value + change.GetValueOrDefault(pair.Key.Key));

    public override string ToString() => $"{string.Join(", ", _values.Select(pair => $"{pair.Key} {pair.Value}"))}\n{Law.ToCanonicalForm()}";

    private static bool IsUnmet(Requirement leaf, Measure measure, int value) => IllustrativeLaw.FindingOf(leaf, IllustrativeLaw.Measured(measure, ValueOf(measure, value))).Verdict == Verdict.NotMet;

    private static int ValuesOf(Measure measure) => measure.Kind.Name switch { "YesNo" => 2, "Share" => Whole + 1, "Grade" => 3, _ => 5 };

    private IEnumerable<Indicator> Indicators(int criterion, bool canRequire) =>
        _choices.Some(1, 2, () => Tree(2, canRequire)).Select((tree, i) => IllustrativeLaw.Indicator($"{criterion}.{i + 1}", tree, $"{(canRequire ? "own" : "prior")}-{criterion}-{i + 1}"));

    private Requirement Tree(int depth, bool canRequire)
    {
        if (depth == 0)
        {
            return Leaf();
        }

        ImmutableArray<Requirement> Parts() => [.. _choices.Some(2, 3, () => Tree(depth - 1, canRequire))];
        switch (_choices.Below(10))
        {
            case 8:
                return new AllOf(Parts());
            case 1 or 2:
                return new AnyOf(Parts(), _choices.OneIn(2) ? 1 : null);
            case 3:
                var parts = Parts();
                return new AtLeastNOf(1 + _choices.Below(parts.Length), parts);
            case 4 when Find(MeasureKind.Count) is { } count:
                return new DependingOnCount(count, _choices.Below(4), Tree(depth - 1, canRequire), Tree(depth - 1, canRequire));
            case 5 when Find(MeasureKind.YesNo) is { } condition:
                return new ApplicableOnlyIf(condition, Tree(depth - 1, canRequire));
            case 6 when canRequire:
                return Required(null);
            case 7 or 9 when canRequire:
                return new AtLeastNOf(1 + _choices.Below(2), [.. _prior.Criteria.Select(criterion => Required(criterion.Key))]);
            default:
                return Leaf();
        }
    }

    private Prerequisite Required(string? criterion) => new(_prior.Key, criterion);

    private Requirement Leaf()
    {
        if (!IsAllKnown && _choices.OneIn(12))
        {
            return new NotRecorded();
        }

        var measure = _choices.Of([.. Measures]);
        var isLess = measure.Kind.IsNumeric && _choices.OneIn(6);
        var bound = measure.Kind == MeasureKind.Share ? _choices.Of(30m, 60m, 100m) : 1 + _choices.Below(3);
        Requirement leaf = measure.Kind.Name switch
        {
            "YesNo" => new Yes(measure),
            "Grade" => new GradeAtLeast(measure, IllustrativeLaw.Of(_choices.Of("level-2", "level-3"))),
            _ when isLess && measure.Kind == MeasureKind.Count && _choices.OneIn(2) => new None(measure),
            _ => isLess ? new AtMost(measure, IllustrativeLaw.Of(bound)) : new AtLeast(measure, IllustrativeLaw.Of(bound)),
        };
        _leaves.Add((leaf, measure, isLess ? -1 : 1));
        return leaf;
    }

    private Measure? Find(MeasureKind kind) => Measures.FirstOrDefault(measure => measure.Kind == kind);
}
