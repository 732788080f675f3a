using System.Collections.Immutable;

namespace Ntm.Criteria;

/// <summary>Many units, in one year or several, and what was measured of them, a column for each measure (số liệu nhiều xã): what a <see cref="PopulationJudge"/> judges at once.</summary>
/// <remarks>
/// Made of rows and filled column by column; each step gives a new population that shares the columns of the one before. What is not given is not known, and never read as zero, no or yes. A value that a measure cannot have
/// is as good as none, as in an assessment. Compared by reference. Immutable and safe for concurrent use.
/// </remarks>
public sealed class Population
{
    private readonly PopulationPlaces _places;
    private readonly ImmutableDictionary<string, PopulationColumn> _columns;
    private readonly ImmutableArray<PopulationEvidence> _evidence;

    private Population(
        ImmutableArray<PopulationRow> rows, PopulationPlaces places, ImmutableDictionary<string, PopulationColumn> columns, ImmutableArray<PopulationEvidence> evidence)
    {
        Rows = rows;
        _places = places;
        _columns = columns;
        _evidence = evidence;
    }

    /// <summary>The units and their years, in the order in which they were given.</summary>
    public ImmutableArray<PopulationRow> Rows { get; }

    /// <summary>The measures of which something is known of some row, in the order of their keys.</summary>
    public ImmutableArray<Measure> Measures => [.. Columns.Select(column => column.Measure).Where(measure => measure.Title is null)];

    internal PopulationPlaces Places => _places;

    internal IEnumerable<MeasureColumn> Columns => _columns.Values.Select(column => column.Codes).OrderBy(column => column.Measure.Key, StringComparer.Ordinal);

    /// <summary>Units in one year, of which nothing is known yet.</summary>
    /// <param name="units">The units, such as the communes of a province on a date.</param>
    /// <param name="assessedYear">The year; the law is that of its last day.</param>
    /// <returns>A row for each unit.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="units"/> is null, or one of them.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The year is not from 1 to 9999.</exception>
    public static Population Of(IEnumerable<AdministrativeUnit> units, int assessedYear)
    {
        ArgumentNullException.ThrowIfNull(units);
        return Of(units.Select(unit => new PopulationRow { Unit = unit, AssessedYear = assessedYear }));
    }

    /// <summary>Units in any years, of which nothing is known yet.</summary>
    /// <param name="rows">The units, each with its year. A unit may be there in several years.</param>
    /// <returns>The rows.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="rows"/> is null, or one of them, or a unit.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A year is not from 1 to 9999.</exception>
    /// <exception cref="ArgumentException">A date is not of the ISO calendar.</exception>
    public static Population Of(IEnumerable<PopulationRow> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        ImmutableArray<PopulationRow> all = [.. rows];
        foreach (var row in all)
        {
            ArgumentNullException.ThrowIfNull(row?.Unit, nameof(rows));
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(row.AssessedYear, nameof(rows));
            ArgumentOutOfRangeException.ThrowIfGreaterThan(row.AssessedYear, 9999, nameof(rows));
            IsoCalendar.Demand(row.Date, nameof(rows));
        }

        return new(all, PopulationPlaces.Of(all), ImmutableDictionary.Create<string, PopulationColumn>(StringComparer.Ordinal), []);
    }

    /// <summary>With all that the evidence of each row tells of some measures, and of titles, by the date of the row: as an assessment reads it, ranges, corrections and contradictions included.</summary>
    /// <param name="evidenceOf">The evidence of a row; null where there is none. Asked once for each row, and again where a row is looked at by itself.</param>
    /// <param name="measures">The measures, such as <c>CriteriaCatalog.Measures</c>.</param>
    /// <returns>A new population, in which these columns take the place of those of the same measures, and the titles that of all titles that are known. What the evidence tells of other measures is left out.</returns>
    /// <exception cref="ArgumentNullException">An argument is null, or one of the measures.</exception>
    public Population WithEvidence(Func<PopulationRow, Evidence?> evidenceOf, IEnumerable<Measure> measures)
    {
        ArgumentNullException.ThrowIfNull(evidenceOf);
        ArgumentNullException.ThrowIfNull(measures);
        ImmutableArray<Measure> all = [.. measures.Select(measure => measure ?? throw new ArgumentNullException(nameof(measures))), .. Standard.All.Select(TitleScale.Of)];
        ImmutableArray<FactBook> books = [.. Rows.Select(row => new FactBook(evidenceOf(row) ?? Evidence.Empty, row.Unit.Id, row.Date))];
        var columns = _columns;
        foreach (var measure in all.Distinct())
        {
            ImmutableArray<(int, Fact)> facts = [.. Rows.Select((_, row) => (_places.PlaceOf[row], books[row].Of(measure))).Where(entry => entry.Item2.IsTold)];
            columns = facts.IsEmpty
                ? columns.Remove(measure.Key)
                : columns.SetItem(measure.Key, new PopulationColumn(MeasureColumn.Of(measure, _places.Count, facts), null, ""));
        }

        return new(Rows, _places, columns, PopulationEvidence.Add(_evidence, evidenceOf, all));
    }

    /// <summary>With a column of values of any kind.</summary>
    /// <param name="measure">The measure.</param>
    /// <param name="values">The value of each row, in the order of the rows; null where it is not known.</param>
    /// <param name="source">Who says so: a report, a survey.</param>
    /// <returns>A new population, in which the column takes the place of all else that is known of the measure.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">There are more or fewer values than rows, or the source is empty, or values of such a kind are none of the measure.</exception>
    public Population With(Measure measure, ImmutableArray<MeasuredValue?> values, string source) => With(measure, MeasureKind.All, values, value => value, source);

