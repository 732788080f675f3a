using Xunit.Sdk;

namespace Ntm.Criteria.Tests.Infrastructure;

public sealed class AssertionSetupTests
{
    [Fact]
    public void A_failed_assertion_is_reported_as_xunits_own()
    {
        var failing = () => 1.Should().Be(2);

        failing.Should().Throw<XunitException>().WithMessage("*2*1*");
    }
}
