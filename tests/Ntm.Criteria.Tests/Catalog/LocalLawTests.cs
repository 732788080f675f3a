using System.Collections.Immutable;
using CsCheck;
using NodaTime;
using static Ntm.Criteria.Tests.IllustrativeUnits;

namespace Ntm.Criteria.Tests;

/// <summary>What provinces and ministries make of a threshold, against a naive reading of the rule for one class, year and date at a time. All levels are made up.</summary>
public sealed class LocalLawTests
{
    private const int FirstYear = 2022;
    private const int LastYear = 2024;

    private static readonly CriteriaSet Example = IllustrativeDocuments.Load(IllustrativeDocuments.All).Sets[0];
    private static readonly (Measure Measure, bool IsUpperBound) Demand = (Example.FindIndicator("insurance")!.Requirement.OwnMeasures[0], false);
    private static readonly ImmutableArray<AreaClass> Classes = Example.AreaClassification.Classes;
    private static readonly LocalDate FirstDay = new(2022, 1, 1);
    private static readonly LocalDate LastKnown = new(2024, 12, 31);
    private static readonly ImmutableArray<AdministrativeUnit> Provinces = [CommuneOf("90", end: LastKnown).Province, CommuneOf("91", end: LastKnown).Province];

    [Fact]
    public void For_each_class_year_and_date_the_rule_gives_the_same_levels_and_the_same_displaced_ones() => Cases.Sample(
        @case =>
        {
            var timeline = @case.Timeline();
            foreach (var province in Provinces)
            {
                foreach (var day in Enumerable.Range(0, 12))
                {
                    var date = FirstDay.PlusDays(day);
                    var threshold = timeline.FormOn(date, province)!.Requirement.OwnThresholds.Single();
                    foreach (var area in Classes)
                    {
                        for (var year = FirstYear; year <= LastYear; year++)
                        {
                            if (Text(threshold, area, year) != @case.Expected(area, year, date, province))
                            {
                                return false;
                            }
                        }
                    }
                }
            }

            return true;
        },
        iter: Repeats.Of(2000));

    [Fact]
    public void The_order_of_provisions_is_irrelevant() => Cases.Sample(
        @case => Provinces.All(province => Enumerable.Range(0, 12).All(day => Same(@case, @case with { Provisions = [.. @case.Provisions.Reverse()] }, province, FirstDay.PlusDays(day)))),
        iter: Repeats.Of(500));

    [Fact]
    public void What_another_province_says_changes_nothing() => Cases.Sample(
        @case => Enumerable.Range(0, 12).All(day => Same(
            @case, @case with { Provisions = [.. @case.Provisions.Where(provision => provision.Territory.Province != Provinces[1].Code)] }, Provinces[0], FirstDay.PlusDays(day))),
        iter: Repeats.Of(500));

    private static Gen<Case> Cases =>
        from cells in Cell.Array[Classes.Length * (LastYear - FirstYear + 1)]
        from provisions in ProvisionOf.Array[0, 8]
        select new Case(Table(cells), [.. provisions.Select((provision, place) => provision(place))]);

    private static Gen<Func<Scope, ThresholdCell>> Cell => Gen.Select(Gen.Int[0, 4], Gen.Int[1, 5]).Select<(int State, int Value), Func<Scope, ThresholdCell>>(drawn => scope => drawn.State switch
    {
        0 => new IssuedThreshold(new ThresholdValue(drawn.Value), Source(Basis.Reported, Standing.Enacted, 0)) { Areas = scope.Areas, Years = scope.Years },
        1 => new IssuedThreshold(new ThresholdValue(drawn.Value), Source(Basis.Unconfirmed, Standing.Enacted, 0)) { Areas = scope.Areas, Years = scope.Years },
        2 => new DelegatedThreshold(Authority.Province, Source(Basis.Reported, Standing.Enacted, 0)) { Areas = scope.Areas, Years = scope.Years },
        3 => new DelegatedThreshold(Authority.Ministry, Source(Basis.Reported, Standing.Enacted, 0)) { Areas = scope.Areas, Years = scope.Years },
        _ => new UnrecordedThreshold(Source(Basis.Reported, Standing.Enacted, 0).Citation, null) { Areas = scope.Areas, Years = scope.Years },
    });

    // Each starts on a date of its own, so that none is ambiguous.
    private static Gen<Func<int, IndicatorProvision>> ProvisionOf =>
        from isFill in Gen.Bool
        from place in Gen.Int[0, 2]
        from isPlaced in Gen.Int[0, 3]
        from isLaw in Gen.Bool
        from length in Gen.Int[0, 6]
        from coversAll in Gen.Bool
        from areas in Gen.Int[0, Classes.Length]
        from year in Gen.Int[FirstYear - 1, LastYear]
        from value in Gen.Int[1, 5]
        select new Func<int, IndicatorProvision>(number =>
        {
            var scope = coversAll || isFill
                ? new Scope([], [])
                : new Scope(areas == Classes.Length ? [] : [Classes[areas]], year < FirstYear ? [] : [year]);
            var source = Source(Basis.Confirmed, isLaw ? Standing.Enacted : Standing.Illustrative, number + 1);
            var levels = new Threshold(null, [new IssuedThreshold(new ThresholdValue(value), source) { Areas = scope.Areas, Years = scope.Years }]);
            var territory = isFill && place == 2 ? LegalTerritory.Country : LegalTerritory.Of(Provinces[place % 2].Code, LastKnown.PlusDays(isPlaced == 0 ? 1 : 0));
            var inForce = DatePeriod.Between(FirstDay.PlusDays(number), FirstDay.PlusDays(number + length));
            return isFill
                ? new Fill { SetKey = Example.Key, IndicatorKey = "insurance", InForce = inForce, Provenance = source, Territory = territory, Threshold = levels, Demand = Demand }
                : new Tightening { SetKey = Example.Key, IndicatorKey = "insurance", InForce = inForce, Provenance = source, Territory = territory, Threshold = levels, Demand = Demand };
        });

