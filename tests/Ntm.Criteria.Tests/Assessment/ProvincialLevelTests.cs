using Ntm.Criteria.Requirements;
using AtLeast = Ntm.Criteria.Requirements.AtLeast;
using AtMost = Ntm.Criteria.Requirements.AtMost;

namespace Ntm.Criteria.Tests;

/// <summary>A commune must reach the general level and the one that its province sets beside it: what that means for verdicts, missing facts, gaps and words. All levels are made up.</summary>
public sealed class ProvincialLevelTests
{
    private static readonly Measure Insured = IllustrativeLaw.Share("insured");
    private static readonly ThresholdCell Eighty = IllustrativeLaw.Issued(80);
    private static readonly ThresholdCell Ninety = IllustrativeLaw.Issued(90);
    private static readonly ThresholdCell EightyUnconfirmed = IllustrativeLaw.Issued(80, Basis.Unconfirmed);
    private static readonly ThresholdCell NinetyUnconfirmed = IllustrativeLaw.Issued(90, Basis.Unconfirmed);

    public static TheoryData<string, decimal, string, string> Withheld => new()
    {
        { "80 and 90", 79.99m, "NotMet", "" }, { "80 and 90", 89.99m, "NotMet", "" }, { "80 and 90", 90, "Met", "" },
        { "90 and 80", 89.99m, "NotMet", "" }, { "90 and 80", 90, "Met", "" },
        { "80 and 90?", 79.99m, "NotMet", "" }, { "80 and 90?", 80, "Undetermined", "90" }, { "80 and 90?", 90, "Undetermined", "90" },
        { "80? and 90", 89.99m, "NotMet", "" }, { "80? and 90", 90, "Undetermined", "80" },
        { "80? and 90?", 10, "Undetermined", "80, 90" },
        { "not recorded and 90", 89.99m, "NotMet", "" }, { "not recorded and 90", 90, "Undetermined", "not recorded" },
        { "left to a ministry and 90", 89.99m, "NotMet", "" }, { "left to a ministry and 90", 90, "Undetermined", "delegated to ministry" },
        { "left to the province and 90", 89.99m, "Undetermined", "delegated to province" },
        { "80 and 90 elsewhere", 79.99m, "NotMet", "" }, { "80 and 90 elsewhere", 90, "Undetermined", "90" },
        { "80 and not recorded", 79.99m, "NotMet", "" }, { "80 and not recorded", 90, "Undetermined", "not recorded" },
    };

    public static TheoryData<string, decimal, string, string> Admitted => new()
    {
        { "80 and 90?", 79, "NotMet", "" }, { "80 and 90?", 85, "NotMet", "90" }, { "80 and 90?", 90, "Met", "90" },
        { "80? and 90", 79, "NotMet", "" }, { "80? and 90", 85, "NotMet", "" }, { "80? and 90", 90, "Met", "80" },
        { "80? and 90 elsewhere", 79, "NotMet", "80" }, { "80? and 90 elsewhere", 85, "Undetermined", "" },
        { "80? and 90?", 79, "NotMet", "80, 90" }, { "80? and 90?", 85, "NotMet", "90" }, { "80? and 90?", 90, "Met", "80, 90" },
    };

    [Theory]
    [MemberData(nameof(Withheld))]
    public void Both_levels_must_be_reached_and_one_that_is_not_known_leaves_only_met_open(string levels, decimal percent, string verdict, string missing)
    {
        var finding = FindingOf(AtLeastOf(levels), percent);

        finding.Verdict.Name.Should().Be(verdict);
        string.Join(", ", finding.Missing.Cast<MissingThreshold>().Select(fact => fact.Threshold)).Should().Be(missing);
    }

    [Theory]
    [MemberData(nameof(Admitted))]
    public void A_verdict_leans_on_the_levels_behind_it_alone(string levels, decimal percent, string verdict, string leanedOn)
    {
        var finding = FindingOf(AtLeastOf(levels), percent, UnconfirmedThresholds.Admitted);

        finding.Verdict.Name.Should().Be(verdict);
        string.Join(", ", finding.LeanedOn.Select(admitted => admitted.Threshold.Value)).Should().Be(leanedOn);
    }

    [Theory]
    [InlineData(5, 20, "NotMet")]
    [InlineData(5, 5, "Met")]
    [InlineData(3, 4, "NotMet")]
    [InlineData(3, 3, "Met")]
    public void Of_two_ceilings_the_lower_one_counts(decimal ceiling, decimal percent, string verdict) =>
        FindingOf(new AtMost(Insured, With(IllustrativeLaw.Issued(5), IllustrativeLaw.Issued(ceiling))), percent).Verdict.Name.Should().Be(verdict);

