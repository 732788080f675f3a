using System.Globalization;
using System.Text;
using NodaTime;
using Ntm.Criteria.Tests.Infrastructure;

namespace Ntm.Criteria.Tests;

/// <summary>The C# of the page on opinions, run on the document that is shown there, and on what ten districts might say. Illustrative: nobody said it.</summary>
public sealed class OpinionsPageTests
{
    private static readonly TerritorySnapshot Units = Vietnam.Territory.On(new LocalDate(2023, 12, 31));

    // Collects what the examples print.
    private StringWriter Console { get; } = new() { NewLine = "\n" };

    [Fact]
    public void Where_two_differ_is_told_as_the_page_says()
    {
        var commune = Units.Commune("02929");
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(Repository.ReadText("docs/opinions.md").Split("```json")[1].Split("```")[0]));

        var law = CriteriaCatalog.Embedded.InForce(Standard.Advanced, commune, assessedYear: 2023);
        var document = EvidenceDocument.Read(SourceDocument.FromStream("evidence-2023.json", stream));
        var assessment = law.Assess(commune, document.Find(commune.Code) ?? Evidence.Empty);

        var verification = assessment.Compare(Assessor.District, Assessor.Council);
        foreach (var difference in verification.Differences.Where(pair => pair.Criterion?.Criterion.Key == "health"))
        {
            Console.WriteLine(difference.Describe(Language.Vietnamese));
        }

        Console.ToString().Should().Be(Printed("""
            Tiêu chí 14. Y tế: huyện thẩm tra: chưa đạt (UBND huyện (minh họa), 15/01/2024); hội đồng thẩm định: đạt (Hội đồng (minh họa), 20/02/2024): trái nhau
            14.1 Tỷ lệ người dân tham gia bảo hiểm y tế: huyện thẩm tra: chưa đạt (UBND huyện (minh họa), 15/01/2024); hội đồng thẩm định: cơ bản đạt (Hội đồng (minh họa), 20/02/2024): khác nhau về mức độ
            """));
        assessment.UnplacedOpinions.Should().BeEmpty();
        Console.GetStringBuilder().Clear();

        foreach (var difference in assessment.CompareWithRule(Assessor.Commune).Differences)
        {
            Console.WriteLine($"{difference.Finding?.Indicator.Number}: {difference.First.Stance.Describe(Language.English)}, by the rule {difference.Second.Stance.Describe(Language.English)}: {difference.Finding?.Gap?.Describe(Language.English)}");
        }

        Console.ToString().Should().Be(Printed("""
            14.1: met, by the rule not met: Residents with health insurance: 30 more people
            """));
    }

    [Fact]
    public void What_is_published_of_ten_communes_is_told_as_the_page_says()
    {
        AdministrativeUnit[] communes = [.. Units.Communes.Where(unit => unit.Type == UnitType.RuralCommune && unit.Province.Code == Units.Commune("02929").Province.Code).Take(10)];
        var law = CriteriaCatalog.Embedded.InForce(Standard.Advanced, communes[0], assessedYear: 2023);
        var reported = Reported(law.Set!, communes);

        var summary = PublishedSummary.Of(
            communes.Select(one => law.Assess(one, reported.Find(one.Code) ?? Evidence.Empty)),
            Voice.Of(Assessor.District),
            new CountingRule { BasicallyMet = CountedAs.NotMet, NotApplicable = CountedAs.Met },
            CriteriaBands.OftenPublished);
        Console.WriteLine(summary.Explain(Language.Vietnamese));

        Console.ToString().Should().StartWith(Printed("""
            Tổng hợp theo huyện thẩm tra: nông thôn mới nâng cao, năm đánh giá 2023, bộ tiêu chí có 19 tiêu chí
            Bình quân: 13,67 tiêu chí/xã (123 tiêu chí đạt của 9 xã).
            Còn 4 tiêu chí chưa kết luận của 1 xã, hiện chưa tính là đạt; nếu tất cả đều đạt: 14,11 tiêu chí/xã
              (127 tiêu chí đạt của 9 xã).
              19 tiêu chí: 2/9 xã
              15–18 tiêu chí: 3/9 xã
              10–14 tiêu chí: 2/9 xã, trong đó 1 có thể lên nhóm cao hơn
              5–9 tiêu chí: 1/9 xã
              dưới 5 tiêu chí: 1/9 xã
            Không đưa vào mẫu số vì chưa có tiêu chí nào được kết luận: 1 xã.
            """));
        CriteriaBands.Of(10, 10, 8, 5, 0).ToString().Should().Be("10, 8-9, 5-7, 0-4");
    }

    // Of each commune how many criteria are said to be met and how many are basically met; the next are not assessed, and the rest are not met. Of the last nothing is said.
    private static EvidenceDocument Reported(CriteriaSet set, AdministrativeUnit[] communes)
    {
        (int Met, int BasicallyMet, int NotAssessed)[] said = [(19, 0, 0), (19, 0, 0), (18, 1, 0), (17, 0, 0), (15, 2, 0), (12, 0, 4), (12, 1, 0), (7, 0, 0), (4, 0, 0)];
        var rows = said.SelectMany((one, place) => set.Criteria.Select((criterion, number) =>
        {
            var verdict = number < one.Met ? "met" : number < one.Met + one.BasicallyMet ? "basicallyMet" : number < one.Met + one.BasicallyMet + one.NotAssessed ? "notAssessed" : "notMet";
            return $"{communes[place].Code},district,UBND huyện (minh họa),advanced,2023,{criterion.Key},{verdict},2024-01-15";
        }));
        var table = "code,opinions[].assessor,opinions[].office,opinions[].standard,opinions[].assessedYear,opinions[].criterion,opinions[].verdict,opinions[].given\n" + string.Join('\n', rows);
        return EvidenceDocument.Read(SourceDocument.FromText("evidence.json", """{ "format": 1, "kind": "evidence", "standing": "illustrative" }""").WithTable("units", SourceDocument.FromText("opinions.csv", table)));
    }

    private static string Printed(string lines) => string.Create(CultureInfo.InvariantCulture, $"{lines}\n");
}
