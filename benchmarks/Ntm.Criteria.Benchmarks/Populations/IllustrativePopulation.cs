using System.Collections.Immutable;
using System.Reflection;
using Ntm.Criteria.Requirements;

namespace Ntm.Criteria.Benchmarks;

/// <summary>
/// Many communes of one law, with invented values: for each measure of the advanced set one that is enough and one that is not, and some are not known. What the basic set demands is always met. The same values stand in columns
/// and in objects with a property for each measure.
/// </summary>
internal sealed class IllustrativePopulation
{
    private const string Source = "invented for the benchmark";

    private readonly ImmutableArray<(Measure Measure, MeasuredValue Enough, MeasuredValue TooLittle)> _measures;

    public IllustrativePopulation(IllustrativeCommune commune, string known, int size)
    {
        Law = commune.Law;
        Unit = commune.Commune;
        _measures = [.. LeavesOf(commune)];
        var values = _measures.Select(measure => Enumerable.Range(0, size).Select(row => ValueOf(measure, row, known)).ToImmutableArray()).ToList();
        var of = _measures.Select(measure => measure.Measure.Key).ToHashSet();
        var others = commune.Evidence.Where(measurement => !of.Contains(measurement.Measure)).ToList();
        Evidence alike = [.. others];
        var population = Population.Of(Enumerable.Repeat(Unit, size), IllustrativeCommune.AssessedYear).WithEvidence(_ => alike, CriteriaCatalog.Embedded.Measures);
        for (var i = 0; i < _measures.Length; i++)
        {
            population = population.With(_measures[i].Measure, values[i], Source);
        }

        Population = population;
        Figures = [.. Enumerable.Range(0, size).Select(row => FiguresOf(row, values))];
    }

    public CriteriaInForce Law { get; }

    public AdministrativeUnit Unit { get; }

    public Population Population { get; }

    public ImmutableArray<CommuneFigures> Figures { get; }

    /// <summary>How many columns the law speaks of, those of the basic set included.</summary>
    public int ColumnsRead => Law.Prerequisites.Values.Prepend(Law.Set!).SelectMany(set => set.Requirements()).SelectMany(requirement => requirement.OwnMeasures).Distinct().Count();

    public PopulationJudge Judge() => PopulationJudge.Of(Population, _ => Law, UnconfirmedThresholds.Admitted);

    private static MeasuredValue? ValueOf((Measure Measure, MeasuredValue Enough, MeasuredValue TooLittle) measure, int row, string known)
    {
        var draw = Draw.Of(row, measure.Measure.Key, below: 100);
        return known switch
        {
            "all met" => measure.Enough,
            "none" => measure.TooLittle,
            "half" => draw < 50 ? measure.Enough : measure.TooLittle,
            _ => draw < 30 ? null : measure.Enough,
        };
    }

    // What the parts of the set are held against, the conditions under which parts apply being always given.
    private static IEnumerable<(Measure, MeasuredValue, MeasuredValue)> LeavesOf(IllustrativeCommune commune)
    {
        var assessment = commune.Law.Assess(commune.Commune, commune.Evidence, UnconfirmedThresholds.Admitted);
        var levels = assessment.Findings.SelectMany(finding => finding.Check.SelfAndParts()).Where(check => check.Measure is not null)
            .ToLookup(check => check.Measure!, check => check.Thresholds.OfType<IssuedThreshold>().FirstOrDefault()?.Value);
        return commune.Law.Set!.Requirements().Where(requirement => requirement is not Prerequisite)
            .SelectMany(requirement => requirement.OwnMeasures.Select(measure => (measure, requirement)))
            .DistinctBy(entry => entry.measure)
            .Select(entry => (entry.measure, Value(entry.measure, entry.requirement, levels[entry.measure].FirstOrDefault(), isEnough: true), Value(entry.measure, entry.requirement, levels[entry.measure].FirstOrDefault(), isEnough: false)));
    }

    private static MeasuredValue Value(Measure measure, Requirement requirement, ThresholdValue? level, bool isEnough)
    {
        if (measure.Kind == MeasureKind.YesNo)
        {
            return isEnough || requirement is ApplicableOnlyIf ? MeasuredValue.Yes : MeasuredValue.No;
        }

        if (level?.Grade is { } grade)
        {
            return MeasuredValue.Grade(isEnough ? grade.Key : measure.Scale!.Grades[grade.Rank - 1].Key);
        }

        var bound = level?.Number ?? 0m;
        var number = requirement is AtMost or None ? (isEnough ? bound / 2 : bound + 1) : isEnough ? bound : bound / 2;
        return measure.Kind == MeasureKind.Share ? MeasuredValue.Percent(number)
            : MeasuredValue.Number(measure.Kind == MeasureKind.Count ? decimal.Floor(number) : number, measure.Unit!.Key);
    }

    private CommuneFigures FiguresOf(int row, List<ImmutableArray<MeasuredValue?>> values)
    {
        var figures = new CommuneFigures();
        for (var i = 0; i < _measures.Length; i++)
        {
            var measure = _measures[i].Measure;
            var property = typeof(CommuneFigures).GetProperty(string.Concat(measure.Key.Split('-').Select(word => char.ToUpperInvariant(word[0]) + word[1..])), BindingFlags.Public | BindingFlags.Instance)!;
            property.SetValue(figures, values[i][row] switch
            {
                YesNoValue answer => answer.Answer,
                PercentValue percent => percent.Interval.Lower,
                NumberValue number => number.Interval.Lower,
                GradeValue grade => measure.Scale!.Find(grade.Key)!.Rank,
                _ => null,
            });
        }

        return figures;
    }
}
