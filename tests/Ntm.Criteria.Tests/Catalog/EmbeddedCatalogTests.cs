using System.Collections.Immutable;
using Ntm.Criteria.Tests.Infrastructure;

namespace Ntm.Criteria.Tests;

public sealed class EmbeddedCatalogTests
{
    private const string Basic = "commune-basic-2021-2025";
    private const string Advanced = "commune-advanced-2021-2025";

    [Theory]
    [InlineData(FactTable.Basic2016, 49, 2016, 2020, "2016-12-01..")]
    [InlineData(Basic, 57, 2021, 2025, "2022-03-08..")]
    [InlineData(Advanced, 75, 2021, 2025, "2022-03-08..")]
    public void A_national_set_has_19_criteria_and_its_indicators(string key, int indicators, int first, int last, string inForce)
    {
        var set = CriteriaCatalog.Embedded.Sets.Single(set => set.Key == key);

        set.Criteria.Should().HaveCount(19);
        set.Indicators.Should().HaveCount(indicators);
        set.Criteria.Select(criterion => criterion.Number.ToString()).Should().Equal(Enumerable.Range(1, 19).Select(number => PlainNumber.Format(number)));
        set.Assesses.Should().Be(new YearRange(first, last));
        set.InForce.ToString().Should().Be(inForce);
    }

    [Fact]
    public void The_sets_stand_in_the_order_of_kinds_of_unit_standards_and_purposes() =>
        CriteriaCatalog.Embedded.Sets.Select(set => set.Key).Should().Equal(
            "village-basic-lao-cai-2022-2025", "village-basic-yen-bai-2021-2025", "village-model-lao-cai-2022-2025", "village-model-yen-bai-2021-2025",
            FactTable.Basic2016, Basic, "commune-basic-2026-2030", "commune-basic-recognition-2021-2025", "commune-basic-retention-2021-2025",
            Advanced, "commune-advanced-recognition-2021-2025", "commune-advanced-retention-2021-2025",
            "commune-model-2018-2020", "commune-model-2021-2025", "commune-model-recognition-2021-2025",
            "district-basic-2021-2025", "district-advanced-2021-2025", "province-basic-2021-2025", "province-basic-2026-2030");

    [Fact]
    public void There_are_no_warnings() => CriteriaCatalog.Embedded.Warnings.Should().BeEmpty();

    [Fact]
    public void Every_document_of_criteria_is_embedded_under_its_name()
    {
        var files = Directory.EnumerateFiles(Repository.PathOf("src/Ntm.Criteria/Catalog/Documents"), "*.json").Select(Path.GetFileName);

        typeof(CriteriaCatalog).Assembly.GetManifestResourceNames().Where(name => name.EndsWith(".json", StringComparison.Ordinal))
            .Should().BeEquivalentTo(files);
    }

    [Fact]
    public void The_advanced_set_requires_the_basic_one_and_its_electricity_criterion()
    {
        var set = CriteriaCatalog.Embedded.Sets.Single(set => set.Key == Advanced);

        set.Condition.Should().BeOfType<Requirements.Prerequisite>().Which.Should().BeEquivalentTo(new { SetKey = Basic, CriterionKey = (string?)null });
        set.FindCriterion("electricity")!.Condition.Should().BeOfType<Requirements.Prerequisite>()
            .Which.Should().BeEquivalentTo(new { SetKey = Basic, CriterionKey = "electricity" });
    }

    [Fact]
    public void Everything_that_is_declared_stands_in_the_order_of_its_key()
    {
        var catalog = CriteriaCatalog.Embedded;

        catalog.Measures.Select(measure => measure.Key).Should().BeInAscendingOrder(StringComparer.Ordinal);
        catalog.Accounts.Select(account => account.Key).Should().BeInAscendingOrder(StringComparer.Ordinal);
        catalog.Instruments.Select(instrument => instrument.Key).Should().Equal(
            "1144-qd-ubnd-lao-cai", "1217-qd-ubnd-yen-bai", "1345-bnn-vpdp", "1360-qd-ubnd-binh-phuoc", "1491-qd-bgddt", "18-2022-qd-ttg", "1980-qd-ttg", "211-qd-ttg", "2581-qd-ubnd-hai-duong", "26-2024-qd-ubnd-thanh-hoa", "318-qd-ttg", "319-qd-ttg", "320-qd-ttg", "321-qd-ttg", "51-2025-qd-ttg", "691-qd-ttg",
            "nam-dinh-model-2022", "quang-binh-basic-2022");
        catalog.Instruments.Should().OnlyContain(instrument => instrument.Standing == Standing.Enacted);
    }

    [Fact]
    public void A_measure_is_found_by_its_key()
    {
        CriteriaCatalog.Embedded.FindMeasure("health-insurance")!.Kind.Should().Be(MeasureKind.Share);
        CriteriaCatalog.Embedded.FindMeasure("no-such-measure").Should().BeNull();
        CriteriaCatalog.Embedded.FindMeasure(null).Should().BeNull();
    }

