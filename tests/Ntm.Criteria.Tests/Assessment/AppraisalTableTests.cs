using System.Globalization;
using System.Text.RegularExpressions;
using CsCheck;
using NodaTime;
using Ntm.Criteria.Requirements;
using Ntm.Criteria.Tests.Infrastructure;
using Xunit.Sdk;
using AtLeast = Ntm.Criteria.Requirements.AtLeast;

namespace Ntm.Criteria.Tests;

/// <summary>The table of appraisals: its rows, their words, and how it is written out.</summary>
[UseCulture("vi-VN")]
public sealed partial class AppraisalTableTests
{
    private static readonly Gen<RandomCase> Cases = Gen.Byte.Array[0, 120].Select(bytes => new RandomCase(bytes));

    private static readonly Measure Insured = IllustrativeLaw.Share("insured");
    private static readonly Measure Fence = IllustrativeLaw.YesNo("fence");
    private static readonly Measure Market = IllustrativeLaw.YesNo("market");

    [Fact]
    public void A_provincial_web_application_shows_it_row_by_row()
    {
        var table = TableOf(new AtLeast(Insured, IllustrativeLaw.Of(80)), IllustrativeLaw.Measured(Insured, MeasuredValue.Counted(3, 4)));
        var row = table.Rows[1];

        table.Heads.Should().Equal("TT", "Tên tiêu chí", "Nội dung tiêu chí", "Mức đạt chuẩn", "Kết quả", "Đánh giá", "Ghi chú");
        table.Rows.Should().HaveCount(2);
        row.Number.Should().Be("1.1");
        row.Required.Should().Be("từ 80% trở lên");
        row.Result.Should().Be("75% (3/4 hộ)");
        row.Verdict.Should().Be(Verdict.NotMet);
        row.VerdictText.Should().Be("chưa đạt");
        row.Note.Should().Contain("cần thêm 1 hộ");
        row.Gap.Should().BeOfType<QuantityGap>();
        row.Measurements.Should().ContainSingle().Which.Observed.Should().Be(new LocalDate(2022, 12, 31));
        row.Finding.Should().NotBeNull();
        row.Cells.Should().HaveCount(table.Heads.Length);
    }

    [Fact]
    public void Where_there_was_a_choice_the_note_tells_by_what_it_is_met()
    {
        var choice = new AnyOf([new Yes(Fence), new Yes(Market)], preferred: null);

        TableOf(choice, Answer(Fence, MeasuredValue.No), Answer(Market, MeasuredValue.Yes)).Rows[1].Note.Should().StartWith("đạt nhờ: market").And.NotContain("fence");
    }

    [Fact]
    public void What_is_missing_is_told_with_who_must_act_three_facts_at_most_and_how_many_others()
    {
        Measure[] measures = [.. Enumerable.Range(1, 5).Select(i => IllustrativeLaw.YesNo($"m{i.ToString(CultureInfo.InvariantCulture)}"))];

        var note = TableOf(new AllOf([.. measures.Select(measure => new Yes(measure))])).Rows[1].Note;

        note.Should().StartWith("đơn vị được đánh giá (5): m1").And.Contain("m3").And.NotContain("m4").And.Contain("và 2 nội dung khác");
    }

    [Fact]
    public void Branches_that_consist_of_several_parts_are_in_parentheses() =>
        TableOf(new AnyOf([new AllOf([new Yes(Fence), new Yes(Market)]), new Yes(Fence)], preferred: 1)).Rows[1].Required
            .Should().Be("một trong: (fence (minh họa): đúng; market (minh họa): đúng) / fence (minh họa): đúng (ưu tiên)");

    [Fact]
    public void Each_criterion_condition_and_indicator_has_its_row_in_the_order_of_the_set() => Cases.Sample(
        generated =>
        {
            var assessment = generated.Assess();
            var table = assessment.ToAppraisalTable(Language.Vietnamese);
            var expected = (assessment.Condition is null ? [] : new[] { ":" + assessment.Condition.Verdict })
                .Concat(assessment.Criteria.SelectMany(result => new[] { $"{result.Criterion.Number}:{result.Verdict}" }
                    .Concat(result.Condition is null ? [] : [":" + result.Condition.Verdict])
                    .Concat(result.Findings.Select(finding => $"{finding.Indicator.Number}:{finding.Verdict}"))));
            Demand(table.Rows.Select(row => $"{row.Number}:{row.Verdict}").SequenceEqual(expected), "a row is missing or in another place");
            Demand(table.Rows.All(row => row.Check is null || row.Required.Length > 0), "something is demanded");
            Demand(table.Rows.All(row => (row.Gap is null) == (row.Check is null || row.Verdict != Verdict.NotMet)), "what is not met has a gap");
        },
        iter: Repeats.Of(1000));

