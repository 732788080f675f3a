using System.Collections.Immutable;
using NodaTime;

namespace Ntm.Criteria.Tests;

/// <summary>One indicator held against illustrative measurements, with the answer that the recorded law gives.</summary>
internal sealed record LegalCase
{
    public required string Name { get; init; }

    public required string Row { get; init; }

    public required string Indicator { get; init; }

    /// <summary>The part of the requirement whose threshold the case tries; null where it tries none.</summary>
    public string? Part { get; init; }

    /// <summary>Where the measured value lies: under, at or over the threshold; open where the threshold is not known.</summary>
    public string? Boundary { get; init; }

    public required string Citation { get; init; }

    public required int Year { get; init; }

    public required LocalDate On { get; init; }

    public required ImmutableArray<Measurement> Measured { get; init; }

    public required ExpectedAnswer Withheld { get; init; }

    public required ExpectedAnswer Admitted { get; init; }

    public bool Tries(string part, string boundary) => Part == part && Boundary == boundary;
}
