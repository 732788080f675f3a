using Ntm.Criteria.Requirements;
using Ntm.Criteria.Tests.Infrastructure;

namespace Ntm.Criteria.Tests;

/// <summary>Double entry: names, kinds of requirement, basis and accounts as the legal tables have them, against the documents as they are loaded.</summary>
public sealed class RecordedWordingsTests
{
    private const string Table = "tests/Ntm.Criteria.Tests/Catalog/Facts/wordings.tsv";

    [Fact]
    public void Every_criterion_and_indicator_is_worded_as_the_table_has_it()
    {
        var recorded = Repository.ReadText(Table).Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).ToList();

        recorded.Should().HaveCount((3 * 19) + 49 + 57 + 75 + 10 + (4 + 15) + 4 + 4 + (14 + 12 + 15 + 17) + (5 + 4 + 4 + 3) + 9 + 2 + (3 * (4 + 4)) + (2 * (2 + 2)) + 2).And.OnlyHaveUniqueItems();
        Loaded().Should().BeEquivalentTo(recorded);
    }

    [Fact]
    public void The_seven_regions_and_the_communes_that_use_the_northern_mountain_level_are_as_Article_1_has_them()
    {
        foreach (var classification in new[] { FactTable.Basic, FactTable.Advanced }.Select(key => CriteriaCatalog.Embedded.FindSet(key)!.AreaClassification))
        {
            classification.Classes.Select(@class => @class.Name.Vietnamese).Should().Equal(
                "Trung du miền núi phía Bắc", "Đồng bằng sông Hồng", "Bắc Trung Bộ", "Duyên hải Nam Trung Bộ", "Tây Nguyên", "Đông Nam Bộ", "Đồng bằng sông Cửu Long");
            var rule = classification.Clauses.Should().ContainSingle().Subject;
            rule.Designations.Concat(rule.Designations.SelectMany(designation => designation.AllOf)).Distinct().Should().BeEquivalentTo(classification.Designations);
            rule.Designations.SelectMany(designation => designation.AllOf).Select(part => part.Name.Vietnamese).Should().Equal("xã an toàn khu", "huyện nghèo", "xã an toàn khu", "huyện vừa thoát nghèo giai đoạn 2018-2020");
            rule.Designations.Select(designation => designation.Name.Vietnamese).Should().Equal(
                "xã đặc biệt khó khăn", "xã an toàn khu thuộc huyện nghèo", "xã an toàn khu thuộc huyện vừa thoát nghèo giai đoạn 2018-2020");
            rule.Class.Name.Vietnamese.Should().Be("Trung du miền núi phía Bắc");
            rule.Provenance.Citation.ToString().Should().StartWith("Điều 1 Quyết định số 318/QĐ-TTg");
            rule.Provenance.Basis.Should().Be(Basis.Reported);
            rule.Provenance.Accounts.Select(account => account.Key).Should().Equal("E-01", "E-02", "E-18");
        }
    }

    private static IEnumerable<string> Loaded()
    {
        foreach (var set in CriteriaCatalog.Embedded.Sets)
        {
            foreach (var criterion in set.Criteria)
            {
                yield return Line(set.Key, criterion.Number, "criterion", criterion.Name, null, criterion.Provenance);
                foreach (var indicator in criterion.Indicators)
                {
                    yield return Line(set.Key, indicator.Number, "indicator", indicator.Name, indicator.Requirement, indicator.Provenance);
                }
            }
        }

        foreach (var (set, _, after) in AmendmentsTests.AmendedForms())
        {
            yield return Line(set, after.Number, "amended", after.Name, after.Requirement, after.AmendedBy!);
        }

        foreach (var (set, _, after) in MinistryDecisionsTests.SuppliedForms())
        {
            yield return Line(set, after.Number, "supplied", after.Name, after.Requirement, after.SuppliedBy!);
        }

        var advanced = CriteriaCatalog.Embedded.InForce(Standard.Advanced, AddedByHaiDuongTests.Commune, 2022).Set!;
        foreach (var added in advanced.Indicators.Where(indicator => indicator.AddedBy is not null))
        {
            yield return Line(advanced.Key, added.Number, "added", added.Name, added.Requirement, added.AddedBy!);
        }
    }

    private static string Line(string set, IndicatorNumber row, string of, BilingualText name, Requirement? requirement, Provenance provenance) => string.Join(
        '\t', set, row, of, name, requirement is null ? "" : Kinds(requirement), provenance.Basis.Key, string.Join(' ', provenance.Accounts.Select(account => account.Key)));

    private static string Kinds(Requirement requirement) => string.Join(
        ' ', requirement.SelfAndParts().Select(part => char.ToLowerInvariant(part.GetType().Name[0]) + part.GetType().Name[1..]).Distinct().Order(StringComparer.Ordinal));
}
