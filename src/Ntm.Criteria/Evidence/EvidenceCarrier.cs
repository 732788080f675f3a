using System.Collections.Immutable;
using NodaTime;

namespace Ntm.Criteria;

/// <summary>
/// Takes over what was measured of the units that another was formed from. Where one goes on as a whole, all of it; where several were merged as wholes, the counts of
/// all of them on one date, added up. From anything else nothing follows.
/// </summary>
internal sealed class EvidenceCarrier
{
    private readonly AdministrativeUnit _unit;
    private readonly ImmutableArray<(AdministrativeUnit Unit, Evidence Evidence)> _origins;
    private readonly bool _areWhole;
    private readonly CountedMeasures _measures;
    private readonly List<Measurement> _carried = [];
    private readonly List<(CarryObstacle Obstacle, UnitMeasurement Of)> _left = [];

    public EvidenceCarrier(UnitCorrespondence correspondence, Func<AdministrativeUnit, Evidence?> evidenceOf, IEnumerable<Measure> measures)
    {
        _unit = correspondence.Unit;
        _origins = [.. correspondence.Units.Select(unit => (unit, evidenceOf(unit) ?? Evidence.Empty))];
        _areWhole = correspondence.IsComplete && correspondence.Successions.All(succession => succession.Share == SuccessionShare.Whole);
        _measures = new CountedMeasures(measures);
    }

    public Evidence Carry()
    {
        if (_areWhole && _origins is [var only])
        {
            return only.Unit.Id == _unit.Id ? only.Evidence : CarryAll(only.Unit, only.Evidence);
        }

        foreach (var ofMeasure in Present().GroupBy(one => one.Measurement.Measure, StringComparer.Ordinal))
        {
            foreach (var ofDate in ofMeasure.GroupBy(one => one.Measurement.Observed))
            {
                Add([.. ofDate]);
            }
        }

        return Carried(
            [], [.. _origins.SelectMany(origin => origin.Evidence.Titles.Select(title => new UnitTitle(origin.Unit, title)))],
            [], [.. _origins.SelectMany(origin => origin.Evidence.Opinions.Select(opinion => new UnitOpinion(origin.Unit, opinion)))]);
    }

    private Evidence CarryAll(AdministrativeUnit from, Evidence evidence)
    {
        _carried.AddRange(Present().Select(one => one.Measurement.CarriedOverTo(_unit.Id, [one])));
        var titles = evidence.Titles.ToLookup(title => IsOf(from, title.Decided, title.CarriedTo));
        var opinions = evidence.Opinions.ToLookup(opinion => IsOf(from, opinion.Given, opinion.CarriedTo));
        return Carried(
            [.. titles[true].Select(title => title.CarriedOverTo(_unit.Id, from))], [.. titles[false].Select(title => new UnitTitle(from, title))],
            [.. opinions[true].Select(opinion => opinion.CarriedOverTo(_unit.Id, from))], [.. opinions[false].Select(opinion => new UnitOpinion(from, opinion))]);
    }

    private Evidence Carried(
        ImmutableArray<TitleStatement> titles, ImmutableArray<UnitTitle> titlesNotCarried,
        ImmutableArray<Opinion> opinions, ImmutableArray<UnitOpinion> opinionsNotCarried) => new([.. _carried], titles, opinions)
        {
            NotCarried =
            [
                .. _left.GroupBy(left => (left.Of.Measurement.Measure, left.Obstacle), left => left.Of)
                    .Select(left => new UncarriedMeasure(left.Key.Measure, left.Key.Obstacle, [.. left])),
                .. _origins.SelectMany(origin => origin.Evidence.NotCarried),
            ],
            TitlesNotCarried = titlesNotCarried,
            OpinionsNotCarried = opinionsNotCarried,
        };

    // What was observed of each while it was the unit that it is told to be, or was taken over by it, and by no other, in turn.
    private IEnumerable<UnitMeasurement> Present()
    {
        var all = _origins.SelectMany(origin => origin.Evidence, (origin, measurement) => new UnitMeasurement(origin.Unit, measurement))
            .ToLookup(one => IsOf(one.Unit, one.Measurement.Observed, one.Measurement.CarriedTo));
        Leave(CarryObstacle.OutsideUnit, all[false]);
        return all[true];
    }

    private static bool IsOf(AdministrativeUnit unit, LocalDate date, UnitId? carriedTo) => carriedTo is null ? unit.ExistedOn(date) : carriedTo == unit.Id;

    private void Leave(CarryObstacle obstacle, IEnumerable<UnitMeasurement> some) => _left.AddRange(some.Select(one => (obstacle, one)));

    // All that was observed of one measure on one date.
    private void Add(ImmutableArray<UnitMeasurement> observed)
    {
        if (!_areWhole)
        {
            Leave(CarryObstacle.NotOfWholeUnits, observed);
            return;
        }

        // Of each unit a correction takes the place of the rest.
        var corrected = observed.Where(one => one.Measurement.IsCorrection).Select(one => one.Unit).ToHashSet();
        var standing = observed.ToLookup(one => one.Measurement.IsCorrection || !corrected.Contains(one.Unit));
        Leave(CarryObstacle.Corrected, standing[false]);
        var counts = standing[true].ToLookup(one => _measures.Counts(one.Measurement));
        Leave(_measures.Knows(observed[0].Measurement.Measure) ? CarryObstacle.DoesNotAdd : CarryObstacle.UnknownMeasure, counts[false]);
        ImmutableArray<IGrouping<AdministrativeUnit, UnitMeasurement>> byUnit = [.. counts[true].GroupBy(one => one.Unit)];
        if (byUnit.Length < _origins.Length)
        {
            Leave(CarryObstacle.NotCountedTogether, counts[true]);
        }
        else if (byUnit.Any(ofUnit => ofUnit.Select(one => one.Measurement.Value).Distinct().Skip(1).Any()))
        {
            Leave(CarryObstacle.Contradictory, counts[true]);
        }
        else if (CountSum.Of([.. byUnit.Select(ofUnit => ofUnit.First().Measurement.Value)]) is { } sum)
        {
            _carried.Add(Measurement.SumOf([.. byUnit.Select(ofUnit => ofUnit.First())], sum, _unit.Id));
        }
        else
        {
            Leave(CarryObstacle.DoesNotAdd, counts[true]);
        }
    }
}
