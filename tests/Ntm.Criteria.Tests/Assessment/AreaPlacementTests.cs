using Ntm.Criteria.Requirements;
using AtLeast = Ntm.Criteria.Requirements.AtLeast;

namespace Ntm.Criteria.Tests;

/// <summary>What put a commune into the class that selects its thresholds is told, with the clause where it was a rule.</summary>
public sealed class AreaPlacementTests
{
    private static readonly Measure Road = IllustrativeLaw.Number("road");

    private static readonly AtLeast Varying = new(Road, new Threshold(null,
    [
        new IssuedThreshold(new(2m), IllustrativeLaw.Source()) { Areas = [IllustrativeLaw.Lowland] },
        new IssuedThreshold(new(1m), IllustrativeLaw.Source()) { Areas = [IllustrativeLaw.Upland] },
    ]));

    private static readonly Citation Rule = IllustrativeLaw.Areas.Clauses[0].Provenance.Citation;

    [Fact]
    public void A_commune_is_placed_by_the_region_of_its_province_where_no_rule_applies()
    {
        var assessment = Assess(IllustrativeLaw.LowlandCommune);

        var placement = assessment.AreaPlacements.Should().ContainSingle().Subject;
        placement.Class.Should().Be(IllustrativeLaw.Lowland);
        placement.RegionKey.Should().Be("lowland");
        placement.Clause.Should().BeNull();
        placement.HeldDesignations.Should().BeEmpty();
        placement.UnknownDesignations.Should().BeEmpty();
        placement.ToString().Should().Be("lowland");
        assessment.Findings[0].Citations.Should().NotContain(Rule);
        assessment.Explain(Language.English).Should().Contain("\nArea class: Illustrative lowland, by the region of the province.\n");
        assessment.Explain(Language.Vietnamese).Should().Contain("\nVùng áp dụng: Đồng bằng minh họa, theo vùng của tỉnh.\n");
    }

    [Fact]
    public void A_commune_is_placed_by_a_rule_where_it_holds_one_of_its_designations()
    {
        var assessment = Assess(IllustrativeLaw.UplandCommune);

        var placement = assessment.AreaPlacements.Should().ContainSingle().Subject;
        placement.Class.Should().Be(IllustrativeLaw.Upland);
        placement.Clause.Should().BeSameAs(IllustrativeLaw.Areas.Clauses[0]);
        placement.HeldDesignations.Should().Equal(IllustrativeLaw.Remote);
        placement.RegionKey.Should().BeNull();
        InOneLine(assessment.Explain(Language.English)).Should().Contain(
            $"Area class: Illustrative upland, by the designation of the commune (Illustrative remote commune). Clause: {Rule.Describe(Language.English)};");
        InOneLine(assessment.Explain(Language.Vietnamese)).Should().Contain(
            $"Vùng áp dụng: Miền núi minh họa, theo diện của xã (Xã xa minh họa). Căn cứ: {Rule};");
    }

    [Fact]
    public void Where_nothing_is_known_of_the_designations_each_class_says_what_would_place_the_commune_there()
    {
        var assessment = Assess(IllustrativeLaw.CommuneOfUnknownArea);

        assessment.AreaPlacements.Select(placement => placement.Class).Should().Equal(IllustrativeLaw.Lowland, IllustrativeLaw.Upland);
        assessment.AreaPlacements[1].UnknownDesignations.Should().Equal(IllustrativeLaw.Remote);
        assessment.AreaPlacements[1].HeldDesignations.Should().BeEmpty();
        assessment.Findings[0].Citations.Should().Contain(Rule);
        InOneLine(assessment.Explain(Language.English)).Should()
            .Contain("Possible area class: Illustrative lowland, by the region of the province.")
            .And.Contain("Possible area class: Illustrative upland, if the commune has a designation of which nothing is known (Illustrative remote commune). Clause: ");
    }

    [Fact]
    public void A_designation_of_which_nothing_is_known_is_not_told_where_the_region_comes_to_the_same_class() =>
        IllustrativeLaw.Areas.Placements(IllustrativeLaw.Commune("upland"), IllustrativeLaw.On).Should().ContainSingle()
            .Which.RegionKey.Should().Be("upland");

    [Fact]
    public void Where_the_region_is_not_recorded_the_classes_are_told_together()
    {
        var assessment = Assess(IllustrativeLaw.Commune(region: null).With(DesignationFact.NotHeld("remote")));

        assessment.AreaPlacements.Should().HaveCount(2).And.OnlyContain(placement => placement.Clause == null && placement.RegionKey == null);
        InOneLine(assessment.Explain(Language.English)).Should()
            .Contain("Possible area class: Illustrative lowland, Illustrative upland, since the region of the province is not recorded.");
    }

    [Fact]
    public void A_region_that_is_none_of_the_classes_is_told_as_it_was_given()
    {
        var assessment = Assess(IllustrativeLaw.Commune("lowlnd").With(DesignationFact.NotHeld("remote")));

        assessment.AreaPlacements.Should().HaveCount(2).And.OnlyContain(placement => placement.RegionKey == "lowlnd");
        InOneLine(assessment.Explain(Language.English)).Should()
            .Contain("Possible area class: Illustrative lowland, Illustrative upland, since the region of the province, 'lowlnd', is none of the classes.");
        InOneLine(assessment.Explain(Language.Vietnamese)).Should().Contain("vì vùng ghi cho tỉnh ('lowlnd') không phải là một trong các vùng của bộ tiêu chí.");
    }

