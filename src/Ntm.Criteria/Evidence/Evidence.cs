using System.Collections;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using NodaTime;

namespace Ntm.Criteria;

/// <summary>All that was measured of one unit, what is stated of its titles, and what assessors say of it (số liệu minh chứng, danh hiệu, ý kiến đánh giá). Nothing that is absent is ever read as zero, no or yes.</summary>
/// <remarks>
/// A collection of measurements in the order in which they were given; the order never changes a verdict. It may be empty, and may hold
/// several values of one measure: which one counts is told by the assessment. Compared by reference. Immutable and safe for concurrent use.
/// <code>Evidence evidence = [new Measurement { … }, new Measurement { … }];</code>
/// </remarks>
[CollectionBuilder(typeof(Evidence), nameof(Create))]
[SuppressMessage("Naming", "CA1710", Justification = "Evidence is the word of the domain.")]
public sealed class Evidence : IReadOnlyCollection<Measurement>
{
    private readonly ImmutableArray<Measurement> _measurements;
    private readonly Dictionary<string, ImmutableArray<Measurement>> _byMeasure;

    internal Evidence(ImmutableArray<Measurement> measurements, ImmutableArray<TitleStatement> titles, ImmutableArray<Opinion> opinions)
    {
        _measurements = measurements;
        Titles = titles;
        Opinions = opinions;
        _byMeasure = ByMeasure(measurements);
    }

    /// <summary>No measurement at all.</summary>
    public static Evidence Empty { get; } = new([], [], []);

    /// <summary>What is stated of the titles of the unit, in the order in which it was given. What is not stated stays unknown.</summary>
    public ImmutableArray<TitleStatement> Titles { get; }

    /// <summary>What assessors say of the unit, in the order in which it was given. It decides nothing: the assessment holds opinions beside the rule, and against each other.</summary>
    public ImmutableArray<Opinion> Opinions { get; }

    /// <summary>
    /// What was measured of the units that this one was formed from, or of its villages, and says nothing of it (<see cref="FromPredecessors"/>, <see cref="FromVillages"/>): unless something else is known of the measure, it has to be measured anew, and
    /// the assessment says so. Empty otherwise.
    /// </summary>
    public ImmutableArray<UncarriedMeasure> NotCarried { get; internal init; } = [];

    /// <summary>What is stated of titles of the units that this one was formed from: a title goes over with a unit that goes on as a whole alone. Empty otherwise.</summary>
    public ImmutableArray<UnitTitle> TitlesNotCarried { get; internal init; } = [];

    /// <summary>The opinions on units that this one was formed from: an opinion goes over with a unit that goes on as a whole alone. Empty otherwise.</summary>
    public ImmutableArray<UnitOpinion> OpinionsNotCarried { get; internal init; } = [];

    /// <summary>How many measurements there are.</summary>
    public int Count => _measurements.Length;

    /// <summary>Creates evidence from measurements.</summary>
    /// <param name="measurements">The measurements.</param>
    /// <returns>The evidence.</returns>
    /// <exception cref="ArgumentException">A measurement is null, lacks its measure, value or source, or has a date that is not of the ISO calendar.</exception>
    public static Evidence Create(params ReadOnlySpan<Measurement> measurements)
    {
        foreach (var measurement in measurements)
        {
            if (measurement?.Measure is null || measurement.Value is null || string.IsNullOrWhiteSpace(measurement.Source))
            {
                throw new ArgumentException("Every measurement names its measure, its value and its source.", nameof(measurements));
            }

            IsoCalendar.Demand(measurement.Observed, nameof(measurements));
        }

        return new([.. measurements], [], []);
    }

