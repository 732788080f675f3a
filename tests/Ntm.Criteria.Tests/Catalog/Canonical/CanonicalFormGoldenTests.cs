using Ntm.Criteria.Tests.Infrastructure;
using static Ntm.Criteria.Tests.IllustrativeUnits;

namespace Ntm.Criteria.Tests;

/// <summary>
/// One small law, illustrative, whose form and digest are known: what changes them changes every digest that anybody has kept, so the number of the
/// form changes with it.
/// </summary>
public sealed class CanonicalFormGoldenTests
{
    private const string Digest = "d9cffef3587b5d331199f6f1c60034f0989fbc27fd3fb6339f4f6ffc35f4f858";

    private static CriteriaInForce Law => IllustrativeDocuments.Load(IllustrativeDocuments.All).InForce(Standard.Basic, CommuneOf("90"), 2023);

    [Fact]
    public void The_form_of_a_small_law_is_as_it_was() =>
        WrittenPage.Expect("tests/Ntm.Criteria.Tests/Catalog/Canonical/illustrative-law.json", ReadableForm.Of(Law.ToCanonicalForm()) + "\n");

    [Fact]
    public void The_form_is_the_file_without_line_breaks_and_indentation() =>
        ReadableForm.Back(Repository.ReadText("tests/Ntm.Criteria.Tests/Catalog/Canonical/illustrative-law.json")).Should().Be(Law.ToCanonicalForm());

    [Fact]
    [UseCulture("vi-VN")]
    public void The_digest_is_as_it_was_under_Vietnamese() => Law.Sha256.Should().Be(Digest);

    [Fact]
    [UseCulture("tr-TR")]
    public void The_digest_is_as_it_was_under_Turkish() => Law.Sha256.Should().Be(Digest);

    [Fact]
    [UseCulture("")]
    public void The_digest_is_as_it_was_under_the_invariant_culture() => Law.Sha256.Should().Be(Digest);
}
