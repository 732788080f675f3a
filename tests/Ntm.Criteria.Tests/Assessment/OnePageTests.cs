using System.Collections.Immutable;
using System.Globalization;
using CsCheck;
using NodaTime;
using Ntm.Criteria.Requirements;
using Ntm.Criteria.Tests.Infrastructure;
using Xunit.Sdk;

namespace Ntm.Criteria.Tests;

/// <summary>One commune on one A4 page: whatever there is to tell, it fits, and what does not is counted.</summary>
[UseCulture("tr-TR")]
public sealed class OnePageTests
{
    private static readonly Gen<RandomCase> Cases = Gen.Byte.Array[0, 120].Select(bytes => new RandomCase(bytes));

    private static readonly AdministrativeUnit SonHai = Vietnam.Territory.On(new LocalDate(2023, 12, 31)).Commune("02929");

    public static TheoryData<string, string, string> EmbeddedCases
    {
        get
        {
            var cases = new TheoryData<string, string, string>();
            foreach (var standard in Standard.All)
            {
                foreach (var purpose in SetPurpose.All)
                {
                    foreach (var evidence in new[] { "none", "least", "conflicting" })
                    {
                        cases.Add(standard.Key, purpose.Key, evidence);
                    }
                }
            }

            return cases;
        }
    }

    [Fact]
    public void The_page_is_as_large_as_A4_between_its_margins()
    {
        const decimal PointsPerMillimetre = 72 / 25.4m;

        OnePage.Width.Should().Be((int)((210 - 40) * PointsPerMillimetre / (10 * 0.6m)));
        OnePage.Height.Should().Be((int)((297 - 40) * PointsPerMillimetre / 12));
    }

    [Theory]
    [MemberData(nameof(EmbeddedCases))]
    public void Every_embedded_law_fits_whatever_is_known_of_the_commune(string standard, string purpose, string known)
    {
        foreach (var year in new[] { 2021, 2025 })
        {
            var law = CriteriaCatalog.Embedded.InForce(Standard.Find(standard)!, SonHai, year, new LocalDate(2023, 12, 31), purpose: SetPurpose.Find(purpose)!);
            var sets = law.Set is { } set ? law.Prerequisites.Values.Prepend(set) : [];
            var measures = sets.SelectMany(one => one.Requirements()).SelectMany(requirement => requirement.OwnMeasures).Distinct().ToList();
            var evidence = Evidence.Create([.. measures.SelectMany(measure => Known(measure, known))]);
            foreach (var unconfirmed in UnconfirmedThresholds.All)
            {
                Expect(law.Assess(SonHai, evidence, unconfirmed));
            }
        }
    }

    [Fact]
    public void Nothing_known_of_the_advanced_set_fills_the_page_and_tells_every_actor()
    {
        var assessment = CriteriaCatalog.Embedded.InForce(Standard.Advanced, SonHai, 2022).Assess(SonHai, Evidence.Empty);

        var page = assessment.ToOnePage(Language.Vietnamese);

        page.ToText().Split('\n').Should().HaveCountGreaterThan(30);
        assessment.Missing.Length.Should().BeGreaterThan(75);
        page.Sections.Sum(section => section.LeftOut).Should().BePositive();
        page.ToText().Should().Contain("nội dung khác").And.Contain("UBND cấp tỉnh").And.Contain("người duy trì dữ liệu").And.Contain("19 chưa đủ căn cứ");
    }

    [Fact]
    public void Nineteen_criteria_that_are_not_met_are_counted_where_they_do_not_fit()
    {
        var assessment = NotMet(new BilingualText(new string('y', 5), "y"), 19, 4);

        var page = assessment.ToOnePage(Language.English);

        Expect(assessment);
        page.Sections[2].Heading.Should().Be("Not met (76)");
        page.Sections[2].LeftOut.Should().BePositive();
        page.Sections[2].Lines[^1].Should().Be($"and {PlainNumber.Format(page.Sections[2].LeftOut)} more");
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(3, 2)]
    [InlineData(300, 1)]
    public void Names_and_sources_of_any_length_and_sets_of_any_size_fit(int criteria, int indicators)
    {
        foreach (var name in new[] { string.Concat(Enumerable.Repeat("tên dài ", 900)), new string('ạ', 5000), "a\u0323\u0302 " + new string('x', 81), "\u202e\u200b|*`<" })
        {
            Expect(NotMet(new BilingualText(name, name), criteria, indicators, source: name));
        }
    }

