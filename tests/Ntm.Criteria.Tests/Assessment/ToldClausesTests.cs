using CsCheck;
using LaoCai2021;
using Xunit.Sdk;

namespace Ntm.Criteria.Tests;

/// <summary>Every clause that an answer rests on is told with it, in both languages.</summary>
public sealed class ToldClausesTests
{
    private static readonly Inputs Sample = Inputs.Read(AppContext.BaseDirectory);

    public static TheoryData<string> Communes => [.. Sample.Illustrative.Units.Take((int)Repeats.Of(Sample.Illustrative.Units.Length)).Select(unit => unit.Code.ToString())];

    [Theory]
    [MemberData(nameof(Communes))]
    public void Every_clause_of_the_embedded_sets_is_told(string code)
    {
        var commune = Sample.Communes.Single(commune => commune.Code.ToString() == code);
        AdministrativeUnit[] communes = [commune, commune.With(DesignationFact.Held("special-difficulty"))];
        var evidence = Sample.Illustrative.Units.Single(unit => unit.Code == commune.Code).Evidence;
        foreach (var catalog in new[] { CriteriaCatalog.Embedded, Sample.IllustrativeCatalog })
        {
            foreach (var (standard, year) in new[] { (Standard.Basic, 2023), (Standard.Advanced, 2023), (Standard.Advanced, 2024) })
            {
                foreach (var one in communes)
                {
                    Verify(catalog.InForce(standard, one, year).Assess(one, evidence, UnconfirmedThresholds.Admitted));
                }
            }
        }
    }

    [Fact]
    public void Every_clause_of_the_embedded_sets_is_told_where_no_measurement_is_of_them()
    {
        var commune = Sample.Communes[0];
        foreach (var unit in EvidenceDocument.Read(SourceDocument.FromText("evidence.json", IllustrativeEvidence.Text)).Units)
        {
            Verify(CriteriaCatalog.Embedded.InForce(Standard.Advanced, commune, 2023).Assess(commune, unit.Evidence));
        }
    }

    [Fact]
    public void Every_clause_of_a_generated_law_is_told() => Gen.Byte.Array[0, 120].Select(bytes => new RandomCase(bytes)).Sample(
        generated => Verify(generated.Assess()), iter: Repeats.Of(1000), print: generated => generated.ToString());

    [Fact]
    public void The_condition_of_the_advanced_set_and_that_on_electricity_are_told_with_their_clauses()
    {
        var commune = Sample.Communes[0];
        var told = InOneLine(CriteriaCatalog.Embedded.InForce(Standard.Advanced, commune, 2023).Assess(commune, Evidence.Empty).Explain(Language.English));

        told.Should().Contain("Clause: Annex II, Decision 318/QĐ-TTg of 8 March 2022 of the Prime Minister; basis: read in a published account (E-01, E-19, E-72)")
            .And.Contain("Remark: The counts, 19 criteria and 75 indicators, were read (E-72); that the commune must meet the basic set was read in Thanh Hóa’s copy of the rule (E-19). ")
            .And.Contain("Prerequisite: National criteria for new rural communes, 2021-2025, criterion 4 (Electricity): undetermined. Missing for a verdict: ").And.Contain("Clause: row 4, Annex II, Decision 318/QĐ-TTg")
            .And.Contain("Area class: Northern midlands and mountains, by the region of the province. ");
    }

    private static void Verify(Assessment assessment)
    {
        foreach (var language in Language.All)
        {
            var told = InOneLine(assessment.Explain(language));
            foreach (var citation in RestsOn(assessment).Distinct())
            {
                if (!told.Contains($": {InOneLine(citation.Describe(language))};", StringComparison.Ordinal))
                {
                    throw new XunitException($"{assessment} rests on {citation}, which is not told in {language.Name}.");
                }
            }
        }
    }

    private static IEnumerable<Citation> RestsOn(Assessment assessment) => assessment.Findings.SelectMany(finding => finding.Citations)
        .Concat(assessment.Criteria.SelectMany(criterion => criterion.Citations))
        .Concat(assessment.Condition is { } condition ? condition.Grounds.Citations.Prepend(assessment.Set!.Provenance.Citation) : []);

    private static string InOneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
