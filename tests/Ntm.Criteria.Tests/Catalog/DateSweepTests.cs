using NodaTime;
using NodaTime.Text;
using Ntm.Criteria.Requirements;

namespace Ntm.Criteria.Tests;

/// <summary>Every day of fourteen years, in every province, for every standard: a set, or why there is none, and never an older one.</summary>
public sealed class DateSweepTests
{
    private static readonly LocalDate First = new(2017, 1, 1);
    private static readonly LocalDate Last = new(2030, 12, 31);

    /// <summary>What holds from each day on for the year of that day. Facts: the dates of the instruments; where there is no fact, nothing is recorded.</summary>
    public static TheoryData<string, string> Expected => new()
    {
        {
            "basic",
            "2017-01-01 commune-basic-2016-2020 | 2021-01-01 NotRecorded | 2022-03-08 commune-basic-2021-2025 | 2026-01-01 NotRecorded | 2026-02-15 commune-basic-2026-2030"
        },
        {
            "advanced",
            "2017-01-01 NotRecorded | 2018-02-08 NotIssued | 2021-01-01 NotRecorded | 2022-03-08 commune-advanced-2021-2025 | 2026-01-01 NotRecorded | 2026-02-15 NoSetInForce"
        },
        { "model", "2017-01-01 NotRecorded | 2018-06-05 commune-model-2018-2020 | 2021-01-01 NotRecorded | 2022-03-08 commune-model-2021-2025 | 2026-01-01 NotRecorded | 2026-02-15 NoSetInForce" },
    };

    [Theory]
    [MemberData(nameof(Expected))]
    public void On_every_day_every_province_has_a_set_or_the_reason_why_it_has_none(string standardKey, string expected)
    {
        foreach (var province in Provinces)
        {
            Changes(AssessedUnit.Commune, standardKey, province).Should().Be(expected, "in the province {0}", province);
        }
    }

    /// <summary>The same for the other kinds of unit; an asterisk stands for every province that has no set of its own.</summary>
    public static TheoryData<string, string, string, string> ExpectedOfOtherKinds => new()
    {
        { "district", "basic", "*", "2017-01-01 NotRecorded | 2022-03-08 district-basic-2021-2025 | 2026-01-01 NotRecorded | 2026-02-15 NoSetInForce" },
        { "district", "advanced", "*", "2017-01-01 NotRecorded | 2022-03-08 district-advanced-2021-2025 | 2026-01-01 NotRecorded | 2026-02-15 NoSetInForce" },
        { "district", "model", "*", "2017-01-01 NotRecorded" },
        { "province", "basic", "*", "2017-01-01 NotRecorded | 2022-03-08 province-basic-2021-2025 | 2026-01-01 NotRecorded | 2026-02-15 province-basic-2026-2030" },
        { "province", "advanced", "*", "2017-01-01 NotRecorded" },
        { "province", "model", "*", "2017-01-01 NotRecorded" },
        { "village", "basic", "*", "2017-01-01 NotRecorded" },
        { "village", "basic", "10", "2017-01-01 NotRecorded | 2022-12-31 village-basic-lao-cai-2022-2025 | 2026-01-01 NotRecorded" },
        { "village", "basic", "15", "2017-01-01 NotRecorded | 2022-07-25 village-basic-yen-bai-2021-2025 | 2026-01-01 NotRecorded" },
        { "village", "advanced", "*", "2017-01-01 NotRecorded" },
        { "village", "model", "*", "2017-01-01 NotRecorded" },
        { "village", "model", "10", "2017-01-01 NotRecorded | 2022-12-31 village-model-lao-cai-2022-2025 | 2026-01-01 NotRecorded" },
        { "village", "model", "15", "2017-01-01 NotRecorded | 2022-07-25 village-model-yen-bai-2021-2025 | 2026-01-01 NotRecorded" },
    };

