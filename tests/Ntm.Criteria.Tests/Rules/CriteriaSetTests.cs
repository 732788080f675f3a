using Ntm.Criteria.Requirements;
using AtLeast = Ntm.Criteria.Requirements.AtLeast;

namespace Ntm.Criteria.Tests;

public sealed class CriteriaSetTests
{
    private static readonly Measure Fence = IllustrativeLaw.YesNo("fence");
    private static readonly Measure Road = IllustrativeLaw.Number("road");
    private static readonly Prerequisite Prior = new("prior", null);

    private static readonly AllOf First = new([new Yes(Fence), Prior]);
    private static readonly AtLeast Second = new(Road, IllustrativeLaw.Of(1));

    private static readonly CriteriaSet Set = IllustrativeLaw.Set("set", Prior,
    [
        IllustrativeLaw.Criterion("1", new Yes(Fence), IllustrativeLaw.Indicator("1.1", First), IllustrativeLaw.Indicator("1.2", Second)),
        IllustrativeLaw.Criterion("2", null, IllustrativeLaw.Indicator("2.1", Second, "second-again")),
    ]);

    [Fact]
    public void Criteria_and_indicators_are_found_by_key()
    {
        Set.FindCriterion("criterion-2").Should().BeSameAs(Set.Criteria[1]);
        Set.FindCriterion("2").Should().BeNull();
        Set.FindIndicator("second-again").Should().BeSameAs(Set.Criteria[1].Indicators[0]);
        Set.FindIndicator("no-such").Should().BeNull();
        Set.Indicators.Select(indicator => indicator.Number.ToString()).Should().Equal("1.1", "1.2", "2.1");
        Set.ToString().Should().Be("set");
        Set.Indicators.First().ToString().Should().StartWith("1.1 indicator 1.1");
        Set.Criteria[0].ToString().Should().Be("1 criterion 1 (minh họa)");
    }

    [Fact]
    public void Every_requirement_is_walked_in_document_order()
    {
        Set.Requirements().Should().Equal(
            Prior, Set.Criteria[0].Condition!, First, First.Parts[0], Prior, Second, Second);
        Set.PrerequisiteKeys().Should().Equal("prior");
    }

    [Fact]
    public void Parts_measures_and_thresholds_of_every_kind_are_told()
    {
        var count = IllustrativeLaw.Count("schools");
        var yes = new Yes(Fence);

        new Scorecard(yes, Second).Parts.Should().Equal(yes, Second);
        new TwoPart(Second, Second).Parts.Should().Equal(Second, Second);
        new BothSexes(Second, new AtLeast(Road, Second.Threshold)).Threshold.Should().BeSameAs(Second.Threshold);
        new DependingOnCount(count, 3, yes, Second).OwnMeasures.Should().Equal(count);
        new ApplicableOnlyIf(Fence, Second).OwnMeasures.Should().Equal(Fence);
        new Delegated(Authority.Province, IllustrativeLaw.Source(), yes).Parts.Should().Equal(yes);
        new AnyOf([yes, Second], 1).Preferred.Should().BeSameAs(Second);
        new AnyOf([yes, Second], null).Preferred.Should().BeNull();
        Second.OwnThresholds.Should().Equal(Second.Threshold);
        yes.OwnThresholds.Should().BeEmpty();
        Prior.SelfAndParts().Should().Equal(Prior);
    }

    [Fact]
    public void A_class_without_a_case_is_the_callers_mistake()
    {
        var byArea = new ByAreaClass([new AreaCase([IllustrativeLaw.Lowland], Second)]);

        byArea.For(IllustrativeLaw.Lowland).Should().BeSameAs(Second);
        FluentActions.Invoking(() => byArea.For(IllustrativeLaw.Upland)).Should().Throw<ArgumentException>().WithMessage("*upland*");
        FluentActions.Invoking(() => byArea.For(null!)).Should().Throw<ArgumentNullException>().WithParameterName("area");
    }

    [Fact]
    public void A_requirement_is_told_by_its_kind_and_its_own_measures()
    {
        Second.ToString().Should().Be("AtLeast road");
        First.ToString().Should().Be("AllOf");
        new ApplicableOnlyIf(Fence, Second).ToString().Should().Be("ApplicableOnlyIf fence");
        new AreaCase([IllustrativeLaw.Lowland, IllustrativeLaw.Upland], Second).ToString().Should().Be("lowland, upland: AtLeast road");
    }

    [Fact]
    public void What_an_empty_whole_means_is_told_by_its_key() =>
        new EmptyWholeClause(EmptyWhole.NotApplicable, IllustrativeLaw.Source()).ToString().Should().Be("notApplicable");

    [Fact]
    public void Measures_are_equal_when_their_keys_are()
    {
        EqualityContract.Equal(Fence, IllustrativeLaw.Count("fence"));
        EqualityContract.Different(Fence, Road);
        Fence.ToString().Should().Be("fence");
    }

    [Fact]
    public void Every_kind_of_requirement_has_its_own_question_in_the_visitor()
    {
        var kinds = typeof(Requirement).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Requirement)));

        typeof(IRequirementVisitor<>).GetMethods().Select(method => method.GetParameters().Single().ParameterType)
            .Should().BeEquivalentTo(kinds);
    }
}
