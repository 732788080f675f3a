namespace Ntm.Criteria.Tests;

public sealed class KeyTextTests
{
    [Theory]
    [InlineData("a", true)]
    [InlineData("lanes-2", true)]
    [InlineData("", false)]
    [InlineData("-a", false)]
    [InlineData("a-", false)]
    [InlineData("a--b", false)]
    [InlineData("A", false)]
    [InlineData("đ", false)]
    public void A_key_is_of_small_letters_and_digits_in_groups_with_a_hyphen_between(string text, bool isKey) => KeyText.IsKey(text).Should().Be(isKey);

    [Fact]
    public void A_key_may_have_so_many_characters_and_no_more()
    {
        KeyText.IsKey(new string('a', KeyText.MaximumLength)).Should().BeTrue();
        KeyText.IsKey(new string('a', KeyText.MaximumLength + 1)).Should().BeFalse();
    }
}
