using System.Text.Json.Nodes;
using Ntm.Criteria.Tests.Infrastructure;

namespace Ntm.Criteria.Tests;

[UseCulture("")]
public sealed class LaoCai2021MistakesTests : IDisposable
{
    private static readonly string[] InputFiles =
        ["letter.json", "outcomes.json", "reported.json", "illustrative.json", "illustrative-decision.json"];

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("lao-cai-2021-");

    public LaoCai2021MistakesTests()
    {
        foreach (var file in InputFiles)
        {
            File.Copy(Path.Combine(AppContext.BaseDirectory, file), PathOf(file));
        }
    }

    [Theory]
    [InlineData("--verbose", "--verbose")]
    [InlineData("02929", "02929")]
    [InlineData("", "''")]
    [InlineData("--lang", "--lang")]
    [InlineData("--commune", "--commune")]
    [InlineData("--lang --json", "--lang")]
    [InlineData("--lang fr", "fr")]
    [InlineData("--lang EN", "EN")]
    [InlineData("--commune 02635", "02635")]
    [InlineData("--commune 2929", "2929")]
    [InlineData("--commune 99999 --json", "99999")]
    [InlineData("--json --json", "--json")]
    [InlineData("--lang vi --lang vi", "--lang")]
    [InlineData("--help --help", "--help")]
    [InlineData("--lang en --commune 1", "is not the code")]
    [InlineData("--lang en --wrong", "There is no option")]
    [InlineData("--wrong\r\noption", "--wrong option")]
    [InlineData("--commune 029\u202829", "029 29")]
    public void A_wrong_argument_is_told_on_one_line(string arguments, string named)
    {
        var run = LaoCai2021Run.With(arguments.Split(' '));
        run.ExitCode.Should().Be(2);
        run.Output.Should().BeEmpty();
        run.Error.Should().Contain(named).And.EndWith("\n");
        run.Error.TrimEnd('\n').Should().NotContain("\n");
    }

    [Fact]
    public void The_input_is_read_from_the_folder_that_is_given() =>
        LaoCai2021Run.In(_folder.FullName, "--json").Output.Should().Be(LaoCai2021Run.With("--json").Output);

