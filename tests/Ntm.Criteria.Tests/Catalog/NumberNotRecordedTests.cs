using static Ntm.Criteria.Tests.IllustrativeProvisions;

namespace Ntm.Criteria.Tests;

/// <summary>Instruments of which the number was not read. Illustrative: no such law exists.</summary>
public sealed class NumberNotRecordedTests
{
    private const string Number = "\"number\": \"3/QĐ-VD\"";
    private const string NotRecorded = "\"number\": \"notRecorded\"";

    [Fact]
    public void It_is_cited_by_its_issuer_and_its_date()
    {
        var catalog = IllustrativeDocuments.Load(Documents([.. Texts(), Unnumbered("example-unnumbered")]));
        var instrument = catalog.FindInstrument("example-unnumbered")!;

        instrument.Number.Should().BeNull();
        instrument.Describe(Language.Vietnamese).Should().Be("Quyết định (chưa ghi nhận số) ngày 01/06/2022 của Cơ quan minh họa");
        instrument.Describe(Language.English).Should().Be("Decision (number not recorded) of 1 June 2022 of the Illustrative body");
        catalog.InForce(Standard.Basic, IllustrativeUnits.CommuneOf("90"), 2023).ToCanonicalForm()
            .Should().Contain("\"example-unnumbered\":{\"inForce\":\"2022-06-01..\",\"issuer\":{\"en\":\"Illustrative body\",\"vi\":\"Cơ quan minh họa\"},\"signed\":");
    }

    [Fact]
    public void Two_of_one_issuer_and_date_are_told_apart_by_their_titles()
    {
        Codes(Unnumbered("example-other", title: "Khác")).Should().BeEmpty();
        Codes(Unnumbered("example-other")).Should().Equal(DiagnosticCode.ContradictoryInstruments);

        static IEnumerable<string> Codes(string other) => Diagnose([.. Texts(), Unnumbered("example-unnumbered"), other.Replace("2022-12-31", "2022-12-30", StringComparison.Ordinal).Replace("\"from\": \"2022-06-01\" },\n", "\"from\": \"2022-06-02\" },\n", StringComparison.Ordinal)])
            .Select(diagnostic => diagnostic.Code).Where(code => code != DiagnosticCode.TwoProvisions);
    }

    [Fact]
    public void A_number_is_still_needed_unless_it_is_said_that_it_is_not_recorded()
    {
        Diagnose([.. Texts(), Unnumbered("example-unnumbered").Replace($"{NotRecorded}, ", "", StringComparison.Ordinal)]).Select(diagnostic => diagnostic.Code)
            .Should().Contain(DiagnosticCode.MissingProperty);
        Diagnose([.. Texts(), Unnumbered("example-unnumbered").Replace("notRecorded", "not recorded", StringComparison.Ordinal)]).Select(diagnostic => diagnostic.Code)
            .Should().Contain(DiagnosticCode.MalformedNumber);
    }

    private static string Unnumbered(string key, string title = "Minh họa") => Regulation(key, "3/QĐ-VD", Fill("\"threshold\": { \"value\": 60 }"))
        .Replace(Number, NotRecorded, StringComparison.Ordinal)
        .Replace("\"title\": { \"vi\": \"Minh họa\"", $"\"title\": {{ \"vi\": \"{title}\"", StringComparison.Ordinal);
}