    [Fact]
    public void What_an_empty_whole_means_is_said_of_three_measures_by_their_rows_and_is_unconfirmed()
    {
        var rules = CriteriaCatalog.Embedded.Measures.Where(measure => measure.EmptyWholeClause is not null).ToDictionary(measure => measure.Key, measure => measure.EmptyWholeClause!);

        rules.Keys.Should().BeEquivalentTo("legal-aid-received", "sanitary-landfills", "civilised-urban-townships");
        rules["legal-aid-received"].Provenance.Citation.ToString().Should().StartWith("mục 16.3 Phụ lục II Quyết định số 318/QĐ-TTg");
        rules["sanitary-landfills"].Provenance.Citation.ToString().Should().StartWith("mục 18.8 Phụ lục II Quyết định số 318/QĐ-TTg");
        rules["civilised-urban-townships"].Provenance.Citation.ToString().Should().StartWith("mục 3 Phụ lục I Quyết định số 320/QĐ-TTg");
        rules.Values.Should().OnlyContain(rule => rule.Means == EmptyWhole.NotApplicable && rule.Provenance.Basis == Basis.Unconfirmed && rule.Provenance.Accounts.IsEmpty);
    }

    [Fact]
    public void Every_measure_that_is_declared_is_used_somewhere()
    {
        var catalog = CriteriaCatalog.Embedded;
        var communes = new[] { Vietnam.Territory.On(new(2022, 12, 31)).Commune("02929"), IllustrativeUnits.CommuneOf("30") };
        var forms = from commune in communes
                    from standard in Standard.All
                    from year in Enumerable.Range(2016, 15)
                    from kind in AssessedUnit.All
                    from purpose in SetPurpose.All
                    let set = catalog.InForce(standard, commune, year, of: kind, purpose: purpose).Set
                    where set is not null
                    select set;

        catalog.Measures.Except(forms.SelectMany(set => set.Requirements()).SelectMany(requirement => requirement.OwnMeasures).SelectMany(measure => new[] { measure, measure.OfVillages?.Answering }).OfType<Measure>()).Should().BeEmpty();
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Loading_is_independent_of_the_order_of_documents(int seed)
    {
        var documents = EmbeddedDocuments.OfCriteria().ToArray();
        new Random(seed).Shuffle(documents);

        CatalogText.Of(CriteriaCatalog.Load([.. documents])).Should().Be(CatalogText.Of(CriteriaCatalog.Embedded));
    }

    [Fact]
    public void Many_threads_that_ask_at_once_get_the_same_catalogue_and_the_same_sets()
    {
        var communes = Vietnam.Territory.On(new(2022, 12, 31)).Communes;
        var answers = new (CriteriaCatalog Catalog, CriteriaSet? Set)[512];

        Parallel.For(0, answers.Length, new ParallelOptions { MaxDegreeOfParallelism = 16 }, i =>
        {
            var catalog = CriteriaCatalog.Embedded;
            answers[i] = (catalog, catalog.InForce(Standard.Advanced, communes[i % communes.Length], 2022 + (i % 2)).Set);
        });

        answers.Distinct().Should().ContainSingle().Which.Set.Should().NotBeNull();
    }

    [Fact]
    public void A_fresh_catalogue_resolves_once_even_if_many_threads_ask_first()
    {
        var catalog = CriteriaCatalog.Load(EmbeddedDocuments.OfCriteria());
        var commune = Vietnam.Territory.On(new(2022, 12, 31)).Commune("02929");
        using var start = new ManualResetEventSlim();
        var asked = Enumerable.Range(0, 8)
            .Select(_ => Task.Factory.StartNew(
                () =>
                {
                    start.Wait();
                    return catalog.InForce(Standard.Advanced, commune, 2024);
                },
                TestContext.Current.CancellationToken,
                TaskCreationOptions.LongRunning,
                TaskScheduler.Default))
            .ToImmutableArray();

        start.Set();

        asked.Select(task => task.GetAwaiter().GetResult().Set).Distinct().Should().ContainSingle();
    }

    [Fact]
    public void In_every_region_and_year_some_indicator_of_the_advanced_set_hangs_on_a_threshold_that_is_not_recorded()
    {
        var set = CriteriaCatalog.Embedded.Sets.Single(set => set.Key == Advanced);

        foreach (var area in set.AreaClassification.Classes)
        {
            for (var year = set.Assesses.First; year <= set.Assesses.Last; year++)
            {
                set.Indicators.Select(indicator => indicator.Requirement).OfType<Requirements.AtLeast>()
                    .Should().Contain(requirement => requirement.Threshold.For(area, year).General is UnrecordedThreshold, "the README says so, of {0} in {1}", area, year);
            }
        }
    }
}
