using CsCheck;
using Ntm.Criteria.Requirements;
using Ntm.Criteria.Tests.Infrastructure;
using static Ntm.Criteria.Tests.IllustrativeOpinions;

namespace Ntm.Criteria.Tests;

/// <summary>What is published of several communes. All communes and opinions are made up.</summary>
[UseCulture("vi-VN")]
public sealed class PublishedSummaryTests
{
    private const int Criteria = 4;

    private static readonly Measure Fence = IllustrativeLaw.YesNo("fence");
    private static readonly Voice District = Voice.Of(Assessor.District);
    private static readonly CriteriaBands Bands = CriteriaBands.Of(Criteria, 4, 2, 0);
    private static readonly CountingRule Strict = new() { BasicallyMet = CountedAs.NotMet, NotApplicable = CountedAs.Met };

    private static readonly TerritorySnapshot Units = IllustrativeUnits.TerritoryOf(IllustrativeUnits.Known,
    [
        IllustrativeUnits.Row("90", UnitType.Province, "Minh Họa", parent: null, "lowland"),
        .. Enumerable.Range(1, 10).Select(place => IllustrativeUnits.Row($"9{place:0000}", UnitType.RuralCommune, $"Mẫu {(char)('A' + place)}", "90")),
    ]).On(IllustrativeUnits.First);

    private static readonly CriteriaSet Set = IllustrativeLaw.Set(
        IllustrativeLaw.SetKey, null, [.. Enumerable.Range(1, Criteria).Select(number => IllustrativeLaw.Criterion($"{number}", null, IllustrativeLaw.Indicator($"{number}.1", new Yes(Fence))))]);

    [Fact]
    public void Bands_and_average_are_of_the_communes_that_are_counted_and_the_others_are_named()
    {
        var summary = PublishedSummary.Of([Commune(0, "MMMM"), Commune(1, "MMNB"), Commune(2, "MN.."), Commune(3, "...."), Commune(4, "----")], District, Strict, Bands);

        summary.Units.Select(unit => unit.ToString()).Should().Equal("90001: 4/4", "90002: 2/4", "90003: 1/4");
        summary.NotCounted.Select(standpoint => standpoint.Assessment.Unit.Code.ToString()).Should().Equal("90004", "90005");
        summary.Average.Should().Be(new Average(7, 3));
        summary.Average.Rounded.Should().Be(2.33m);
        summary.MayReach.Should().Be(new Average(9, 3));
        summary.Bands.Select(band => band.ToString()).Should().Equal("4: 1/3", "2-3: 1/3", "0-1: 1/3");
        summary.Bands[2].MayRise.Should().Equal(summary.Units[2]);
        summary.Bands[1].MayRise.Should().BeEmpty();
        (summary.Units[2].Open, summary.Units[2].MayReach.ToString()).Should().Be((2, "2-3"));
        summary.IsIllustrative.Should().BeTrue();
        summary.ToString().Should().Be("district: 7/3, 2 not counted");
    }

    [Theory]
    [InlineData("Met", 3)]
    [InlineData("NotMet", 2)]
    public void Basically_met_counts_as_whoever_publishes_says(string counted, int met) =>
        PublishedSummary.Of([Commune(0, "MMNB")], District, new() { BasicallyMet = CountedAs.Find(counted)!, NotApplicable = CountedAs.Met }, Bands).Average.Should().Be(new Average(met, 1));

    [Fact]
    public void Silent_criteria_may_be_counted_from_their_indicators_and_that_is_told()
    {
        Assessment[] communes = [Commune(0, "mmnb"), Commune(1, "Mm..")];

        PublishedSummary.Of(communes, District, Strict, Bands).Average.Should().Be(new Average(1, 1));
        var summary = PublishedSummary.Of(communes, District, new() { BasicallyMet = CountedAs.NotMet, NotApplicable = CountedAs.Met, Criteria = CriteriaSource.IndicatorsWhereSilent }, Bands);
        summary.Average.Should().Be(new Average(4, 2));
        summary.Units.Select(unit => unit.Tally.FromIndicators.Length).Should().Equal(4, 1);
        summary.Explain(Language.Vietnamese).Should().Contain("Tính theo ý kiến về các chỉ tiêu, vì chưa có ý kiến về tiêu chí: 5 tiêu chí.");
    }