    [Fact]
    public void Each_form_has_each_cell_in_the_same_columns_in_both_languages() => Cases.Sample(
        generated =>
        {
            foreach (var language in Language.All)
            {
                var table = generated.Assess().ToAppraisalTable(language);
                Demand(Columns(table.ToMarkdown()).All(columns => columns == 7), "Markdown of another number of columns");
                Demand(ReadCsv(table.ToCsv()).SelectMany(row => row).SequenceEqual(table.Heads.Concat(table.Rows.SelectMany(row => row.Cells))), "CSV tells something else");
                Demand(table.ToText().Split('\n').All(line => TextWidth.Of(line) <= 151), "too long a line");
            }
        },
        iter: Repeats.Of(500));

    [Theory]
    [InlineData("a|b")]
    [InlineData("a\\|b\\")]
    [InlineData("| --- |\n| x |")]
    [InlineData("`|`")]
    [InlineData("<td>")]
    public void Hostile_names_stay_in_their_cells(string name)
    {
        var measure = new Measure { Key = "hostile", Kind = MeasureKind.YesNo, Name = new BilingualText(name, name) };
        var table = TableOf(new AllOf([new Yes(measure), new Yes(Fence)]), Answer(Fence, MeasuredValue.Yes));

        Columns(table.ToMarkdown()).Should().OnlyContain(columns => columns == 7).And.HaveCount(4);
        table.Rows[1].Result.Should().StartWith(OneLine.Of(name));
        table.ToMarkdown().Should().Contain(Markdown.Escape(table.Rows[1].Result));
    }

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+1", "'+1")]
    [InlineData("-1", "'-1")]
    [InlineData("@x", "'@x")]
    [InlineData("=\"a\",b", "\"'=\"\"a\"\",b\"")]
    [InlineData("a \"b\"", "\"a \"\"b\"\"\"")]
    [InlineData("a, b", "\"a, b\"")]
    [InlineData("a; b", "\"a; b\"")]
    [InlineData("a-b", "a-b")]
    public void A_spreadsheet_takes_no_cell_for_a_formula(string name, string cell)
    {
        var indicator = new Indicator
        {
            Key = "hostile",
            Number = IndicatorNumber.Parse("1.1", null),
            Name = new BilingualText(name, name),
            Provenance = IllustrativeLaw.Source(),
            Requirement = new Yes(Fence),
            InForce = DatePeriod.From(IllustrativeLaw.On),
        };
        var law = IllustrativeLaw.InForce(IllustrativeLaw.Set(IllustrativeLaw.SetKey, null, [IllustrativeLaw.Criterion("1", null, indicator)]));

        var csv = law.Assess(IllustrativeLaw.LowlandCommune, Evidence.Empty).ToAppraisalTable(Language.English).ToCsv();

        csv.Should().Contain($",{cell},").And.EndWith("\r\n");
    }

    [Fact]
    public void Without_a_verdict_there_are_heads_alone()
    {
        var table = IllustrativeLaw.InForce(set: null).Assess(IllustrativeLaw.LowlandCommune, Evidence.Empty).ToAppraisalTable(Language.English);

        table.Rows.Should().BeEmpty();
        table.ToMarkdown().Should().Be("| No. | Criterion | Indicator | Required level | Result | Verdict | Note |\n|---|---|---|---|---|---|---|\n");
        table.ToCsv().Should().Be("No.,Criterion,Indicator,Required level,Result,Verdict,Note\r\n");
    }

    private static AppraisalTable TableOf(Requirement requirement, params ReadOnlySpan<Measurement> measurements) =>
        IllustrativeLaw.Demanding(requirement).Assess(IllustrativeLaw.LowlandCommune, Evidence.Create(measurements)).ToAppraisalTable(Language.Vietnamese);

    private static Measurement Answer(Measure measure, MeasuredValue value) => IllustrativeLaw.Measured(measure, value);

    // Pipes without a backslash of their own divide columns.
    private static IEnumerable<int> Columns(string table) =>
        table.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => Escaped().Replace(line, "").Count(letter => letter == '|') - 1);

    private static IEnumerable<IEnumerable<string>> ReadCsv(string csv) =>
        from line in csv.Split("\r\n", StringSplitOptions.RemoveEmptyEntries)
        select from cell in Cell().Matches($",{line}").Select(cell => cell.Value[1..])
               let plain = cell.StartsWith('"') ? cell[1..^1].Replace("\"\"", "\"", StringComparison.Ordinal) : cell
               select plain.StartsWith('\'') ? plain[1..] : plain;

    private static void Demand(bool holds, string otherwise)
    {
        if (!holds)
        {
            throw new XunitException(otherwise);
        }
    }

    [GeneratedRegex(@"\\.")]
    private static partial Regex Escaped();

    [GeneratedRegex(",(?:\"(?:[^\"]|\"\")*\"|[^,\"]*)")]
    private static partial Regex Cell();
}
