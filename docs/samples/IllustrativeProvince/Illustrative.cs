using NodaTime;
using Ntm.Criteria;

namespace IllustrativeProvince;

/// <summary>
/// What the tests share: three decisions and a commune. The decisions and the evidence are illustrative (minh họa): their levels and numbers are invented, and Lào Cai has issued none of them.
/// </summary>
internal static class Illustrative
{
    public const string DecisionFile = "illustrative-province.json";
    public const string AmendingFile = "illustrative-amending-decision.json";
    public const string RepealingFile = "illustrative-repealing-decision.json";

    public static readonly LocalDate FirstDay = new(2023, 1, 1);

    public static readonly AdministrativeUnit Commune = Vietnam.Territory.On(new LocalDate(2022, 12, 31)).Commune("02929"); // xã Sơn Hải

    // What a caller tells of the designations of a commune puts it into a zone; here it is invented.
    public static readonly AdministrativeUnit Upper = Commune.With(DesignationFact.Held("upper-commune-minhhoa"));
    public static readonly AdministrativeUnit Lower = Commune.With(
        DesignationFact.NotHeld("upper-commune-minhhoa"), DesignationFact.NotHeld("special-difficulty"));

    public static readonly CriteriaCatalog Catalog = Load();
    public static readonly CriteriaCatalog Amended = Catalog.With(SourceDocument.FromText(AmendingFile, Text(AmendingFile)));
    public static readonly CriteriaCatalog Repealed = Amended.With(SourceDocument.FromText(RepealingFile, Text(RepealingFile)));

    public static string Text(string file) => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, file));

    public static Measurement Measured(string measure, MeasuredValue value) =>
        new() { Measure = measure, Value = value, Observed = new LocalDate(2022, 12, 31), Source = "minh họa / illustrative" };

    // Nobody has checked an invented level: it is admitted.
    public static Assessment Assess(CriteriaCatalog catalog, AdministrativeUnit commune, LocalDate on, params Measurement[] measured)
    {
        var law = catalog.InForce(Standard.Advanced, commune, assessedYear: on.Year, on);
        return law.Assess(commune, [.. measured], UnconfirmedThresholds.Admitted);
    }

    public static Finding Lanes(CriteriaCatalog catalog, int metres, LocalDate on) =>
        Assess(catalog, Commune, on, Measured("hard-surfaced-lanes", MeasuredValue.Counted(metres / 1_000m, 10m))).Findings["lanes"];

    public static Finding Composting(CriteriaCatalog catalog, int households, LocalDate on) =>
        Assess(catalog, Commune, on, Measured("composting-households", MeasuredValue.Counted(households, 1_000))).Findings["household-composting"];

    private static CriteriaCatalog Load()
    {
        using var stream = File.OpenRead(Path.Combine(AppContext.BaseDirectory, DecisionFile));
        return CriteriaCatalog.Embedded.With(SourceDocument.FromStream(DecisionFile, stream));
    }
}
