using System.Text;

namespace Ntm.Criteria.Tests;

public sealed class SourceDocumentTests
{
    [Fact]
    public void A_document_of_8_MiB_is_read_and_one_byte_more_is_not()
    {
        var padded = IllustrativeDocuments.Vocabulary + new string(' ', SourceDocument.MaximumLength - Encoding.UTF8.GetByteCount(IllustrativeDocuments.Vocabulary));

        Codes(SourceDocument.FromText("padded.json", padded)).Should().BeEmpty();
        Codes(SourceDocument.FromText("padded.json", padded + " ")).Should().Equal(DiagnosticCode.DocumentTooLarge);
        Codes(SourceDocument.FromUtf8("padded.json", Encoding.UTF8.GetBytes(padded + " "))).Should().Equal(DiagnosticCode.DocumentTooLarge);
        Codes(SourceDocument.FromStream("padded.json", new MemoryStream(Encoding.UTF8.GetBytes(padded)))).Should().BeEmpty();
        Codes(SourceDocument.FromStream("padded.json", new MemoryStream(Encoding.UTF8.GetBytes(padded + " ")))).Should().Equal(DiagnosticCode.DocumentTooLarge);
    }

    [Fact]
    public void Of_several_that_are_too_large_or_empty_each_is_told_to_be_that()
    {
        SourceDocument[] documents =
        [
            SourceDocument.FromUtf8("empty.json", default), SourceDocument.FromUtf8("large.json", new byte[SourceDocument.MaximumLength + 1]),
            SourceDocument.FromUtf8("larger.json", new byte[SourceDocument.MaximumLength + 2]),
        ];

        IllustrativeDocuments.DiagnosticsOf(documents).Select(diagnostic => $"{diagnostic.Document} {diagnostic.Code}").Should().Equal(
            $"empty.json {DiagnosticCode.EmptyDocument}", $"large.json {DiagnosticCode.DocumentTooLarge}", $"larger.json {DiagnosticCode.DocumentTooLarge}");
    }

    [Fact]
    public void A_stream_over_the_limit_is_not_read_to_its_end()
    {
        using var stream = new MemoryStream(new byte[4 * SourceDocument.MaximumLength]);

        SourceDocument.FromStream("endless.json", stream);

        stream.Position.Should().BeInRange(SourceDocument.MaximumLength, SourceDocument.MaximumLength + 100_000);
    }

    [Fact]
    public void A_stream_that_gives_a_few_bytes_at_a_time_is_read_to_its_end_and_left_open()
    {
        using var stream = new SlowStream(Encoding.UTF8.GetBytes(IllustrativeDocuments.Vocabulary));

        Codes(SourceDocument.FromStream("slow.json", stream)).Should().BeEmpty();
        stream.CanRead.Should().BeTrue();
    }

    [Fact]
    public void The_bytes_of_the_caller_are_copied()
    {
        var bytes = Encoding.UTF8.GetBytes(IllustrativeDocuments.Vocabulary);
        var document = SourceDocument.FromUtf8("kept.json", bytes);

        bytes.AsSpan().Clear();

        Codes(document).Should().BeEmpty();
    }

    [Fact]
    public void A_document_has_a_name()
    {
        SourceDocument.FromText("name.json", "").ToString().Should().Be("name.json");
        FluentActions.Invoking(() => SourceDocument.FromText(" ", "")).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => SourceDocument.FromUtf8("", default)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => SourceDocument.FromStream(null!, Stream.Null)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => SourceDocument.FromText("name.json", null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => SourceDocument.FromStream("name.json", null!)).Should().Throw<ArgumentNullException>();
    }

    private static IEnumerable<string> Codes(SourceDocument document) =>
        IllustrativeDocuments.DiagnosticsOf(document).Select(diagnostic => diagnostic.Code);

    private sealed class SlowStream(byte[] bytes) : MemoryStream(bytes)
    {
        public override int Read(Span<byte> buffer) => base.Read(buffer[..Math.Min(7, buffer.Length)]);

        public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, Math.Min(7, count));
    }
}
