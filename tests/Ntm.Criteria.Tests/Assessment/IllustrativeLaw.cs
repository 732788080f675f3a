using System.Collections.Frozen;
using System.Collections.Immutable;
using NodaTime;
using Ntm.Criteria.Requirements;

namespace Ntm.Criteria.Tests;

/// <summary>A small law for tests: sets, measures and thresholds. Illustrative: no such law exists.</summary>
internal static class IllustrativeLaw
{
    public const int Year = 2022;
    public const string SetKey = "illustrative-set";
    public const string PriorSetKey = "illustrative-prior-set";

    public static readonly LocalDate On = new(2022, 12, 31);

    public static readonly AreaClass Lowland = new("lowland", new("Đồng bằng minh họa", "Illustrative lowland"));

    public static readonly AreaClass Upland = new("upland", new("Miền núi minh họa", "Illustrative upland"));

    public static readonly Designation Remote = new("remote", new("Xã xa minh họa", "Illustrative remote commune"));

    public static readonly LegalInstrument Instrument = new()
    {
        Key = "illustrative-decision",
        Number = InstrumentNumber.Parse("1/QĐ-MH", null),
        Type = new("Quyết định minh họa", "Illustrative decision"),
        Issuer = new("Cơ quan minh họa", "Illustrative authority"),
        Signed = new LocalDate(2021, 1, 1),
        YearSigned = 2021,
        InForce = DatePeriod.From(new LocalDate(2021, 1, 1)),
        Title = new("Bộ tiêu chí minh họa", "Illustrative criteria"),
        Standing = Standing.Illustrative,
    };

    public static readonly UnitOfMeasure Household = new("household", new("hộ", "household"), "households", 1m);

    public static readonly UnitOfMeasure Kilometre = new("kilometre", new("km", "kilometre"), "kilometres", 0.1m);

    public static readonly UnitOfMeasure School = new("school", new("trường", "school"), "schools", 1m);

    public static readonly GradeScale Levels = new("levels", new("Mức độ minh họa", "Illustrative levels"),
    [
        ("level-1", new("mức độ 1", "level 1")), ("level-2", new("mức độ 2", "level 2")), ("level-3", new("mức độ 3", "level 3")),
    ]);

    public static readonly AreaClassification Areas = Classification("illustrative-areas");

    /// <summary>Area classes of a province's own.</summary>
    public static readonly AreaClassification Zones = Classification("illustrative-zones");

    public static readonly AdministrativeUnit CommuneOfUnknownArea = Commune("lowland");

    public static readonly AdministrativeUnit LowlandCommune = CommuneOfUnknownArea.With(DesignationFact.NotHeld(Remote.Key));

    public static readonly AdministrativeUnit UplandCommune = CommuneOfUnknownArea.With(DesignationFact.Held(Remote.Key));

    /// <summary>Remote communes are upland wherever they are, the others belong to the class of their province.</summary>
    public static AreaClassification Classification(string key) => new()
    {
        Key = key,
        Name = Text(key),
        Classes = [Lowland, Upland],
        Designations = [Remote],
        Clauses = [new AreaClause([Remote], Upland, Source(row: key))],
    };

    public static AdministrativeUnit Commune(string? region) => IllustrativeUnits.TerritoryOf(IllustrativeUnits.Known,
    [
        IllustrativeUnits.Row("90", UnitType.Province, "Minh Họa", parent: null, region),
        IllustrativeUnits.Row("90001", UnitType.RuralCommune, "Đồng Mẫu", "90"),
    ]).On(IllustrativeUnits.First).Commune("90001");

    public static BilingualText Text(string key) => new($"{key} (minh họa)", $"illustrative {key}");

    public static Citation Clause(string? row = null) => new() { Instrument = Instrument, Row = row };

    public static Provenance Source(Basis? basis = null, string? row = null) => new()
    {
        Citation = Clause(row),
        Basis = basis ?? Basis.Confirmed,
        LastChecked = new LocalDate(2022, 1, 1),
    };

    public static Measure YesNo(string key) => new() { Key = key, Kind = MeasureKind.YesNo, Name = Text(key) };

    public static Measure Number(string key) => new() { Key = key, Kind = MeasureKind.Number, Name = Text(key), Unit = Kilometre };

    public static Measure Count(string key) => new() { Key = key, Kind = MeasureKind.Count, Name = Text(key), Unit = School };

    public static Measure Share(string key, EmptyWhole? emptyWhole = null, UnitOfMeasure? unit = null, Provenance? emptyWholeSource = null) => new()
    {
        Key = key,
        Kind = MeasureKind.Share,
        Name = Text(key),
        Unit = unit ?? Household,
        Whole = Text("whole"),
        EmptyWholeClause = emptyWhole is null ? null : new EmptyWholeClause(emptyWhole, emptyWholeSource ?? Source()),
    };

