using NodaTime;
using Ntm.Criteria;

// By SmartEnum's own reflection, which comes back empty where members were trimmed away.
Console.WriteLine(string.Join(' ', Verdict.List.Select(verdict => verdict.Name).Order(StringComparer.Ordinal)));
Console.WriteLine(string.Join(' ', ReasonCode.List.Select(reason => reason.Name).Order(StringComparer.Ordinal)));

// In its parts, as some keyboards and file systems give it; the runtime does not compose it without globalization.
var date = new LocalDate(2022, 12, 31);
var commune = Vietnam.Territory.On(date).CommunesNamed("So\u031Bn Ha\u0309i").Single();
Console.WriteLine(commune);

// The same, with capitals, a shortened type and another recorded spelling; and what became of it.
var renamed = Vietnam.Territory.Resolve("XA\u0303 BA\u0309N XEN, H. MU\u031BO\u031B\u0300NG KHU\u031BO\u031BNG", date).Unit!;
Console.WriteLine(renamed);
Console.WriteLine(string.Join(' ', renamed.Successors.Select(succession => $"{succession.To}: {succession.Share.Name}, {succession.Events.Single().Kind.Name}")));

// Illustrative numbers.
Evidence evidence =
[
    new() { Measure = "health-insurance", Value = MeasuredValue.Counted(2_915, 3_100), Observed = date, Source = "minh h\u1ECDa" },
    new() { Measure = "electricity-users", Value = MeasuredValue.Percent(NumberInterval.Over(98.5m)), Observed = date, Source = "minh h\u1ECDa" },
];
var assessment = CriteriaCatalog.Embedded.InForce(Standard.Advanced, commune, assessedYear: 2022).Assess(commune, evidence);
Console.WriteLine($"{assessment.Set}: {assessment.Findings.Count} {assessment.Verdict}, {assessment.Prerequisites[0].Missing.Length} missing");
foreach (var language in Language.All)
{
    Console.Write(assessment.Findings["health-insurance"].Explain(language));
    Console.Write(assessment.Findings["electricity-use"].Explain(language));
}

var mistake = SourceDocument.FromText("mistake.json", """{ "format": 1, "kind": "vocabulary", "standing": "enacted", "lastChecked": "2026-11-23", "unit": [] }""");
if (!CriteriaCatalog.Embedded.TryWith([mistake], out _, out var diagnostics))
{
    Console.WriteLine(string.Join('\n', diagnostics));
}
