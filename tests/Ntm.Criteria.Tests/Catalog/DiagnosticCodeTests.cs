using System.Reflection;
using System.Text.RegularExpressions;
using Ntm.Criteria.Tests.Infrastructure;

namespace Ntm.Criteria.Tests;

public sealed partial class DiagnosticCodeTests
{
    private static readonly Dictionary<string, string> Codes = typeof(DiagnosticCode)
        .GetFields(BindingFlags.Public | BindingFlags.Static)
        .ToDictionary(field => (string)field.GetRawConstantValue()!, field => field.Name);

    [Fact]
    public void The_page_of_errors_lists_every_code_with_its_name_and_no_other()
    {
        var listed = Row().Matches(Repository.ReadText("docs/errors.md")).Select(row => (row.Groups["code"].Value, row.Groups["name"].Value));

        listed.Should().Equal(Codes.OrderBy(code => code.Key, StringComparer.Ordinal).Select(code => (code.Key, code.Value)));
    }

    [Fact]
    public void Every_row_of_the_page_tells_the_meaning_and_how_to_mend_it() =>
        Row().Matches(Repository.ReadText("docs/errors.md")).Should().OnlyContain(row => row.Groups["meaning"].Length > 10 && row.Groups["mend"].Length > 10);

    [Fact]
    public void Every_code_is_made_by_the_library()
    {
        var sources = Directory.EnumerateFiles(Repository.PathOf("src/Ntm.Criteria/Catalog"), "*.cs", SearchOption.AllDirectories)
            .Where(file => Path.GetFileName(file) != "DiagnosticCode.cs")
            .Select(File.ReadAllText)
            .ToList();

        Codes.Values.Where(name => !sources.Exists(source => source.Contains($"DiagnosticCode.{name},", StringComparison.Ordinal)))
            .Should().BeEmpty("a code that nothing makes is no code");
    }

    [GeneratedRegex(@"^\| (?<code>NTM\d{4}) \| `(?<name>\w+)` \| (?<meaning>.*?) \| (?<mend>.*?) \|$", RegexOptions.Multiline)]
    private static partial Regex Row();
}