    [Theory]
    [InlineData("letter.json", "\"name\": \"Cán Cấu\"", "\"name\": \"Cán Cẩu\"", "$.communes[4]", "Cán Cẩu")]
    [InlineData("letter.json", "\"district\": \"Si Ma Cai\"", "\"district\": \"Bắc Hà\"", "$.communes[4]", "huyện Bắc Hà")]
    [InlineData("letter.json", "\"districtType\": \"thành phố\"", "\"districtType\": \"huyện\"", "$.communes[3]", "huyện Lào Cai")]
    [InlineData("letter.json", "\"name\": \"Xuân Giao\"", "\"name\": \"Sơn Hải\"", "$.communes", "once")]
    [InlineData("letter.json", "2021-07-21", "1999-07-21", "$.letter.cites.signed", "1999-07-21")]
    [InlineData("letter.json", "2021-07-21", "21/07/2021", "$.letter.cites", "'signed'")]
    [InlineData("letter.json", "\"year\": 2021", "\"year\": \"2021\"", "$.plan", "'year'")]
    [InlineData("letter.json", "\"year\": 2021", "\"year\": 0", "$.plan", "'year'")]
    [InlineData("letter.json", "\"year\": 2021", "\"year\": -2021", "$.plan", "'year'")]
    [InlineData("letter.json", "\"year\": 2021", "\"year\": 10000", "$.plan", "'year'")]
    [InlineData("letter.json", "\"year\": 2021", "\"year\": 99999999999", "$.plan", "'year'")]
    [InlineData("letter.json", "\"symbol\"", "\"symbols\"", "$.letter", "'symbols'")]
    [InlineData("letter.json", "\"symbol\"", "\"a\\u2028b\"", "$.letter", "'a b'")]
    [InlineData("letter.json", "\"symbol\": \"/UBND-NLN\",", "", "$.letter", "'symbol' is missing")]
    [InlineData("letter.json", "\"symbol\":", "\"state\": 1, \"symbol\":", "letter.json", "state")]
    [InlineData("letter.json", "{", "[", "letter.json:", "not JSON")]
    [InlineData("letter.json", "/UBND-NLN", "\\ud800", "letter.json: $", "surrogate")]
    [InlineData("letter.json", "\"residentWork\"", "\"residentsWork\"", "$", "'residentsWork'")]
    [InlineData("letter.json", "\"assignments\": [", "\"models\": [ ], \"assignments\": [", "letter.json", "models")]
    [InlineData("letter.json", "\"touches\"", "\"touch\"", "$.assignments[0]", "'touch'")]
    [InlineData("letter.json", "{ \"vi\": \"mọi tiêu chí\", ", "{ ", "$.assignments[0].touches", "'vi' is missing")]
    [InlineData("letter.json", "\"agency\": {", "\"agency\": 1, \"tasks\": {", "letter.json", "tasks")]
    [InlineData("outcomes.json", "\"02821\"", "\"02822\"", "$.outcomes[4]", "02822")]
    [InlineData("outcomes.json", "\"02821\"", "\"99999\"", "$.outcomes[4]", "99999")]
    [InlineData("outcomes.json", "\"code\": \"02821\"", "\"code\": \"02929\"", "$", "exactly one")]
    [InlineData("outcomes.json", "\"recognised\": { \"assessedYear\": 2021", "\"recognised\": { \"assessedYear\": 0", "$.outcomes[0].recognised", "'assessedYear'")]
    [InlineData("outcomes.json", "\"judged\": { \"assessedYear\": 2021", "\"judged\": { \"assessedYear\": 0", "$.outcomes[0].judged", "'assessedYear'")]
    [InlineData("outcomes.json", "\"02821\"", "\"2821\"", "$.outcomes[4]", "'code'")]
    [InlineData("outcomes.json", "\"progress\": [ {", "\"progress\": { \"met\": [ {", "outcomes.json", "not JSON")]
    [InlineData("reported.json", "\"income-per-head\"", "\"income-per-heads\"", "$.units", "income-per-heads")]
    [InlineData("reported.json", "\"02929\"", "\"02926\"", "$.units", "02926")]
    [InlineData("reported.json", "\"reported\"", "\"illustrative\"", "$.standing", "'reported'")]
    [InlineData("illustrative.json", "\"standing\": \"illustrative\"", "\"standing\": \"reported\"", "$.standing", "'illustrative'")]
    public void A_mistake_in_a_file_is_told_with_its_place_on_one_line(string file, string given, string wrong, string place, string named)
    {
        Replace(file, given, wrong);
        var run = LaoCai2021Run.In(_folder.FullName);
        IsToldOnOneLine(run, file, named);
        run.Error.Should().Contain(place);
    }

    [Fact]
    public void Every_mistake_in_a_document_of_the_library_is_told_as_a_diagnostic()
    {
        Replace("illustrative-decision.json", "\"indicator\": \"cremation\"", "\"indicator\": \"cremations\"");
        Replace("illustrative-decision.json", "\"value\": 72", "\"value\": 172");
        var run = LaoCai2021Run.In(_folder.FullName, "--json");
        run.ExitCode.Should().Be(2);
        run.Output.Should().BeEmpty();
        run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Should().HaveCount(2).And.OnlyContain(line => line.StartsWith("illustrative-decision.json:") && line.Contains(" error NTM"));
    }

    [Fact]
    public void A_file_that_is_not_there_is_named()
    {
        foreach (var file in InputFiles)
        {
            var moved = PathOf(file) + ".moved";
            File.Move(PathOf(file), moved);
            var run = LaoCai2021Run.In(_folder.FullName);
            File.Move(moved, PathOf(file));

            IsToldOnOneLine(run, file, "cannot be read");
        }
    }

    [Fact]
    public void A_folder_in_the_place_of_a_file_is_named()
    {
        foreach (var file in InputFiles)
        {
            var moved = PathOf(file) + ".moved";
            File.Move(PathOf(file), moved);
            Directory.CreateDirectory(PathOf(file));
            var run = LaoCai2021Run.In(_folder.FullName);
            Directory.Delete(PathOf(file));
            File.Move(moved, PathOf(file));

            IsToldOnOneLine(run, file, "cannot be read");
        }
    }

