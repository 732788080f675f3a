using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using NodaTime;
using Ntm.Criteria.Requirements;
using AtLeast = Ntm.Criteria.Requirements.AtLeast;
using AtMost = Ntm.Criteria.Requirements.AtMost;

namespace Ntm.Criteria.Tests;

/// <summary>Generated sets, with requirements of all kinds, and generated evidence. Illustrative: neither law nor observation.</summary>
internal sealed class RandomCase
{
    private RandomChoices _choices;
    private readonly bool _monotone;
    private readonly ImmutableArray<Measure> _measures;
    private readonly CriteriaSet? _prior;
    private int _clauses;

    /// <param name="bytes">What is chosen.</param>
    /// <param name="monotone">Whether only kinds are built that a better value never hurts.</param>
    public RandomCase(byte[] bytes, bool monotone = false)
    {
        _choices = new RandomChoices(bytes);
        _monotone = monotone;
        _measures = ChooseMeasures();
        Unconfirmed = _choices.Of(UnconfirmedThresholds.Withheld, UnconfirmedThresholds.Admitted);
        (Commune, Evidence) = ChooseUnit();
        _prior = _choices.OneIn(3)
            ? Set(IllustrativeLaw.PriorSetKey, _choices.OneIn(3) ? IllustrativeLaw.Classification("other-areas") : IllustrativeLaw.Areas)
            : null;

        var set = Set(IllustrativeLaw.SetKey, IllustrativeLaw.Areas);
        Law = set.PrerequisiteKeys().Any() ? IllustrativeLaw.InForce(set, _prior!) : IllustrativeLaw.InForce(set);
    }

    public CriteriaInForce Law { get; }

    public AdministrativeUnit Commune { get; }

    public Evidence Evidence { get; }

    public UnconfirmedThresholds Unconfirmed { get; }

    public IEnumerable<Measure> Measures => _measures;

    /// <summary>Another commune under the same law, with evidence of its own.</summary>
    public (AdministrativeUnit Commune, Evidence Evidence) OtherUnit(byte[] bytes)
    {
        _choices = new RandomChoices(bytes);
        var (commune, evidence) = ChooseUnit();
        return (commune.With(), evidence);
    }

    public Assessment Assess(Evidence? evidence = null) => Law.Assess(Commune, evidence ?? Evidence, Unconfirmed);

    public ReferenceJudge Reference(int refinement = 1) => new(Law, Commune, Evidence, Unconfirmed, refinement);