    /// <summary>With a column of numbers or counts, in the unit of the measure.</summary>
    /// <inheritdoc cref="With(Measure, ImmutableArray{MeasuredValue}, string)" path="/param"/>
    /// <inheritdoc cref="With(Measure, ImmutableArray{MeasuredValue}, string)" path="/returns"/>
    /// <inheritdoc cref="With(Measure, ImmutableArray{MeasuredValue}, string)" path="/exception"/>
    public Population WithNumbers(Measure measure, ImmutableArray<decimal?> values, string source) =>
        With(measure, [MeasureKind.Number, MeasureKind.Count], values, value => value is { } number ? MeasuredValue.Number(number, measure.Unit?.Key ?? measure.Key) : null, source);

    /// <summary>With a column of counted parts of counted wholes, in the unit of the measure.</summary>
    /// <inheritdoc cref="With(Measure, ImmutableArray{MeasuredValue}, string)" path="/param"/>
    /// <inheritdoc cref="With(Measure, ImmutableArray{MeasuredValue}, string)" path="/returns"/>
    /// <inheritdoc cref="With(Measure, ImmutableArray{MeasuredValue}, string)" path="/exception"/>
    public Population WithShares(Measure measure, ImmutableArray<Share?> values, string source) =>
        With(measure, [MeasureKind.Share], values, value => value is { } share ? MeasuredValue.Counted(share) : null, source);

    /// <summary>With a column of percentages of which part and whole are not known.</summary>
    /// <inheritdoc cref="With(Measure, ImmutableArray{MeasuredValue}, string)" path="/param"/>
    /// <inheritdoc cref="With(Measure, ImmutableArray{MeasuredValue}, string)" path="/returns"/>
    /// <inheritdoc cref="With(Measure, ImmutableArray{MeasuredValue}, string)" path="/exception"/>
    public Population WithPercentages(Measure measure, ImmutableArray<decimal?> values, string source) =>
        With(measure, [MeasureKind.Share], values, value => value is { } percent ? MeasuredValue.Percent(percent) : null, source);

    /// <summary>With a column of answers, yes or no.</summary>
    /// <inheritdoc cref="With(Measure, ImmutableArray{MeasuredValue}, string)" path="/param"/>
    /// <inheritdoc cref="With(Measure, ImmutableArray{MeasuredValue}, string)" path="/returns"/>
    /// <inheritdoc cref="With(Measure, ImmutableArray{MeasuredValue}, string)" path="/exception"/>
    public Population WithAnswers(Measure measure, ImmutableArray<bool?> values, string source) =>
        With(measure, [MeasureKind.YesNo], values, value => value is { } answer ? answer ? MeasuredValue.Yes : MeasuredValue.No : null, source);

    /// <summary>With a column of grades, by their keys.</summary>
    /// <inheritdoc cref="With(Measure, ImmutableArray{MeasuredValue}, string)" path="/param"/>
    /// <inheritdoc cref="With(Measure, ImmutableArray{MeasuredValue}, string)" path="/returns"/>
    /// <inheritdoc cref="With(Measure, ImmutableArray{MeasuredValue}, string)" path="/exception"/>
    public Population WithGrades(Measure measure, ImmutableArray<string?> values, string source) =>
        With(measure, [MeasureKind.Grade], values, value => value is { } key ? MeasuredValue.Grade(key) : null, source);

    /// <summary>All that is known of a row, as evidence of its unit: what its own evidence tells, and a measurement for each column, observed on the date of the row.</summary>
    /// <param name="row">The place of the row among <see cref="Rows"/>.</param>
    /// <returns>The evidence.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row.</exception>
    public Evidence EvidenceOf(int row)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(row);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(row, Rows.Length);
        var told = PopulationEvidence.Of(_evidence, Rows[row]);
        var given = _columns.Where(column => column.Value.Values is not null).ToDictionary(column => column.Key, column => column.Value, StringComparer.Ordinal);
        return told.Without([.. given.Keys]).With([.. given.Values.Select(column => column.MeasurementOf(row, Rows[row].Date)).OfType<Measurement>()]);
    }

    /// <summary>How many rows there are, and of how many measures something is known.</summary>
    /// <returns>A culture-free text.</returns>
    public override string ToString() => $"{PlainNumber.Format(Rows.Length)} rows, {PlainNumber.Format(Measures.Length)} measures";

    private Population With<T>(Measure measure, ImmutableArray<MeasureKind> kinds, ImmutableArray<T> values, Func<T, MeasuredValue?> valueOf, string source)
    {
        ArgumentNullException.ThrowIfNull(measure);
        if (!kinds.Contains(measure.Kind))
        {
            throw new ArgumentException($"'{measure}' is a {measure.Kind.Key}, and the column is one of a {string.Join(" or ", kinds.Select(kind => kind.Key))}.", nameof(measure));
        }

        ArgumentException.ThrowIfNullOrWhiteSpace(source);
        if (values.IsDefault || values.Length != Rows.Length)
        {
            throw new ArgumentException($"There are {PlainNumber.Format(values.IsDefault ? 0 : values.Length)} values for {PlainNumber.Format(Rows.Length)} rows: give one for each, null where it is not known.", nameof(values));
        }

        var facts = new List<(int, Fact)>(values.Length);
        for (var row = 0; row < values.Length; row++)
        {
            if (valueOf(values[row]) is { } value && FactBook.Of(measure, value) is { IsTold: true } fact)
            {
                facts.Add((_places.PlaceOf[row], fact));
            }
        }

        return new(Rows, _places, _columns.SetItem(measure.Key, new(MeasureColumn.Of(measure, _places.Count, facts), row => valueOf(values[row]), source)), _evidence);
    }
}