    [Theory]
    [InlineData("80 and 90", 70, 20)]
    [InlineData("80 and 90", 85, 5)]
    [InlineData("90 and 80", 85, 5)]
    public void The_gap_is_to_the_stricter_of_the_two(string levels, decimal percent, decimal gap) =>
        FindingOf(AtLeastOf(levels), percent).Gap.Should().BeOfType<QuantityGap>().Which.Amount.Should().Be(NumberInterval.Exactly(gap));

    [Fact]
    public void A_gap_to_one_level_tells_that_the_other_is_open()
    {
        var gap = FindingOf(AtLeastOf("80 and 90?"), 70).Gap.Should().BeOfType<AllGap>().Subject;

        gap.Parts[0].Should().BeOfType<QuantityGap>().Which.Amount.Should().Be(NumberInterval.Exactly(10));
        gap.Parts[1].Should().BeOfType<OpenGap>().Which.Missing.Should().ContainSingle().Which.Should().BeOfType<MissingThreshold>().Which.Threshold.Should().BeSameAs(NinetyUnconfirmed);
    }

    [Fact]
    public void A_grade_is_missing_up_to_the_higher_of_the_two()
    {
        var health = IllustrativeLaw.Graded("health");
        var requirement = new GradeAtLeast(health, With(Grade("level-2"), Grade("level-3")));

        var gap = IllustrativeLaw.FindingOf(requirement, IllustrativeLaw.Measured(health, MeasuredValue.Grade("level-1"))).Gap.Should().BeOfType<GradeGap>().Subject;
        gap.Needed.Key.Should().Be("level-3");
    }

    [Fact]
    public void The_check_names_both_levels_with_their_clauses_and_what_was_displaced()
    {
        var supplied = new SuppliedThreshold(new Supplier(Authority.Province, Standing.Illustrative), IllustrativeLaw.Of(Eighty));
        var delegated = new DelegatedThreshold(Authority.Ministry, IllustrativeLaw.Source());
        var check = FindingOf(new AtLeast(Insured, IllustrativeLaw.Of(delegated).With([supplied], [IllustrativeLaw.Of(Ninety), IllustrativeLaw.Of(IllustrativeLaw.Issued(85))])), 82).Check;

        check.Thresholds.Should().Equal(Eighty, Ninety);
        check.Displaced.Select(cell => cell.ToString()).Should().Equal("delegated to ministry", "85");
        check.DescribeDemand(Language.Vietnamese).Should().Be("từ 80% trở lên; mức riêng của tỉnh: từ 90% trở lên");
        check.DescribeDemand(Language.English).Should().Be("at least 80%, and by the province at least 90%");
    }

    [Fact]
    public void Where_the_class_is_not_known_each_class_is_told_with_its_levels()
    {
        var upland = new IssuedThreshold(new(90m), IllustrativeLaw.Source()) { Areas = [IllustrativeLaw.Upland] };
        var requirement = new AtLeast(Insured, With(Eighty, upland));
        var check = Of(IllustrativeLaw.CommuneOfUnknownArea, 85).Check;

        check.Verdict.Should().Be(Verdict.Undetermined);
        check.DescribeDemand(Language.English).Should().Be(
            "at least 80% in Illustrative lowland / at least 80%, and by the province at least 90% in Illustrative upland");
        check.AreaPlacements.Should().HaveCount(2);
        Of(IllustrativeLaw.CommuneOfUnknownArea, 90).Verdict.Should().Be(Verdict.Met);
        Of(IllustrativeLaw.CommuneOfUnknownArea, 79).Gap.Should().BeOfType<OpenGap>().Which.Missing.Should().ContainSingle().Which.Should().BeOfType<MissingAreaClass>();
        Of(IllustrativeLaw.LowlandCommune, 85).Verdict.Should().Be(Verdict.Met);
        Of(IllustrativeLaw.UplandCommune, 85).Verdict.Should().Be(Verdict.NotMet);

        Finding Of(AdministrativeUnit commune, decimal percent) =>
            IllustrativeLaw.Demanding(requirement).Assess(commune, [IllustrativeLaw.Measured(Insured, MeasuredValue.Percent(percent))]).Findings[0];
    }

    [Fact]
    public void A_gap_to_the_level_that_all_classes_share_tells_what_is_open_in_one_of_them()
    {
        var upland = new IssuedThreshold(new(90m), IllustrativeLaw.Source(Basis.Unconfirmed)) { Areas = [IllustrativeLaw.Upland] };
        var requirement = new AtLeast(Insured, With(Eighty, upland));

        var gap = IllustrativeLaw.Demanding(requirement).Assess(IllustrativeLaw.CommuneOfUnknownArea, [IllustrativeLaw.Measured(Insured, MeasuredValue.Percent(70))]).Findings[0].Gap.Should().BeOfType<AllGap>().Subject;

        gap.Parts[0].Should().BeOfType<QuantityGap>().Which.Amount.Should().Be(NumberInterval.Exactly(10));
        gap.Parts[1].Should().BeOfType<OpenGap>().Which.Missing.Should().ContainSingle().Which.Should().BeOfType<MissingThreshold>().Which.Threshold.Should().BeSameAs(upland);
    }

