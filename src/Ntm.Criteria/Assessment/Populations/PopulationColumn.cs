using NodaTime;

namespace Ntm.Criteria;

/// <summary>A column of a population: its codes, and what was given.</summary>
/// <param name="codes">The codes.</param>
/// <param name="values">What was given for each row; null where the column is read from evidence.</param>
/// <param name="source">Who says so.</param>
internal sealed class PopulationColumn(MeasureColumn codes, Func<int, MeasuredValue?>? values, string source)
{
    public MeasureColumn Codes => codes;

    public Func<int, MeasuredValue?>? Values => values;

    /// <summary>What was given for a row, as a measurement; null where nothing was.</summary>
    public Measurement? MeasurementOf(int row, LocalDate observed) => values?.Invoke(row) is { } value
        ? new Measurement { Measure = codes.Measure.Key, Value = value, Observed = observed, Source = source }
        : null;
}
