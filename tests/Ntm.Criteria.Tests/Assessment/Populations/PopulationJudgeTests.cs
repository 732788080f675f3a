using System.Collections.Immutable;
using System.Globalization;
using NodaTime;
using Ntm.Criteria.Tests.Infrastructure;
using AnyOf = Ntm.Criteria.Requirements.AnyOf;
using AtLeast = Ntm.Criteria.Requirements.AtLeast;
using AtLeastNOf = Ntm.Criteria.Requirements.AtLeastNOf;
using AtMost = Ntm.Criteria.Requirements.AtMost;

namespace Ntm.Criteria.Tests;

public sealed class PopulationJudgeTests
{
    private static readonly Measure Road = IllustrativeLaw.Number("road");

    private static readonly CriteriaInForce RoadLaw = IllustrativeLaw.Demanding(new AtLeast(Road, IllustrativeLaw.Of(2)));

    [Fact]
    public void Verdicts_are_counted_and_told_by_row()
    {
        using var verdicts = Roads(RoadLaw, 3m, 1m, null, 2m).Judge(cancellation: TestContext.Current.CancellationToken);

        verdicts.Set.Should().Equal(Verdict.Met, Verdict.NotMet, Verdict.Undetermined, Verdict.Met);
        verdicts.Indicators.Single().Should().Equal(verdicts.Set);
        verdicts.Criteria.Single().Should().Equal(verdicts.Set);
        verdicts.Set.Counts.Should().Be(new VerdictCounts { Met = 2, NotMet = 1, Undetermined = 1 });
        verdicts.Set.Counts.Total.Should().Be(4);
        Verdict.All.Select(verdicts.Set.Counts.Of).Should().Equal(2, 1, 1, 0);
        verdicts.ToString().Should().Be("2 met, 1 not met, 1 undetermined, 0 not applicable");
        verdicts.Indicators.Single().ToString().Should().Be("indicator-1-1: 2 met, 1 not met, 1 undetermined, 0 not applicable");
        verdicts.LookedAtSingly.Should().Be(0);
    }

    [Fact]
    public void A_row_is_explained_by_the_law_and_the_evidence_that_it_was_judged_by()
    {
        using var verdicts = Roads(RoadLaw, 3m, 1.5m).Judge(cancellation: TestContext.Current.CancellationToken);

        verdicts.Assess(1).Verdict.Should().Be(Verdict.NotMet);
        verdicts.Assess(1).Gaps.Single().Describe(Language.English).Should().Be("illustrative road: 0.5 more kilometres");
    }

    [Theory]
    [InlineData("1.0000005", "1.0000004", "1.0000005", "1.0000006")]
    [InlineData("700000000", "699999999", "700000000", "700000001")]
    [InlineData("1073741821.5", "1073741821", "1073741821.5", "999999999999999")]
    [InlineData("536870909", "536870908.9999999", "536870909", "536870909.0000001")]
    public void What_the_columns_cannot_tell_apart_is_looked_at_singly(string bound, string below, string at, string above)
    {
        decimal Of(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);
        var least = IllustrativeLaw.Demanding(new AtLeast(Road, IllustrativeLaw.Of(Of(bound))));
        var most = IllustrativeLaw.Demanding(new AtMost(Road, IllustrativeLaw.Of(Of(bound))));

        using var reached = Roads(least, Of(below), Of(at), Of(above)).Judge(cancellation: TestContext.Current.CancellationToken);
        using var kept = Roads(most, Of(below), Of(at), Of(above)).Judge(cancellation: TestContext.Current.CancellationToken);

        reached.Set.Should().Equal(Verdict.NotMet, Verdict.Met, Verdict.Met);
        kept.Set.Should().Equal(Verdict.Met, Verdict.Met, Verdict.NotMet);
    }

    [Fact]
    public void A_value_that_the_measure_cannot_have_is_as_good_as_none()
    {
        using var verdicts = Roads(RoadLaw, -3m, 1_000_000_000_000_001m).Judge(cancellation: TestContext.Current.CancellationToken);

        verdicts.Set.Should().Equal(Verdict.Undetermined, Verdict.Undetermined);
        verdicts.Assess(0).Verdict.Should().Be(Verdict.Undetermined);
    }

