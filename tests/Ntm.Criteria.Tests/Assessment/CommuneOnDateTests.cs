using NodaTime;
using Ntm.Criteria.Requirements;

namespace Ntm.Criteria.Tests;

/// <summary>What a commune was is known for some dates only, and it cannot be assessed before it began. All of it is illustrative.</summary>
public sealed class CommuneOnDateTests
{
    private static readonly Measure Fence = IllustrativeLaw.YesNo("fence");
    private static readonly DatePeriod FromJuneOn = DatePeriod.From(new LocalDate(2023, 6, 1));

    [Theory]
    [InlineData("2022-12-31", null)]
    [InlineData("2023-01-01", "UnitDidNotExist")]
    [InlineData("<=2023-01-01", null)]
    public void A_commune_that_began_after_the_assessed_year_has_no_verdict(string start, string? obstacle) =>
        Obstacle(Commune(FromJuneOn, start), year: 2022, FromJuneOn.Start!.Value).Should().Be(obstacle);

    [Theory]
    [InlineData("2023-05-31", null)]
    [InlineData("2023-06-01", null)]
    [InlineData("2023-06-02", "UnitDidNotExist")]
    [InlineData("<=2023-06-02", null)]
    public void A_commune_that_began_after_the_date_of_the_law_has_no_verdict(string start, string? obstacle) =>
        Obstacle(Commune(DatePeriod.From(new LocalDate(2023, 7, 1)), start), year: 2023, new LocalDate(2023, 6, 1)).Should().Be(obstacle);

    [Theory]
    [InlineData("2023-05-31", false)]
    [InlineData("2023-06-01", true)]
    [InlineData("2024-02-29", true)]
    [InlineData("2024-03-01", false)]
    public void Whether_the_commune_is_known_on_the_date_of_the_law_is_told_and_withholds_nothing(string on, bool isKnown)
    {
        var known = DatePeriod.Between(new LocalDate(2023, 6, 1), new LocalDate(2024, 2, 29));
        var commune = Commune(known, "<=2023-06-01").With(DesignationFact.Held("remote"));

        var assessment = Assess(commune, 2023, Iso(on));

        commune.Known.Should().Be(known);
        assessment.IsUnitKnown.Should().Be(isKnown);
        assessment.Verdict.Should().Be(Verdict.Met);
        Told(assessment, Language.English).Contains("The unit is told as it was from 1 June 2023 to 29 February 2024; whether it was the same on ", StringComparison.Ordinal).Should().Be(!isKnown);
        Told(assessment, Language.Vietnamese).Contains("Thông tin về đơn vị là của thời gian từ 01/06/2023 đến 29/02/2024; chưa rõ vào ngày ", StringComparison.Ordinal).Should().Be(!isKnown);
    }

    [Fact]
    public void A_territory_without_an_end_knows_every_later_date()
    {
        var commune = Commune(FromJuneOn, "<=2023-06-01");

        Assess(commune, 2023, new LocalDate(2025, 12, 31)).IsUnitKnown.Should().BeTrue();
        Told(Assess(commune, 2023, new LocalDate(2023, 5, 31)), Language.English).Should().Contain("as it was from 1 June 2023 on; whether it was the same on 31 May 2023 is not known.");
    }

    [Theory]
    [InlineData("2023-12-30", 2023, "2024-06-01", "UnitEnded")]
    [InlineData("2023-12-31", 2023, "2024-06-01", null)]
    [InlineData("2023-05-31", 2023, "2023-06-01", "UnitEnded")]
    [InlineData("2023-06-01", 2023, "2023-06-01", null)]
    [InlineData("2024-05-31", 2024, "2024-06-01", "UnitEnded")]
    public void A_commune_that_had_ended_by_the_end_of_the_year_or_the_date_of_the_law_has_no_verdict(string end, int year, string on, string? obstacle)
    {
        var commune = Ending(Iso(end));

        Obstacle(commune, year, Iso(on)).Should().Be(obstacle);
        Assess(commune, year, Iso(on)).IsUnitKnown.Should().BeTrue("it is known when it ended");
    }

    [Fact]
    public void What_there_was_in_the_place_of_a_commune_that_had_ended_is_named()
    {
        var commune = Vietnam.Territory.On(new(2024, 10, 31)).Commune("02872");

        var assessment = CriteriaCatalog.Embedded.InForce(Standard.Advanced, commune, assessedYear: 2024).Assess(commune, Evidence.Empty);

        assessment.Obstacle.Should().Be(ReasonCode.UnitEnded);
        assessment.Verdict.Should().Be(Verdict.Undetermined);
        assessment.Instead!.Date.Should().Be(new LocalDate(2024, 12, 31));
        assessment.Instead.Units.Single().ToString().Should().Be("thị trấn Bắc Hà (02839), huyện Bắc Hà, tỉnh Lào Cai");
        Told(assessment, Language.English).Should().Contain("the unit had ended").And.Contain("In its place there is on 31 December 2024: thị trấn Bắc Hà (02839), huyện Bắc Hà, tỉnh Lào Cai.");
        Told(assessment, Language.Vietnamese).Should().Contain("đơn vị đã kết thúc hoặc đã thay đổi").And.Contain("Tương ứng vào ngày 31/12/2024 là: thị trấn Bắc Hà (02839), huyện Bắc Hà, tỉnh Lào Cai.");
    }

