using System.Collections.Immutable;
using NodaTime;
using Ntm.Criteria;

namespace LaoCai2021;

/// <summary>The letter of 2021 and the plan that it carries out.</summary>
internal sealed class Letter
{
    public required BilingualText Source { get; init; }

    public required string PlanNumber { get; init; }

    public required LocalDate PlanSigned { get; init; }

    public required int Year { get; init; }

    public required BilingualText Issuer { get; init; }

    public required BilingualText Target { get; init; }

    public required string Symbol { get; init; }

    public required BilingualText State { get; init; }

    public required string CitedNumber { get; init; }

    /// <summary>The latest date that the undated letter names.</summary>
    public required LocalDate CitedSigned { get; init; }

    public required BilingualText CitedIssuer { get; init; }

    public required BilingualText Principle { get; init; }

    public required ImmutableArray<BilingualText> Duties { get; init; }

    public required ImmutableArray<BilingualText> Models { get; init; }

    /// <summary>The work that residents do themselves.</summary>
    public required ImmutableArray<BilingualText> ResidentWork { get; init; }

    /// <summary>Who is to do what, in the order of the letter.</summary>
    public required ImmutableArray<Assignment> Assignments { get; init; }

    public required ImmutableArray<RegisteredCommune> Communes { get; init; }

    public static Letter Read(InputObject root)
    {
        root.Only("source", "plan", "letter", "principle", "duties", "models", "residentWork", "assignments", "communes");
        var plan = root.Object("plan").Only("number", "signed", "year", "issuer", "target");
        var letter = root.Object("letter").Only("symbol", "state", "cites");
        var cites = letter.Object("cites").Only("number", "signed", "issuer");
        return new Letter
        {
            Source = root.Bilingual("source"),
            PlanNumber = plan.Text("number"),
            PlanSigned = plan.Date("signed"),
            Year = plan.Year("year"),
            Issuer = plan.Bilingual("issuer"),
            Target = plan.Bilingual("target"),
            Symbol = letter.Text("symbol"),
            State = letter.Bilingual("state"),
            CitedNumber = cites.Text("number"),
            CitedSigned = cites.Date("signed"),
            CitedIssuer = cites.Bilingual("issuer"),
            Principle = root.Bilingual("principle"),
            Duties = root.Objects("duties", duty => duty.Only("vi", "en").Bilingual()),
            Models = root.Objects("models", model => model.Only("vi", "en").Bilingual()),
            ResidentWork = root.Filled("residentWork", work => work.Only("vi", "en").Bilingual()),
            Assignments = root.Filled("assignments", Assignment.Read),
            Communes = root.Objects("communes", RegisteredCommune.Read),
        };
    }
}
