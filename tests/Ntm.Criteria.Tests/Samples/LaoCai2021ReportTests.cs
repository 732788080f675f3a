using System.Globalization;
using System.Text.RegularExpressions;
using LaoCai2021;
using NodaTime;
using Ntm.Criteria.Requirements;
using Ntm.Criteria.Tests.Infrastructure;

namespace Ntm.Criteria.Tests;

[UseCulture("tr-TR")]
public sealed partial class LaoCai2021ReportTests
{
    private const int Width = 100;

    [Theory]
    [InlineData]
    [InlineData("--lang", "en")]
    [InlineData("--commune", "02821")]
    [InlineData("--help")]
    [InlineData("--help", "--lang", "en")]
    public void Every_line_fits_the_page(params string[] args)
    {
        var run = LaoCai2021Run.With(args);
        run.ExitCode.Should().Be(0);
        run.Error.Should().BeEmpty();
        run.Lines.Where(line => line.Length > Width).Should().BeEmpty();
        run.Output.Should().NotContain("{").And.NotContain("}");
        run.Output.Should().Match(text => VietnameseText.IsComposed(text));
    }

    [Fact]
    public void Both_languages_say_the_same_things_of_the_same_communes()
    {
        string[] NumbersOf(string language) =>
            [.. CommuneCode().Matches(ReportIn(language).Split("\n5. ")[0]).Select(match => match.Value)];

        NumbersOf("en").Should().NotBeEmpty().And.Equal(NumbersOf("vi"));
    }

    [Fact]
    public void Both_tables_of_texts_have_the_same_keys_and_placeholders()
    {
        EnglishTexts.All.Keys.Should().BeEquivalentTo(VietnameseTexts.All.Keys);
        foreach (var (key, text) in VietnameseTexts.All)
        {
            Placeholders(EnglishTexts.All[key]).Should().BeEquivalentTo(Placeholders(text), "of {0}", key);
        }
    }

    [Fact]
    public void The_English_report_has_no_Vietnamese_left_but_names()
    {
        var inputs = Inputs.Read(AppContext.BaseDirectory);
        var quoted = inputs.Communes
            .SelectMany(commune => new[] { commune, commune.District!, commune.Province })
            .SelectMany(unit => new[] { $"{unit.Type.Prefix} {unit.Name}", unit.Name })
            .Concat(inputs.Illustrative.Units.SelectMany(unit => unit.Evidence).SelectMany(measurement => new[] { measurement.Source, measurement.Note }))
            .Concat(CriteriaCatalog.Embedded.Instruments.Select(instrument => instrument.Number?.ToString()))
            .Concat(CriteriaCatalog.Embedded.Sets.SelectMany(set => set.Indicators).Select(indicator => indicator.Provenance.Remark?.English.TrimEnd('.')))
            .Concat(["01/QĐ-MINHHOA", "1136/QĐ-UBND", "27/BC-VPĐP", "Đồng Tuyển", "Mường Kem", "Thanh Hóa"])
            .OfType<string>()
            .Distinct()
            .OrderByDescending(text => text.Length);

        var text = WhiteSpace().Replace(BeforeTheExplanationIn("Vietnamese"), " ");
        var rest = quoted.Aggregate(text, (left, quotation) => left.Replace(quotation, "", StringComparison.Ordinal));

        VietnameseLetters().Matches(rest).Select(match => match.Value).Distinct().Should().BeEmpty();
    }

    [Theory]
    [InlineData("vi", "tiếng Việt", "tiếng Anh")]
    [InlineData("en", "English", "Vietnamese")]
    public void The_commune_is_explained_in_both_languages_the_chosen_one_first(string language, string first, string second)
    {
        var lines = ReportIn(language).Split('\n');
        int[] headings = [.. new[] { first, second }.Select(name => Array.FindIndex(lines, line => line.EndsWith($"({name})", StringComparison.Ordinal)))];
        headings.Should().OnlyContain(index => index > 0).And.BeInAscendingOrder();

        var inputs = Inputs.Read(AppContext.BaseDirectory);
        var options = new Options { Language = Language.Vietnamese };
        var explained = IllustrativeCase.AllOf(inputs, options).First(one => one.Assessment.Verdict == Verdict.NotMet).Assessment;
        Language[] languages = language == "en" ? [Language.English, Language.Vietnamese] : [Language.Vietnamese, Language.English];
        foreach (var (heading, one) in headings.Zip(languages))
        {
            string.Join('\n', lines[(heading + 2)..]).Should().StartWith(explained.Explain(one).ReplaceLineEndings("\n").TrimEnd('\n'));
        }
    }

