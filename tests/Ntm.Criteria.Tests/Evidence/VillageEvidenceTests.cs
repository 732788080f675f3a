using System.Globalization;
using NodaTime;
using AtLeast = Ntm.Criteria.Requirements.AtLeast;

namespace Ntm.Criteria.Tests;

/// <summary>What the evidence of the villages of a commune says of it. Illustrative: no such units, villages and values exist.</summary>
public sealed class VillageEvidenceTests
{
    private static readonly Measure Water = IllustrativeLaw.Share("water");
    private static readonly Measure Schools = IllustrativeLaw.Count("schools");
    private static readonly Measure Road = IllustrativeLaw.Number("road");
    private static readonly LocalDate Day = new(2022, 12, 31);

    private static readonly TerritorySnapshot Units = VillageDocument.Read(
        SourceDocument.FromText("villages.json", VillageDocumentTests.Text(
            """{ "commune": "90001", "id": "T01", "title": "thôn", "name": "Đầu" }""",
            """{ "commune": "90001", "id": "T02", "title": "thôn", "name": "Giữa" }""",
            """{ "commune": "90001", "id": "T03", "title": "bản", "name": "Cuối" }""",
            """{ "commune": "90001", "id": "T04", "title": "bản", "name": "Cũ", "to": "2020-12-31" }""")),
        IllustrativeEvents.Example).On(Day);

    private static readonly AdministrativeUnit Commune = Units.Commune("90001");

    [Fact]
    public void Parts_and_wholes_and_counts_add()
    {
        var evidence = OfVillages(
            [Of(Water, MeasuredValue.Counted(30, 32)), Of(Schools, MeasuredValue.Number(1, "school"))],
            [Of(Water, MeasuredValue.Counted(18, 20), new(2022, 6, 30)), Of(Schools, MeasuredValue.Number(0, "school"))],
            [Of(Water, MeasuredValue.Counted(0, 0)), Of(Schools, MeasuredValue.Number(2, "school"))]);

        evidence.Select(one => $"{one}").Should().Equal("water: 48/52 (2022-12-31)", "schools: 3 school (2022-12-31)");
        evidence.First().FromVillages.Select(one => $"{one.Village.Name}: {one.Measurement!.Value}").Should().Equal("Đầu: 30/32", "Giữa: 18/20", "Cuối: 0/0");
        (evidence.First().Source, evidence.First().IsIllustrative).Should().Be(("Báo cáo minh họa", true));
        evidence.First().FromVillages[1].ToString().Should().StartWith("thôn Giữa (T02), ").And.EndWith(": water: 18/20 (2022-06-30)");
    }

    [Fact]
    public void Where_a_village_has_no_count_the_sum_is_not_complete()
    {
        var evidence = OfVillages([Of(Water, MeasuredValue.Counted(30, 32)), Of(Schools, MeasuredValue.Number(1, "school"))], [Of(Water, MeasuredValue.Percent(95))], []);

        evidence.Select(one => one.Value).Should().Equal(MeasuredValue.CountedInPart(new(30, 32), null), MeasuredValue.Number(NumberInterval.AtLeast(1), "school"));
        evidence.First().FromVillages.Select(one => one.Measurement is null).Should().Equal(false, true, true);
        evidence.First().FromVillages[2].ToString().Should().EndWith(": not counted");
    }

    [Fact]
    public void A_village_that_was_counted_in_part_makes_the_sum_so()
    {
        OfVillages([Of(Water, MeasuredValue.CountedInPart(new(10, 12), 4))], [Of(Water, MeasuredValue.Counted(8, 8))], [Of(Water, MeasuredValue.Counted(5, 5))])
            .Single().Value.Should().Be(MeasuredValue.CountedInPart(new(23, 25), 4));
        OfVillages([Of(Water, MeasuredValue.CountedInPart(new(10, 12), 4))], [Of(Water, MeasuredValue.Counted(8, 8))], [])
            .Single().Value.Should().Be(MeasuredValue.CountedInPart(new(18, 20), null));
    }

    [Fact]
    public void Nothing_follows_where_nothing_was_counted()
    {
        OfVillages([Of(Water, MeasuredValue.Percent(95)), Of(Road, MeasuredValue.Number(2, "kilometre"))], [Of(Water, MeasuredValue.Yes)], [Of(Water, MeasuredValue.Counted(2.5m, 3))]).Should().BeEmpty();
        OfVillages([Of(Water, MeasuredValue.Counted(0, 0))], [], []).Should().BeEmpty();
        OfVillages([Of(Schools, MeasuredValue.Number(NumberInterval.AtLeast(1), "school"))], [], []).Should().BeEmpty();
        OfVillages([], [], []).Should().BeEmpty();
        Evidence.FromVillages(Units, Units.Commune("90002"), _ => throw new InvalidOperationException(), [Water]).Should().BeEmpty("it has no villages");
    }

