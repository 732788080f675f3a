using System.Collections.Immutable;
using Ntm.Criteria.Tests.Infrastructure;
using static Ntm.Criteria.Tests.IllustrativeUnits;

namespace Ntm.Criteria.Tests;

/// <summary>The images that the build made of the embedded documents say what the documents say.</summary>
public sealed class EmbeddedImageTests
{
    private static readonly CriteriaCatalog Documents = CriteriaCatalog.Load(EmbeddedDocuments.OfCriteria());

    /// <summary>Every standard and year for which something is recorded or nothing is.</summary>
    public static TheoryData<string, int> Questions => new(
        from standard in Standard.All
        from year in Enumerable.Range(2016, 15)
        select (standard.Key, year));

    [Fact]
    public void The_image_of_the_criteria_is_the_one_of_the_documents_as_they_are()
    {
        var contents = CatalogReader.Read(EmbeddedDocuments.OfCriteria(), new DiagnosticBag());

        Resource("criteria.image").Should().Equal(ImageFile.Write(pass => new CatalogImage(pass).Contents(contents)));
    }

    [Fact]
    public void The_image_of_the_units_is_the_one_of_each_document_as_it_is()
    {
        foreach (var name in TerritoryDocuments)
        {
            var part = Read(name).Parts.Single();

            Resource($"territory/{name}.image").Should().Equal(ImageFile.Write(pass => new TerritoryImage(pass).Timeline(part.Timeline)), name);
        }
    }

    [Fact]
    public void Every_document_of_units_has_its_image() =>
        typeof(CriteriaCatalog).Assembly.GetManifestResourceNames().Where(name => name.EndsWith(".image", StringComparison.Ordinal)).Should().BeEquivalentTo(
            TerritoryDocuments.Select(name => $"territory/{name}.image").Append("territory.image").Append("criteria.image"));

    [Theory]
    [MemberData(nameof(Questions))]
    public void Every_law_is_the_same_with_the_same_receipt(string standard, int year)
    {
        foreach (var unit in new[] { "01", "10", "15", "70", "96" }.Select(province => CommuneOf(province)))
        {
            foreach (var kind in AssessedUnit.All)
            {
                foreach (var purpose in SetPurpose.All)
                {
                    var (law, expected) = (Ask(CriteriaCatalog.Embedded), Ask(Documents));

                    law.ToCanonicalForm().Should().Be(expected.ToCanonicalForm());
                    law.ToReceipt().Should().Be(expected.ToReceipt());

                    CriteriaInForce Ask(CriteriaCatalog catalog) => catalog.InForce(Standard.Find(standard)!, unit, year, of: kind, purpose: purpose);
                }
            }
        }
    }

    [Fact]
    public void Every_set_and_everything_declared_is_the_same_to_the_last_property()
    {
        CatalogText.Of(CriteriaCatalog.Embedded).Should().Be(CatalogText.Of(Documents));
        Texts(CriteriaCatalog.Embedded.Instruments).Should().Equal(Texts(Documents.Instruments));
        Texts(CriteriaCatalog.Embedded.Accounts).Should().Equal(Texts(Documents.Accounts));
        Texts(CriteriaCatalog.Embedded.Absences).Should().Equal(Texts(Documents.Absences));
        Texts(CriteriaCatalog.Embedded.Measures).Should().Equal(Texts(Documents.Measures));
        CriteriaCatalog.Embedded.Warnings.Should().Equal(Documents.Warnings);
    }

    [Fact]
    public void Every_unit_and_every_event_is_the_same()
    {
        TerritoryPart[] expected = [.. TerritoryDocuments.Select(name => Read(name).Parts.Single()).OrderBy(part => part.Provinces[0])];

        Vietnam.Territory.Parts.Select(part => part.ToString()).Should().Equal(expected.Select(part => part.ToString()));
        Vietnam.Territory.Parts.Select(part => (part.Source, part.LastChecked)).Should().Equal(expected.Select(part => (part.Source, part.LastChecked)));
        foreach (var (part, document) in Vietnam.Territory.Parts.Zip(expected))
        {
            Texts(part.Timeline.Versions).Should().Equal(Texts(document.Timeline.Versions));
            Texts(part.Timeline.Recorded).Should().Equal(Texts(document.Timeline.Recorded));
            part.Head.Ranges.Should().Equal(document.Head.Ranges);
            part.Head.HasEvents.Should().Be(document.Head.HasEvents);
        }
    }

    private static IEnumerable<string> TerritoryDocuments => Directory.EnumerateFiles(Repository.PathOf("src/Ntm.Criteria/Catalog/Documents/territory"), "*.json").Select(path => Path.GetFileNameWithoutExtension(path));

    private static Territory Read(string name) =>
        TerritoryDocument.Read(SourceDocument.FromText(name, Repository.ReadText($"src/Ntm.Criteria/Catalog/Documents/territory/{name}.json")));

    private static IEnumerable<string> Texts<T>(ImmutableArray<T> values)
        where T : class => values.Select(value => CatalogText.Of(value));

    private static byte[] Resource(string name)
    {
        using var stream = typeof(CriteriaCatalog).Assembly.GetManifestResourceStream(name)!;
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