    [Theory]
    [InlineData("vi")]
    [InlineData("en")]
    public void The_numbers_of_gaps_are_those_of_the_lines_below_them(string language)
    {
        var communes = GapsByCommune(language);
        communes.Should().HaveCount(11);
        foreach (var (head, bullets) in communes)
        {
            var numbers = Number().Matches(head).Skip(1).Select(match => int.Parse(match.Value, CultureInfo.InvariantCulture));
            var conditions = bullets.Count(bullet => ConditionBullet().IsMatch(bullet));
            var missing = bullets.Count(bullet => MissingBullet().IsMatch(bullet));
            numbers.Should().Equal([bullets.Count - conditions - missing, conditions, missing], head);
        }

        communes.Should().Contain(commune => commune.Bullets.Any(bullet => ConditionBullet().IsMatch(bullet)));
    }

    [Fact]
    public void Every_gap_of_the_library_is_printed()
    {
        var text = WhiteSpace().Replace(ReportIn("en").Split("the gaps of each commune")[1], " ");
        var options = new Options { Language = Language.English };
        var sets = IllustrativeCase.AllOf(Inputs.Read(AppContext.BaseDirectory), options).SelectMany(one => one.AllSets).ToList();
        sets.SelectMany(set => set.Gaps).Should().OnlyContain(gap => text.Contains(gap.Describe(Language.English)));
    }

    [Theory]
    [InlineData("vi", "MINH HỌA")]
    [InlineData("en", "ILLUSTRATIVE")]
    public void Every_heading_over_illustrative_data_says_so(string language, string mark)
    {
        var lines = ReportIn(language).Split('\n');
        var start = Array.FindIndex(lines, line => line.StartsWith("5. ", StringComparison.Ordinal));
        var headings = lines
            .Select((line, index) => (line, index))
            .Where(entry => entry.index > 0 && Underline().IsMatch(entry.line))
            .Select(entry => (Text: lines[entry.index - 1], IsIllustrative: entry.index > start))
            .ToList();

        headings.Where(heading => heading.IsIllustrative).Should().HaveCountGreaterThan(5).And.OnlyContain(heading => heading.Text.Contains(mark));
        headings.Where(heading => !heading.IsIllustrative).Should().HaveCount(4).And.NotContain(heading => heading.Text.Contains(mark));
        lines[..start].Should().NotContain(line => line.Contains(mark));
    }

    [Fact]
    public void The_illustrative_data_cover_every_measure_of_both_sets()
    {
        var inputs = Inputs.Read(AppContext.BaseDirectory);
        var commune = inputs.Communes[0];
        var law = inputs.IllustrativeCatalog.InForce(Standard.Advanced, commune, 2023);
        var measures = law.Prerequisites.Values.Append(law.Set!)
            .SelectMany(set => set.Requirements())
            .SelectMany(requirement => requirement.OwnMeasures)
            .Select(measure => measure.Key)
            .ToHashSet();

        inputs.Illustrative.Units.Should().HaveCount(11);
        foreach (var unit in inputs.Illustrative.Units)
        {
            var given = unit.Evidence.Select(measurement => measurement.Measure).ToHashSet();
            given.Should().BeSubsetOf(measures);
            unit.Evidence.Should().OnlyContain(measurement => measurement.IsIllustrative && measurement.Observed == new LocalDate(2023, 12, 31));
            measures.Except(given).Should().HaveCountLessThan(5, "only a few measurements of a commune are missing, as {0} shows", unit.Code);
        }

        inputs.Illustrative.Units.Count(unit => measures.IsSubsetOf(unit.Evidence.Select(measurement => measurement.Measure)))
            .Should().Be(9);
    }