    [Fact]
    public void A_finding_rests_on_the_rule_exactly_where_its_thresholds_differ_by_class()
    {
        Requirement byClass = new ByAreaClass([new AreaCase([IllustrativeLaw.Lowland], new Yes(IllustrativeLaw.YesNo("fence"))), new AreaCase([IllustrativeLaw.Upland], new None(Road))]);
        foreach (var (requirement, differs) in new (Requirement, bool)[] { (Varying, true), (byClass, true), (new AllOf([Varying]), true), (new AtLeast(Road, IllustrativeLaw.Of(1)), false), (new None(Road), false) })
        {
            var finding = Assess(IllustrativeLaw.UplandCommune, requirement).Findings[0];

            finding.Citations.Contains(Rule).Should().Be(differs);
            finding.AreaPlacements.Any().Should().Be(differs);
            finding.Explain(Language.English).Contains("Area class: Illustrative upland").Should().Be(differs);
        }
    }

    [Fact]
    public void The_area_class_is_told_once_in_an_assessment() =>
        Assess(IllustrativeLaw.UplandCommune, new AllOf([Varying, Varying])).Explain(Language.English).Split("Area class:").Should().HaveCount(2);

    [Fact]
    public void The_classes_of_another_set_are_told_where_its_axis_is_another()
    {
        string Told(AreaClassification areas)
        {
            var prior = IllustrativeLaw.Set(IllustrativeLaw.PriorSetKey, null, [IllustrativeLaw.Criterion("1", null, IllustrativeLaw.Indicator("1.1", Varying))], areas);
            return IllustrativeLaw.Demanding(new Prerequisite(prior.Key, null), prior)
                .Assess(IllustrativeLaw.LowlandCommune, Evidence.Empty).Explain(Language.English);
        }

        Told(IllustrativeLaw.Areas).Split("Area class:").Should().HaveCount(2);
        Told(IllustrativeLaw.Classification("other-areas")).Split("Area class:").Should().HaveCount(3);
    }

    [Fact]
    public void Each_of_several_classes_that_are_possible_may_decide()
    {
        AreaClass[] classes = [.. new[] { "coast", "plain", "hill" }.Select(key => new AreaClass(key, IllustrativeLaw.Text(key)))];
        var areas = new AreaClassification { Key = "three", Name = IllustrativeLaw.Text("three"), Classes = [.. classes], Designations = [], Clauses = [] };
        var road = IllustrativeLaw.Number("road");
        var fence = IllustrativeLaw.YesNo("fence");
        foreach (var met in classes)
        {
            var threshold = new Threshold(null,
                [.. classes.Select(area => new IssuedThreshold(new(area == met ? 1m : 9m), IllustrativeLaw.Source()) { Areas = [area] })]);
            var requirement = new AllOf([new AtLeast(road, threshold), new Yes(fence)]);
            var law = IllustrativeLaw.InForce(IllustrativeLaw.Set(
                IllustrativeLaw.SetKey, null, [IllustrativeLaw.Criterion("1", null, IllustrativeLaw.Indicator("1.1", requirement))], areas));

            var finding = law.Assess(IllustrativeLaw.Commune(region: null),
                [IllustrativeLaw.Measured(road, MeasuredValue.Number(5, "kilometre")), IllustrativeLaw.Measured(fence, MeasuredValue.Yes)]).Findings[0];

            finding.Outcomes.Should().Be(Outcomes.MetOrNotMet, "of {0}", met);
            var missing = finding.Missing.Should().ContainSingle().Which.Should().BeOfType<MissingAreaClass>().Subject;
            missing.UnknownDesignations.Should().BeEmpty();
            missing.Actor.Should().Be(Actor.Maintainer, "the region is not recorded");
        }
    }

    [Fact]
    public void A_remark_on_the_rule_is_told()
    {
        var areas = new AreaClassification
        {
            Key = "remarked",
            Name = IllustrativeLaw.Text("remarked"),
            Classes = [IllustrativeLaw.Lowland, IllustrativeLaw.Upland],
            Designations = [IllustrativeLaw.Remote],
            Clauses =
            [
                new AreaClause([IllustrativeLaw.Remote], IllustrativeLaw.Upland, new Provenance
                {
                    Citation = IllustrativeLaw.Clause(), Basis = Basis.Reported, LastChecked = new(2022, 1, 1), Remark = new("theo danh sách.", "by a list."),
                }),
            ],
        };
        var set = IllustrativeLaw.Set(IllustrativeLaw.SetKey, null, [], areas);

        IllustrativeLaw.InForce(set).Assess(IllustrativeLaw.UplandCommune, Evidence.Empty).Explain(Language.English).Should().Contain("  Remark: by a list.\n");
    }

    [Fact]
    public void Without_a_set_in_force_there_is_no_placement() =>
        IllustrativeLaw.InForce(null).Assess(IllustrativeLaw.UplandCommune, Evidence.Empty).AreaPlacements.Should().BeEmpty();

    private static Assessment Assess(AdministrativeUnit commune, Requirement? requirement = null) =>
        IllustrativeLaw.Demanding(requirement ?? Varying).Assess(commune, Evidence.Empty);

    private static string InOneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
