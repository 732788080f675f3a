namespace Ntm.Criteria.Tests;

public sealed class DesignationFactTests
{
    [Fact]
    public void A_fact_says_that_a_designation_is_held_or_that_it_is_not()
    {
        DesignationFact.Held("special-difficulty").Holds.Should().BeTrue();
        DesignationFact.NotHeld("special-difficulty").Holds.Should().BeFalse();
        DesignationFact.Held("special-difficulty").ToString().Should().Be("special-difficulty: held");
        DesignationFact.NotHeld("zone-2").ToString().Should().Be("zone-2: not held");
    }

    [Fact]
    public void Facts_are_equal_when_key_and_answer_are()
    {
        DesignationFact.Held("zone-2").Should().Be(DesignationFact.Held("zone-2"));
        DesignationFact.Held("zone-2").GetHashCode().Should().Be(DesignationFact.Held("zone-2").GetHashCode());
        DesignationFact.Held("zone-2").Should().NotBe(DesignationFact.NotHeld("zone-2"));
        DesignationFact.Held("zone-2").Should().NotBe(DesignationFact.Held("zone-1"));
        DesignationFact.Held("zone-2").Equals(null).Should().BeFalse();
    }

    [Theory]
    [InlineData("Special-Difficulty")]
    [InlineData("special difficulty")]
    [InlineData("special_difficulty")]
    [InlineData("-special")]
    [InlineData("special--difficulty")]
    [InlineData("đặc-biệt")]
    public void A_misspelt_key_is_refused(string key)
    {
        FluentActions.Invoking(() => DesignationFact.Held(key)).Should().Throw<ArgumentException>().WithMessage($"'{key}' is not the key*");
        FluentActions.Invoking(() => DesignationFact.NotHeld(key)).Should().Throw<ArgumentException>();
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    public void A_missing_key_is_refused(string? key) =>
        FluentActions.Invoking(() => DesignationFact.Held(key!)).Should().Throw<ArgumentException>();
}
