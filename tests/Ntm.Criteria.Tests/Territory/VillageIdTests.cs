namespace Ntm.Criteria.Tests;

public sealed class VillageIdTests
{
    private static readonly UnitId Commune = UnitId.Parse("02929@<=2020-03-01", null);

    [Theory]
    [InlineData("T01", "02929@<=2020-03-01/T01@2021-01-01")]
    [InlineData("a/b@c d", "02929@<=2020-03-01/a/b@c d@2021-01-01")]
    public void The_text_reads_back(string localId, string text)
    {
        var id = new VillageId(Commune, localId, UnitStart.On(new(2021, 1, 1)));

        id.ToString().Should().Be(text);
        VillageId.Parse(text, null).Should().Be(id);
        VillageId.TryParse(text, null, out var read).Should().BeTrue();
        read!.LocalId.Should().Be(localId);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("02929@<=2020-03-01")]
    [InlineData("02929@<=2020-03-01/T01")]
    [InlineData("02929@<=2020-03-01/@2021-01-01")]
    [InlineData("02929@<=2020-03-01/ T01@2021-01-01")]
    [InlineData("02929/T01@2021-01-01")]
    [InlineData("10@<=2020-03-01/T01@2021-01-01")]
    [InlineData("02929@<=2020-03-01/T01@2021")]
    public void Other_texts_are_none(string? text)
    {
        VillageId.TryParse(text, null, out var read).Should().BeFalse();
        read.Should().BeNull();
        FluentActions.Invoking(() => VillageId.Parse(text!, null)).Should().Throw<Exception>().Which.Should().Match(one => text == null ? one is ArgumentNullException : one is FormatException);
    }

    [Fact]
    public void Equal_where_commune_identifier_and_start_are()
    {
        var id = VillageId.Parse("02929@<=2020-03-01/T01@2021-01-01", null);

        (id == VillageId.Parse("02929@<=2020-03-01/T01@2021-01-01", null)).Should().BeTrue();
        id.GetHashCode().Should().Be(VillageId.Parse("02929@<=2020-03-01/T01@2021-01-01", null).GetHashCode());
        foreach (var other in new[] { "02929@2020-03-01/T01@2021-01-01", "02929@<=2020-03-01/T02@2021-01-01", "02929@<=2020-03-01/T01@<=2021-01-01" })
        {
            (id != VillageId.Parse(other, null)).Should().BeTrue();
        }

        id.Equals(null).Should().BeFalse();
    }

    [Theory]
    [InlineData("")]
    [InlineData("T01 ")]
    [InlineData("T\n1")]
    [InlineData("a\u0301")]
    public void What_is_no_identifier_is_refused(string localId) =>
        FluentActions.Invoking(() => new VillageId(Commune, localId, UnitStart.On(new(2021, 1, 1)))).Should().Throw<ArgumentException>().WithParameterName(nameof(localId));

    [Fact]
    public void Nothing_is_refused()
    {
        var start = UnitStart.On(new(2021, 1, 1));

        FluentActions.Invoking(() => new VillageId(null!, "1", start)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => new VillageId(UnitId.Parse("10@<=2020-03-01", null), "1", start)).Should().Throw<ArgumentException>().WithMessage("*villages are in communes*");
        FluentActions.Invoking(() => new VillageId(Commune, null!, start)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => new VillageId(Commune, "1", null!)).Should().Throw<ArgumentNullException>();
    }
}
