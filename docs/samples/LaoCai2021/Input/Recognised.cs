using System.Collections.Immutable;
using NodaTime;

namespace LaoCai2021;

/// <summary>That a commune was recognised as advanced: for which assessed year, by what, and the dates that are known.</summary>
internal sealed class Recognised
{
    public required int AssessedYear { get; init; }

    public required ImmutableArray<string> Decisions { get; init; }

    public LocalDate? Decided { get; init; }

    public LocalDate? Announced { get; init; }

    public LocalDate? Reported { get; init; }

    public static Recognised Read(InputObject recognised)
    {
        recognised.Only("assessedYear", "decisions", "decided", "announced", "reported");
        return new Recognised
        {
            AssessedYear = recognised.Year("assessedYear"),
            Decisions = recognised.TextList("decisions"),
            Decided = recognised.FindDate("decided"),
            Announced = recognised.FindDate("announced"),
            Reported = recognised.FindDate("reported"),
        };
    }
}
