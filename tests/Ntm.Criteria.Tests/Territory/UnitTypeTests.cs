using Ntm.Criteria.Tests.Infrastructure;

namespace Ntm.Criteria.Tests;

[UseCulture("tr-TR")]
public sealed class UnitTypeTests
{
    [Fact]
    public void All_holds_every_type_once_in_legal_order() =>
        UnitType.All.Select(type => type.Key).Should().Equal(
            "tinh", "thanh-pho-trung-uong", "huyen", "thi-xa", "thanh-pho", "quan", "xa", "phuong", "thi-tran");

    [Fact]
    public void The_values_follow_the_legal_order() => UnitType.All.Select(type => type.Value).Should().Equal(Enumerable.Range(1, 9));

    [Theory]
    [InlineData("tinh", "province", "tỉnh")]
    [InlineData("thanh-pho-trung-uong", "province", "thành phố trực thuộc trung ương")]
    [InlineData("huyen", "district", "huyện")]
    [InlineData("thi-xa", "district", "thị xã")]
    [InlineData("thanh-pho", "district", "thành phố thuộc tỉnh")]
    [InlineData("quan", "district", "quận")]
    [InlineData("xa", "commune", "xã")]
    [InlineData("phuong", "commune", "phường")]
    [InlineData("thi-tran", "commune", "thị trấn")]
    public void A_type_is_found_by_its_key_and_knows_its_tier_and_official_term(string key, string tier, string term)
    {
        var type = UnitType.Find(key)!;

        type.Tier.Key.Should().Be(tier);
        type.Term.Vietnamese.Should().Be(term);
        term.Should().StartWith(type.Prefix);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("XA")]
    [InlineData("thị trấn")]
    public void Another_key_finds_no_type(string? key) => UnitType.Find(key).Should().BeNull();
}
