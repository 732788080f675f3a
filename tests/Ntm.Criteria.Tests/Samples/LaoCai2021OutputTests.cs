using System.Text;
using LaoCai2021;

namespace Ntm.Criteria.Tests;

/// <summary>What the sample does where nobody takes what it writes.</summary>
public sealed class LaoCai2021OutputTests
{
    [Theory]
    [InlineData()]
    [InlineData("--json")]
    [InlineData("--help")]
    public void A_report_that_cannot_be_written_is_told_on_one_line(params string[] args)
    {
        using var output = new FullWriter();
        using var error = new StringWriter { NewLine = "\n" };

        App.Run(args, output, error).Should().Be(1);

        error.ToString().Should().Be("Không ghi được báo cáo: No space left on device\n");
    }

    [Fact]
    public void A_report_that_is_refused_only_when_it_is_flushed_is_told_too()
    {
        using var full = new FullStream();
        using var output = new StreamWriter(full, bufferSize: 1 << 20);
        using var error = new StringWriter { NewLine = "\n" };

        App.Run(["--lang", "en"], output, error).Should().Be(1);

        error.ToString().Should().Be("The report cannot be written: No space left on device\n");
    }

    [Fact]
    public void Where_not_even_the_mistake_can_be_told_the_exit_code_tells_it()
    {
        using var full = new FullWriter();

        App.Run([], full, full).Should().Be(1);
        App.Run(["--wrong"], full, full).Should().Be(2);
    }

    private sealed class FullWriter : TextWriter
    {
        public override Encoding Encoding => Encoding.UTF8;

        public override void Write(char value) => throw new IOException("No space left on device");
    }

    private sealed class FullStream : MemoryStream
    {
        private bool _isClosing;

        public override void Write(ReadOnlySpan<byte> buffer) => Refuse();

        public override void Write(byte[] buffer, int offset, int count) => Refuse();

        private void Refuse()
        {
            // The writer tries once more when it is disposed of.
            if (!_isClosing)
            {
                _isClosing = true;
                throw new IOException("No space left on device");
            }
        }
    }
}
