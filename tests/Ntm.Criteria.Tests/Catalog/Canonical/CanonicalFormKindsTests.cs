using Ntm.Criteria.Requirements;
using static Ntm.Criteria.Tests.IllustrativeUnits;

namespace Ntm.Criteria.Tests;

/// <summary>What each kind of requirement, and each state of a threshold, is in the canonical form. All of it is illustrative.</summary>
public sealed class CanonicalFormKindsTests
{
    private const string Source = """{"basis":"confirmed","citation":{"instrument":"example-set","row":"1.#"},"lastChecked":"2026-11-23"}""";

    /// <summary>The number of the indicator in the set of every kind, and its requirement; § stands for a provenance that names that number.</summary>
    public static TheoryData<int, string> Written => new()
    {
        { 1, """{"kind":"yes","measure":"plan"}""" },
        {
            2,
            """
            {"kind":"atLeast","measure":"lanes","threshold":{"cells":[{"provenance":{"basis":"confirmed","citation":{"instrument":"example-set","row":"1.2"},"lastChecked":"2026-11-23",
            "remark":{"en":"An \\ example.","vi":"Ghi chú \"minh họa\"."}},"value":"1.25"}]}}
            """
        },
        { 3, """{"kind":"atMost","measure":"lanes","threshold":{"cells":[{"provenance":§,"value":"1.234567890123456789012345678"}]}}""" },
        { 4, """{"except":[{"en":"exception b","vi":"ngoại lệ b"},{"en":"exception a","vi":"ngoại lệ a"}],"kind":"none","measure":"poor-houses"}""" },
        { 5, """{"kind":"gradeAtLeast","measure":"quality","threshold":{"cells":[{"grade":"good","provenance":§}]}}""" },
        {
            6,
            """
            {"kind":"scorecard","mandatory":{"kind":"yes","measure":"plan"},
            "score":{"kind":"atLeast","measure":"lanes","threshold":{"cells":[{"provenance":§,"value":"50"}]}}}
            """
        },
        {
            7,
            """
            {"kind":"twoPart",
            "ofWhich":{"kind":"atLeast","measure":"connected","threshold":{"cells":[{"delegatedTo":"ministry","provenance":§}],"part":"of-which"}},
            "total":{"kind":"atLeast","measure":"insured","threshold":{"cells":[{"provenance":§,"value":"80"}],"part":"total"}}}
            """
        },
        {
            8,
            """
            {"kind":"bothSexes",
            "men":{"kind":"atLeast","measure":"insured","threshold":{"cells":[{"provenance":§,"value":"60"}]}},
            "women":{"kind":"atLeast","measure":"connected","threshold":{"cells":[{"provenance":§,"value":"60"}]}}}
            """
        },
        { 9, """{"kind":"allOf","of":[{"kind":"yes","measure":"plan"},{"kind":"none","measure":"poor-houses"}]}""" },
        { 10, """{"kind":"anyOf","of":[{"kind":"yes","measure":"plan"},{"kind":"yes","measure":"plan-reviewed"}],"preferred":"1"}""" },
        { 11, """{"kind":"atLeastNOf","needed":"1","of":[{"kind":"yes","measure":"plan"},{"kind":"yes","measure":"plan-reviewed"}]}""" },
        {
            12,
            """
            {"kind":"dependingOnCount","measure":"poor-houses","moreThan":"3",
            "otherwise":{"kind":"yes","measure":"plan-reviewed"},"then":{"kind":"yes","measure":"plan"}}
            """
        },
        { 13, """{"kind":"applicableOnlyIf","measure":"plan","requirement":{"kind":"yes","measure":"plan-reviewed"}}""" },
        {
            14,
            """
            {"cases":[{"areas":["tdmnpb"],"requirement":{"kind":"yes","measure":"plan"}},
            {"areas":["dbsh"],"requirement":{"kind":"yes","measure":"plan-reviewed"}}],"kind":"byAreaClass"}
            """
        },
        { 15, """{"form":{"kind":"yes","measure":"plan"},"kind":"delegated","provenance":§,"to":"ministry"}""" },
        { 16, """{"kind":"notRecorded"}""" },
        {
            17,
            """
            {"factor":"1.1","kind":"atLeastTimes","measure":"lanes","of":{"indicator":"roads","part":"lanes","set":"example-basic"},"provenance":§,
            "threshold":{"cells":[{"delegatedTo":"province","provenance":{"basis":"unconfirmed","citation":{"instrument":"example-set","row":"2.2"},"lastChecked":"2026-11-23"}}],
            "supplied":[{"authority":"province","cells":[{"provenance":{"basis":"confirmed","citation":{"article":"2","instrument":"example-decision"},"lastChecked":"2026-11-23"},"value":"2.75"}],
            "standing":"illustrative"}]}}
            """
        },
        {
            20,
            """
            {"kind":"allOf","of":[{"kind":"letteredPart","letter":"a","name":{"en":"Example part","vi":"Phần minh họa"},
            "provenance":{"accounts":["X-1"],"basis":"reported","citation":{"article":"5","instrument":"example-own","point":"a"},"lastChecked":"2026-11-23"},
            "requirement":{"kind":"atLeast","measure":"lanes",
            "threshold":{"cells":[{"provenance":{"accounts":["X-1"],"basis":"reported","citation":{"article":"5","instrument":"example-own","point":"a"},"lastChecked":"2026-11-23"},"value":"3"}]}}}]}
            """
        },
        {
            21,
            """
            {"areaClassification":"own-zones","cases":[
            {"areas":["high"],"requirement":{"kind":"atLeast","measure":"lanes","threshold":{"cells":[{"provenance":§,"value":"1"}],"provincial":[{"cells":[
            {"areas":["high"],"provenance":{"basis":"confirmed","citation":{"article":"5","instrument":"example-own"},"lastChecked":"2026-11-23"},"value":"2"},
            {"areas":["low"],"provenance":{"basis":"confirmed","citation":{"article":"5","instrument":"example-own"},"lastChecked":"2026-11-23"},"value":"4"}],"zone":"high"}]}}},
            {"areas":["low"],"requirement":{"kind":"atLeast","measure":"lanes","threshold":{"cells":[{"provenance":§,"value":"1"}],"provincial":[{"cells":[
            {"areas":["high"],"provenance":{"basis":"confirmed","citation":{"article":"5","instrument":"example-own"},"lastChecked":"2026-11-23"},"value":"2"},
            {"areas":["low"],"provenance":{"basis":"confirmed","citation":{"article":"5","instrument":"example-own"},"lastChecked":"2026-11-23"},"value":"4"}],"zone":"low"}]}}}],"kind":"byAreaClass"}
            """
        },
        { 18, """{"factor":"1.5","kind":"atLeastTimesOwn","measure":"lanes","past":"lanes-before","provenance":§}""" },
        { 19, """{"kind":"allOf","of":[{"kind":"holdsTitle","standard":"basic"},{"decidedBefore":"2021-01-01","kind":"holdsTitle","standard":"advanced"}]}""" },
    };