    [Fact]
    public void The_nearest_is_told_first_and_a_condition_of_the_set_before_all()
    {
        var (near, far) = (IllustrativeLaw.YesNo("near"), IllustrativeLaw.YesNo("far"));
        var set = IllustrativeLaw.Set(IllustrativeLaw.SetKey, new Yes(near), [
            IllustrativeLaw.Criterion("1", null, IllustrativeLaw.Indicator("1.1", new Yes(far)), IllustrativeLaw.Indicator("1.2", new Yes(far))),
            IllustrativeLaw.Criterion("2", null, IllustrativeLaw.Indicator("2.1", new Yes(near)))]);
        var assessment = IllustrativeLaw.InForce(set).Assess(
            IllustrativeLaw.LowlandCommune, Evidence.Create(IllustrativeLaw.Measured(near, MeasuredValue.No), IllustrativeLaw.Measured(far, MeasuredValue.No)));

        assessment.ToOnePage(Language.English).Sections[2].Lines.Select(line => line.Split(' ')[0]).Should().Equal("the", "2.1", "1.1", "1.2");
    }

    [Fact]
    public void A_long_name_is_cut_before_what_was_measured_and_what_is_required()
    {
        var measure = IllustrativeLaw.Share("insured");
        var name = string.Join(' ', Enumerable.Repeat("very long", 60));
        var set = IllustrativeLaw.Set(IllustrativeLaw.SetKey, null, [IllustrativeLaw.Criterion("1", null, Named(new(name, name), "1.1", new Ntm.Criteria.Requirements.AtLeast(measure, IllustrativeLaw.Of(90))))]);
        var assessment = IllustrativeLaw.InForce(set).Assess(IllustrativeLaw.LowlandCommune, [IllustrativeLaw.Measured(measure, MeasuredValue.Counted(80, 100))]);

        assessment.ToOnePage(Language.English).Sections[2].Lines.Single().Should().StartWith("1.1 very long").And.Contain("…: ").And.Contain("80%").And.Contain("at least 90%").And.Contain("10 more");
    }

    [Fact]
    public void Only_what_decides_is_told_with_how_many_others_do_not()
    {
        var (met, unmet) = (IllustrativeLaw.YesNo("fence"), IllustrativeLaw.YesNo("market"));
        var assessment = IllustrativeLaw.Demanding(new AllOf([new Yes(met), new Yes(unmet)])).Assess(
            IllustrativeLaw.LowlandCommune, Evidence.Create(IllustrativeLaw.Measured(met, MeasuredValue.Yes), IllustrativeLaw.Measured(unmet, MeasuredValue.No)));

        assessment.ToOnePage(Language.English).Sections[2].Lines.Should().ContainSingle()
            .Which.Should().Contain("market: false; required: true; and 1 more that do not decide").And.NotContain("fence");
    }

    [Fact]
    public void Every_page_fits_and_tells_or_counts_whatever_is_not_met_or_missing() => Cases.Sample(
        generated => Expect(generated.Assess()),
        iter: Repeats.Of(500));

    [Fact]
    public void A_chairman_gets_the_same_page_in_Markdown()
    {
        var page = NotMet(new BilingualText("tên", "name"), 2, 1).ToOnePage(Language.Vietnamese);

        foreach (var line in page.Sections.Where(section => !section.IsGrid).SelectMany(section => section.Lines))
        {
            page.ToMarkdown().Should().Contain($"- {Markdown.Escape(line)}\n");
        }

        page.ToMarkdown().Should().StartWith($"# {Markdown.Escape(page.Title)}\n\n- ").And.Contain("\n1 chưa đạt · 2 chưa đạt\n");
    }

    [Fact]
    public void No_form_is_without_a_language()
    {
        var assessment = NotMet(new BilingualText("tên", "name"), 1, 1);
        Action[] forms =
        [
            () => assessment.ToOnePage(null!), () => assessment.ToAppraisalTable(null!), () => assessment.ToJson(null!), () => assessment.ExplainInMarkdown(null!),
            () => assessment.Criteria[0].ExplainInMarkdown(null!), () => assessment.Findings[0].ExplainInMarkdown(null!), () => assessment.WriteJson(null!, Language.English),
        ];

        foreach (var form in forms)
        {
            form.Should().Throw<ArgumentNullException>();
        }
    }