    [Fact]
    public void Where_only_a_part_is_known_to_have_gone_somewhere_the_page_says_so()
    {
        var commune = Vietnam.Territory.On(new(2019, 12, 31)).Commune("03016");

        var assessment = CriteriaCatalog.Embedded.InForce(Standard.Basic, commune, assessedYear: 2020).Assess(commune, Evidence.Empty);

        Told(assessment, Language.English).Should().Contain("xã Trung Chải (03010), thị xã Sa Pa, tỉnh Lào Cai (a part of it); phường Hàm Rồng (03016), thị xã Sa Pa, tỉnh Lào Cai (how much of it is not recorded). Whether this is all of it is not recorded.");
        Told(assessment, Language.Vietnamese).Should().Contain("(một phần)").And.Contain("(chưa ghi nhận phần nào)").And.Contain("Chưa ghi nhận được đây có phải là toàn bộ hay không.");
    }

    [Fact]
    public void What_there_was_in_the_place_of_a_commune_that_did_not_exist_yet_is_named()
    {
        var commune = Vietnam.Territory.On(new(2025, 7, 1)).Commune("02680");

        var assessment = CriteriaCatalog.Embedded.InForce(Standard.Advanced, commune, assessedYear: 2024).Assess(commune, Evidence.Empty);

        assessment.Obstacle.Should().Be(ReasonCode.UnitDidNotExist);
        assessment.Instead!.Units.Select(unit => unit.ToString()).Should().Equal(
            "xã Tả Phời (02677), thành phố Lào Cai, tỉnh Lào Cai", "xã Hợp Thành (02680), thành phố Lào Cai, tỉnh Lào Cai");
        assessment.Instead.Successions.Should().OnlyContain(succession => succession.Share == SuccessionShare.Whole && succession.To.Id == commune.Id);
        Told(assessment, Language.English).Should().Contain("In its place there is on 31 December 2024: xã Tả Phời");
    }

    [Fact]
    public void Where_the_units_of_that_day_are_not_known_nothing_is_named()
    {
        var commune = Commune(DatePeriod.Between(new(2023, 6, 1), new(2024, 2, 29)), "2023-06-01");

        Assess(commune, 2022, new(2023, 6, 1)).Instead.Should().BeNull();
        Assess(Commune(FromJuneOn, "<=2023-06-01"), 2023, new(2023, 12, 31)).Instead.Should().BeNull("there is no need");
    }

    [Theory]
    [InlineData("2022-08-01", "2022-07-31", false)]
    [InlineData("2022-08-01", "2022-08-01", true)]
    [InlineData("<=2022-08-01", "2022-07-31", true)]
    public void What_was_observed_before_the_commune_began_is_of_another_unit(string start, string observed, bool isUsed)
    {
        var commune = Commune(DatePeriod.From(new LocalDate(2022, 8, 1)), start);
        var measured = IllustrativeLaw.Measured(Fence, MeasuredValue.Yes, Iso(observed));

        var assessment = Law(commune, 2022, IllustrativeLaw.On).Assess(commune, [measured]);

        assessment.Verdict.Should().Be(isUsed ? Verdict.Met : Verdict.Undetermined);
        assessment.Unused.Select(unused => (unused.Measurement, unused.Reason)).Should().Equal(isUsed ? [] : [(measured, UnusedReason.ObservedBeforeUnit)]);
        assessment.Reasons.Should().Equal(isUsed ? [] : [ReasonCode.NoMeasurement]);
    }

    private static string? Obstacle(AdministrativeUnit commune, int year, LocalDate on)
    {
        var assessment = Assess(commune, year, on);
        Law(commune, year, on).VerdictFor(commune, Measured(on)).Should().Be(assessment.Verdict);
        Telling.Everything(assessment);
        return assessment.Obstacle?.Name;
    }

    private static string Told(Assessment assessment, Language language) =>
        string.Join(' ', assessment.Explain(language).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static Assessment Assess(AdministrativeUnit commune, int year, LocalDate on) => Law(commune, year, on).Assess(commune, Measured(on));

    private static Evidence Measured(LocalDate on) => [IllustrativeLaw.Measured(Fence, MeasuredValue.Yes, on)];

    private static CriteriaInForce Law(AdministrativeUnit commune, int year, LocalDate on)
    {
        var set = IllustrativeLaw.Demanding(new Yes(Fence)).Set!;
        return new CriteriaInForce(new LawQuestion(Standard.Advanced, AssessedUnit.Commune, year, on), commune.Province, ResolvedSet.Of(set, _ => throw new InvalidOperationException("No set is required.")), IllustrativeLaw.OfNoDocuments);
    }

    private static AdministrativeUnit Commune(DatePeriod known, string start) => Commune(known, start, end: null);

    private static AdministrativeUnit Ending(LocalDate end) => Commune(DatePeriod.From(new(2020, 3, 1)), "<=2020-03-01", end);

    private static AdministrativeUnit Commune(DatePeriod known, string start, LocalDate? end) => IllustrativeUnits.TerritoryOf(known,
    [
        IllustrativeUnits.Row("90", UnitType.Province, "Minh Họa", parent: null, "lowland"),
        new UnitVersion
        {
            End = end,
            Code = UnitCode.Parse("90001", null),
            Type = UnitType.RuralCommune,
            Name = "Đồng Mẫu",
            Start = UnitStart.Parse(start, null),
            Parent = UnitCode.Parse("90", null),
        },
    ]).On(known.Start!.Value).Commune("90001");

    private static LocalDate Iso(string date) => NodaTime.Text.LocalDatePattern.Iso.Parse(date).Value;
}
