using System.Collections.Immutable;
using NodaTime;
using Ntm.Criteria;

namespace LaoCai2021;

/// <summary>A registered commune judged on invented data, by the law and an invented decision.</summary>
internal sealed class IllustrativeCase
{
    private IllustrativeCase(AdministrativeUnit commune, Assessment assessment)
    {
        Commune = commune;
        Assessment = assessment;
    }

    /// <summary>The year that the invented data are for.</summary>
    public static int Year => 2023;

    public AdministrativeUnit Commune { get; }

    public Assessment Assessment { get; }

    /// <summary>The advanced set and then the sets that it demands.</summary>
    public IEnumerable<Assessment> AllSets => Assessment.Prerequisites.Prepend(Assessment);

    /// <summary>The unconfirmed thresholds of the law that the verdict leans on.</summary>
    public IEnumerable<IssuedThreshold> LeanedOnLaw => LeanedOn(Standing.Enacted);

    /// <summary>The thresholds of the invented decision that the verdict leans on.</summary>
    public IEnumerable<IssuedThreshold> LeanedOnExample => LeanedOn(Standing.Illustrative);

    public static ImmutableArray<IllustrativeCase> AllOf(Inputs inputs, Options options) =>
    [
        .. inputs.Communes
            .Where(commune => options.Commune is null || commune.Code.ToString() == options.Commune)
            .Select(commune => Of(inputs, commune.Code)),
    ];

    private IEnumerable<IssuedThreshold> LeanedOn(Standing standing) => Assessment.LeanedOn
        .Select(admitted => admitted.Threshold)
        .Where(threshold => threshold.Citation.Instrument.Standing == standing);

    private static IllustrativeCase Of(Inputs inputs, UnitCode code)
    {
        var commune = CommuneOnDate.Of(code, new LocalDate(Year, 12, 31)).Unit;
        var law = inputs.IllustrativeCatalog.InForce(Standard.Advanced, commune, Year);
        var evidence = inputs.Illustrative.Find(code) ?? Evidence.Empty;
        return new IllustrativeCase(commune, law.Assess(commune, evidence, UnconfirmedThresholds.Admitted));
    }
}