    // What has to hold of every page.
    private static void Expect(Assessment assessment)
    {
        foreach (var language in Language.All)
        {
            var page = assessment.ToOnePage(language);
            var lines = page.ToText().TrimEnd('\n').Split('\n');
            Demand(lines.Length <= OnePage.Height, $"{lines.Length} lines:\n{page.ToText()}");
            Demand(lines.All(line => new StringInfo(line).LengthInTextElements <= OnePage.Width), $"too long a line:\n{page.ToText()}");
            Demand(VietnameseText.IsComposed(page.ToText()) && VietnameseText.IsComposed(page.ToMarkdown()), "not composed");
            Demand(!page.ToMarkdown().Contains('{'), page.ToMarkdown());
            if (assessment.Obstacle is not null)
            {
                continue;
            }

            var unmet = Checks(assessment).Count(check => check.Verdict == Verdict.NotMet);
            Demand(page.Sections.Count(section => section.Heading?.Contains($"({PlainNumber.Format(unmet)})", StringComparison.Ordinal) == true) >= (unmet > 0 ? 1 : 0), "what is not met is not counted");
            var told = Section(page, language, "page.unmet");
            Demand((told is null) == (unmet == 0) && (told is null || told.Lines.Length - (told.LeftOut > 0 ? 1 : 0) + told.LeftOut == unmet), "something that is not met is neither told nor counted");

            var missing = assessment.Missing.IsEmpty ? Missing(assessment) : assessment.Missing;
            var lacking = Section(page, language, "page.missing") ?? Section(page, language, "page.missingOfSingle");
            Demand((lacking is null) == missing.IsEmpty, "what is missing is not told");
            foreach (var facts in missing.GroupBy(fact => fact.Actor))
            {
                Demand(
                    lacking!.Lines.Any(line => line.StartsWith(facts.Key.Describe(language), StringComparison.Ordinal) && line.Contains(PlainNumber.Format(facts.Count()), StringComparison.Ordinal)),
                    $"{facts.Key} is not told to act");
            }
        }
    }

    private static OnePageSection? Section(OnePage page, Language language, string heading)
    {
        var start = MessageTable.In(language).Template(heading).Split('(')[0];
        return page.Sections.SingleOrDefault(section => section.Heading?.StartsWith(start, StringComparison.Ordinal) == true);
    }

    private static IEnumerable<Check> Checks(Assessment assessment) => assessment.Findings.Select(finding => finding.Check)
        .Concat(assessment.Criteria.Select(criterion => criterion.Condition).Append(assessment.Condition).OfType<Check>());

    private static ImmutableArray<MissingFact> Missing(Assessment assessment) =>
    [
        .. assessment.Criteria.SelectMany(result => result.Findings.SelectMany(finding => finding.Missing).Concat(result.ConditionExamination?.Answer.Missing ?? []))
            .Concat(assessment.ConditionExamination?.Answer.Missing ?? []).Distinct(),
    ];

    private static Assessment NotMet(BilingualText name, int criteria, int indicators, string source = "illustrative")
    {
        var measure = new Measure { Key = "measure", Kind = MeasureKind.YesNo, Name = name };
        var set = IllustrativeLaw.Set(IllustrativeLaw.SetKey, null,
        [
            .. Enumerable.Range(1, criteria).Select(criterion => IllustrativeLaw.Criterion(
                PlainNumber.Format(criterion), null, [.. Enumerable.Range(1, indicators).Select(i => Named(name, $"{criterion.ToString(CultureInfo.InvariantCulture)}.{i.ToString(CultureInfo.InvariantCulture)}", new Yes(measure)))])),
        ]);
        return IllustrativeLaw.InForce(set).Assess(IllustrativeLaw.LowlandCommune, Evidence.Create(new Measurement
        {
            Measure = measure.Key,
            Value = MeasuredValue.No,
            Observed = IllustrativeLaw.On,
            Source = source,
        }));
    }

    private static Indicator Named(BilingualText name, string number, Requirement requirement) => new()
    {
        Key = $"i-{number.Replace('.', '-')}",
        Number = IndicatorNumber.Parse(number, null),
        Name = name,
        Provenance = IllustrativeLaw.Source(),
        Requirement = requirement,
        InForce = DatePeriod.From(IllustrativeLaw.On),
    };

    private static IEnumerable<Measurement> Known(Measure measure, string known)
    {
        MeasuredValue Extreme(bool most) => measure.Kind == MeasureKind.YesNo ? (most ? MeasuredValue.Yes : MeasuredValue.No)
            : measure.Scale is { } scale ? MeasuredValue.Grade(scale.Grades[most ? ^1 : 0].Key)
            : measure.Kind == MeasureKind.Share ? MeasuredValue.Counted(most ? 997 : 0, 997)
            : MeasuredValue.Number(most ? 1_000_000 : 0, measure.Unit!.Key);
        bool[] extremes = known switch
        {
            "least" => [false],
            "conflicting" => [false, true],
            _ => [],
        };
        return extremes.Select(most => new Measurement
        {
            Measure = measure.Key,
            Value = Extreme(most),
            Observed = new LocalDate(2020, 12, 31),
            Source = $"báo cáo minh họa về {measure.Key}",
            IsIllustrative = true,
        });
    }

    private static void Demand(bool holds, string otherwise)
    {
        if (!holds)
        {
            throw new XunitException(otherwise);
        }
    }
}
