using Ntm.Criteria.Requirements;
using Ntm.Criteria.Tests.Infrastructure;
using AtLeast = Ntm.Criteria.Requirements.AtLeast;

namespace Ntm.Criteria.Tests;

/// <summary>What an explanation tells beside the verdict: where each datum comes from, and what a reader must know of it.</summary>
[UseCulture("tr-TR")]
public sealed class ExplanationTests
{
    [Fact]
    public void A_remark_on_a_threshold_is_told_in_the_language_of_the_explanation()
    {
        var finding = IllustrativeLaw.FindingOf(new AtLeast(IllustrativeLaw.Share("insured"), IllustrativeLaw.Of(IllustrativeLaw.NotRecorded())));

        finding.Explain(Language.Vietnamese).Should().Contain("Lưu ý về ngưỡng: not recorded (minh họa).").And.NotContain("illustrative not recorded");
        finding.Explain(Language.English).Should().Contain("Remark on the threshold: illustrative not recorded.").And.NotContain("minh họa");
    }

    [Fact]
    public void The_clause_of_what_is_not_recorded_is_told_as_law_or_as_an_example()
    {
        var cell = new UnrecordedThreshold(new Citation { Instrument = EnactedExample.Enacted, Row = "9" }, null);

        var told = IllustrativeLaw.FindingOf(new AtLeast(IllustrativeLaw.Number("road"), IllustrativeLaw.Of(cell))).Explain(Language.English).ReplaceLineEndings(" ");

        IllustrativeLaw.FindingOf(new AtLeast(IllustrativeLaw.Number("road"), IllustrativeLaw.Of(new UnrecordedThreshold(IllustrativeLaw.Clause("9"), null)))).Explain(Language.English).ReplaceLineEndings(" ")
            .Should().MatchRegex(@"Clause: row 9, Illustrative decision 1/QĐ-MH of 1 January 2021 of the Illustrative authority; an\s+example, not law\.");
        told.Should().MatchRegex(@"Clause: row 9, Illustrative decision 2/QĐ-MH of 1 January 2021 of the Illustrative authority; the\s+threshold in it is not recorded\.");
    }

    [Fact]
    public void One_threshold_of_two_measures_is_missing_once_and_names_neither()
    {
        var both = new BothSexes(
            new AtLeast(IllustrativeLaw.Share("men"), IllustrativeLaw.Of(IllustrativeLaw.NotRecorded())), new AtLeast(IllustrativeLaw.Share("women"), IllustrativeLaw.Of(IllustrativeLaw.NotRecorded())));
        var shared = new BothSexes(both.Men, new AtLeast(both.Women.Measure, both.Men.Threshold));

        var missing = IllustrativeLaw.FindingOf(shared).Missing.OfType<MissingThreshold>().Should().ContainSingle().Subject;

        missing.Describe(Language.English).Should().NotContain("men").And.Contain("indicator 1.1");
    }

    [Fact]
    public void A_criterion_is_explained_with_its_findings()
    {
        var result = IllustrativeLaw.Demanding(new Yes(IllustrativeLaw.YesNo("fence"))).Assess(IllustrativeLaw.LowlandCommune, Evidence.Empty).Criteria[0];

        result.Explain(Language.English).Should().Contain("illustrative criterion 1").And.Contain("illustrative indicator 1.1").And.Contain("illustrative fence");
    }

    [Fact]
    public void What_the_law_excepts_is_told_where_nothing_else_may_be_there()
    {
        var schools = IllustrativeLaw.Count("schools");
        var requirement = new None(schools, new("trường nội trú", "boarding schools"), new("trường tư", "private schools"));

        var finding = IllustrativeLaw.FindingOf(requirement, IllustrativeLaw.Measured(schools, MeasuredValue.Number(2, "school")));

        finding.Explain(Language.Vietnamese).Should().Contain("schools (minh họa): 2 trường; yêu cầu: không có, trừ trường nội trú; trường tư.\n");
        finding.Explain(Language.English).Should().Contain("illustrative schools: 2 schools; required: none, apart from boarding schools; private schools.\n");
    }

