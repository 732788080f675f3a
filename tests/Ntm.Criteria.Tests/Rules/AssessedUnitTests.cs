namespace Ntm.Criteria.Tests;

public sealed class AssessedUnitTests
{
    [Fact]
    public void All_stand_from_villages_up()
    {
        AssessedUnit.All.Select(kind => kind.Key).Should().Equal("village", "commune", "district", "province");
        AssessedUnit.All.Should().BeInAscendingOrder(kind => kind.Value);
        AssessedUnit.All.Select(kind => AssessedUnit.Find(kind.Key)).Should().Equal(AssessedUnit.All);
        AssessedUnit.Find("Village").Should().BeNull();
        AssessedUnit.Find(null).Should().BeNull();
    }

    [Fact]
    public void The_units_of_each_tier_are_of_a_kind_and_villages_are_of_none()
    {
        UnitTier.All.Select(AssessedUnit.Of).Should().Equal(AssessedUnit.Province, AssessedUnit.District, AssessedUnit.Commune);
        AssessedUnit.All.Select(kind => kind.Tier).Should().Equal(UnitTier.Commune, UnitTier.Commune, UnitTier.District, UnitTier.Province);
    }
}
