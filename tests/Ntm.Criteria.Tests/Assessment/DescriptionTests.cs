using Ntm.Criteria.Requirements;
using AtLeast = Ntm.Criteria.Requirements.AtLeast;
using AtMost = Ntm.Criteria.Requirements.AtMost;

namespace Ntm.Criteria.Tests;

/// <summary>What a caller prints of a check or a measurement is worded as in the explanations.</summary>
public sealed class DescriptionTests
{
    private static readonly Measure Insured = IllustrativeLaw.Share("insured");
    private static readonly Measure Road = IllustrativeLaw.Number("road");
    private static readonly Measure Fence = IllustrativeLaw.YesNo("fence");
    private static readonly Measure Health = IllustrativeLaw.Graded("health");

    public static TheoryData<string, string, string> Values => new()
    {
        { "yes", "đúng", "true" },
        { "no", "không đúng", "false" },
        { "number", "1.234,5 km", "1,234.5 kilometres" },
        { "otherUnit", "3 league", "3 league" },
        { "percent", "89,96%", "89.96%" },
        { "range", "trên 58%", "over 58%" },
        { "share", "95% (19/20 hộ)", "95% (19 of 20 households)" },
        { "grade", "mức độ 2", "level 2" },
        { "otherGrade", "splendid", "splendid" },
    };

    [Fact]
    public void A_check_tells_what_is_known_and_what_is_demanded()
    {
        var check = IllustrativeLaw.FindingOf(
            new AtLeast(Insured, IllustrativeLaw.Of(95)), IllustrativeLaw.Measured(Insured, MeasuredValue.Percent(89.5m))).Check;

        check.DescribeValue(Language.Vietnamese).Should().Be("89,5%");
        check.DescribeValue(Language.English).Should().Be("89.5%");
        check.DescribeDemand(Language.Vietnamese).Should().Be("từ 95% trở lên");
        check.DescribeDemand(Language.English).Should().Be("at least 95%");
    }

    [Fact]
    public void A_demand_is_told_for_every_kind_that_has_a_measure_of_its_own()
    {
        Demand(new AtMost(Road, IllustrativeLaw.Of(3))).Should().Be("at most 3 kilometres");
        Demand(new GradeAtLeast(Health, IllustrativeLaw.Of("level-2"))).Should().Be("at least level 2");
        Demand(new None(IllustrativeLaw.Count("schools"))).Should().Be("none");
        Demand(new None(IllustrativeLaw.Count("schools"), new("trường nội trú", "boarding schools"), new("trường tư", "private schools"))).Should().Be("none, apart from boarding schools; private schools");
        Demand(new Yes(Fence)).Should().Be("true");
        Demand(new AtLeast(Road, IllustrativeLaw.Of(3, Basis.Unconfirmed))).Should().Be("at least 3 kilometres (unconfirmed)");
        Demand(new AtLeast(Road, IllustrativeLaw.Of(IllustrativeLaw.NotRecorded()))).Should().Be("not recorded");
    }

    [Fact]
    public void The_classes_of_a_threshold_are_told_one_after_the_other_as_far_as_they_are_possible()
    {
        var coast = new AreaClass("coast", new("Ven biển minh họa", "Illustrative coast"));
        var areas = new AreaClassification
        {
            Key = "with-coast",
            Name = IllustrativeLaw.Areas.Name,
            Classes = [IllustrativeLaw.Lowland, coast, IllustrativeLaw.Upland],
            Designations = IllustrativeLaw.Areas.Designations,
            Clauses = IllustrativeLaw.Areas.Clauses,
        };
        var low = new IssuedThreshold(new(3m), IllustrativeLaw.Source()) { Areas = [IllustrativeLaw.Lowland, coast] };
        var high = new IssuedThreshold(new(1m), IllustrativeLaw.Source()) { Areas = [IllustrativeLaw.Upland] };
        var indicator = IllustrativeLaw.Indicator("1.1", new AtLeast(Road, new Threshold(null, [low, high])));
        var law = IllustrativeLaw.InForce(IllustrativeLaw.Set("with-coast", null, [IllustrativeLaw.Criterion("1", null, indicator)], areas));

        Demanded(IllustrativeLaw.Commune(region: null)).Should().Be("at least 3 kilometres in Illustrative lowland, Illustrative coast / at least 1 kilometre in Illustrative upland");
        Demanded(IllustrativeLaw.CommuneOfUnknownArea).Should().Be("at least 3 kilometres in Illustrative lowland / at least 1 kilometre in Illustrative upland");

        string? Demanded(AdministrativeUnit commune) => law.Assess(commune, Evidence.Empty).Findings[0].Check.DescribeDemand(Language.English);
    }