    [Theory]
    [InlineData("letter.json")]
    [InlineData("reported.json")]
    public void A_file_that_is_too_large_is_named(string file)
    {
        using (var stream = File.OpenWrite(PathOf(file)))
        {
            stream.SetLength(SourceDocument.MaximumLength + 1);
        }

        IsToldOnOneLine(LaoCai2021Run.In(_folder.FullName), file, "8 MiB");
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("\"text\"")]
    [InlineData("{")]
    [InlineData("{}")]
    public void A_file_that_holds_something_else_is_named(string content)
    {
        foreach (var file in InputFiles[..2])
        {
            var text = File.ReadAllText(PathOf(file));
            File.WriteAllText(PathOf(file), content);
            var run = LaoCai2021Run.In(_folder.FullName);
            File.WriteAllText(PathOf(file), text);

            IsToldOnOneLine(run, file, ":");
        }
    }

    [Fact]
    public void A_letter_that_is_not_UTF8_is_named()
    {
        var bytes = File.ReadAllBytes(PathOf("letter.json"));
        bytes[bytes.AsSpan().IndexOf("\"symbol\": \""u8) + 12] = 0xFF;
        File.WriteAllBytes(PathOf("letter.json"), bytes);

        IsToldOnOneLine(LaoCai2021Run.In(_folder.FullName), "letter.json", "UTF-8");
    }

    [Theory]
    [InlineData("letter.json", "\"year\": 2021", "\"year\": 1")]
    [InlineData("letter.json", "\"year\": 2021", "\"year\": 9999")]
    [InlineData("outcomes.json", "\"assessedYear\": 2021, \"account\": \"2022-07-14\"", "\"assessedYear\": 1, \"account\": \"0001-01-01\"")]
    [InlineData("outcomes.json", "\"assessedYear\": 2024, \"account\": \"2025-05-16\"", "\"assessedYear\": 9999, \"account\": \"9999-12-31\"")]
    public void A_year_far_from_any_law_is_answered(string file, string given, string strange)
    {
        Replace(file, given, strange);
        foreach (var form in (string[][])[[], ["--json"]])
        {
            var run = LaoCai2021Run.In(_folder.FullName, form);
            run.Error.Should().BeEmpty();
            run.ExitCode.Should().Be(0);
        }
    }

    [Theory]
    [InlineData("residentWork", "$")]
    [InlineData("assignments", "$")]
    [InlineData("tasks", "$.assignments[0]")]
    public void A_part_of_the_plan_that_is_empty_or_not_there_is_told(string array, string place)
    {
        var letter = JsonNode.Parse(File.ReadAllText(PathOf("letter.json")))!;
        var holder = (array == "tasks" ? letter["assignments"]![0]! : letter).AsObject();
        foreach (var nothing in new Action[] { () => holder[array] = new JsonArray(), () => holder.Remove(array) })
        {
            nothing();
            File.WriteAllText(PathOf("letter.json"), letter.ToJsonString());
            var run = LaoCai2021Run.In(_folder.FullName);
            run.ExitCode.Should().Be(2);
            run.Error.Should().StartWith($"letter.json: {place}: ").And.Contain($"'{array}'");
        }
    }

    [Fact]
    public void A_decomposed_letter_finds_the_same_communes()
    {
        File.WriteAllText(PathOf("letter.json"), File.ReadAllText(PathOf("letter.json")).Normalize(System.Text.NormalizationForm.FormD));
        var run = LaoCai2021Run.In(_folder.FullName);
        run.Error.Should().BeEmpty();
        run.Output.Should().Be(LaoCai2021Run.With().Output);
    }

    private static void IsToldOnOneLine(LaoCai2021Run run, string file, string named)
    {
        run.ExitCode.Should().Be(2);
        run.Output.Should().BeEmpty();
        run.Error.Should().StartWith(file).And.Contain(named).And.EndWith("\n");
        run.Error.TrimEnd('\n').Should().NotContain("\n");
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private string PathOf(string file) => Path.Combine(_folder.FullName, file);

    private void Replace(string file, string given, string wrong)
    {
        var text = File.ReadAllText(PathOf(file));
        var place = text.IndexOf(given, StringComparison.Ordinal);
        place.Should().BeGreaterThanOrEqualTo(0, "{0} holds {1}", file, given);
        File.WriteAllText(PathOf(file), text[..place] + wrong + text[(place + given.Length)..]);
    }
}
