using NodaTime;
using Ntm.Criteria;

// From nothing to one explained finding: the embedded units, the embedded criteria, one measurement.
var date = new LocalDate(2022, 12, 31);
var commune = Vietnam.Territory.On(date).Commune("02929");
Evidence evidence =
[
    new() { Measure = "health-insurance", Value = MeasuredValue.Counted(2_915, 3_100), Observed = date, Source = "illustrative" },
];
var assessment = CriteriaCatalog.Embedded.InForce(Standard.Advanced, commune, assessedYear: 2022).Assess(commune, evidence);
return assessment.Findings["health-insurance"].Explain(Language.Vietnamese).Length > 0 && assessment.Verdict == Verdict.NotMet ? 0 : 1;
