using System.Collections.Immutable;
using NodaTime;
using Ntm.Criteria;

namespace LaoCai2021;

/// <summary>What is known of a registered commune apart from measurements: titles, progress, what accounts tell.</summary>
internal sealed class Outcome
{
    public required UnitCode Code { get; init; }

    /// <summary>Where it was read; null where nothing was found.</summary>
    public string? Source { get; init; }

    public Recognised? Recognised { get; init; }

    public required ImmutableArray<Progress> Progress { get; init; }

    public required ImmutableArray<BilingualText> Facts { get; init; }

    /// <summary>The year that the reported measurements are for; null where none was reported.</summary>
    public int? AssessedYear { get; init; }

    /// <summary>The date of the account that tells the measurements; null where it is not known.</summary>
    public LocalDate? Account { get; init; }

    /// <summary>What must be known of a reported measurement, by measure.</summary>
    public required ImmutableArray<Caveat> Caveats { get; init; }

    public static Outcome Read(InputObject outcome)
    {
        outcome.Only("code", "source", "recognised", "progress", "facts", "judged", "caveats");
        var judged = outcome.FindObject("judged")?.Only("assessedYear", "account");
        return new Outcome
        {
            Code = UnitCode.TryParse(outcome.Text("code"), null, out var code) ? code : throw outcome.Mistake("'code' must be the code of a commune."),
            Source = outcome.FindText("source"),
            Recognised = outcome.FindObject("recognised") is { } recognised ? Recognised.Read(recognised) : null,
            Progress = outcome.Objects("progress", LaoCai2021.Progress.Read),
            Facts = outcome.Objects("facts", fact => fact.Only("vi", "en").Bilingual()),
            AssessedYear = judged?.Year("assessedYear"),
            Account = judged?.FindDate("account"),
            Caveats = outcome.Objects("caveats", Caveat.Read),
        };
    }
}