    private static CriteriaInForce Law => IllustrativeKinds.Catalog.InForce(Standard.Advanced, CommuneOf("90"), 2022);

    [Theory]
    [MemberData(nameof(Written))]
    public void A_kind_is_written_so(int place, string requirement) => Law.ToCanonicalForm().Should().Contain(
        $"\"number\":\"1.{PlainNumber.Format(place)}\",\"provenance\":")
        .And.Contain($"\"requirement\":{OneLine(requirement).Replace("§", Source.Replace("#", PlainNumber.Format(place), StringComparison.Ordinal), StringComparison.Ordinal)}}}");

    [Fact]
    public void Every_kind_is_tried() => Law.Set!.Requirements().Select(requirement => requirement.GetType()).Distinct()
        .Should().BeEquivalentTo(typeof(Requirement).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Requirement))));

    [Theory]
    [InlineData("""{"kind":"prerequisite","set":"example-basic"},"criteria":""")]
    [InlineData("""{"criterion":"living","kind":"prerequisite","set":"example-basic"},"indicators":""")]
    public void A_set_and_a_criterion_have_their_condition(string condition) => Law.ToCanonicalForm().Should().Contain($"\"condition\":{condition}");

    [Fact]
    public void A_table_has_the_cells_of_the_set_the_common_target_and_the_levels_of_the_province() => Law.ToCanonicalForm().Should().Contain(OneLine("""
        "threshold":{"cells":[
        {"areas":["dbsh"],"citation":{"instrument":"example-set","row":"2.1"},"notRecorded":true,"remark":{"en":"Not known.","vi":"Chưa rõ."},"years":["2024","2025"]},
        {"areas":["dbsh"],"delegatedTo":"province","provenance":{"basis":"unconfirmed","citation":{"instrument":"example-set","row":"2.1"},"lastChecked":"2026-11-23"},"years":["2022","2023"]},
        {"areas":["tdmnpb"],"provenance":{"accounts":["X-1"],"basis":"reported","citation":{"instrument":"example-set","row":"2.1"},"lastChecked":"2026-11-23"},"value":"80"}],
        "common":[{"provenance":{"basis":"unconfirmed","citation":{"instrument":"example-set","row":"2.1"},"lastChecked":"2026-11-23"},"value":"90"}],
        "provincial":[{"cells":[{"areas":["tdmnpb"],"provenance":{"basis":"confirmed","citation":{"article":"9","instrument":"example-stricter"},"lastChecked":"2026-11-23"},
        "value":"85","years":["2023","2024"]}]}]}
        """));

    [Fact]
    public void A_level_of_which_it_is_not_known_whether_it_is_for_the_province_says_so()
    {
        var law = IllustrativeKinds.Catalog.InForce(Standard.Basic, CommuneOf("90", end: new(2022, 12, 30)), 2022);

        law.ToCanonicalForm().Should().Contain("\"notPlaced\":true,\"provenance\":{\"basis\":\"confirmed\",\"citation\":{\"article\":\"2\"")
            .And.EndWith(",\"unplaced\":{\"example-basic\":[\"example-decision\",\"example-stricter\"]}}");
        Law.ToCanonicalForm().Should().NotContain("laced\":");
    }

    private static string OneLine(string text) => text.Replace("\n", "", StringComparison.Ordinal);
}
