namespace Ntm.Criteria.Tests;

public sealed class LanguageTests
{
    [Fact]
    public void A_language_is_found_by_its_code_alone()
    {
        Language.Find("vi").Should().Be(Language.Vietnamese);
        Language.Find("en").Should().Be(Language.English);
        Language.Find("VI").Should().BeNull();
        Language.Find("vi-VN").Should().BeNull();
        Language.Find(null).Should().BeNull();
    }

    [Fact]
    public void Vietnamese_comes_first() => Language.All.Should().Equal(Language.Vietnamese, Language.English);
}