    public override string ToString()
    {
        var text = new StringBuilder();
        text.AppendLine(CultureInfo.InvariantCulture, $"unconfirmed {Unconfirmed}, {string.Join(" or ", IllustrativeLaw.Areas.PossibleClasses(Commune, IllustrativeLaw.On))}");
        foreach (var title in Evidence.Titles)
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"  {title}");
        }

        foreach (var measurement in Evidence)
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"  {measurement}{(measurement.IsCorrection ? " correction" : "")}");
        }

        foreach (var set in Law.Prerequisites.Values.Prepend(Law.Set!))
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"{set} ({set.AreaClassification}) if {Tell(set.Condition)}");
            foreach (var criterion in set.Criteria)
            {
                text.AppendLine(CultureInfo.InvariantCulture, $"  {criterion.Number} if {Tell(criterion.Condition)}");
                foreach (var indicator in criterion.Indicators)
                {
                    text.AppendLine(CultureInfo.InvariantCulture, $"    {indicator.Number}: {Tell(indicator.Requirement)}");
                }
            }
        }

        return text.ToString();
    }

    private static string Tell(Requirement? requirement)
    {
        if (requirement is null)
        {
            return "-";
        }

        var own = requirement.OwnMeasures.Select(measure => measure.Key)
            .Concat(requirement.OwnThresholds.SelectMany(threshold => threshold.Cells.Concat(threshold.LocalCells)).Select(cell =>
                $"{(cell is IssuedThreshold issued ? $"{issued.Value} {issued.Provenance.Basis}" : cell.GetType().Name)}@{string.Join('+', cell.Areas)}"));
        var detail = requirement switch
        {
            AtLeastNOf some => $"{some.Needed}",
            DependingOnCount depending => $">{depending.MoreThan}",
            HoldsTitle title => $" {title.Standard.Key} before {title.DecidedBefore}",
            AtLeastTimesOwn multiple => $" {multiple.Factor}",
            Prerequisite prerequisite => prerequisite.CriterionKey ?? "whole",
            _ => "",
        };
        return $"{requirement.GetType().Name}{detail}({string.Join(", ", own.Concat(requirement.Parts.Select(Tell)))})";
    }

    private (AdministrativeUnit Commune, Evidence Evidence) ChooseUnit() => (
        _choices.Of(IllustrativeLaw.LowlandCommune, IllustrativeLaw.UplandCommune, IllustrativeLaw.CommuneOfUnknownArea),
        Evidence.Create([.. _measures.SelectMany(Measurements)]).WithTitles([.. !_monotone && _choices.OneIn(3) ? _choices.Some(1, 3, Title) : []]));

    private ImmutableArray<Measure> ChooseMeasures()
    {
        Measure[] pool =
        [
            IllustrativeLaw.YesNo("fence"), IllustrativeLaw.Share("water"), IllustrativeLaw.Share("work", EmptyWhole.NotApplicable),
            IllustrativeLaw.Number("road"), IllustrativeLaw.Count("schools"), IllustrativeLaw.Graded("health"),
            IllustrativeLaw.Number("earlier"), IllustrativeLaw.Number("earliest"), IllustrativeLaw.Share("men"), IllustrativeLaw.Share("women", EmptyWhole.NotApplicable), IllustrativeLaw.YesNo("market"),
        ];
        Measure[] some = [.. _choices.Some(1, 5, () => _choices.Of(pool))];

        // Now and then what a number may be held against.
        return [.. (_choices.OneIn(3) ? pool.Where(measure => measure.Kind == MeasureKind.Number) : []).Concat(some).Distinct()];
    }

    private CriteriaSet Set(string key, AreaClassification areas)
    {
        var number = 0;
        return IllustrativeLaw.Set(
            key,
            _choices.OneIn(4) ? Tree(1) : null,
            [
                .. _choices.Some(1, 2, () => 0).Select(_ =>
                {
                    var criterion = ++number;
                    var indicators = _choices.Some(1, 2, () => Tree(3))
                        .Select((tree, i) => IllustrativeLaw.Indicator($"{criterion}.{i + 1}", tree));
                    return IllustrativeLaw.Criterion($"{criterion}", _choices.OneIn(6) ? Tree(1) : null, [.. indicators]);
                }),
            ],
            areas);
    }

    private Requirement Tree(int depth)
    {
        if (depth == 0 || _choices.OneIn(4))
        {
            return Leaf();
        }

        ImmutableArray<Requirement> Parts() => [.. _choices.Some(1, 3, () => Tree(depth - 1))];
        switch (_choices.Below(8))
        {
            case 0:
                return Leaf();
            case 1:
                return new AllOf([.. Parts().Select(part => _choices.OneIn(4) ? new LetteredPart(IllustrativeLaw.YesNo("detailed"), "a", IllustrativeLaw.Text("part"), Source(), part) : part)]);
            case 2:
                return new AnyOf(Parts(), _choices.OneIn(2) ? 0 : null);
            case 3:
                var parts = Parts();
                return new AtLeastNOf(1 + _choices.Below(parts.Length), parts);
            case 4:
                return new ByAreaClass(
                [
                    new AreaCase([IllustrativeLaw.Lowland], Tree(depth - 1)), new AreaCase([IllustrativeLaw.Upland], Tree(depth - 1)),
                ], _choices.OneIn(3) ? IllustrativeLaw.Zones : null);
            case 5:
                return new Delegated(_choices.Of(Authority.Province, Authority.Ministry), Source(), Tree(depth - 1));
            case 6:
                return !_monotone && Find(MeasureKind.Count) is { } count
                    ? new DependingOnCount(count, _choices.Below(4), Tree(depth - 1), Tree(depth - 1))
                    : Prerequisite();
            default:
                return !_monotone && Find(MeasureKind.YesNo) is { } condition ? new ApplicableOnlyIf(condition, Tree(depth - 1)) : Prerequisite();
        }
    }

    private Requirement Prerequisite() => _prior is null
        ? Leaf()
        : new Prerequisite(_prior.Key, _choices.OneIn(2) ? _choices.Of([.. _prior.Criteria]).Key : null);

    private Requirement Leaf()
    {
        if (_choices.OneIn(6) && _prior is not null)
        {
            return Prerequisite();
        }

        if (_choices.OneIn(16))
        {
            return new NotRecorded();
        }

        if (!_monotone && _choices.OneIn(6))
        {
            return new HoldsTitle(_choices.Of(Standard.Basic, Standard.Advanced), _choices.Of<LocalDate?>(null, IllustrativeLaw.On.PlusDays(-30), IllustrativeLaw.On.PlusDays(-29), IllustrativeLaw.On.PlusDays(10)));
        }

        var measure = _choices.Of([.. _measures]);
        if (measure.Kind == MeasureKind.YesNo)
        {
            return Find(MeasureKind.Number) is { } score && _choices.OneIn(3)
                ? new Scorecard(new Yes(measure), new AtLeast(score, Threshold(score)))
                : new Yes(measure);
        }

        if (measure.Kind == MeasureKind.Grade)
        {
            return new GradeAtLeast(measure, Threshold(measure));
        }

        if (measure.Kind == MeasureKind.Share && Find(MeasureKind.Share) is { } other && _choices.OneIn(3))
        {
            var threshold = Threshold(measure);
            return _choices.OneIn(2)
                ? new TwoPart(new AtLeast(measure, threshold), new AtLeast(other, Threshold(other)))
                : new BothSexes(new AtLeast(measure, threshold), new AtLeast(other, threshold));
        }

        if (!_monotone && measure.Kind == MeasureKind.Number && Multiples(measure).ToArray() is [_, ..] multiples && _choices.OneIn(2))
        {
            var (past, factor) = _choices.Of(multiples);
            return new AtLeastTimesOwn(measure, factor, Source(_choices.Of(Basis.Confirmed, Basis.Confirmed, Basis.Unconfirmed)), past);
        }

        if (_prior is not null && measure.Kind != MeasureKind.Share && _choices.OneIn(4))
        {
            return new AtLeastTimes(measure, 1.5m, Source(), new(_prior.Key, "any", null)).With(Threshold(measure));
        }

        if (_monotone || _choices.OneIn(2))
        {
            return new AtLeast(measure, Threshold(measure));
        }

        return measure.Kind == MeasureKind.Count && _choices.OneIn(2) ? new None(measure, IllustrativeLaw.Text("exception")) : new AtMost(measure, Threshold(measure));
    }

    // Whichever of them stand in one law, they agree on how far the measures lie apart.
    private IEnumerable<(Measure Past, decimal Factor)> Multiples(Measure measure) =>
        from multiple in new (string Measure, string Past, decimal Factor)[]
        {
            ("road", "earlier", 2m), ("earlier", "earliest", 1.5m), ("road", "earliest", 3m), ("earlier", "road", 0.5m),
        }
        where multiple.Measure == measure.Key
        from past in _measures
        where past.Key == multiple.Past
        select (past, multiple.Factor);

    private Measure? Find(MeasureKind kind)
    {
        Measure[] ofKind = [.. _measures.Where(measure => measure.Kind == kind)];
        return ofKind.Length == 0 ? null : _choices.Of(ofKind);
    }

    private Threshold Threshold(Measure measure)
    {
        var said = Table(measure);
        return said.With(
            _choices.OneIn(4) ? [.. _choices.Some(1, 2, () => Supplied(measure))] : [],
            _choices.OneIn(4) ? [.. _choices.Some(1, 2, () => new Threshold(null, [Cell(measure, _choices.Of<ImmutableArray<AreaClass>>([], [IllustrativeLaw.Lowland]), [])]))] : []);
    }

    private SuppliedThreshold Supplied(Measure measure) => new(
        new Supplier(_choices.Of(Authority.Province, Authority.Ministry), _choices.Of(Standing.Enacted, Standing.Illustrative)),
        _choices.OneIn(4) ? Table(measure).Unplaced : Table(measure));

    // A cell for both classes, or one for each; and now and then one for other years, which must not matter.
    private Threshold Table(Measure measure)
    {
        ImmutableArray<int> years = _choices.OneIn(4) ? [IllustrativeLaw.Year] : [];
        ImmutableArray<ThresholdCell> cells = _choices.OneIn(3)
            ? [Cell(measure, [IllustrativeLaw.Lowland], years), Cell(measure, [IllustrativeLaw.Upland], years)]
            : [Cell(measure, [], years)];
        return new(null, years.IsEmpty ? cells : cells.Insert(0, Cell(measure, [], [2021, 2023]))) { Common = _choices.OneIn(4) ? [Cell(measure, [], [])] : [] };
    }

    private ThresholdCell Cell(Measure measure, ImmutableArray<AreaClass> areas, ImmutableArray<int> years)
    {
        var value = measure.Scale is { } scale ? new ThresholdValue(_choices.Of([.. scale.Grades]))
            : new ThresholdValue(measure.Kind == MeasureKind.Share ? _choices.Of(80m, 50m, 100m, 0m) : _choices.Of(2m, 1m, 1.5m, 0m));
        return _choices.Below(8) switch
        {
            5 => new IssuedThreshold(value, Source(Basis.Unconfirmed)) { Areas = areas, Years = years },
            6 => new DelegatedThreshold(Authority.Province, Source()) { Areas = areas, Years = years },
            7 => new UnrecordedThreshold(Source().Citation, null) { Areas = areas, Years = years },
            var reported => new IssuedThreshold(value, Source(reported == 4 ? Basis.Reported : Basis.Confirmed)) { Areas = areas, Years = years },
        };
    }

    // Each datum has a clause of its own, so that one which is not told cannot hide behind another.
    private Provenance Source(Basis? basis = null) => IllustrativeLaw.Source(basis, $"datum-{++_clauses}");

    private TitleStatement Title() => IllustrativeLaw.Stated(
        _choices.Of(Standard.Basic, Standard.Advanced), _choices.OneIn(2), IllustrativeLaw.On.PlusDays(_choices.Of(-60, -30, 0, 1)));

    private IEnumerable<Measurement> Measurements(Measure measure)
    {
        if (_monotone)
        {
            return _choices.OneIn(5) ? [] : [IllustrativeLaw.Measured(measure, Exact(measure))];
        }

        var earlier = IllustrativeLaw.On.PlusDays(-30);
        var later = IllustrativeLaw.On.PlusDays(1);
        return _choices.Below(12) switch
        {
            0 or 1 or 2 => [],
            3 or 4 => [IllustrativeLaw.Measured(measure, Exact(measure))],
            5 => [IllustrativeLaw.Measured(measure, Inexact(measure))],
            6 => [IllustrativeLaw.Measured(measure, Any(measure)), IllustrativeLaw.Measured(measure, Any(measure))],
            7 => [IllustrativeLaw.Measured(measure, Any(measure), earlier), IllustrativeLaw.Measured(measure, Any(measure))],
            8 => [IllustrativeLaw.Measured(measure, Any(measure), later)],
            9 => [IllustrativeLaw.Measured(measure, Any(measure), later), IllustrativeLaw.Measured(measure, Any(measure), earlier)],
            10 => [IllustrativeLaw.Measured(measure, Any(measure)), IllustrativeLaw.Measured(measure, Any(measure), correction: true)],
            _ => _choices.Some(1, 4, () => IllustrativeLaw.Measured(
                measure, Any(measure), _choices.Of(IllustrativeLaw.On, earlier, later), _choices.OneIn(4))),
        };
    }

    private MeasuredValue Any(Measure measure) => _choices.Below(5) switch
    {
        0 or 1 => Exact(measure),
        2 or 3 => Inexact(measure),
        _ => Unusable(),
    };

    private MeasuredValue Exact(Measure measure)
    {
        if (measure.Kind == MeasureKind.YesNo)
        {
            return _choices.Of(MeasuredValue.Yes, MeasuredValue.No);
        }

        if (measure.Scale is { } scale)
        {
            return MeasuredValue.Grade(_choices.Of([.. scale.Grades]).Key);
        }

        return measure.Kind != MeasureKind.Share ? MeasuredValue.Number(_choices.Below(4), measure.Unit!.Key) : _choices.Below(8) switch
        {
            0 => MeasuredValue.Percent(80),
            1 => MeasuredValue.Counted(4, 5),
            2 => MeasuredValue.Counted(1, 3),
            3 => MeasuredValue.Counted(0, 0),
            4 => MeasuredValue.Percent(50),
            5 => MeasuredValue.Percent(0),
            6 => MeasuredValue.Counted(5, 5),
            _ => MeasuredValue.Percent(65),
        };
    }

    private MeasuredValue Inexact(Measure measure)
    {
        if (!measure.Kind.IsNumeric)
        {
            return Exact(measure);
        }

        if (measure.Kind == MeasureKind.Share && _choices.OneIn(6))
        {
            return CountedInPart(isAlone: measure.Key == "water");
        }

        var bounds = measure.Kind == MeasureKind.Share ? new[] { 0m, 50m, 65m, 80m, 100m } : [0m, 1m, 1.5m, 2m, 3m];
        var (low, high) = (_choices.Below(5), _choices.Below(5));
        var (lower, upper) = (bounds[Math.Min(low, high)], bounds[Math.Max(low, high)]);
        var interval = _choices.Below(6) switch
        {
            0 => NumberInterval.AtLeast(lower),
            1 => NumberInterval.Over(lower),
            2 => NumberInterval.Under(upper),
            3 => NumberInterval.AtMost(upper),
            4 => NumberInterval.Between(lower, upper),
            _ => NumberInterval.Over(lower).Intersect(NumberInterval.AtMost(upper)) ?? NumberInterval.Unbounded,
        };
        return measure.Kind == MeasureKind.Share ? MeasuredValue.Percent(interval) : MeasuredValue.Number(interval, measure.Unit!.Key);
    }

    // One value between two that matter is told apart from the others of the gap for one measure alone.
    private MeasuredValue CountedInPart(bool isAlone) => _choices.Below(isAlone ? 7 : 6) switch
    {
        0 => MeasuredValue.CountedInPart(new Share(1, 2), 2),
        1 => MeasuredValue.CountedInPart(new Share(2, 2), 1),
        2 => MeasuredValue.CountedInPart(new Share(0, 0), 2),
        3 => MeasuredValue.CountedInPart(new Share(1, 3), null),
        4 => MeasuredValue.CountedInPart(new Share(0, 2), null),
        5 => MeasuredValue.CountedInPart(new Share(5, 5), null),
        _ => MeasuredValue.CountedInPart(new Share(2, 3), 2),
    };

    private MeasuredValue Unusable() => _choices.Below(5) switch
    {
        0 => MeasuredValue.Number(-1, "household"),
        1 => MeasuredValue.Percent(101),
        2 => MeasuredValue.Grade("no-such-grade"),
        3 => MeasuredValue.Number(1.5m, "school"),
        _ => MeasuredValue.Number(1, "no-such-unit"),
    };
}
