namespace Ntm.Criteria.Tests;

/// <summary>What happens to a unit is told of those below it too, or the document is refused. Illustrative: no such units exist.</summary>
public sealed class ParentsOverTimeTests
{
    [Theory]
    [InlineData("an abolition", """{ "kind": "abolition", "ended": ["901"] }""", 2)]
    [InlineData("a recoding", """{ "kind": "recoding", "units": [{ "code": "903", "type": "huyen", "name": "Ba", "parent": "90", "from": ["901"] }] }""", 2)]
    [InlineData("a merger into another code", """{ "kind": "merger", "units": [{ "code": "902", "from": ["901", "902"] }] }""", 2)]
    [InlineData("the end of a tier", """{ "kind": "end-of-tier", "ended": ["901", "902"] }""", 3)]
    [InlineData("two districts that swap their codes", """{ "kind": "recoding", "units": [{ "code": "902", "type": "huyen", "name": "Một", "parent": "90", "from": ["901"] }, { "code": "901", "type": "huyen", "name": "Hai", "parent": "90", "from": ["902"] }] }""", 3)]
    [InlineData("a code that another district takes over", """{ "kind": "recoding", "units": [{ "code": "901", "type": "huyen", "name": "Hai", "parent": "90", "from": ["902"] }, { "code": "903", "type": "huyen", "name": "Một", "parent": "90", "from": ["901"] }] }""", 3)]
    [InlineData("a merger into the same code", """{ "kind": "merger", "units": [{ "code": "901", "from": ["901", "902"] }] }""", 1)]
    [InlineData("a renaming", """{ "kind": "renaming", "units": [{ "code": "901", "name": "Mốt", "from": ["901"] }] }""", 0)]
    public void Of_the_units_below_one_that_does_not_go_on_under_its_code_is_told_where_they_go(string what, string change, int orphans)
    {
        var isRead = TerritoryDocument.TryRead(SourceDocument.FromText("units.json", With(change)), out var territory, out var diagnostics);

        diagnostics.Select(diagnostic => diagnostic.Code).Should().Equal(Enumerable.Repeat(DiagnosticCode.WrongParent, orphans), what);
        isRead.Should().Be(orphans == 0);
        territory?.On(new(2013, 1, 1)).Communes.Should().HaveCount(3).And.OnlyContain(commune => commune.District != null);
    }

    /// <summary>Two districts swap their codes, and a commune of the first changes the same day: by its code alone its parent would be the same.</summary>
    [Theory]
    [InlineData("a commune that is renamed, and of whose parent nothing is told", """{ "kind": "renaming", "units": [{ "code": "90001", "name": "A mới", "from": ["90001"] }] }""", "NTM5102 $.events[1].units[0]")]
    [InlineData("a renaming in a parent of the same code", """{ "kind": "renaming", "units": [{ "code": "90001", "name": "A mới", "parent": "901", "from": ["90001"] }] }""", "NTM5108 $.events[1].units[0]")]
    [InlineData("a change of type in a parent of the same code", """{ "kind": "change-of-type", "units": [{ "code": "90001", "type": "thi-tran", "parent": "901", "from": ["90001"] }] }""", "NTM5108 $.events[1].units[0]")]
    [InlineData("a move into what has the code now", """{ "kind": "transfer", "units": [{ "code": "90001", "parent": "901", "from": ["90001"] }] }""", null)]
    [InlineData("a move with its district, which has another code", """{ "kind": "transfer", "units": [{ "code": "90001", "parent": "902", "from": ["90001"] }] }""", null)]
    public void A_parent_is_the_same_only_where_the_unit_of_its_code_goes_on(string what, string change, string? mistake)
    {
        const string Swap = """
            { "kind": "recoding", "units": [{ "code": "902", "type": "huyen", "name": "Một", "parent": "90", "from": ["901"] }, { "code": "901", "type": "huyen", "name": "Hai", "parent": "90", "from": ["902"] }] }
            """;
        const string Others = """{ "kind": "transfer", "units": [{ "code": "90002", "parent": "902", "from": ["90002"] }, { "code": "90003", "parent": "901", "from": ["90003"] }] }""";

        TerritoryDocument.TryRead(SourceDocument.FromText("units.json", With(Swap, change, Others)), out _, out var diagnostics).Should().Be(mistake is null, what);

        diagnostics.Select(diagnostic => $"{diagnostic.Code} {diagnostic.Path}").Should().Equal(mistake is null ? [] : [mistake], what);
    }

    [Fact]
    public void A_unit_of_another_time_in_the_same_tree_has_the_parents_of_its_time()
    {
        var territory = TerritoryDocument.Read(SourceDocument.FromText("units.json", With("""{ "kind": "renaming", "units": [{ "code": "901", "name": "Mốt", "from": ["901"] }] }""")));
        var (before, after) = (territory.On(new(2011, 1, 1)).Commune("90001"), territory.On(new(2012, 1, 1)).Commune("90001"));

        after.Id.Should().Be(before.Id);
        (before.District!.Name, after.District!.Name).Should().Be(("Một", "Mốt"));
        before.Known.ToString().Should().Be("2010-01-01..2011-12-31");
        after.Known.ToString().Should().Be("2012-01-01..");
        before.CorrespondenceOn(new(2012, 1, 1)).Units.Should().Equal(after);
        before.End.Should().BeNull();
    }

    private static string With(params ReadOnlySpan<string> changes) => $$"""
        {
          "format": 1, "kind": "territory", "standing": "illustrative", "lastChecked": "2026-11-27",
          "source": { "vi": "Minh họa", "en": "Illustrative" }, "known": { "from": "2010-01-01" }, "start": { "date": "2010-01-01", "onOrBefore": true },
          "instruments": [
            {
              "key": "example", "number": "1/NQ-VD", "type": { "vi": "Nghị quyết", "en": "Resolution" }, "issuer": { "vi": "Hội đồng minh họa", "en": "Illustrative Council" },
              "signed": "2010", "inForce": { "from": "2010-01-01" }, "title": { "vi": "Minh họa", "en": "Illustrative" }
            }
          ],
          "units": [
            { "code": "90", "type": "tinh", "name": "Minh Họa" },
            { "code": "901", "type": "huyen", "name": "Một", "parent": "90" },
            { "code": "902", "type": "huyen", "name": "Hai", "parent": "90" },
            { "code": "90001", "type": "xa", "name": "A", "parent": "901" },
            { "code": "90002", "type": "xa", "name": "B", "parent": "901" },
            { "code": "90003", "type": "xa", "name": "C", "parent": "902" }
          ],
          "events": [{{string.Join(", ", changes.ToArray().Select(Dated))}}]
        }
        """;

    private static string Dated(string change) => $$"""{ "date": "2012-01-01", "citation": { "instrument": "example" }, "basis": "confirmed", {{change.Trim()[1..]}}""";
}
