using System.Text.Json;
using System.Text.RegularExpressions;
using Ntm.Criteria.Tests.Infrastructure;

namespace Ntm.Criteria.Tests;

/// <summary>The remarks of the documents say the same in both languages, as far as a test can tell.</summary>
public sealed partial class RemarksTests
{
    private const string Embedded = "src/Ntm.Criteria/Catalog/Documents/";

    public static TheoryData<string> Documents =>
    [
        .. EmbeddedDocuments.OfCriteria().Select(document => Embedded + document.Name), "docs/samples/LaoCai2021/illustrative-decision.json",
    ];

    [Fact]
    public void The_annexes_and_their_amendments_have_remarks() =>
        new[] { "318-annex-1.json", "318-annex-2.json", "211-qd-ttg.json" }.Should().OnlyContain(document => Remarks(Embedded + document).Any());

    [Theory]
    [MemberData(nameof(Documents))]
    public void A_remark_names_the_same_numbers_accounts_and_instruments_in_both_languages(string document)
    {
        foreach (var (vietnamese, english) in Remarks(document))
        {
            Numbers(vietnamese.Replace(',', '.')).Should().BeEquivalentTo(Numbers(WithShortDates(english)), "of “{0}”", english);
            vietnamese.Should().NotBe(english);
            Names(vietnamese).Should().BeEquivalentTo(Names(english), "of “{0}”", english);
        }
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void A_remark_is_believed_read_or_unconfirmed_in_both_languages(string document)
    {
        (string Vietnamese, string English)[] words = [("được cho là", "believed"), ("đọc được", "read"), ("chưa kiểm chứng", "unconfirmed"), ("gián tiếp", "indirect"), ("suy ra", "inferred")];
        foreach (var (vietnamese, english) in Remarks(document))
        {
            foreach (var word in words)
            {
                vietnamese.Contains(word.Vietnamese, StringComparison.OrdinalIgnoreCase)
                    .Should().Be(english.Contains(word.English, StringComparison.OrdinalIgnoreCase), "“{0}” says so", english);
            }
        }
    }

    private static IEnumerable<(string Vietnamese, string English)> Remarks(string document)
    {
        using var parsed = JsonDocument.Parse(Repository.ReadText(document));
        return [.. Remarks(parsed.RootElement).Select(remark => (remark.GetProperty("vi").GetString()!, remark.GetProperty("en").GetString()!))];
    }

    private static IEnumerable<JsonElement> Remarks(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(property => property.Name == "remark" ? [property.Value] : Remarks(property.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Remarks),
        _ => [],
    };

    private static string WithShortDates(string english) => english.Replace("1 March 2024", "01/03/2024", StringComparison.Ordinal);

    private static IEnumerable<string> Numbers(string text) => Number().Matches(text).Select(match => match.Value);

    private static IEnumerable<string> Names(string text) => Name().Matches(text).Select(match => match.Value);

    [GeneratedRegex(@"\d+(\.\d+)?")]
    private static partial Regex Number();

    // An account, an instrument, or what stands in quotes as the law writes it.
    [GeneratedRegex(@"\b[EC]-\d+\b|\b\d+/[A-ZĐ][\w-]+|“Đạt”|“nếu có”|“mức độ 3 trở lên”")]
    private static partial Regex Name();
}
