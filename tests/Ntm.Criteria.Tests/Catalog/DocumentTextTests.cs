using System.Text;

namespace Ntm.Criteria.Tests;

/// <summary>What is wrong with text and JSON as such, and where.</summary>
public sealed class DocumentTextTests
{
    public static TheoryData<string, string, int, int> Texts => new()
    {
        { "", DiagnosticCode.EmptyDocument, 1, 1 },
        { " \r\n\t", DiagnosticCode.EmptyDocument, 1, 1 },
        { "\uFEFF", DiagnosticCode.EmptyDocument, 1, 1 },
        { "{", DiagnosticCode.SyntaxError, 1, 2 },
        { "{\n  \"format\": 1", DiagnosticCode.SyntaxError, 2, 14 },
        { "{\n  \"kind\" \"x\" }", DiagnosticCode.SyntaxError, 2, 10 },
        { "{ \"ỗ\": tru }", DiagnosticCode.SyntaxError, 1, 11 },
        { "{} {}", DiagnosticCode.SyntaxError, 1, 4 },
        { "{ 'kind': 1 }", DiagnosticCode.SyntaxError, 1, 3 },
        { "\uFEFF{ \"format\": 1, \"kind\": ? }", DiagnosticCode.SyntaxError, 1, 24 },
        { "[]", DiagnosticCode.WrongType, 1, 1 },
        { "1", DiagnosticCode.WrongType, 1, 1 },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_text_that_is_no_document_is_one_diagnostic_with_its_place(string text, string code, int line, int column)
    {
        var diagnostic = IllustrativeDocuments.DiagnosticsOf(SourceDocument.FromText("bad.json", text)).Should().ContainSingle().Subject;

        diagnostic.Should().BeEquivalentTo(new { Code = code, Line = line, Column = column, Document = "bad.json" });
    }

    [Fact]
    public void Bytes_that_are_not_UTF8_are_told_with_their_place()
    {
        byte[] bytes = [.. "{\n\"ờ\": \""u8, 0xC3, 0x28, .. "\" }"u8];

        IllustrativeDocuments.DiagnosticsOf(SourceDocument.FromUtf8("bad.json", bytes)).Should().ContainSingle()
            .Which.Should().BeEquivalentTo(new { Code = DiagnosticCode.InvalidUtf8, Line = 2, Column = 7, Path = "$" });
    }

    [Fact]
    public void A_text_with_half_a_surrogate_pair_is_told_with_its_place() =>
        IllustrativeDocuments.DiagnosticsOf(SourceDocument.FromText("bad.json", "{ \"a\": \"\uD83D\" }")).Should().ContainSingle()
            .Which.Should().BeEquivalentTo(new { Code = DiagnosticCode.LoneSurrogate, Line = 1, Column = 9 });

    [Fact]
    public void Two_texts_that_are_the_same_up_to_half_a_surrogate_pair_are_two() =>
        IllustrativeDocuments.DiagnosticsOf(SourceDocument.FromText("one.json", "{ \"a\": \"\uD83D\" }"), SourceDocument.FromText("two.json", "{ \"a\": \"\uD83E\" }"))
            .Select(diagnostic => (diagnostic.Document, diagnostic.Code)).Should().Equal(("one.json", DiagnosticCode.LoneSurrogate), ("two.json", DiagnosticCode.LoneSurrogate));

    [Fact]
    public void A_byte_order_mark_is_tolerated_and_does_not_move_columns()
    {
        byte[] marked = [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(IllustrativeDocuments.Vocabulary)];

        IllustrativeDocuments.DiagnosticsOf(SourceDocument.FromUtf8("marked.json", marked)).Should().BeEmpty();
    }

    [Fact]
    public void Columns_count_characters_and_lines_count_line_feeds()
    {
        const string Text = "{ \"format\": 1, \"kind\": \"vocabulary\",\r\n  \"standing\": \"enacted\", \"lastChecked\": \"2026-11-23\",\r\n  \"accounts\": [{ \"key\": \"E-1\", \"title\": \"Phường Lào Cai ở đây\", \"extra\": 1 }] }";

        IllustrativeDocuments.DiagnosticsOf(SourceDocument.FromText("text.json", Text)).Should().ContainSingle()
            .Which.Should().BeEquivalentTo(new { Line = 3, Column = 65, Path = "$.accounts[0].extra" });
    }

    [Fact]
    public void Nesting_of_32_levels_is_read_and_33_are_not()
    {
        Codes(Nested(31)).Should().Equal(DiagnosticCode.WrongType);
        Codes(Nested(32)).Should().Equal(DiagnosticCode.NestedTooDeep);
        Codes(Nested(100_000)).Should().Equal(DiagnosticCode.NestedTooDeep);

        static SourceDocument Nested(int lists) => SourceDocument.FromText(
            "deep.json",
            $"{{ \"format\": 1, \"kind\": \"vocabulary\", \"standing\": \"enacted\", \"lastChecked\": \"2026-11-23\", \"units\": {new string('[', lists)}{new string(']', lists)} }}");
    }

    [Fact]
    public void While_a_document_cannot_be_read_no_key_is_said_to_be_undeclared()
    {
        var documents = IllustrativeDocuments.With("\"scales\": [", "\"scales\": [[");

        IllustrativeDocuments.DiagnosticsOf(documents).Should().ContainSingle().Which.Code.Should().Be(DiagnosticCode.SyntaxError);
    }

    [Fact]
    public void Thousands_of_mistakes_are_cut_off_with_a_word_about_it()
    {
        var properties = string.Join(", ", Enumerable.Range(0, 20_000).Select(number => $"\"p{PlainNumber.Format(number)}\": 1"));
        var text = $"{{ \"format\": 1, \"kind\": \"vocabulary\", \"standing\": \"enacted\", \"lastChecked\": \"2026-11-23\", {properties}, \"p3\": 1 }}";

        var diagnostics = IllustrativeDocuments.DiagnosticsOf(SourceDocument.FromText("many.json", text));

        diagnostics.Should().HaveCount(501).And.ContainSingle(diagnostic => diagnostic.Code == DiagnosticCode.TooManyMistakes);
        diagnostics.Should().Contain(diagnostic => diagnostic.Code == DiagnosticCode.DuplicateProperty && diagnostic.Path == "$.p3");
    }

    [Fact]
    public void While_a_document_has_more_mistakes_than_are_told_no_key_is_said_to_be_undeclared()
    {
        var mistakes = string.Join(", ", Enumerable.Repeat("{}", 1000));
        var documents = IllustrativeDocuments.With("\"units\": [", $"\"units\": [ {mistakes}, ");

        IllustrativeDocuments.DiagnosticsOf(documents).Should().HaveCount(501).And.OnlyContain(diagnostic => diagnostic.Document == IllustrativeDocuments.VocabularyName);
    }

    [Fact]
    public void A_name_that_is_no_plain_word_is_quoted_in_the_path_and_cut_off_if_it_is_long()
    {
        const string Head = "{ \"format\": 1, \"kind\": \"vocabulary\", \"standing\": \"enacted\", \"lastChecked\": \"2026-11-23\", ";
        var longName = new string('n', 5000);

        var diagnostics = IllustrativeDocuments.DiagnosticsOf(SourceDocument.FromText("names.json", Head + $"\"a b\\n\": 1, \"{longName}\": 1 }}"));

        diagnostics[0].Path.Should().Be("$['a b ']");
        diagnostics[1].ToString().Length.Should().BeLessThan(1000);
    }

    [Fact]
    public void What_a_message_quotes_breaks_no_line_and_no_character()
    {
        const string Head = "{ \"format\": 1, \"kind\": \"vocabulary\", \"lastChecked\": \"2026-11-23\", \"standing\": ";
        var halfAtTheEnd = new string('a', 79) + "\U0001F33E\U0001F33E";

        Told("a\u2028b").Should().Contain("'a b'");
        Told(halfAtTheEnd).Should().Contain("a…'").And.NotContain("\uD83C");

        static string Told(string standing) => IllustrativeDocuments.DiagnosticsOf(SourceDocument.FromText("words.json", $"{Head}\"{standing}\" }}")).Should().ContainSingle().Subject.Message;
    }

    private static IEnumerable<string> Codes(SourceDocument document) =>
        IllustrativeDocuments.DiagnosticsOf(document).Select(diagnostic => diagnostic.Code);
}
