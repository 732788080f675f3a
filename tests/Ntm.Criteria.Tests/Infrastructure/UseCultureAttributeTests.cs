using System.Globalization;

namespace Ntm.Criteria.Tests.Infrastructure;

public sealed class UseCultureAttributeTests
{
    [Fact]
    [UseCulture("vi-VN")]
    public void Under_Vietnamese_a_decimal_has_a_comma() => 1.5m.ToString(CultureInfo.CurrentCulture).Should().Be("1,5");

    [Fact]
    [UseCulture("tr-TR")]
    public void Under_Turkish_a_lower_i_has_a_dotted_capital() => "i".ToUpper(CultureInfo.CurrentCulture).Should().Be("İ");

    [Fact]
    [UseCulture("")]
    public void Under_the_invariant_culture_there_is_no_name() => CultureInfo.CurrentCulture.Name.Should().BeEmpty();
}