    /// <summary>What the evidence of the units that another was formed from says of it (kế thừa số liệu khi sắp xếp đơn vị hành chính).</summary>
    /// <param name="correspondence">What the unit corresponds to on an earlier date: <c>commune.CorrespondenceOn(date)</c>.</param>
    /// <param name="evidenceOf">The evidence of each of the units of that date; null where there is none.</param>
    /// <param name="measures">The measures, such as <c>CriteriaCatalog.Measures</c>: they tell which numbers are counts.</param>
    /// <returns>
    /// Where one unit goes on as a whole, under whatever name or code, all that was measured of it, its titles and the opinions on it. Where several were merged as wholes, the counts that all of them have on the same date, added up: parts with parts,
    /// wholes with wholes. Percentages, answers and grades of several units do not add up, and where parts of units were merged, nothing does; they are told in <see cref="NotCarried"/>.
    /// </returns>
    /// <exception cref="ArgumentNullException">An argument, or one of the measures, is null.</exception>
    /// <exception cref="ArgumentException">The correspondence is with a later date.</exception>
    public static Evidence FromPredecessors(UnitCorrespondence correspondence, Func<AdministrativeUnit, Evidence?> evidenceOf, IEnumerable<Measure> measures)
    {
        ArgumentNullException.ThrowIfNull(correspondence);
        ArgumentNullException.ThrowIfNull(evidenceOf);
        ArgumentNullException.ThrowIfNull(measures);
        return correspondence.Unit.End < correspondence.Date
            ? throw new ArgumentException(
                $"{correspondence.Unit} ended on {IsoDate.Format(correspondence.Unit.End.Value)}, and {IsoDate.Format(correspondence.Date)} is later: ask the unit that took its place what it corresponds to on an earlier date.",
                nameof(correspondence))
            : new EvidenceCarrier(correspondence, evidenceOf, measures.Select(measure => measure ?? throw new ArgumentNullException(nameof(measures)))).Carry();
    }

    /// <summary>What the evidence of the villages of a commune says of it (tổng hợp số liệu từ thôn).</summary>
    /// <param name="units">The units on the date that the sum is for, with all villages of the commune (<c>VillageDocument</c>): a village that no document tells of is not missed.</param>
    /// <param name="commune">The commune, of those units.</param>
    /// <param name="evidenceOf">The evidence of each of its villages; null where there is none.</param>
    /// <param name="measures">The measures, such as <c>CriteriaCatalog.Measures</c>: they tell which numbers are counts, and which measures count villages.</param>
    /// <param name="verdictOf">
    /// The verdict on a village by the set of a standard, for the measures that count the villages that meet one: <c>(village, standard) => catalog.InForce(standard, commune, year, of: AssessedUnit.Village).VerdictFor(village, evidence)</c>. Without it,
    /// such measures are not counted.
    /// </param>
    /// <returns>
    /// The sum of the latest counts of the villages by the date, for each measure that any has: parts with parts, wholes with wholes. Percentages, answers and grades do not add up. Where some village has no count, the sum is not complete: a share that is
    /// not counted to its end (<see cref="MeasuredValue.CountedInPart(Share, decimal?)"/>), or a number that is no less; which villages those are, <see cref="Measurement.FromVillages"/> tells. Of a measure that counts villages (<see cref="Measure.OfVillages"/>), how many answer yes or meet the standard, of all villages; those that do neither yes nor no are not counted yet.
    /// What would add up and does not is told in <see cref="NotCarried"/>.
    /// </returns>
    /// <exception cref="ArgumentNullException">An argument, or one of the measures, is null.</exception>
    /// <exception cref="ArgumentException">The commune is none, or is not one of those units.</exception>
    public static Evidence FromVillages(TerritorySnapshot units, AdministrativeUnit commune, Func<Village, Evidence?> evidenceOf, IEnumerable<Measure> measures, Func<Village, Standard, Verdict>? verdictOf = null)
    {
        ArgumentNullException.ThrowIfNull(units);
        ArgumentNullException.ThrowIfNull(evidenceOf);
        ArgumentNullException.ThrowIfNull(measures);
        var counted = new CountedMeasures(measures.Select(measure => measure ?? throw new ArgumentNullException(nameof(measures))));
        return new VillageSum(commune, [.. units.VillagesOf(commune).Select(village => (village, evidenceOf(village) ?? Empty))], counted, verdictOf, units.Date).Add();
    }

