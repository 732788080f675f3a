using Ntm.Criteria.Tests.Infrastructure;
using AtLeast = Ntm.Criteria.Requirements.AtLeast;

namespace Ntm.Criteria.Tests;

/// <summary>What an explanation tells beside the verdict: where each datum comes from, and what a reader must know of it.</summary>
[UseCulture("tr-TR")]
public sealed class ExplanationTests
{
    [Fact]
    public void A_remark_on_a_threshold_is_told_in_the_language_of_the_explanation()
    {
        var finding = IllustrativeLaw.FindingOf(new AtLeast(IllustrativeLaw.Share("insured"), IllustrativeLaw.Of(IllustrativeLaw.NotRecorded())));

        finding.Explain(Language.Vietnamese).Should().Contain("Lưu ý về ngưỡng: not recorded (minh họa).").And.NotContain("illustrative not recorded");
        finding.Explain(Language.English).Should().Contain("Remark on the threshold: illustrative not recorded.").And.NotContain("minh họa");
    }
}