    [Fact]
    public void What_an_empty_whole_means_is_told_with_its_clause()
    {
        var finding = OfEmptyWhole(new Provenance { Citation = IllustrativeLaw.Clause("16.3"), Basis = Basis.Reported, LastChecked = new(2022, 1, 1) });

        finding.Verdict.Should().Be(Verdict.NotApplicable);
        finding.EmptyWholeClauses.Should().ContainSingle().Which.Should().BeSameAs(finding.Check.EmptyWholeClause);
        finding.Citations.Should().Contain(IllustrativeLaw.Clause("16.3"));
        InOneLine(finding.Explain(Language.Vietnamese)).Should()
            .Contain($"Mẫu số bằng không nên không xét. Căn cứ: {IllustrativeLaw.Clause("16.3")}; ví dụ minh họa, không phải văn bản thật.")
            .And.NotContain("chưa kiểm chứng");
        InOneLine(finding.Explain(Language.English)).Should()
            .Contain($"The whole is empty, so it does not apply. Clause: {IllustrativeLaw.Clause("16.3").Describe(Language.English)}; an example, not law.")
            .And.NotContain("unconfirmed");
    }

    [Fact]
    public void An_unconfirmed_rule_on_an_empty_whole_decides_and_is_told_as_a_caveat()
    {
        var finding = OfEmptyWhole(IllustrativeLaw.Source(Basis.Unconfirmed));

        finding.Verdict.Should().Be(Verdict.NotApplicable, "it is wording, which has no number to be wrong");
        finding.LeanedOn.Should().BeEmpty();
        finding.Explain(Language.Vietnamese).Should().Contain("  Việc không xét khi mẫu số bằng không chưa kiểm chứng.\n");
        finding.Explain(Language.English).Should().Contain("  That it does not apply where the whole is empty is unconfirmed.\n");
    }

    [Fact]
    public void A_rule_on_an_empty_whole_is_not_told_where_no_whole_is_empty()
    {
        var measure = IllustrativeLaw.Share("legal aid", EmptyWhole.NotApplicable, emptyWholeSource: IllustrativeLaw.Source(Basis.Unconfirmed));
        var requirement = new AtLeast(measure, IllustrativeLaw.Of(90));

        foreach (var finding in new[] { IllustrativeLaw.FindingOf(requirement), IllustrativeLaw.FindingOf(requirement, IllustrativeLaw.Measured(measure, MeasuredValue.Counted(9, 10))) })
        {
            finding.EmptyWholeClauses.Should().BeEmpty();
            finding.Explain(Language.English).Should().NotContain("whole is empty");
        }
    }

    [Fact]
    public void A_delegation_is_told_with_its_clause_and_its_remark()
    {
        var delegation = new Provenance
        {
            Citation = IllustrativeLaw.Clause("6.1"),
            Basis = Basis.Reported,
            LastChecked = new(2022, 1, 1),
            Remark = new("xã tự chọn.", "the commune chooses."),
        };
        var form = new Yes(IllustrativeLaw.YesNo("court"));
        foreach (var requirement in new Requirement[] { new Delegated(Authority.Province, delegation, form), new AllOf([new Delegated(Authority.Province, delegation, form)]) })
        {
            var finding = IllustrativeLaw.FindingOf(requirement);

            finding.Citations.Should().Equal(IllustrativeLaw.Clause("1.1"), IllustrativeLaw.Clause("6.1"));
            InOneLine(finding.Explain(Language.Vietnamese)).Should()
                .Contain($"Căn cứ: {IllustrativeLaw.Clause("6.1")}; ví dụ minh họa").And.Contain("Lưu ý về việc giao quy định: xã tự chọn.");
            InOneLine(finding.Explain(Language.English)).Should()
                .Contain($"Clause: {IllustrativeLaw.Clause("6.1").Describe(Language.English)}; an example").And.Contain("Remark on the delegation: the commune chooses.");
        }
    }