    [Theory]
    [MemberData(nameof(ExpectedOfOtherKinds))]
    public void So_have_villages_districts_and_provinces(string kindKey, string standardKey, string province, string expected)
    {
        var own = ExpectedOfOtherKinds.Select(row => row.Data).Where(row => row.Item1 == kindKey && row.Item2 == standardKey).Select(row => row.Item3).ToHashSet();
        foreach (var one in province == "*" ? Provinces.Where(code => !own.Contains(code)) : [province])
        {
            Changes(AssessedUnit.Find(kindKey)!, standardKey, one).Should().Be(expected, "in the province {0}", one);
        }
    }

    [Fact]
    public void Whatever_year_is_assessed_on_whatever_day_a_set_that_answers_is_in_force_and_assesses_it()
    {
        var commune = IllustrativeUnits.CommuneOf("10");
        foreach (var standard in Standard.All)
        {
            for (var date = First; date <= Last; date = date.PlusDays(17))
            {
                for (var year = 2010; year <= 2035; year++)
                {
                    var law = CriteriaCatalog.Embedded.InForce(standard, commune, year, date);
                    if (law.Set is { } set)
                    {
                        set.InForce.Contains(date).Should().BeTrue();
                        set.Assesses.Contains(year).Should().BeTrue();
                        set.Indicators.All(indicator => indicator.InForce.Contains(date)).Should().BeTrue();
                    }
                    else
                    {
                        law.Assess(commune, Evidence.Empty).Obstacle.Should().NotBeNull();
                    }
                }
            }
        }
    }

    [Theory]
    [InlineData("basic", 2018, "10", "")]
    [InlineData("basic", 2023, "10", "2022-06-06 2024-03-01")]
    [InlineData("basic", 2023, "70", "2022-06-06 2022-07-28 2024-03-01")]
    [InlineData("advanced", 2023, "10", "2024-03-01")]
    [InlineData("advanced", 2023, "30", "2022-09-26 2024-03-01")]
    [InlineData("advanced", 2023, "38", "2024-03-01")]
    [InlineData("advanced", 2023, "70", "2024-03-01")]
    [InlineData("basic", 2026, "10", "")]
    public void The_form_of_a_set_changes_on_the_days_on_which_an_instrument_says_so_and_on_no_other(string standardKey, int year, string province, string days)
    {
        var commune = IllustrativeUnits.CommuneOf(province);
        var changes = new List<string>();
        List<(Requirement, DatePeriod)>? before = null;
        for (var date = First; date <= Last; date = date.PlusDays(1))
        {
            var form = CriteriaCatalog.Embedded.InForce(Standard.Find(standardKey)!, commune, year, date).Set?.Indicators
                .Select(indicator => (indicator.Requirement, indicator.InForce)).ToList();
            if (before is not null && form?.SequenceEqual(before) != true)
            {
                changes.Add(LocalDatePattern.Iso.Format(date));
            }

            before = form;
        }

        string.Join(' ', changes).Should().Be(days);
    }

    private static IEnumerable<string> Provinces => Enumerable.Range(1, 96).Select(code => $"{PlainNumber.Format(code / 10)}{PlainNumber.Format(code % 10)}");

    // What holds from each day on for the year of that day.
    private static string Changes(AssessedUnit kind, string standardKey, string province)
    {
        var (standard, commune) = (Standard.Find(standardKey)!, IllustrativeUnits.CommuneOf(province));
        var changes = new List<string>();
        string? before = null;
        for (var date = First; date <= Last; date = date.PlusDays(1))
        {
            var answer = Answer(CriteriaCatalog.Embedded.InForce(standard, commune, date.Year, date, of: kind));
            if (answer != before)
            {
                changes.Add($"{LocalDatePattern.Iso.Format(date)} {answer}");
                before = answer;
            }
        }

        return string.Join(" | ", changes);
    }

    private static string Answer(CriteriaInForce law) => law switch
    {
        { Set: { } set } => set.InForce.Contains(law.On) && set.Assesses.Contains(law.AssessedYear) ? set.Key : "a set that is not in force",
        { Absence.LeftTo: not null } => nameof(ReasonCode.NotIssued),
        { Absence: not null } => nameof(ReasonCode.NoSetInForce),
        _ => nameof(ReasonCode.NotRecorded),
    };
}
