namespace Ntm.Criteria;

/// <summary>What all documents together declare; rules and provisions refer to it by key.</summary>
internal sealed class Declarations
{
    public DeclarationTable<LegalInstrument> Instruments { get; } = new("legal instrument");

    /// <summary>The key under which each instrument was declared first; instruments are equal by issuer, number and date.</summary>
    public Dictionary<LegalInstrument, string> InstrumentKeys { get; } = [];

    /// <summary>The instruments of each issuer, number and year: of those without a date any may be the same as another.</summary>
    public Dictionary<(string Issuer, string NumberOrTitle, int Year), LegalInstrument> InstrumentsOfYear { get; } = [];

    public DeclarationTable<Account> Accounts { get; } = new("account");

    public DeclarationTable<UnitOfMeasure> Units { get; } = new("unit of measure");

    public DeclarationTable<GradeScale> Scales { get; } = new("grade scale");

    public DeclarationTable<AreaClassification> AreaClassifications { get; } = new("area classification");

    /// <summary>Where the law has no set or leaves it to an authority, each with its place.</summary>
    public List<(DocumentNode Place, SetAbsence Absence)> Absences { get; } = [];

    public DeclarationTable<Measure> Measures { get; } = new("measure");

    /// <summary>When what rests on each instrument was last checked.</summary>
    public LastChecks LastChecks { get; } = new();
}