    [Fact]
    public void By_the_rule_a_commune_without_evidence_is_not_counted_and_never_read_as_zero()
    {
        var summary = PublishedSummary.Of(
            [Commune(0, "", [IllustrativeLaw.Measured(Fence, MeasuredValue.Yes)]), Commune(1, "", [IllustrativeLaw.Measured(Fence, MeasuredValue.No)]), Commune(2, "NNNN")], Voice.Rule, Strict, Bands);

        summary.Average.Should().Be(new Average(4, 2));
        summary.NotCounted.Should().ContainSingle().Which.Assessment.Unit.Code.ToString().Should().Be("90003");
    }

    [Fact]
    public void Where_nothing_can_be_counted_there_is_no_average()
    {
        var summary = PublishedSummary.Of([Commune(0, "....")], District, Strict, Bands);

        summary.Average.Rounded.Should().BeNull();
        summary.Bands.Should().HaveCount(3).And.OnlyContain(band => band.Share == Share.FromCounts(0, 0));
        summary.Explain(Language.Vietnamese).Should().Contain("Bình quân: không có, vì không tính được đơn vị nào.").And.Contain("0/0 xã");
    }

    [Fact]
    public void It_is_told_with_its_denominators_in_both_languages()
    {
        var summary = PublishedSummary.Of([Commune(0, "MMMM"), Commune(1, "MMNB"), Commune(2, "MN.."), Commune(3, "....")], District, Strict, Bands);

        summary.Explain(Language.Vietnamese).Should().Be("""
            Tổng hợp theo huyện thẩm tra: nông thôn mới nâng cao, năm đánh giá 2022, bộ tiêu chí có 4 tiêu chí
            Bình quân: 2,33 tiêu chí/xã (7 tiêu chí đạt của 3 xã).
            Còn 2 tiêu chí chưa kết luận của 1 xã, hiện chưa tính là đạt; nếu tất cả đều đạt: 3,00 tiêu chí/xã
              (9 tiêu chí đạt của 3 xã).
              4 tiêu chí: 1/3 xã
              2–3 tiêu chí: 1/3 xã
              dưới 2 tiêu chí: 1/3 xã, trong đó 1 có thể lên nhóm cao hơn
            Không đưa vào mẫu số vì chưa có tiêu chí nào được kết luận: 1 xã.
              xã Mẫu E (90004), tỉnh Minh Họa
            Quy ước: cơ bản đạt không tính là đạt; không xét tính là đạt.
            MINH HỌA: dựa trên dữ liệu minh họa, không phải văn bản hay số liệu thật.

            """);
        summary.Explain(Language.English).Should().Contain("Average: 2.33 criteria per commune (7 criteria met by 3).").And.Contain("under 2 criteria: 1 of 3 (commune), of which 1 may rise to a higher band");
        summary.Invoking(one => one.Explain(null!)).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void What_is_counted_is_what_anybody_counts_by_hand() => Gen.Select(Gen.OneOf(Gen.Const(""), Gen.Const("M"), Gen.Const("MB"), Gen.Const("MBN-."), Gen.Const("-.")), Gen.Int[0, int.MaxValue], Gen.Bool).Sample(
        (letters, seed, basicallyMetCounts) =>
        {
            var random = new Random(seed);
            string[] told = [.. Enumerable.Range(0, 1 + random.Next(10)).Select(_ => string.Concat(Enumerable.Range(0, Criteria).Select(_ => letters.Length == 0 ? '.' : letters[random.Next(letters.Length)])))];

            var summary = PublishedSummary.Of(
                told.Select((one, place) => Commune(place, one)), District, new() { BasicallyMet = basicallyMetCounts ? CountedAs.Met : CountedAs.NotMet, NotApplicable = CountedAs.NotMet }, Bands);

            string[] counted = [.. told.Where(one => one.Any(letter => letter is 'M' or 'B' or 'N'))];
            var met = counted.Sum(one => one.Count(letter => letter == 'M' || (basicallyMetCounts && letter == 'B')));
            summary.Average.Should().Be(new Average(met, counted.Length));
            summary.Average.Rounded.Should().Be(counted.Length == 0 ? null : decimal.Round((decimal)met / counted.Length, 2, MidpointRounding.AwayFromZero));
            summary.Units.Should().HaveCount(counted.Length);
            summary.NotCounted.Should().HaveCount(told.Length - counted.Length);
            var banded = summary.Bands.SelectMany(band => band.Units).ToList();
            banded.Should().OnlyHaveUniqueItems().And.HaveSameCount(summary.Units);
            summary.Units.Except(banded).Should().BeEmpty();
            summary.Bands.Should().NotBeEmpty();
            foreach (var band in summary.Bands)
            {
                band.Share.Should().Be(Share.FromCounts(band.Units.Length, counted.Length));
                band.Units.Where(unit => !band.Band.Contains(unit.Met)).Should().BeEmpty();
            }
        }, iter: Repeats.Of(300));

    [Fact]
    public void What_cannot_be_counted_together_is_the_callers_mistake()
    {
        var commune = Commune(0, "MMMM");
        var otherYear = new CriteriaInForce(new LawQuestion(Standard.Advanced, AssessedUnit.Commune, 2023, IllustrativeLaw.On), commune.Unit.Province, null, IllustrativeLaw.OfNoDocuments)
            .Assess(Units.Commune("90002"), Evidence.Empty);

        void Refused(string parameter, params Assessment[] assessments) =>
            FluentActions.Invoking(() => PublishedSummary.Of(assessments, District, Strict, Bands)).Should().Throw<ArgumentException>().WithParameterName(parameter);

        Refused("assessments");
        Refused("assessments", commune, null!);
        Refused("assessments", commune, Commune(0, "NNNN"));
        Refused("assessments", commune, otherYear);
        FluentActions.Invoking(() => PublishedSummary.Of([commune], District, Strict, CriteriaBands.OftenPublished)).Should().Throw<ArgumentException>().WithMessage("*has 4 criteria, and the bands are for 19*");
        FluentActions.Invoking(() => PublishedSummary.Of(null!, District, Strict, Bands)).Should().Throw<ArgumentNullException>().WithParameterName("assessments");
        FluentActions.Invoking(() => PublishedSummary.Of([commune], null!, Strict, Bands)).Should().Throw<ArgumentNullException>().WithParameterName("voice");
        FluentActions.Invoking(() => PublishedSummary.Of([commune], District, null!, Bands)).Should().Throw<ArgumentNullException>().WithParameterName("counting");
        FluentActions.Invoking(() => PublishedSummary.Of([commune], District, Strict, null!)).Should().Throw<ArgumentNullException>().WithParameterName("bands");
        FluentActions.Invoking(() => new CountingRule { BasicallyMet = null!, NotApplicable = CountedAs.Met }).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => new CountingRule { BasicallyMet = CountedAs.Met, NotApplicable = null! }).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => new CountingRule { BasicallyMet = CountedAs.Met, NotApplicable = CountedAs.Met, Criteria = null! }).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void Villages_of_one_commune_are_counted_each()
    {
        var law = new CriteriaInForce(
            new LawQuestion(Standard.Advanced, AssessedUnit.Village, IllustrativeLaw.Year, IllustrativeLaw.On), Units.Commune("90001").Province,
            new ResolvedSet(Set, System.Collections.Frozen.FrozenDictionary<string, CriteriaSet>.Empty), IllustrativeLaw.OfNoDocuments);

        PublishedSummary.Of(new[] { "MMMM", "NNNN" }.Select(told => law.Assess(Units.Commune("90001"), Opinions(told))), District, Strict, Bands).Average.Should().Be(new Average(4, 2));
    }

