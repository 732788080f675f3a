using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace Ntm.Criteria.Tests;

/// <summary>A line of a table of the double entry.</summary>
internal sealed record RecordedCell
{
    public required string Set { get; init; }

    /// <summary>The first date of the form that the line tells: when the set was amended, or a ministry supplied what it leaves open; null for the form as enacted.</summary>
    public required LocalDate? Since { get; init; }

    public required string Row { get; init; }

    public required string Part { get; init; }

    public required string Area { get; init; }

    /// <summary>The assessed year; empty where the cell holds for every year.</summary>
    public required string Year { get; init; }

    public required string State { get; init; }

    public required string Value { get; init; }

    public required string Basis { get; init; }

    public bool HasValue => State is "value" or "grade";

    public int AssessedYear => Since is { } since ? since.Year - 1 : Year.Length == 0 ? UsualYear : int.Parse(Year, CultureInfo.InvariantCulture);

    /// <summary>A date on which the cell is the law, and its set in force.</summary>
    public LocalDate On => Since ?? new LocalDate(Math.Max(UsualYear, AssessedYear), 12, 31);

    // The first whole year in which the set is in force, and for which the commune of the cases is known.
    private int UsualYear => Set == FactTable.Basic2016 ? 2020 : 2022;

    public override string ToString() => $"{Set}, row {Row}, part '{Part}', area '{Area}', year '{Year}', {(Since is { } since ? $"since {LocalDatePattern.Iso.Format(since)}" : "enacted")}: {State} {Value}";
}
