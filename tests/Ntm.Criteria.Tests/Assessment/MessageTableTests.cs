using System.Text.RegularExpressions;
using Ntm.Criteria.Requirements;
using Ntm.Criteria.Tests.Infrastructure;
using AtLeast = Ntm.Criteria.Requirements.AtLeast;

namespace Ntm.Criteria.Tests;

/// <summary>What the library says: the same codes in every language, none unused, none missing.</summary>
public sealed class MessageTableTests
{
    private static readonly MessageTable Vietnamese = MessageTable.In(Language.Vietnamese);
    private static readonly MessageTable English = MessageTable.In(Language.English);

    [Fact]
    public void Every_code_is_said_in_both_languages() => Vietnamese.Codes.Order(StringComparer.Ordinal).Should().Equal(English.Codes.Order(StringComparer.Ordinal));

    [Fact]
    public void Every_code_has_the_same_placeholders_in_both_languages() =>
        Vietnamese.Codes.Where(code => !Placeholders(Vietnamese.Template(code)).SequenceEqual(Placeholders(English.Template(code)))).Should().BeEmpty();

    [Fact]
    public void Everything_that_is_told_by_its_name_has_its_words() => new[]
        {
            Verdict.All.Select(verdict => $"verdict.{verdict.Name}"),
            Basis.All.Select(basis => $"basis.{basis.Name}"),
            ReasonCode.All.Select(reason => $"reason.{reason.Name}"),
            UnusedReason.All.Select(reason => $"unused.{reason.Name}"),
            Actor.All.Select(actor => $"actor.{actor.Name}"),
            SupplyState.All.Select(state => $"supply.{state.Name}"),
            SuccessionShare.All.Select(share => $"share.{share.Name}"),
            CarryObstacle.All.Select(obstacle => $"carry.{obstacle.Name}"),
            Assessor.All.Select(assessor => $"assessor.{assessor.Name}"),
            OpinionVerdict.All.Select(verdict => $"opinion.{verdict.Name}"),
            Stance.All.Select(stance => $"stance.{stance.Name}"),
            PositionRelation.All.Select(relation => $"relation.{relation.Name}"),
            UnplacedReason.All.Select(reason => $"unplaced.{reason.Name}"),
            CountedAs.All.Select(counted => $"counted.{counted.Name}"),
            WayObstacle.All.Select(obstacle => $"obstacle.{obstacle.Name}"),
            DataNoteCode.All.Select(code => $"quality.{code.Name}"),
            DataNoteCode.All.Select(code => $"data.{code.Name}"),
        }
        .SelectMany(codes => codes).Except(Vietnamese.Codes).Should().BeEmpty();

    [Fact]
    public void Nothing_is_told_by_a_name_that_does_not_exist()
    {
        var names = Verdict.All.Select(verdict => $"verdict.{verdict.Name}")
            .Concat(Basis.All.Select(basis => $"basis.{basis.Name}"))
            .Concat(ReasonCode.All.Select(reason => $"reason.{reason.Name}"))
            .Concat(UnusedReason.All.Select(reason => $"unused.{reason.Name}"))
            .Concat(Actor.All.Select(actor => $"actor.{actor.Name}"))
            .Concat(SupplyState.All.Select(state => $"supply.{state.Name}"))
            .Concat(SuccessionShare.All.Select(share => $"share.{share.Name}"))
            .Concat(CarryObstacle.All.Select(obstacle => $"carry.{obstacle.Name}"))
            .Concat(Assessor.All.Select(assessor => $"assessor.{assessor.Name}"))
            .Concat(OpinionVerdict.All.Select(verdict => $"opinion.{verdict.Name}"))
            .Concat(Stance.All.Select(stance => $"stance.{stance.Name}"))
            .Concat(PositionRelation.All.Select(relation => $"relation.{relation.Name}"))
            .Concat(UnplacedReason.All.Select(reason => $"unplaced.{reason.Name}"))
            .Concat(CountedAs.All.Select(counted => $"counted.{counted.Name}"))
            .Concat(WayObstacle.All.Select(obstacle => $"obstacle.{obstacle.Name}"))
            .Concat(DataNoteCode.All.SelectMany(code => new[] { $"quality.{code.Name}", $"data.{code.Name}" }));

        Vietnamese.Codes.Where(IsToldByName).Except(names).Should().BeEmpty();
    }