    // M met, B basically met, N not met, - not assessed, . nothing said; small letters of the indicator in place of the criterion.
    private static Assessment Commune(int place, string told, Evidence? evidence = null) => new CriteriaInForce(
            new LawQuestion(Standard.Advanced, AssessedUnit.Commune, IllustrativeLaw.Year, IllustrativeLaw.On), Units.Commune($"9{place + 1:0000}").Province,
            new ResolvedSet(Set, System.Collections.Frozen.FrozenDictionary<string, CriteriaSet>.Empty), IllustrativeLaw.OfNoDocuments)
        .Assess(Units.Commune($"9{place + 1:0000}"), (evidence ?? Evidence.Empty).And(Opinions(told)));

    private static Evidence Opinions(string told) => Evidence.Empty.WithOpinions(
    [
        .. told.Select((letter, place) => (letter, number: place + 1)).Where(one => one.letter != '.').Select(one => Given(
            Assessor.District,
            char.IsAsciiLetterLower(one.letter) ? OpinionSubject.OfIndicator($"indicator-{one.number}-1") : OpinionSubject.OfCriterion($"criterion-{one.number}"),
            char.ToUpperInvariant(one.letter) switch
            {
                'M' => OpinionVerdict.Met,
                'B' => OpinionVerdict.BasicallyMet,
                'N' => OpinionVerdict.NotMet,
                _ => OpinionVerdict.NotAssessed,
            })),
    ]);
}