    /// <summary>This evidence and another of the same unit.</summary>
    /// <param name="other">The other evidence.</param>
    /// <returns>New evidence with all that either has; neither is changed.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    public Evidence And(Evidence other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return new([.. _measurements, .. other._measurements], [.. Titles, .. other.Titles], [.. Opinions, .. other.Opinions])
        {
            NotCarried = [.. NotCarried, .. other.NotCarried],
            TitlesNotCarried = [.. TitlesNotCarried, .. other.TitlesNotCarried],
            OpinionsNotCarried = [.. OpinionsNotCarried, .. other.OpinionsNotCarried],
        };
    }

    /// <summary>This evidence and some more measurements.</summary>
    /// <param name="measurements">The further measurements.</param>
    /// <returns>New evidence; this one is unchanged.</returns>
    /// <exception cref="ArgumentException">A measurement is null, lacks its measure, value or source, or has a date that is not of the ISO calendar.</exception>
    public Evidence With(params ReadOnlySpan<Measurement> measurements) => And(Create(measurements));

    /// <summary>This evidence with some measurements in the place of all others of their measures, whichever dates those have.</summary>
    /// <param name="measurements">The measurements; several of one measure stand beside each other.</param>
    /// <returns>New evidence; this one is unchanged.</returns>
    /// <exception cref="ArgumentException">A measurement is null, lacks its measure, value or source, or has a date that is not of the ISO calendar.</exception>
    public Evidence Replacing(params ReadOnlySpan<Measurement> measurements)
    {
        var replacement = Create(measurements);
        return WithoutAll(replacement._byMeasure.Keys).And(replacement);
    }

    /// <summary>This evidence without what was measured of some measures, as if it were not known. What is stated of titles stays.</summary>
    /// <param name="measures">The keys of the measures.</param>
    /// <returns>New evidence; this one is unchanged.</returns>
    /// <exception cref="ArgumentException">A key is null or white space.</exception>
    public Evidence Without(params ReadOnlySpan<string> measures)
    {
        foreach (var measure in measures)
        {
            ArgumentException.ThrowIfNullOrWhiteSpace(measure, nameof(measures));
        }

        return WithoutAll([.. measures]);
    }

    /// <summary>This evidence and some more statements of titles.</summary>
    /// <param name="titles">The further statements.</param>
    /// <returns>New evidence; this one is unchanged.</returns>
    /// <exception cref="ArgumentException">A statement is null, lacks its standard or source, or has a date that is not of the ISO calendar.</exception>
    public Evidence WithTitles(params ReadOnlySpan<TitleStatement> titles)
    {
        foreach (var title in titles)
        {
            if (title?.Standard is null || string.IsNullOrWhiteSpace(title.Source))
            {
                throw new ArgumentException("Every statement of a title names its standard and its source.", nameof(titles));
            }

            IsoCalendar.Demand(title.Decided, nameof(titles));
        }

        return And(new([], [.. titles], []));
    }

    /// <summary>This evidence and some more opinions.</summary>
    /// <param name="opinions">The further opinions.</param>
    /// <returns>New evidence; this one is unchanged.</returns>
    /// <exception cref="ArgumentException">An opinion is null, lacks its assessor, office, standard, purpose, subject or verdict, or has a date that is not of the ISO calendar.</exception>
    public Evidence WithOpinions(params ReadOnlySpan<Opinion> opinions)
    {
        foreach (var opinion in opinions)
        {
            if (opinion?.Assessor is null || opinion.Standard is null || opinion.Purpose is null || opinion.Subject is null || opinion.Verdict is null || string.IsNullOrWhiteSpace(opinion.Office))
            {
                throw new ArgumentException("Every opinion names its assessor and office, the standard, the purpose and the subject that it is of, and its verdict.", nameof(opinions));
            }

            IsoCalendar.Demand(opinion.Given, nameof(opinions));
        }

        return And(new([], [], [.. opinions]));
    }

    /// <summary>The measurements of a measure.</summary>
    /// <param name="measure">The key of the measure.</param>
    /// <returns>Its measurements in the order given; empty where there is none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="measure"/> is null.</exception>
    public ImmutableArray<Measurement> Of(string measure)
    {
        ArgumentNullException.ThrowIfNull(measure);
        return _byMeasure.TryGetValue(measure, out var measurements) ? measurements : [];
    }

    /// <summary>What this evidence tells of some measures, and of titles and opinions unless that is to be left out.</summary>
    internal Evidence Only(IReadOnlySet<string> measures, bool measurementsAlone)
    {
        var kept = _measurements.RemoveAll(measurement => !measures.Contains(measurement.Measure));
        return measurementsAlone ? new(kept, [], []) { NotCarried = [.. NotCarried.Where(one => one.Measure is { } key && measures.Contains(key))] } : Of(kept, Titles);
    }

    /// <summary>This evidence with what is stated of the titles of some standards in the place of all else that is.</summary>
    internal Evidence ReplacingTitles(ImmutableArray<TitleStatement> titles) =>
        Of(_measurements, [.. Titles.Where(title => titles.All(other => other.Standard != title.Standard)), .. titles]);

    /// <summary>Those of the measurements of a measure that count on a date: the latest by then; of those of one day the corrections, where there are any.</summary>
    internal static ImmutableArray<Measurement> Standing(ImmutableArray<Measurement> all, LocalDate on)
    {
        if (all is [var single])
        {
            return single.Observed <= on ? all : [];
        }

        var known = all.RemoveAll(measurement => measurement.Observed > on);
        if (known.IsEmpty)
        {
            return [];
        }

        var date = known.Max(measurement => measurement.Observed);
        var latest = known.RemoveAll(measurement => measurement.Observed != date);
        var corrections = latest.RemoveAll(measurement => !measurement.IsCorrection);
        return corrections.IsEmpty ? latest : corrections;
    }

    // Nearly every measure has one measurement; of the others there may be any number.
    private static Dictionary<string, ImmutableArray<Measurement>> ByMeasure(ImmutableArray<Measurement> measurements)
    {
        var byMeasure = new Dictionary<string, ImmutableArray<Measurement>>(measurements.Length, StringComparer.Ordinal);
        HashSet<string>? several = null;
        foreach (var measurement in measurements)
        {
            if (!byMeasure.TryAdd(measurement.Measure, [measurement]))
            {
                (several ??= new(StringComparer.Ordinal)).Add(measurement.Measure);
            }
        }

        foreach (var group in several is null ? [] : measurements.Where(measurement => several.Contains(measurement.Measure)).GroupBy(measurement => measurement.Measure, StringComparer.Ordinal))
        {
            byMeasure[group.Key] = [.. group];
        }

        return byMeasure;
    }

    private Evidence WithoutAll(IEnumerable<string> measures)
    {
        var gone = measures.ToHashSet(StringComparer.Ordinal);
        return Of(_measurements.RemoveAll(measurement => gone.Contains(measurement.Measure)), Titles);
    }

    // With all else that this evidence tells.
    private Evidence Of(ImmutableArray<Measurement> measurements, ImmutableArray<TitleStatement> titles) => new(measurements, titles, Opinions)
    {
        NotCarried = NotCarried,
        TitlesNotCarried = TitlesNotCarried,
        OpinionsNotCarried = OpinionsNotCarried,
    };

    /// <inheritdoc/>
    public IEnumerator<Measurement> GetEnumerator() => _measurements.AsEnumerable().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