    [Fact]
    public void Every_other_code_is_used_and_every_code_that_is_used_exists()
    {
        var folder = Repository.PathOf("src/Ntm.Criteria");
        var used = Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
            .Where(file => Path.GetFileName(file) is not ("VietnameseMessages.cs" or "EnglishMessages.cs"))
            .SelectMany(file => Regex.Matches(File.ReadAllText(file), "\"([a-z]+\\.[a-zA-Z]+)\"").Select(match => match.Groups[1].Value))
            .ToHashSet();

        Vietnamese.Codes.Where(code => !IsToldByName(code) && !used.Contains(code)).Should().BeEmpty("each is said somewhere");
        var kinds = Vietnamese.Codes.Select(code => code[..code.IndexOf('.')]).ToHashSet();
        used.Where(code => kinds.Contains(code[..code.IndexOf('.')])).Except(Vietnamese.Codes).Should().BeEmpty("each has its words");
    }

    [Fact]
    public void Vietnamese_messages_are_composed() =>
        Vietnamese.Codes.Select(Vietnamese.Template).Should().OnlyContain(template => VietnameseText.IsComposed(template));

    [Fact]
    public void What_was_reported_is_repeated_as_it_was_written()
    {
        var road = IllustrativeLaw.Number("road");
        var measurement = new Measurement
        {
            Measure = road.Key,
            Value = MeasuredValue.Number(1, "kilometre"),
            Observed = IllustrativeLaw.On,
            Source = "Biểu {date} của {source} (minh họa)",
            Note = "{note}",
        };

        var explained = IllustrativeLaw.FindingOf(new AtLeast(road, IllustrativeLaw.Of(1)), measurement).Explain(Language.Vietnamese);

        explained.Should().Contain("Biểu {date} của {source} (minh họa), ngày 31/12/2022").And.Contain("Ghi chú: {note}.");
    }

    [Fact]
    public void A_share_is_cut_and_not_rounded_so_that_what_falls_short_never_reads_as_if_it_reached()
    {
        var insured = IllustrativeLaw.Share("insured");

        Explained(insured, 89_999, 100_000).Should().Contain("≈ 89.99%").And.NotContain("insured: ≈ 90%");
        Explained(insured, 899_999_999_999_999.9999999999999m, 1_000_000_000_000_000m).Should().Contain("≈ 89.99%");
        Explained(insured, 2m - 0.0000000000000000000000000001m, 2m).Should().Contain("≈ 99.99%");
        Explained(insured, 1, 3).Should().Contain("≈ 33.33% (1 of 3 households)");
        Explained(insured, 1, 8).Should().Contain("12.5% (1 of 8 households)").And.NotContain("≈");
        Explained(insured, 0, 1).Should().Contain("0% (0 of 1 household)");
    }

    [Fact]
    public void A_condition_and_its_requirement_are_told_in_both_languages()
    {
        var market = IllustrativeLaw.YesNo("market");
        var schools = IllustrativeLaw.Count("schools");
        var requirement = new AnyOf(
            [new ApplicableOnlyIf(market, new Yes(market)), new DependingOnCount(schools, 3, new None(schools), new Yes(market))], preferred: null);

        foreach (var language in Language.All)
        {
            IllustrativeLaw.FindingOf(requirement).Explain(language).Should().NotContainAny("{", "}");
        }
    }

    private static string Explained(Measure measure, decimal part, decimal whole) => IllustrativeLaw.FindingOf(
        new AtLeast(measure, IllustrativeLaw.Of(90)), IllustrativeLaw.Measured(measure, MeasuredValue.Counted(part, whole))).Explain(Language.English);

    private static bool IsToldByName(string code) =>
        code.Split('.')[0] is "verdict" or "basis" or "reason" or "unused" or "actor" or "supply" or "share" or "carry"
            or "assessor" or "opinion" or "stance" or "relation" or "unplaced" or "counted" or "obstacle" or "quality" or "data";

    private static IEnumerable<string> Placeholders(string template) =>
        Regex.Matches(template, "{[a-zA-Z]+}").Select(match => match.Value).Distinct().Order(StringComparer.Ordinal);
}
