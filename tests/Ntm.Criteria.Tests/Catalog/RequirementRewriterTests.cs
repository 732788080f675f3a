using System.Collections.Immutable;
using Ntm.Criteria.Requirements;
using AtLeast = Ntm.Criteria.Requirements.AtLeast;
using AtMost = Ntm.Criteria.Requirements.AtMost;

namespace Ntm.Criteria.Tests;

public sealed class RequirementRewriterTests
{
    private static readonly CriteriaCatalog Catalog = CriteriaCatalog.Embedded;

    [Fact]
    public void Where_nothing_changes_every_requirement_stays_the_same_instance()
    {
        var unchanged = new RequirementRewriter(threshold => threshold, delegated => delegated);

        foreach (var requirement in AllRequirements())
        {
            requirement.Accept(unchanged).Should().BeSameAs(requirement);
        }
    }

    [Fact]
    public void Where_every_threshold_changes_the_kinds_and_measures_stay_and_no_old_threshold_is_left()
    {
        var copied = new List<Threshold>();
        var rewriter = new RequirementRewriter(
            threshold =>
            {
                var copy = new Threshold(threshold.Part, threshold.Cells) { Common = threshold.Common };
                copied.Add(copy);
                return copy;
            },
            delegated => delegated);

        foreach (var requirement in AllRequirements())
        {
            var rewritten = requirement.Accept(rewriter);

            CatalogText.Of(rewritten).Should().Be(CatalogText.Of(requirement));
            rewritten.GetType().Should().Be(requirement.GetType());
            ThresholdTarget.All(rewritten).Select(target => target.Threshold).Except(copied).Should().BeEmpty();
            (rewritten == requirement).Should().Be(!ThresholdTarget.All(requirement).Any() && !ThresholdTarget.Multiples(requirement).Any());
        }
    }

    [Fact]
    public void Both_sexes_keep_one_threshold()
    {
        var requirement = AllRequirements().OfType<BothSexes>().First();

        var rewritten = (BothSexes)requirement.Accept(new RequirementRewriter(threshold => new Threshold(threshold.Part, threshold.Cells), delegated => delegated));

        rewritten.Men.Threshold.Should().BeSameAs(rewritten.Women.Threshold).And.NotBeSameAs(requirement.Threshold);
        rewritten.Women.Measure.Should().Be(requirement.Women.Measure);
    }

    [Fact]
    public void The_preferred_part_stays_the_preferred_one()
    {
        var measure = Catalog.FindMeasure("health-insurance")!;
        var threshold = new Threshold(null, []);
        var requirement = new AnyOf([new AtLeast(measure, threshold), new AtMost(measure, threshold)], preferred: 1);

        var rewritten = (AnyOf)requirement.Accept(new RequirementRewriter(_ => new Threshold("other", []), delegated => delegated));

        rewritten.Preferred.Should().BeOfType<AtMost>().And.BeSameAs(rewritten.Parts[1]);
    }

    [Fact]
    public void A_delegated_requirement_is_replaced_wherever_it_stands()
    {
        var yes = AllRequirements().OfType<Yes>().First();
        var delegated = AllRequirements().OfType<Delegated>().First();
        var area = Catalog.Sets[0].AreaClassification.Classes;
        ImmutableArray<Requirement> around =
        [
            new AllOf([yes, delegated]),
            new AnyOf([delegated, yes], null),
            new AtLeastNOf(1, [delegated]),
            new DependingOnCount(yes.Measure, 3, delegated, yes),
            new DependingOnCount(yes.Measure, 3, yes, delegated),
            new ApplicableOnlyIf(yes.Measure, delegated),
            new ByAreaClass([new AreaCase(area, delegated)], Catalog.Sets[0].AreaClassification),
            new LetteredPart(yes.Measure, "a", yes.Measure.Name, delegated.Provenance, delegated),
            delegated,
        ];

        foreach (var requirement in around)
        {
            var rewritten = requirement.Accept(new RequirementRewriter(threshold => threshold, _ => yes));

            rewritten.SelfAndParts().Should().NotContain(part => part is Delegated).And.Contain(yes);
            (rewritten as ByAreaClass)?.Classification.Should().BeSameAs(Catalog.Sets[0].AreaClassification);
        }
    }

    private static IEnumerable<Requirement> AllRequirements() => Catalog.Sets.SelectMany(set => set.Requirements());
}
