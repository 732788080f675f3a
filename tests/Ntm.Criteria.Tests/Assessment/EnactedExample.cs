using NodaTime;
using Ntm.Criteria.Requirements;
using AtLeast = Ntm.Criteria.Requirements.AtLeast;

namespace Ntm.Criteria.Tests;

/// <summary>A law that says of itself that it is enacted, so that what an example makes of it can be told apart. It is made up for tests all the same.</summary>
internal static class EnactedExample
{
    public static readonly LegalInstrument Enacted = new()
    {
        Key = "decision-made-up-for-a-test",
        Number = InstrumentNumber.Parse("2/QĐ-MH", null),
        Type = new("Quyết định minh họa", "Illustrative decision"),
        Issuer = new("Cơ quan minh họa", "Illustrative authority"),
        Signed = new LocalDate(2021, 1, 1),
        YearSigned = 2021,
        InForce = DatePeriod.Always,
        Title = new("Minh họa cho kiểm thử", "Illustrative, for a test"),
        Standing = Standing.Enacted,
    };

    public static Provenance Source(Basis basis, LegalInstrument? instrument = null) => new()
    {
        Citation = new() { Instrument = instrument ?? Enacted },
        Basis = basis,
        LastChecked = new LocalDate(2022, 1, 1),
    };

    public static Provenance SourceOf(string row) => new()
    {
        Citation = new() { Instrument = Enacted, Row = row },
        Basis = Basis.Confirmed,
        LastChecked = new LocalDate(2022, 1, 1),
    };

    public static Assessment InForce(CriteriaSet set, params ReadOnlySpan<CriteriaSet> prerequisites) => InForce(Evidence.Empty, set, prerequisites);

    public static Assessment InForce(Evidence evidence, CriteriaSet set, params ReadOnlySpan<CriteriaSet> prerequisites) =>
        IllustrativeLaw.InForce(set, prerequisites).Assess(IllustrativeLaw.LowlandCommune, evidence, UnconfirmedThresholds.Admitted);

    public static CriteriaSet EnactedSet(
        string key, Provenance wording, Requirement? condition, Requirement? conditionOfCriterion, Requirement? requirement = null)
    {
        var indicator = new Indicator
        {
            Key = "always-met",
            Number = IndicatorNumber.Parse("1.1", null),
            Name = IllustrativeLaw.Text("always met"),
            Provenance = Source(Basis.Confirmed),
            Requirement = requirement ?? new AtLeast(IllustrativeLaw.Number("road"), new Threshold(null, [new IssuedThreshold(new(0m), Source(Basis.Confirmed))])),
            InForce = DatePeriod.Always,
        };
        var criterion = new Criterion
        {
            Key = "criterion-1",
            Number = IndicatorNumber.Parse("1", null),
            Name = IllustrativeLaw.Text("criterion 1"),
            Provenance = wording,
            Condition = conditionOfCriterion,
            Indicators = [indicator],
        };
        return IllustrativeLaw.Set(key, condition, [criterion], source: wording);
    }

    /// <summary>A criterion whose indicators are answered by yes.</summary>
    public static Criterion CriterionOf(string number, params (string Number, Measure Measure)[] indicators) => new()
    {
        Key = $"criterion-{number}",
        Number = IndicatorNumber.Parse(number, null),
        Name = IllustrativeLaw.Text($"criterion {number}"),
        Provenance = SourceOf(number),
        Indicators =
        [
            .. indicators.Select(indicator => new Indicator
            {
                Key = $"indicator-{indicator.Number.Replace('.', '-')}",
                Number = IndicatorNumber.Parse(indicator.Number, null),
                Name = IllustrativeLaw.Text(indicator.Number),
                Provenance = SourceOf(indicator.Number),
                Requirement = new Yes(indicator.Measure),
                InForce = DatePeriod.Always,
            }),
        ],
    };

    public static Measurement Measured(Measure measure, MeasuredValue value) => new()
    {
        Measure = measure.Key,
        Value = value,
        Observed = IllustrativeLaw.On,
        Source = "Nguồn giả định cho kiểm thử",
    };
}
