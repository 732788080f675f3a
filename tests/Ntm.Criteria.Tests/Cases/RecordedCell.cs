using System.Globalization;
using NodaTime;

namespace Ntm.Criteria.Tests;

/// <summary>A line of a table of the double entry.</summary>
internal sealed record RecordedCell
{
    public static readonly LocalDate Amended = new(2024, 3, 1);

    public required string Set { get; init; }

    /// <summary>Whether the line tells the form since the amendment of 1 March 2024.</summary>
    public required bool IsAmended { get; init; }

    public required string Row { get; init; }

    public required string Part { get; init; }

    public required string Area { get; init; }

    /// <summary>The assessed year; empty where the cell holds for every year.</summary>
    public required string Year { get; init; }

    public required string State { get; init; }

    public required string Value { get; init; }

    public required string Basis { get; init; }

    public bool HasValue => State is "value" or "grade";

    public int AssessedYear => IsAmended ? 2023 : Year.Length == 0 ? 2022 : int.Parse(Year, CultureInfo.InvariantCulture);

    /// <summary>A date on which the cell is the law, and its set in force.</summary>
    public LocalDate On => IsAmended ? Amended : new LocalDate(Math.Max(2022, AssessedYear), 12, 31);

    public override string ToString() => $"{Set}, row {Row}, part '{Part}', area '{Area}', year '{Year}', {(IsAmended ? "amended" : "enacted")}: {State} {Value}";
}
