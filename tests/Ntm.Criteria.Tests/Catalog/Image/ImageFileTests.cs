using System.Collections.Immutable;
using Ntm.Criteria.Requirements;

namespace Ntm.Criteria.Tests;

/// <summary>What is written is read back, and what is damaged is not read at all. All of it is illustrative.</summary>
public sealed class ImageFileTests
{
    private static readonly CatalogContents Contents = CatalogReader.Read([.. IllustrativeKinds.Documents], new DiagnosticBag())!;
    private static readonly byte[] Image = Write(Contents);

    [Fact]
    public void Every_kind_of_requirement_cell_and_provision_reads_back_as_it_was_written()
    {
        var again = Read(Image);

        CatalogText.Of(Catalogue(again)).Should().Be(CatalogText.Of(Catalogue(Contents)));
        Write(again).Should().Equal(Image);
        Kinds(again.Sets.SelectMany(timeline => timeline.Sources.Enacted.Requirements().Concat(timeline.Sources.Provisions.OfType<Detail>().SelectMany(detail => detail.Parts.SelfAndParts())))).Should().BeEquivalentTo(
            typeof(Requirement).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Requirement)) && !type.IsAbstract));
        Kinds(again.Sets.SelectMany(timeline => timeline.Sources.Amendments.Concat<Provision>(timeline.Sources.Provisions))).Should().Equal(
            Kinds(Contents.Sets.SelectMany(timeline => timeline.Sources.Amendments.Concat<Provision>(timeline.Sources.Provisions)))).And.HaveCount(6);
    }

    [Fact]
    public void What_was_one_object_is_one_again()
    {
        var again = Read(Image).Sets.SelectMany(timeline => timeline.Sources.Enacted.Requirements()).OfType<BothSexes>().First();

        again.Women.Threshold.Should().BeSameAs(again.Men.Threshold);
    }

    [Fact]
    public void The_same_contents_give_the_same_bytes() =>
        Write(CatalogReader.Read([.. IllustrativeKinds.Documents], new DiagnosticBag())!).Should().Equal(Image);

    [Fact]
    public void An_image_with_any_byte_changed_is_refused()
    {
        for (var place = 0; place < Image.Length; place += 97)
        {
            var damaged = Image.ToArray();
            damaged[place] ^= 0x10;

            damaged.Invoking(Read).Should().Throw<InvalidDataException>().WithMessage("'example.image'*is damaged*Ntm.Criteria.dll*");
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(1000)]
    public void An_image_that_ends_too_early_is_refused(int length) =>
        Image[..length].Invoking(Read).Should().Throw<InvalidDataException>();

    [Fact]
    public void An_image_that_goes_on_after_its_end_is_refused() =>
        ((byte[])[.. Image, 0]).Invoking(Read).Should().Throw<InvalidDataException>();

    [Fact]
    public void An_image_that_is_not_carried_is_named() =>
        FluentActions.Invoking(() => EmbeddedImages.Read("territory/nowhere.image", pass => pass.Number(null))).Should().Throw<InvalidOperationException>().WithMessage("*territory/nowhere.image*");

    [Fact]
    public void Documents_are_put_on_top_of_the_embedded_ones_without_their_image_and_whatever_else_is_asked_tells_that_it_is_damaged()
    {
        var catalog = new CriteriaCatalog(EmbeddedDocuments.OfCriteria, () => Read(Image[..^1]), warnings: []);

        catalog.With(DecisionsOfEveryProvince.Documents[0]).Sets.Should().NotBeEmpty();
        catalog.Invoking(damaged => damaged.Sets).Should().Throw<InvalidDataException>();
        catalog.Invoking(damaged => damaged.FindMeasure("health-insurance")).Should().Throw<InvalidDataException>();
    }

    private static CatalogContents Read(byte[] image) => ImageFile.Read("example.image", image, pass => new CatalogImage(pass).Contents(null));

    private static byte[] Write(CatalogContents contents) => ImageFile.Write(pass => new CatalogImage(pass).Contents(contents));

    private static CriteriaCatalog Catalogue(CatalogContents contents) => new(() => [], () => contents, warnings: []);

    private static ImmutableArray<Type> Kinds(IEnumerable<object> values) => [.. values.Select(value => value.GetType()).Distinct()];
}