    [Fact]
    public void The_embedded_law_gives_each_commune_of_many_years_and_provinces_what_its_assessment_gives()
    {
        var sample = EvidenceDocument.Read(SourceDocument.FromText("illustrative.json", Repository.ReadText("docs/samples/LaoCai2021/illustrative.json")));
        ImmutableArray<PopulationRow> rows =
        [
            .. from year in new[] { 2019, 2022, 2023, 2024 }
               from commune in Vietnam.Territory.On(new LocalDate(year, 12, 31)).Communes.Where(commune => commune.Province.Code.ToString() == "10").Take(70)
               select new PopulationRow { Unit = commune, AssessedYear = year },
            .. Vietnam.Territory.On(new LocalDate(2023, 4, 8)).Communes.Where((_, place) => place % 150 == 0).Select(commune => new PopulationRow { Unit = commune, AssessedYear = 2022, On = new LocalDate(2023, 4, 8) }),
        ];
        var evidence = sample.Units.Select(unit => unit.Evidence).ToImmutableArray();
        Evidence? EvidenceOf(PopulationRow row) => row.AssessedYear % 2 == 0 ? evidence[row.Unit.Name.Length % evidence.Length] : sample.Find(row.Unit.Code);
        var population = Population.Of(rows).WithEvidence(EvidenceOf, CriteriaCatalog.Embedded.Measures);

        foreach (var standard in Standard.All)
        {
            CriteriaInForce LawOf(PopulationRow row) => CriteriaCatalog.Embedded.InForce(standard, row.Unit, row.AssessedYear, row.On);
            using var verdicts = PopulationJudge.Of(population, LawOf, UnconfirmedThresholds.Admitted).Judge(parallelism: 2, cancellation: TestContext.Current.CancellationToken);
            for (var row = 0; row < rows.Length; row++)
            {
                MustAgree(verdicts, row, LawOf(rows[row]).Assess(rows[row].Unit, EvidenceOf(rows[row]) ?? Evidence.Empty, UnconfirmedThresholds.Admitted));
            }
        }
    }

    [Fact]
    public void Where_no_verdict_is_possible_the_set_is_undetermined_and_nothing_else_is_asked()
    {
        var units = Vietnam.Territory.On(new LocalDate(2023, 12, 31));
        var ward = units.Communes.First(unit => unit.Type == UnitType.Ward);
        using var verdicts = PopulationJudge.Of(Population.Of([ward, units.Commune("02929")], 2023), row => CriteriaCatalog.Embedded.InForce(Standard.Advanced, row.Unit, row.AssessedYear)).Judge(cancellation: TestContext.Current.CancellationToken);

        verdicts.Set[0].Should().Be(Verdict.Undetermined);
        verdicts.FindIndicator("health-insurance")![0].Should().BeNull();
        verdicts.FindIndicator("health-insurance")![1].Should().Be(Verdict.Undetermined);
        verdicts.FindIndicator("health-insurance")!.Counts.Total.Should().Be(1);
        verdicts.FindIndicator("no-such-indicator").Should().BeNull();
        verdicts.FindCriterion("health")![0].Should().BeNull();
    }

    [Theory]
    [InlineData(63)]
    [InlineData(64)]
    [InlineData(65)]
    [InlineData(2047)]
    [InlineData(2049)]
    [InlineData(4300)]
    public void However_many_rows_there_are_each_is_judged_by_what_is_known_of_it(int size)
    {
        var law = IllustrativeLaw.Demanding(new AnyOf([new AtLeast(Road, IllustrativeLaw.Of(2)), new AtLeastNOf(2, [new AtLeast(Road, IllustrativeLaw.Of(1)), new AtMost(Road, IllustrativeLaw.Of(1)), new AtMost(Road, IllustrativeLaw.Of(0))])], preferred: null));
        decimal?[] values = [3, 1, null, 0, 0.5m, 2, 1.5m];
        Verdict[] expected = [Verdict.Met, Verdict.Met, Verdict.Undetermined, Verdict.Met, Verdict.NotMet, Verdict.Met, Verdict.NotMet];

        using var verdicts = Roads(law, [.. Enumerable.Range(0, size).Select(row => values[row % values.Length])]).Judge(parallelism: 2, cancellation: TestContext.Current.CancellationToken);

        verdicts.Set.Should().Equal(Enumerable.Range(0, size).Select(row => expected[row % expected.Length]));
    }

    [Fact]
    public void Any_order_of_rows_and_any_number_of_threads_gives_each_row_the_same()
    {
        var random = new Random(1);
        ImmutableArray<decimal?> values = [.. Enumerable.Range(0, 20_000).Select(_ => random.Next(5) is var value && value == 4 ? (decimal?)null : value)];
        using var serial = Roads(RoadLaw, values).Judge(cancellation: TestContext.Current.CancellationToken);
        using var parallel = Roads(RoadLaw, values).Judge(parallelism: 4, cancellation: TestContext.Current.CancellationToken);
        using var reversed = Roads(RoadLaw, [.. values.Reverse()]).Judge(parallelism: 2, cancellation: TestContext.Current.CancellationToken);

        serial.Set.Should().Equal(values.Select(value => value is null ? Verdict.Undetermined : value >= 2 ? Verdict.Met : Verdict.NotMet));
        parallel.Set.Should().Equal(serial.Set);
        reversed.Set.Reverse().Should().Equal(serial.Set);
    }

