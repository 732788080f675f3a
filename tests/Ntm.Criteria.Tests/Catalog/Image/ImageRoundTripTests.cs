using NodaTime;
using static Ntm.Criteria.Tests.IllustrativeUnits;

namespace Ntm.Criteria.Tests;

/// <summary>What is read, saved in an image and read again says the same: every kind of requirement and of provision. All of it is illustrative.</summary>
public sealed class ImageRoundTripTests
{
    private const string Repeals = """
        { "kind": "repeal", "target": { "instrument": "example-stricter" }, "inForce": { "from": "2024-01-01" }, "citation": { "article": "8" }, "basis": "confirmed" },
        { "kind": "repeal", "target": { "set": "example-basic", "indicator": "houses" }, "inForce": { "from": "2024-06-01" }, "citation": { "article": "8" }, "basis": "confirmed" },
        { "kind": "repeal", "target": { "set": "example-kinds" }, "inForce": { "from": "2025-01-01" }, "citation": { "article": "8" }, "basis": "confirmed" }
        """;

    private static readonly CatalogContents Read = CatalogReader.Read(
        [.. IllustrativeKinds.Documents, SourceDocument.FromText("illustrative-repeals.json", IllustrativeProvisions.Regulation("example-repeals", "9/QĐ-VD", Repeals))],
        new DiagnosticBag())!;

    private static readonly byte[] Saved = Save(Read);

    private static readonly CatalogContents ReadAgain = Load(Saved);

    [Fact]
    public void Saved_again_it_is_the_same_to_the_last_byte() => Save(ReadAgain).Should().Equal(Saved);

    [Theory]
    [InlineData("basic")]
    [InlineData("advanced")]
    public void Every_law_is_the_same_on_every_date_on_which_something_changes(string standardKey)
    {
        var (before, after) = (Law(Read), Law(ReadAgain));
        var forms = new HashSet<string>();
        for (var date = new LocalDate(2022, 1, 1); date <= new LocalDate(2025, 12, 31); date = date.PlusDays(17))
        {
            foreach (var province in new[] { CommuneOf("90").Province, CommuneOf("91").Province })
            {
                var question = new LawQuestion(Standard.Find(standardKey)!, AssessedUnit.Commune, date.Year, date);
                var form = after.InForce(question, province, province).ToCanonicalForm();

                form.Should().Be(before.InForce(question, province, province).ToCanonicalForm());
                forms.Add(form);
            }
        }

        forms.Count.Should().BeGreaterThan(3);
    }

    private static byte[] Save(CatalogContents contents) => ImageFile.Write(pass => new CatalogImage(pass).Contents(contents));

    private static CatalogContents Load(byte[] image) => ImageFile.Read("illustrative.image", image, pass => new CatalogImage(pass).Contents(null));

    private static PublishedLaw Law(CatalogContents contents) => new(contents.Sets, contents.Absences, contents.Repeals, new InstrumentVersions(contents.Speaking));
}