    [Fact]
    public void The_illustrative_decision_leaves_nothing_open_and_says_what_it_is()
    {
        var inputs = Inputs.Read(AppContext.BaseDirectory);
        foreach (var commune in inputs.Communes)
        {
            var law = inputs.IllustrativeCatalog.InForce(Standard.Advanced, commune, 2023);
            foreach (var set in law.Prerequisites.Values.Append(law.Set!))
            {
                var area = set.AreaClassification.PossibleClasses(commune, IllustrativeLaw.On).Should().ContainSingle().Subject;
                set.Requirements().Should().NotContain(requirement => requirement is Delegated);
                set.Requirements().SelectMany(requirement => requirement.OwnThresholds).Select(threshold => threshold.For(area, 2023).General)
                    .Should().AllBeOfType<IssuedThreshold>();
            }
        }

        var decision = inputs.IllustrativeCatalog.Instruments.Should().ContainSingle(one => one.Standing == Standing.Illustrative).Subject;
        decision.Title.Vietnamese.Should().Contain("minh họa").And.Contain("không phải văn bản quy phạm pháp luật");
        decision.Title.English.Should().Contain("illustrative").And.Contain("not law");
    }

    [Fact]
    public void A_reported_value_has_its_caveat_as_its_note()
    {
        var inputs = Inputs.Read(AppContext.BaseDirectory);
        foreach (var unit in inputs.Reported.Units)
        {
            var caveats = inputs.Outcomes.Single(outcome => outcome.Code == unit.Code).Caveats;
            unit.Evidence.Select(measurement => (measurement.Measure, measurement.Note))
                .Should().Equal(caveats.Select(caveat => (caveat.Measure, (string?)caveat.Text.Vietnamese)));
        }
    }

    [Fact]
    public void A_restricted_report_explains_that_commune_and_tables_it_alone()
    {
        var part = LaoCai2021Run.With("--lang", "en", "--commune", "02932").Output.Split("\n5. ")[1];
        CommuneCode().Matches(part).Select(match => match.Value).Distinct().Should().Equal("02932");
        part.Should().Contain("the full explanation of 02932 Xuân Giao");
    }

    private static string ReportIn(string language) => LaoCai2021Run.With("--lang", language).Output;

    private static string BeforeTheExplanationIn(string language)
    {
        var parts = ReportIn("en").Split($"({language})\n");
        parts.Should().HaveCount(2, "one heading names the explanation in {0}", language);
        return parts[0];
    }

    private static List<(string Head, List<string> Bullets)> GapsByCommune(string language)
    {
        var communes = new List<(string Head, List<string> Bullets)>();
        var table = ReportIn(language).Split("\n\n").Single(part => GapsHeading().IsMatch(part));
        foreach (var line in table.Split('\n').Skip(2))
        {
            if (line.StartsWith('0'))
            {
                communes.Add((line, []));
            }
            else if (line.StartsWith("  - ", StringComparison.Ordinal))
            {
                communes[^1].Bullets.Add(line);
            }
        }

        return communes;
    }

    private static IEnumerable<string> Placeholders(string text) => Placeholder().Matches(text).Select(match => match.Value).Distinct();

    [GeneratedRegex(@"\{[a-zA-Z]+\}")]
    private static partial Regex Placeholder();

    [GeneratedRegex(@"\b0[0-9]{4}\b")]
    private static partial Regex CommuneCode();

    [GeneratedRegex("^(MINH HỌA: phần còn thiếu|ILLUSTRATIVE: the gaps)")]
    private static partial Regex GapsHeading();

    [GeneratedRegex("^  - (điều kiện của|condition of) ")]
    private static partial Regex ConditionBullet();

    [GeneratedRegex("^  - (còn thiếu|missing): ")]
    private static partial Regex MissingBullet();

    [GeneratedRegex("[0-9]+")]
    private static partial Regex Number();

    [GeneratedRegex(@"\s+")]
    private static partial Regex WhiteSpace();

    [GeneratedRegex("^(=+|-+)$")]
    private static partial Regex Underline();

    [GeneratedRegex(@"[^\s]*[À-ỹ-[×÷]][^\s]*")]
    private static partial Regex VietnameseLetters();
}
