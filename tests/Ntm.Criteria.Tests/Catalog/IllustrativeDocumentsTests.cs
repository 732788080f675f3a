namespace Ntm.Criteria.Tests;

public sealed class IllustrativeDocumentsTests
{
    [Fact]
    public void The_illustrative_documents_of_the_tests_have_no_mistake_and_are_told_to_be_illustrative()
    {
        IllustrativeDocuments.DiagnosticsOf(IllustrativeDocuments.All).Should().BeEmpty();
        IllustrativeDocuments.Load(IllustrativeDocuments.All).Instruments.Should().OnlyContain(instrument => instrument.Standing == Standing.Illustrative);
    }
}
