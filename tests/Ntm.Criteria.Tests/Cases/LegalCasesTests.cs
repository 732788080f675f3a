using NodaTime;
using NodaTime.Text;
using Ntm.Criteria.Tests.Infrastructure;

namespace Ntm.Criteria.Tests;

/// <summary>Every case of the files beside this one, on a commune of Lào Cai, or what followed it, or its district.</summary>
[UseCulture("vi-VN")]
public sealed class LegalCasesTests
{
    private static readonly AdministrativeUnit Commune = Vietnam.Territory.On(new LocalDate(2022, 12, 31)).Commune("02929");

    public static TheoryData<string, int, string> Cases()
    {
        var cases = new TheoryData<string, int, string>();
        foreach (var file in LegalCaseFile.All)
        {
            for (var i = 0; i < file.Cases.Length; i++)
            {
                var @case = file.Cases[i];
                cases.Add(file.Name, i, $"{@case.Row}, {@case.Year} on {LocalDatePattern.Iso.Format(@case.On)}: {@case.Name}");
            }
        }

        return cases;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_case_comes_out_as_its_file_says(string fileName, int index, string name)
    {
        var file = LegalCaseFile.All.Single(file => file.Name == fileName);
        var @case = file.Cases[index];
        var commune = Commune.CorrespondenceOn(LocalDate.Min(@case.On, new LocalDate(@case.Year, 12, 31))).Units[0];
        var unit = file.Set.AssessedUnit == AssessedUnit.District ? commune.District! : commune;
        var law = CriteriaCatalog.Embedded.InForce(file.Set.Standard, unit, @case.Year, @case.On, purpose: file.Set.Purpose);
        var evidence = Evidence.Create(@case.Measured.AsSpan());

        Check(law.Assess(unit, evidence), @case, @case.Withheld, name);
        Check(law.Assess(unit, evidence, UnconfirmedThresholds.Admitted), @case, @case.Admitted, $"{name}, admitted");
    }

    private static void Check(Assessment assessment, LegalCase @case, ExpectedAnswer expected, string because)
    {
        var finding = assessment.Findings[@case.Indicator];

        finding.Verdict.Should().Be(expected.Verdict, because);
        finding.Reasons.Should().BeEquivalentTo(expected.Reasons, because);
        finding.Indicator.Number.ToString().Should().Be(@case.Row, because);
        string.Join("; ", finding.Citations.Select(citation => citation.Describe(Language.Vietnamese))).Should().Be(@case.Citation, because);
        finding.IsIllustrative.Should().Be(finding.Measurements.Any(), because);
    }
}