    [Fact]
    public void A_delegation_by_the_clause_of_the_indicator_is_told_in_its_stead()
    {
        var delegated = new Delegated(Authority.Province, IllustrativeLaw.Source(row: "1.1"), new Yes(IllustrativeLaw.YesNo("court")));

        IllustrativeLaw.FindingOf(delegated).Explain(Language.English).Split("Clause:").Should().HaveCount(2);
    }

    [Fact]
    public void The_clause_of_a_threshold_that_is_not_recorded_is_told()
    {
        var cell = new UnrecordedThreshold(IllustrativeLaw.Clause("5.2"), null);

        var finding = IllustrativeLaw.FindingOf(new AtLeast(IllustrativeLaw.Share("insured"), IllustrativeLaw.Of(cell)));

        InOneLine(finding.Explain(Language.Vietnamese)).Should().Contain($"Căn cứ: {cell.Citation};");
        InOneLine(finding.Explain(Language.English)).Should().Contain($"Clause: {cell.Citation.Describe(Language.English)};");
    }

    [Fact]
    public void The_remarks_on_an_indicator_and_on_the_provision_that_supplies_it_are_told_once()
    {
        Provenance Remarked(string row, string remark) => new()
        {
            Citation = IllustrativeLaw.Clause(row),
            Basis = Basis.Reported,
            LastChecked = new(2022, 1, 1),
            Remark = new($"{remark} vi.", $"{remark} en."),
        };
        var indicator = new Indicator
        {
            Key = "court",
            Number = IndicatorNumber.Parse("1.1", null),
            Name = IllustrativeLaw.Text("court"),
            Provenance = Remarked("1.1", "national"),
            SuppliedBy = Remarked("2", "provincial"),
            Requirement = new Yes(IllustrativeLaw.YesNo("court")),
            InForce = DatePeriod.Always,
        };
        var law = IllustrativeLaw.InForce(IllustrativeLaw.Set(IllustrativeLaw.SetKey, null, [IllustrativeLaw.Criterion("1", null, indicator)]));

        var explanation = InOneLine(law.Assess(IllustrativeLaw.LowlandCommune, Evidence.Empty).Findings[0].Explain(Language.English));

        explanation.Split("Remark:").Should().HaveCount(3);
        explanation.Should().Contain("Remark: national en. Remark: provincial en.");
    }

    [Theory]
    [InlineData("reported", "unconfirmed", true)]
    [InlineData("unconfirmed", "reported", true)]
    [InlineData("reported", "reported", false)]
    public void An_unconfirmed_wording_is_a_caveat_also_where_only_an_amendment_without_a_name_is(string wording, string amendment, bool isCaveat)
    {
        var indicator = new Indicator
        {
            Key = "court",
            Number = IndicatorNumber.Parse("1.1", null),
            Name = IllustrativeLaw.Text("court"),
            Provenance = IllustrativeLaw.Source(Basis.Find(wording), "1.1"),
            AmendedBy = IllustrativeLaw.Source(Basis.Find(amendment), "7"),
            Requirement = new Yes(IllustrativeLaw.YesNo("court")),
            InForce = DatePeriod.Always,
        };
        var law = IllustrativeLaw.InForce(IllustrativeLaw.Set(IllustrativeLaw.SetKey, null, [IllustrativeLaw.Criterion("1", null, indicator)]));

        var finding = law.Assess(IllustrativeLaw.LowlandCommune, Evidence.Empty).Findings[0];

        finding.HasUnconfirmedWording.Should().Be(isCaveat);
        finding.Explain(Language.English).Contains("The wording of the indicator is unconfirmed.", StringComparison.Ordinal).Should().Be(isCaveat);
        finding.Citations.Should().Equal(IllustrativeLaw.Clause("1.1"), IllustrativeLaw.Clause("7"));
    }

    private static Finding OfEmptyWhole(Provenance source)
    {
        var measure = IllustrativeLaw.Share("legal aid", EmptyWhole.NotApplicable, emptyWholeSource: source);
        return IllustrativeLaw.FindingOf(new AtLeast(measure, IllustrativeLaw.Of(90)), IllustrativeLaw.Measured(measure, MeasuredValue.Counted(0, 0)));
    }

    private static string InOneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