    [Fact]
    public void What_is_displaced_is_told_of_every_class_that_is_possible()
    {
        var lowland = new DelegatedThreshold(Authority.Province, IllustrativeLaw.Source(row: "1")) { Areas = [IllustrativeLaw.Lowland] };
        var upland = new UnrecordedThreshold(IllustrativeLaw.Clause("2"), null) { Areas = [IllustrativeLaw.Upland] };
        var supplied = new SuppliedThreshold(new Supplier(Authority.Province, Standing.Illustrative), IllustrativeLaw.Of(Eighty));
        var requirement = new AtLeast(Insured, new Threshold(null, [lowland, upland]).With([supplied], []));

        var check = IllustrativeLaw.Demanding(requirement).Assess(IllustrativeLaw.CommuneOfUnknownArea, [IllustrativeLaw.Measured(Insured, MeasuredValue.Percent(85))]).Findings[0].Check;

        check.Thresholds.Should().Equal(Eighty);
        check.Displaced.Should().Equal(lowland, upland);
    }

    [Fact]
    public void A_level_of_which_it_is_not_known_whether_it_is_for_the_province_is_told_so()
    {
        var finding = FindingOf(AtLeastOf("80 and 90 elsewhere"), 85);

        finding.Check.DescribeDemand(Language.English).Should().Be("at least 80%, and by the province at least 90% (whether it is for this province is not known)");
        finding.Check.DescribeDemand(Language.Vietnamese).Should().Be("từ 80% trở lên; mức riêng của tỉnh: từ 90% trở lên (chưa rõ có áp dụng cho tỉnh này hay không)");
        var missing = finding.Missing.Should().ContainSingle().Subject;
        missing.Reason.Should().Be(ReasonCode.NotPlaced);
        missing.Actor.Should().Be(Actor.Maintainer);
        missing.Describe(Language.English).Should().Be("the threshold of indicator 1.1 (whether it is for this province is not known)");
    }

    [Fact]
    public void Both_halves_of_a_requirement_and_both_sexes_have_the_levels_of_their_thresholds()
    {
        var men = IllustrativeLaw.Share("men");
        var women = IllustrativeLaw.Share("women");
        var threshold = With(Eighty, Ninety);
        Measurement[] measured = [IllustrativeLaw.Measured(men, MeasuredValue.Percent(95)), IllustrativeLaw.Measured(women, MeasuredValue.Percent(85))];

        IllustrativeLaw.FindingOf(new BothSexes(new AtLeast(men, threshold), new AtLeast(women, threshold)), measured).Verdict.Should().Be(Verdict.NotMet);
        IllustrativeLaw.FindingOf(new TwoPart(new AtLeast(men, threshold), new AtLeast(women, IllustrativeLaw.Of(Eighty))), measured).Verdict.Should().Be(Verdict.Met);
        IllustrativeLaw.FindingOf(new TwoPart(new AtLeast(men, IllustrativeLaw.Of(Eighty)), new AtLeast(women, threshold)), measured).Verdict.Should().Be(Verdict.NotMet);
    }

    private static AtLeast AtLeastOf(string levels) => levels.Split(" and ") switch
    {
        [var general, var stricter] => new AtLeast(Insured, With(Level(general), Level(stricter))),
        _ => throw new ArgumentException("Two levels.", nameof(levels)),
    };

    private static ThresholdCell Level(string level) => level switch
    {
        "80" => Eighty,
        "80?" => EightyUnconfirmed,
        "90" => Ninety,
        "90?" => NinetyUnconfirmed,
        "90 elsewhere" => Ninety.Unplaced(),
        "left to the province" => IllustrativeLaw.LeftToProvince(),
        "left to a ministry" => new DelegatedThreshold(Authority.Ministry, IllustrativeLaw.Source()),
        _ => IllustrativeLaw.NotRecorded(),
    };

    private static ThresholdCell Grade(string grade) => IllustrativeLaw.Issued(IllustrativeLaw.Levels.Find(grade)!);

    private static Threshold With(ThresholdCell general, ThresholdCell stricter) => IllustrativeLaw.Of(general).With([], [IllustrativeLaw.Of(stricter)]);

    private static Finding FindingOf(Requirement requirement, decimal percent, UnconfirmedThresholds? unconfirmed = null) => IllustrativeLaw.Demanding(requirement)
        .Assess(IllustrativeLaw.LowlandCommune, [IllustrativeLaw.Measured(Insured, MeasuredValue.Percent(percent))], unconfirmed ?? UnconfirmedThresholds.Withheld)
        .Findings[0];
}
