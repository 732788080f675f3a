namespace Ntm.Criteria.Tests;

public sealed class SetPurposeTests
{
    [Fact]
    public void All_stand_as_a_title_lives()
    {
        SetPurpose.All.Select(purpose => purpose.Key).Should().Equal("assessment", "recognition", "retention");
        SetPurpose.All.Should().BeInAscendingOrder(purpose => purpose.Value);
        SetPurpose.All.Select(purpose => SetPurpose.Find(purpose.Key)).Should().Equal(SetPurpose.All);
        SetPurpose.Find("Recognition").Should().BeNull();
        SetPurpose.Find(null).Should().BeNull();
    }

    [Fact]
    public void The_assessment_goes_without_saying() =>
        SetPurpose.All.Select(purpose => purpose.KeyUnlessAssessment).Should().Equal(null, "recognition", "retention");
}