    [Fact]
    public void Progress_is_told_up_to_the_last_row()
    {
        var told = new ToldProgress();

        using var verdicts = Roads(RoadLaw, [.. Enumerable.Repeat<decimal?>(1m, 10_000)]).Judge(progress: told, cancellation: TestContext.Current.CancellationToken);

        told.Rows.Should().BeInAscendingOrder().And.HaveCountGreaterThan(1);
        told.Rows[^1].Should().Be(10_000);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void A_run_that_is_cancelled_ends(int threads)
    {
        using var source = new CancellationTokenSource();
        var judge = Roads(RoadLaw, [.. Enumerable.Repeat<decimal?>(1m, 100_000)]);

        FluentActions.Invoking(() => judge.Judge(threads, new ToldProgress(source.Cancel), source.Token)).Should().Throw<OperationCanceledException>();
    }

    [Fact]
    public void Verdicts_that_were_disposed_of_are_not_read()
    {
        var verdicts = Roads(RoadLaw, 1m).Judge(cancellation: TestContext.Current.CancellationToken);
        verdicts.Dispose();
        verdicts.Dispose();

        FluentActions.Invoking(() => verdicts.Set[0]).Should().Throw<ObjectDisposedException>();
        FluentActions.Invoking(() => verdicts.Set.Counts).Should().Throw<ObjectDisposedException>();
    }

    [Fact]
    public void Once_warm_more_communes_take_no_more_memory()
    {
        long Allocated(PopulationJudge judge)
        {
            var least = long.MaxValue;
            for (var attempt = 0; attempt < 20; attempt++)
            {
                var before = GC.GetAllocatedBytesForCurrentThread();
                judge.Judge(cancellation: TestContext.Current.CancellationToken).Dispose();
                least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
            }

            return least;
        }

        var few = Allocated(Roads(RoadLaw, [.. Enumerable.Repeat<decimal?>(1m, 640)]));
        var many = Allocated(Roads(RoadLaw, [.. Enumerable.Repeat<decimal?>(1m, 64_000)]));

        many.Should().Be(few);
        many.Should().BeLessThan(2_000);
    }

    [Fact]
    public void A_law_that_is_not_for_its_rows_is_refused()
    {
        var commune = Vietnam.Territory.On(new LocalDate(2023, 12, 31)).Commune("02929");
        var population = Population.Of([commune], 2023);
        Action Judged(Func<PopulationRow, CriteriaInForce> lawOf) => () => PopulationJudge.Of(population, lawOf);

        Judged(row => CriteriaCatalog.Embedded.InForce(Standard.Advanced, row.Unit, 2022)).Should().Throw<ArgumentException>().WithMessage("The law is that of 2022-12-31 for 2022, and the row '02929 2023' is of 2023-12-31*");
        Judged(row => CriteriaCatalog.Embedded.InForce(Standard.Advanced, row.Unit, row.AssessedYear, on: new LocalDate(2023, 6, 30))).Should().Throw<ArgumentException>();
        Judged(row => CriteriaCatalog.Embedded.InForce(Standard.Model, row.Unit, row.AssessedYear, of: AssessedUnit.Village)).Should().Throw<ArgumentException>().WithMessage("*assess villages one by one*");
        Judged(_ => null!).Should().Throw<ArgumentNullException>();
        Judged(_ => RoadLaw).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => PopulationJudge.Of(null!, _ => RoadLaw)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => PopulationJudge.Of(population, null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => Roads(RoadLaw, 1m).Judge(parallelism: 0, cancellation: TestContext.Current.CancellationToken)).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void A_measure_that_the_law_declares_otherwise_is_refused()
    {
        var other = IllustrativeLaw.Share("road");
        var population = Population.Of([IllustrativeLaw.LowlandCommune], IllustrativeLaw.Year).WithShares(other, [new Share(1, 2)], "illustrative report");

        FluentActions.Invoking(() => PopulationJudge.Of(population, _ => RoadLaw)).Should().Throw<ArgumentException>().WithMessage("*'road'*declared otherwise*");
    }

    [Fact]
    public void Nobody_is_judged_where_there_is_nobody()
    {
        using var verdicts = PopulationJudge.Of(Population.Of([], 2023), _ => RoadLaw).Judge(parallelism: 2, cancellation: TestContext.Current.CancellationToken);

        verdicts.Set.Should().BeEmpty();
        verdicts.Set.Counts.Total.Should().Be(0);
    }

    private static PopulationJudge Roads(CriteriaInForce law, params ImmutableArray<decimal?> values) => PopulationJudge.Of(
        Population.Of(Enumerable.Repeat(IllustrativeLaw.LowlandCommune, values.Length), IllustrativeLaw.Year).WithNumbers(Road, values, "illustrative report"), _ => law);

    private static void MustAgree(PopulationVerdicts verdicts, int row, Assessment assessment)
    {
        verdicts.Set[row].Should().Be(assessment.Verdict, "{0}", assessment);
        foreach (var criterion in assessment.Criteria)
        {
            verdicts.FindCriterion(criterion.Criterion.Key)![row].Should().Be(criterion.Verdict, "{0} of {1}", criterion.Criterion, assessment);
        }

        foreach (var finding in assessment.Findings)
        {
            verdicts.FindIndicator(finding.Indicator.Key)![row].Should().Be(finding.Verdict, "{0} of {1}", finding.Indicator, assessment);
        }
    }

    private sealed class ToldProgress(Action? whenTold = null) : IProgress<int>
    {
        public List<int> Rows { get; } = [];

        public void Report(int value)
        {
            lock (Rows)
            {
                Rows.Add(value);
            }

            whenTold?.Invoke();
        }
    }
}