    public static Measure Graded(string key) => new() { Key = key, Kind = MeasureKind.Grade, Name = Text(key), Scale = Levels };

    public static ThresholdCell Issued(decimal value, Basis? basis = null) => new IssuedThreshold(new(value), Source(basis));

    public static ThresholdCell Issued(Grade grade, Basis? basis = null) => new IssuedThreshold(new(grade), Source(basis));

    public static ThresholdCell LeftToProvince() => new DelegatedThreshold(Authority.Province, Source());

    public static ThresholdCell NotRecorded() => new UnrecordedThreshold(Clause(), Text("not recorded"));

    public static Threshold Of(decimal value, Basis? basis = null) => new(null, [Issued(value, basis)]);

    public static Threshold Of(string grade, Basis? basis = null) => new(null, [Issued(Levels.Find(grade)!, basis)]);

    public static Threshold Of(ThresholdCell cell) => new(null, [cell]);

    public static Indicator Indicator(string number, Requirement requirement, string? key = null) => new()
    {
        Key = key ?? $"indicator-{number.Replace('.', '-')}",
        Number = IndicatorNumber.Parse(number, null),
        Name = Text($"indicator {number}"),
        Provenance = Source(row: number),
        Requirement = requirement,
        InForce = DatePeriod.Always,
    };

    public static Criterion Criterion(string number, Requirement? condition, params ImmutableArray<Indicator> indicators) => new()
    {
        Key = $"criterion-{number}",
        Number = IndicatorNumber.Parse(number, null),
        Name = Text($"criterion {number}"),
        Provenance = Source(row: number),
        Condition = condition,
        Indicators = indicators,
    };

    public static CriteriaSet Set(
        string key, Requirement? condition, ImmutableArray<Criterion> criteria, AreaClassification? areas = null, Provenance? source = null) => new()
        {
            Key = key,
            Instrument = Instrument,
            Standard = Standard.Advanced,
            AssessedUnit = AssessedUnit.Commune,
            Territory = LegalTerritory.Country,
            Name = Text(key),
            Provenance = source ?? Source(row: key),
            InForce = DatePeriod.From(new LocalDate(2021, 1, 1)),
            Assesses = new YearRange(2021, 2025),
            AreaClassification = areas ?? Areas,
            Condition = condition,
            Criteria = criteria,
        };

    /// <summary>The law that consists of one indicator.</summary>
    public static CriteriaInForce Demanding(Requirement requirement, params ReadOnlySpan<CriteriaSet> prerequisites) =>
        InForce(Set(SetKey, null, [Criterion("1", null, Indicator("1.1", requirement))]), prerequisites);

    /// <summary>The law of another province that consists of one indicator.</summary>
    public static CriteriaInForce DemandingIn(AdministrativeUnit province, Requirement requirement) => new(
        new LawQuestion(Standard.Advanced, AssessedUnit.Commune, Year, On), province, Resolved(Set(SetKey, null, [Criterion("1", null, Indicator("1.1", requirement))]), []), OfNoDocuments);

    public static CriteriaInForce InForce(CriteriaSet? set, params ReadOnlySpan<CriteriaSet> prerequisites) =>
        new(new LawQuestion(Standard.Advanced, AssessedUnit.Commune, Year, On), LowlandCommune.Province, set is null ? null : Resolved(set, prerequisites), OfNoDocuments);

    /// <summary>What laws that are made for a test come from.</summary>
    public static PublishedLaw OfNoDocuments { get; } = new([], [], Repeals.None, new InstrumentVersions([]));

    private static ResolvedSet Resolved(CriteriaSet set, ReadOnlySpan<CriteriaSet> prerequisites) => new(
        set, prerequisites.ToArray().ToFrozenDictionary(prerequisite => prerequisite.Key, StringComparer.Ordinal));

    public static Measurement Measured(
        Measure measure, MeasuredValue value, LocalDate? observed = null, bool correction = false) => new()
        {
            Measure = measure.Key,
            Value = value,
            Observed = observed ?? On,
            Source = "Báo cáo minh họa",
            IsCorrection = correction,
            IsIllustrative = true,
        };

    public static TitleStatement Stated(Standard standard, bool isHeld, LocalDate decided) => new()
    {
        Standard = standard,
        IsHeld = isHeld,
        Decided = decided,
        Source = "quyết định minh họa",
        IsIllustrative = true,
    };

    /// <summary>The finding of a requirement that stands alone.</summary>
    public static Finding FindingOf(Requirement requirement, params ReadOnlySpan<Measurement> measurements) =>
        Demanding(requirement).Assess(LowlandCommune, Evidence.Create(measurements)).Findings[0];
}
