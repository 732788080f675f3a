using NodaTime;
using Ntm.Criteria.Tests.Infrastructure;

namespace Ntm.Criteria.Tests;

public sealed class TerritoryDocumentTests
{
    private const string Illustrative = """
        {
          "format": 1, "kind": "territory", "lastChecked": "2026-11-23",
          "source": { "vi": "Minh họa", "en": "Illustrative" },
          "known": { "from": "2020-03-01", "to": "2024-10-31" },
          "start": { "date": "2020-03-01", "onOrBefore": true },
          "units": [
            { "code": "90", "type": "tinh", "name": "Minh Họa", "region": "tdmnpb" },
            { "code": "901", "type": "huyen", "name": "Suối Mơ", "parent": "90" },
            { "code": "90001", "type": "xa", "name": "Đồng Mẫu", "parent": "901", "start": { "date": "2015-01-01" } }
          ]
        }
        """;

    [Fact]
    public void The_embedded_units_are_those_of_the_official_list()
    {
        var snapshot = Vietnam.Territory.On(new LocalDate(2021, 7, 1));
        var official = Repository.ReadText("tests/Ntm.Criteria.Tests/Territory/Facts/lao-cai-2021-07-01.csv")
            .Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(line => line.TrimEnd('\r'));

        snapshot.Communes.Select(commune => $"{commune.Code},{commune.Name},{Capitalised(commune.Type)},{commune.District!.Code},{commune.District.Name},{Capitalised(commune.District.Type)}")
            .Should().BeEquivalentTo(official).And.HaveCount(152);
        snapshot.Districts.Should().HaveCount(9);
        snapshot.Communes.CountBy(commune => commune.Type.Key).Should().BeEquivalentTo(
            new Dictionary<string, int> { ["xa"] = 127, ["phuong"] = 16, ["thi-tran"] = 9 });

        static string Capitalised(UnitType type) => char.ToUpperInvariant(type.Prefix[0]) + type.Prefix[1..];
    }

    [Fact]
    public void The_embedded_province_is_in_a_region_that_the_national_classification_knows()
    {
        var province = Vietnam.Territory.On(new LocalDate(2021, 7, 1)).Province("10");

        CriteriaCatalog.Embedded.Sets.Where(set => set.AreaClassification != AreaClassification.Undivided && set.AreaClassification.Otherwise is null).Should().HaveCount(4).And.OnlyContain(set => set.AreaClassification.Find(province.RegionKey) != null);
        province.Start.Should().Be(UnitStart.OnOrBefore(new LocalDate(2010, 11, 9)));
        Vietnam.Territory.Should().BeSameAs(Vietnam.Territory);
        Vietnam.Territory.Known.ToString().Should().Be("2010-11-09..2026-11-27");
    }

    [Fact]
    public void A_unit_may_have_a_start_of_its_own()
    {
        TerritoryDocument.TryRead(SourceDocument.FromText("units.json", Illustrative), out var territory, out var diagnostics).Should().BeTrue();

        diagnostics.Should().BeEmpty();
        var commune = territory!.On(new LocalDate(2020, 3, 1)).Commune("90001");
        commune.Start.Should().Be(UnitStart.On(new LocalDate(2015, 1, 1)));
        commune.District!.Start.IsExact.Should().BeFalse();
    }

    [Theory]
    [InlineData("\"code\": \"901\"", "\"code\": \"90001\"", DiagnosticCode.DuplicateUnit, "$.units[2].code", 2)]
    [InlineData("\"type\": \"huyen\"", "\"type\": \"xa\"", DiagnosticCode.WrongUnitType, "$.units[1].type", 1)]
    [InlineData("\"type\": \"huyen\"", "\"type\": \"hyuen\"", DiagnosticCode.UnknownValue, "$.units[1].type", 1)]
    [InlineData(", \"parent\": \"90\" }", " }", DiagnosticCode.WrongParent, "$.units[1]", 1)]
    [InlineData("\"parent\": \"901\"", "\"parent\": \"902\"", DiagnosticCode.WrongParent, "$.units[2].parent", 1)]
    [InlineData("\"parent\": \"90\"", "\"parent\": \"901\"", DiagnosticCode.WrongParent, "$.units[1].parent", 1)]
    [InlineData("\"region\": \"tdmnpb\"", "\"parent\": \"901\"", DiagnosticCode.WrongParent, "$.units[0].parent", 1)]
    [InlineData("\"parent\": \"90\" }", "\"parent\": \"90\", \"region\": \"tdmnpb\" }", DiagnosticCode.RegionOfNoProvince, "$.units[1].region", 1)]
    [InlineData("2015-01-01", "2020-03-02", DiagnosticCode.StartsTooLate, "$.units[2].start", 1)]
    [InlineData("{ \"date\": \"2020-03-01\"", "{ \"date\": \"2020-03-02\"", DiagnosticCode.StartsTooLate, "$.start", 1)]
    [InlineData("\"from\": \"2020-03-01\", ", "", DiagnosticCode.MissingProperty, "$.known.from", 1)]
    [InlineData("2024-10-31", "2019-10-31", DiagnosticCode.PeriodEndsBeforeStart, "$.known", 1)]
    [InlineData("\"from\": \"2020-03-01\"", "\"from\": \"2020-03-32\"", DiagnosticCode.MalformedDate, "$.known.from", 1)]
    [InlineData("\"code\": \"90\"", "\"code\": \"9\"", DiagnosticCode.MalformedCode, "$.units[0].code", 1)]
    [InlineData("{ \"code\": \"90\", \"type\": \"tinh\", \"name\": \"Minh Họa\", \"region\": \"tdmnpb\" }", "90", DiagnosticCode.WrongType, "$.units[0]", 1)]
    [InlineData("\"parent\": \"901\"", "\"parrent\": \"901\"", DiagnosticCode.UnknownProperty, "$.units[2].parrent", 1)]
    [InlineData("\"kind\": \"territory\"", "\"kind\": \"evidence\"", DiagnosticCode.UnexpectedKind, "$.kind", 1)]
    [InlineData("\"name\": \"Suối Mơ\"", "\"name\": \"\"", DiagnosticCode.EmptyText, "$.units[1].name", 1)]
    public void A_mistake_is_told_with_its_place(string old, string replacement, string code, string path, int count)
    {
        Illustrative.Should().Contain(old);

        TerritoryDocument.TryRead(SourceDocument.FromText("units.json", Illustrative.Replace(old, replacement, StringComparison.Ordinal)), out var territory, out var diagnostics).Should().BeFalse();

        territory.Should().BeNull();
        diagnostics.Should().Contain(diagnostic => diagnostic.Code == code && diagnostic.Path == path).And.HaveCount(count);
    }

    [Fact]
    public void Loading_throws_all_mistakes_at_once() =>
        FluentActions.Invoking(() => TerritoryDocument.Read(SourceDocument.FromText("units.json", "{ \"format\": 1, \"kind\": \"territory\" }")))
            .Should().Throw<InvalidDocumentException>().Which.Diagnostics.Should().HaveCount(5);
}