    [Fact]
    public void Where_only_the_parts_demand_something_nothing_is_told_of_the_whole()
    {
        var whole = IllustrativeLaw.FindingOf(new AnyOf([new Yes(Fence), new AtLeast(Road, IllustrativeLaw.Of(3))], null)).Check;

        whole.DescribeDemand(Language.English).Should().BeNull();
        whole.DescribeValue(Language.English).Should().BeNull();
        whole.Parts[1].DescribeValue(Language.English).Should().Be("not measured");

        var conditional = IllustrativeLaw.FindingOf(new ApplicableOnlyIf(Fence, new Yes(Fence))).Check;
        conditional.DescribeDemand(Language.English).Should().BeNull();
        conditional.DescribeValue(Language.English).Should().Be("not measured");
    }

    [Theory]
    [MemberData(nameof(Values))]
    public void A_value_is_told_as_it_was_reported(string value, string vietnamese, string english)
    {
        var (reported, measure) = Reported(value);

        reported.Describe(measure, Language.Vietnamese).Should().Be(vietnamese);
        reported.Describe(measure, Language.English).Should().Be(english);
    }

    [Fact]
    public void Nothing_is_told_of_nothing_or_in_no_language()
    {
        var check = IllustrativeLaw.FindingOf(new Yes(Fence)).Check;

        check.Invoking(one => one.DescribeValue(null!)).Should().Throw<ArgumentNullException>().WithParameterName("language");
        check.Invoking(one => one.DescribeDemand(null!)).Should().Throw<ArgumentNullException>().WithParameterName("language");
        FluentActions.Invoking(() => ((MeasuredValue)null!).Describe(Fence, Language.English)).Should().Throw<ArgumentNullException>().WithParameterName("value");
        FluentActions.Invoking(() => MeasuredValue.Yes.Describe(null!, Language.English)).Should().Throw<ArgumentNullException>().WithParameterName("measure");
        FluentActions.Invoking(() => MeasuredValue.Yes.Describe(Fence, null!)).Should().Throw<ArgumentNullException>().WithParameterName("language");
        FluentActions.Invoking(() => ((Verdict)null!).Describe(Language.English)).Should().Throw<ArgumentNullException>().WithParameterName("verdict");
        FluentActions.Invoking(() => ((Basis)null!).Describe(Language.English)).Should().Throw<ArgumentNullException>().WithParameterName("basis");
        FluentActions.Invoking(() => ((ReasonCode)null!).Describe(Language.English)).Should().Throw<ArgumentNullException>().WithParameterName("reason");
        FluentActions.Invoking(() => ((UnusedReason)null!).Describe(Language.English)).Should().Throw<ArgumentNullException>().WithParameterName("reason");
        FluentActions.Invoking(() => ((Actor)null!).Describe(Language.English)).Should().Throw<ArgumentNullException>().WithParameterName("actor");
    }

    private static string? Demand(Requirement requirement) => IllustrativeLaw.FindingOf(requirement).Check.DescribeDemand(Language.English);

    private static (MeasuredValue Value, Measure Measure) Reported(string value) => value switch
    {
        "yes" => (MeasuredValue.Yes, Fence),
        "no" => (MeasuredValue.No, Fence),
        "number" => (MeasuredValue.Number(1234.5m, "kilometre"), Road),
        "otherUnit" => (MeasuredValue.Number(3, "league"), Road),
        "percent" => (MeasuredValue.Percent(89.96m), Insured),
        "range" => (MeasuredValue.Percent(NumberInterval.Over(58)), Insured),
        "share" => (MeasuredValue.Counted(19, 20), Insured),
        "grade" => (MeasuredValue.Grade("level-2"), Health),
        _ => (MeasuredValue.Grade("splendid"), Health),
    };
}
