using System.Collections.Immutable;
using Ntm.Criteria;

namespace LaoCai2021;

/// <summary>Everything that the program reads.</summary>
internal sealed class Inputs
{
    private const string LetterFile = "letter.json";

    public required Letter Letter { get; init; }

    /// <summary>The registered communes, in the order of the letter, as they were on the latest date that the letter names.</summary>
    public required ImmutableArray<AdministrativeUnit> Communes { get; init; }

    /// <summary>What is known of each commune, in the same order.</summary>
    public required ImmutableArray<Outcome> Outcomes { get; init; }

    public required EvidenceDocument Reported { get; init; }

    public required EvidenceDocument Illustrative { get; init; }

    /// <summary>The law, and on top of it the illustrative decision. Real facts are judged by the law alone.</summary>
    public required CriteriaCatalog IllustrativeCatalog { get; init; }

    public static Inputs Read(string folder)
    {
        var letter = new InputFile(folder, LetterFile).Read(Letter.Read);
        var communes = FindCommunes(letter);
        return new Inputs
        {
            Letter = letter,
            Communes = communes,
            Outcomes = new InputFile(folder, "outcomes.json").Read(root => ReadOutcomes(root, communes)),
            Reported = ReadEvidence(folder, "reported.json", "reported", communes),
            Illustrative = ReadEvidence(folder, "illustrative.json", "illustrative", communes),
            IllustrativeCatalog = CriteriaCatalog.Embedded.With(new InputFile(folder, "illustrative-decision.json").ReadDocument()),
        };
    }

    private static ImmutableArray<AdministrativeUnit> FindCommunes(Letter letter)
    {
        if (!Vietnam.Territory.TryOn(letter.CitedSigned, out var territory))
        {
            throw new InputException(
                LetterFile,
                "$.letter.cites.signed",
                $"the communes of {Dates.Iso(letter.CitedSigned)} are not known; the territory is known for {Vietnam.Territory.Known}.");
        }

        ImmutableArray<AdministrativeUnit> communes = [.. letter.Communes.Select(commune => commune.FindIn(territory))];
        return communes.IsEmpty || communes.Distinct().Count() < communes.Length
            ? throw new InputException(LetterFile, "$.communes", "every commune stands there once, and at least one does.")
            : communes;
    }

    // Nothing invented may slip in among the reports, nor a commune or a measure that nobody asks about.
    private static EvidenceDocument ReadEvidence(string folder, string name, string standing, ImmutableArray<AdministrativeUnit> communes)
    {
        var evidence = EvidenceDocument.Read(new InputFile(folder, name).ReadDocument());
        if (evidence.IsIllustrative != (standing == Standing.Illustrative.Key))
        {
            throw new InputException(name, "$.standing", $"the standing of this file must be '{standing}'.");
        }

        foreach (var unit in evidence.Units)
        {
            if (!communes.Any(commune => commune.Code == unit.Code))
            {
                throw new InputException(name, "$.units", $"{unit.Code} is not the code of a registered commune.");
            }

            if (unit.Evidence.FirstOrDefault(measurement => CriteriaCatalog.Embedded.FindMeasure(measurement.Measure) is null) is { } unknown)
            {
                throw new InputException(name, "$.units", $"of {unit.Code}: there is no measure '{unknown.Measure}'.");
            }
        }

        return evidence;
    }

    private static ImmutableArray<Outcome> ReadOutcomes(InputObject root, ImmutableArray<AdministrativeUnit> communes)
    {
        var outcomes = root.Only("outcomes").Objects("outcomes", place => Outcome.Read(place) is var outcome && communes.Any(commune => commune.Code == outcome.Code)
            ? outcome
            : throw place.Mistake($"{outcome.Code} is not the code of a registered commune."));
        return [.. communes.Select(commune => outcomes.Where(outcome => outcome.Code == commune.Code).ToList() is [var single]
            ? single
            : throw root.Mistake($"exactly one outcome must have the code {commune.Code} of {commune}."))];
    }
}
