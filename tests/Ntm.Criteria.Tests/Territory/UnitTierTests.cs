namespace Ntm.Criteria.Tests;

public sealed class UnitTierTests
{
    [Fact]
    public void The_tiers_stand_from_the_top_down_with_the_lengths_of_their_codes()
    {
        UnitTier.All.Should().Equal(UnitTier.Province, UnitTier.District, UnitTier.Commune).And.BeInAscendingOrder(tier => tier.Value);
        UnitTier.All.Select(tier => tier.CodeLength).Should().Equal(2, 3, 5);
        UnitTier.All.Select(tier => tier.Term.Vietnamese).Should().Equal("cấp tỉnh", "cấp huyện", "cấp xã");
    }

    [Fact]
    public void Each_tier_is_found_by_its_key_and_by_nothing_else()
    {
        UnitTier.All.Should().OnlyContain(tier => UnitTier.Find(tier.Key) == tier);
        UnitTier.Find("Commune").Should().BeNull();
        UnitTier.Find("village").Should().BeNull();
        UnitTier.Find(null).Should().BeNull();
    }
}
