namespace Ntm.Criteria.Tests;

public sealed class BilingualTextTests
{
    private static readonly BilingualText Health = new("Y tế", "Health");

    [Fact]
    public void A_text_is_told_in_either_language()
    {
        Health.In(Language.Vietnamese).Should().Be("Y tế");
        Health.In(Language.English).Should().Be("Health");
        Health.ToString().Should().Be("Y tế");
        FluentActions.Invoking(() => Health.In(null!)).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void The_Vietnamese_text_is_composed() => new BilingualText("Y te\u0302\u0301", "Health").Should().Be(Health);

    [Fact]
    public void Texts_are_equal_when_both_languages_are()
    {
        EqualityContract.Equal(Health, new BilingualText("Y tế", "Health"));
        EqualityContract.Different(Health, new BilingualText("Y tế", "health"), new BilingualText("Y tê", "Health"));
    }

    [Theory]
    [InlineData(null, "Health")]
    [InlineData("", "Health")]
    [InlineData(" ", "Health")]
    [InlineData("Y tế", null)]
    [InlineData("Y tế", "\t")]
    public void A_language_that_is_left_out_is_refused(string? vietnamese, string? english) =>
        FluentActions.Invoking(() => new BilingualText(vietnamese!, english!)).Should().Throw<ArgumentException>();
}
