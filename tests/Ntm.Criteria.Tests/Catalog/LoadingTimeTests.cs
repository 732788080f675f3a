using System.Diagnostics;
using Ntm.Criteria.Tests.Infrastructure;

namespace Ntm.Criteria.Tests;

/// <summary>How long documents of a caller take to be loaded. The limit is many times what they take on a quiet machine (docs/performance.md): tests run on busy ones.</summary>
[Collection(typeof(OneAtATime))]
public sealed class LoadingTimeTests
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(10);

    [Fact]
    public void Decisions_of_63_provinces_with_75_provisions_each_are_loaded_and_checked_in_time()
    {
        var documents = DecisionsOfEveryProvince.Documents;
        var time = Stopwatch.StartNew();

        var isLoaded = CriteriaCatalog.Embedded.TryWith(documents, out var catalog, out var diagnostics);

        time.Elapsed.Should().BeLessThan(Limit);
        isLoaded.Should().BeTrue(string.Join('\n', diagnostics.Take(3)));
        catalog!.Instruments.Length.Should().Be(CriteriaCatalog.Embedded.Instruments.Length + DecisionsOfEveryProvince.Provinces);
        catalog.InForce(Standard.Basic, IllustrativeUnits.CommuneOf("45"), 2022).Set!.FindIndicator("commune-roads")!.Requirement.OwnThresholds
            .Single().For(catalog.FindSet("commune-basic-2021-2025")!.AreaClassification.Find("tdmnpb")!, 2022).General.Should().BeOfType<IssuedThreshold>()
            .Which.Value.Number.Should().Be(73);
    }
}