    private static bool Same(Case one, Case other, AdministrativeUnit province, LocalDate date)
    {
        var (left, right) = (one.Timeline().FormOn(date, province)!, other.Timeline().FormOn(date, province)!);
        return Classes.All(area => Enumerable.Range(FirstYear, LastYear - FirstYear + 1).All(year =>
            Text(left.Requirement.OwnThresholds[0], area, year) == Text(right.Requirement.OwnThresholds[0], area, year)));
    }

    private static ImmutableArray<ThresholdCell> Table(Func<Scope, ThresholdCell>[] cells) =>
        [.. cells.Select((cell, place) => cell(new([Classes[place % Classes.Length]], [FirstYear + (place / Classes.Length)])))];

    private static string Text(Threshold threshold, AreaClass area, int year) =>
        threshold.For(area, year) is var levels && levels.General == threshold.GeneralFor(area, year) && levels.Provincial == threshold.ProvincialFor(area, year)
            ? Text([levels.General], levels.All.Skip(1), levels.Displaced)
            : "not the same";

    private static string Text(IEnumerable<ThresholdCell> general, IEnumerable<ThresholdCell> stricter, IEnumerable<ThresholdCell> displaced) =>
        $"{string.Join(", ", general.Select(Text))} and {string.Join(", ", stricter.Select(Text))} in place of {string.Join(", ", displaced.Select(Text))}";

    private static string Text(ThresholdCell cell) => $"{cell} by {cell.Citation.Article ?? "the set"}{(cell is IssuedThreshold { IsPlaced: false } ? ", if it is of this province" : "")}";

    private static Provenance Source(Basis basis, Standing standing, int article) => new()
    {
        Citation = new Citation
        {
            Instrument = standing == Standing.Enacted ? EnactedExample.Enacted : IllustrativeLaw.Instrument,
            Article = article == 0 ? null : PlainNumber.Format(article),
        },
        Basis = basis,
        LastChecked = LastChecked,
    };

    private sealed record Scope(ImmutableArray<AreaClass> Areas, ImmutableArray<int> Years);

    private sealed record Case(ImmutableArray<ThresholdCell> Cells, ImmutableArray<IndicatorProvision> Provisions)
    {
        public IndicatorTimeline Timeline()
        {
            var threshold = new Threshold(null, Cells);
            var enacted = Example.FindIndicator("insurance")!;
            var measure = enacted.Requirement.OwnMeasures[0];
            var indicator = enacted.With(new Requirements.AtLeast(measure, threshold), null, enacted.InForce);
            return new IndicatorTimeline(indicator, Example.InForce, repealedBy: null, [], Provisions);
        }

        /// <summary>What the rule says for one class, year and date in a province: all that speaks, in order, the first of which holds.</summary>
        public string Expected(AreaClass area, int year, LocalDate date, AdministrativeUnit province)
        {
            var said = Cells.Single(cell => cell.HoldsFor(area, year));
            var inOrder = from provision in Provisions
                          where provision.InForce.Contains(date) && (provision.Territory.Province is not { } code || code == province.Code)
                          orderby provision.Standing == Standing.Enacted ? 0 : 1, provision.Territory.Province is null ? 1 : 0, provision.InForce.Start descending
                          select provision;
            var general = inOrder.OfType<Fill>().Where(fill => Supplies(fill, said)).Select(fill => LevelOf(fill, fill.Threshold!)).Append(said).ToList();
            var stricter = inOrder.OfType<Tightening>()
                .Where(tightening => tightening.Threshold.Cells[0].HoldsFor(area, year) && !(said is DelegatedThreshold { To: var to } && to == Authority.Province))
                .Select(tightening => LevelOf(tightening, tightening.Threshold))
                .ToList();
            return Text(general.Take(1), stricter.Take(1), general.Skip(1).Concat(stricter.Skip(1)));
        }

        // The provinces are known until the end of 2024.
        private static ThresholdCell LevelOf(IndicatorProvision provision, Threshold levels) => provision.Territory.Province is null || provision.Territory.On?.Year < 2025
            ? levels.Cells.Single()
            : levels.Unplaced.Cells.Single();

        private static bool Supplies(Fill fill, ThresholdCell said) => fill switch
        {
            { Standing: var standing } when standing == Standing.Illustrative => said is not IssuedThreshold,
            { Territory.Province: null } => said is DelegatedThreshold { To: var to } && to == Authority.Ministry,
            _ => said is DelegatedThreshold { To: var to } && to == Authority.Province,
        };
    }
}