    [Fact]
    public void The_latest_count_by_the_date_is_that_of_a_village_and_a_correction_goes_first()
    {
        Evidence[] others = [[Of(Water, MeasuredValue.Counted(1, 1))], [Of(Water, MeasuredValue.Counted(1, 1))]];

        OfFirst(Of(Water, MeasuredValue.Counted(1, 9), new(2022, 1, 1)), Of(Water, MeasuredValue.Counted(2, 9), new(2022, 6, 1)), Of(Water, MeasuredValue.Counted(9, 9), new(2023, 1, 1))).Should().Be("4/11");
        OfFirst(Of(Water, MeasuredValue.Counted(1, 9)), Of(Water, MeasuredValue.Counted(2, 9), correction: true)).Should().Be("4/11");
        OfFirst(Of(Water, MeasuredValue.Counted(1, 9)), Of(Water, MeasuredValue.Counted(1, 9))).Should().Be("3/11");
        OfFirst(Of(Water, MeasuredValue.Counted(1, 9)), Of(Water, MeasuredValue.Percent(11))).Should().Be("3/11");
        OfFirst(Of(Water, MeasuredValue.Counted(1, 9)), Of(Water, MeasuredValue.Counted(2, 9))).Should().Be("2/2 + ?", "they contradict each other");
        OfFirst(Of(Water, MeasuredValue.Counted(1, 9), new(2022, 1, 1)), Of(Water, MeasuredValue.Percent(50), new(2022, 6, 1))).Should().Be("2/2 + ?", "what was counted before no longer holds");

        string OfFirst(params ReadOnlySpan<Measurement> told) => $"{OfVillages(Evidence.Create(told), others[0], others[1]).Single().Value}";
    }

    [Fact]
    public void Villages_without_data_leave_the_verdict_open_and_are_named_or_change_nothing()
    {
        var evidence = OfVillages([Of(Water, MeasuredValue.Counted(30, 32))], [], [Of(Water, MeasuredValue.CountedInPart(new(8, 8), 1))]);

        var open = FindingOf(90, evidence);
        var missing = open.Missing.OfType<MissingMeasurement>().Single();
        missing.Reason.Should().Be(ReasonCode.PartlyCounted);
        missing.Villages.Select(village => village.Name).Should().Equal("Giữa", "Cuối");
        missing.Describe(Language.Vietnamese).Should().EndWith(": thôn Giữa, bản Cuối");
        InOneLine(open.Explain(Language.English)).Should().Contain("Added up of thôn Đầu: 93.75% (30 of 32 households); bản Cuối: 100% (8 of 8 households) counted, 1 household not yet");
        InOneLine(open.Explain(Language.Vietnamese)).Should().Contain("Số liệu cộng của thôn Đầu");
        FindingOf(100, evidence).Verdict.Should().Be(Verdict.NotMet, "two households of the first village lack it");
        FindingOf(0, evidence).Verdict.Should().Be(Verdict.Met);
    }

    [Fact]
    public void Of_a_commune_that_was_formed_since_the_villages_count_as_its_own()
    {
        var units = VillageDocument.Read(
            SourceDocument.FromText("villages.json", VillageDocumentTests.Text(
                """{ "commune": "90001", "id": "T01", "title": "thôn", "name": "Đầu" }""", """{ "commune": "90002", "id": "T01", "title": "thôn", "name": "Giữa" }""")),
            IllustrativeEvents.Example).On(new(2026, 6, 1));

        var evidence = Evidence.FromVillages(units, units.Commune("90001"), village => [Of(Water, MeasuredValue.Counted(village.Name.Length, 10), new(2025, 6, 1))], [Water]);

        evidence.Single().Value.Should().Be(MeasuredValue.Counted(7, 20));
        new FactBook(evidence, units.Commune("90001").Id, new(2026, 6, 1)).Of(Water).Share.Should().Be(new Share(7, 20), "it was counted before the commune began, of its villages");
        new FactBook(evidence, units.Commune("90004").Id, new(2026, 6, 1)).Of(Water).Share.Should().BeNull("it is of another commune");
    }

    [Fact]
    public void Nothing_is_refused()
    {
        FluentActions.Invoking(() => Evidence.FromVillages(null!, Commune, _ => null, [])).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => Evidence.FromVillages(Units, null!, _ => null, [])).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => Evidence.FromVillages(Units, Commune, null!, [])).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => Evidence.FromVillages(Units, Commune, _ => null, null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => Evidence.FromVillages(Units, Commune, _ => null, [null!])).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => Evidence.FromVillages(Units, Units.District("901"), _ => null, [])).Should().Throw<ArgumentException>();
    }

    private static Measurement Of(Measure measure, MeasuredValue value, LocalDate? observed = null, bool correction = false) => IllustrativeLaw.Measured(measure, value, observed ?? Day, correction);

    private static Finding FindingOf(decimal demanded, Evidence evidence) => IllustrativeLaw.DemandingIn(Commune.Province, new AtLeast(Water, IllustrativeLaw.Of(demanded)))
        .Assess(Commune, evidence).Findings[0];

    private static Evidence OfVillages(params Evidence[] ofEach) => Evidence.FromVillages(
        Units, Commune, village => ofEach[int.Parse(village.LocalId[1..], CultureInfo.InvariantCulture) - 1], [Water, Schools, Road]);

    private static string InOneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
