using static Ntm.Criteria.Tests.IllustrativeProvisions;

namespace Ntm.Criteria.Tests;

/// <summary>Provisions that documents may not have, and what comes close and is none of them. All documents here are illustrative.</summary>
public sealed class RefusedProvisionsTests
{
    [Fact]
    public void A_fill_that_begins_before_the_threshold_is_open_is_a_mistake()
    {
        var fill = Fill("\"threshold\": { \"value\": 40 }").Replace("insurance", "houses", StringComparison.Ordinal);

        Diagnose(fill).Should().ContainSingle().Which.Should().BeEquivalentTo(new { Code = DiagnosticCode.NothingOpen });
    }

    [Theory]
    [InlineData("\"basis\": \"unconfirmed\", \"requirement\"", "\"basis\": \"certain\", \"requirement\"", DiagnosticCode.UnknownValue)]
    [InlineData("\"indicator\": \"insurance\"", "\"indicator\": \"insurrance\"", DiagnosticCode.DanglingKey)]
    [InlineData("\"set\": \"example-basic\"", "\"set\": \"example-basis\"", DiagnosticCode.DanglingKey)]
    [InlineData("\"kind\": \"amendment\"", "\"kind\": \"amendement\"", DiagnosticCode.UnknownValue)]
    public void While_an_amendment_cannot_be_read_nothing_is_told_of_the_fills_of_what_it_may_open(string old, string replacement, string code)
    {
        const string Amendment = """
            { "kind": "amendment", "target": { "set": "example-basic", "indicator": "insurance" }, "inForce": { "from": "2022-06-01" },
              "citation": {}, "basis": "unconfirmed", "requirement": { "kind": "delegated", "to": "province", "basis": "unconfirmed", "form": { "kind": "yes", "measure": "plan" } } }
            """;
        var fill = Fill("\"requirement\": { \"kind\": \"yes\", \"measure\": \"plan\" }");

        Diagnose(Amendment, fill).Should().BeEmpty();
        Diagnose(Amendment.Replace(old, replacement, StringComparison.Ordinal), fill).Should().ContainSingle().Which.Code.Should().Be(code);
    }

    [Theory]
    [InlineData("territory", "\"territory\": { \"code\": \"90\", \"on\": \"2022-12-31\" }, \"requirement\": { \"kind\": \"yes\", \"measure\": \"plan\" }")]
    [InlineData("threshold", "\"threshold\": { \"value\": 85 }")]
    public void What_a_province_calls_an_amendment_is_told_once_with_what_it_writes_instead(string name, string change)
    {
        var told = Diagnose($$"""
            { "kind": "amendment", "target": { "set": "example-basic", "indicator": "insurance" }, "inForce": { "from": "2022-06-01" }, "citation": {}, "basis": "confirmed", {{change}} }
            """).Should().ContainSingle().Subject;

        (told.Code, told.Path).Should().Be((DiagnosticCode.UnknownProperty, $"$.provisions[0].{name}"));
        told.Mend.Should().Contain("'tightening'");
    }

    [Fact]
    public void The_instrument_of_another_number_is_not_proposed()
    {
        var regulation = Regulation("decision-of-the-province-12", "12/QĐ-VD", Fill("\"threshold\": { \"value\": 60 }")).Replace("\"instrument\": \"decision-of-the-province-12\"", "\"instrument\": \"decision-of-the-province-21\"", StringComparison.Ordinal);

        Diagnose([.. Texts(), regulation]).Should().ContainSingle().Which.Mend.Should().Be("Declare it, load the document that does, or write a key that is declared.");
    }

    [Fact]
    public void An_enacted_document_does_not_fill_what_is_only_not_recorded()
    {
        var documents = Enacted(Fill("\"threshold\": { \"value\": 70 }"))
            .Select(document => document.Replace("\"years\": [2022, 2023], \"delegatedTo\": \"province\", \"basis\": \"unconfirmed\"", "\"years\": [2022, 2023], \"notRecorded\": true", StringComparison.Ordinal))
            .ToArray();

        Diagnose(documents).Should().ContainSingle().Which.Code.Should().Be(DiagnosticCode.UnrecordedFilledByEnacted);
    }

    [Theory]
    [InlineData("\"threshold\": { \"value\": 70 }", false)]
    [InlineData("\"requirement\": { \"kind\": \"yes\", \"measure\": \"plan\" }", true)]
    public void A_province_fills_what_is_left_to_a_ministry_only_as_an_example(string supply, bool isWhole)
    {
        var amendment = isWhole
            ? """
              { "kind": "amendment", "target": { "set": "example-basic", "indicator": "insurance" }, "inForce": { "from": "2022-06-01" }, "citation": {}, "basis": "unconfirmed",
                "requirement": { "kind": "delegated", "to": "ministry", "basis": "unconfirmed", "form": { "kind": "yes", "measure": "plan" } } },
              """
            : "";
        Diagnose(Documents(Fill(supply))).Should().BeEmpty();
        var mistake = Diagnose(EnactedDocuments(Fill(supply))).Should().ContainSingle().Subject;
        mistake.Code.Should().Be(DiagnosticCode.LeftToAnother);
        mistake.Message.Should().EndWith("of 'insurance' is left to the ministry in charge on 2022-06-01, not to the provincial People's Committee.");
        mistake.Mend.Should().StartWith("Write \"country\" for 'territory'");
        Diagnose(EnactedDocuments(InTheWholeCountry(Fill(supply)))).Should().BeEmpty();

        string[] Documents(string fill) => [.. Texts(amendment + fill).Select(document => document.Replace(
            "\"years\": [2022, 2023], \"delegatedTo\": \"province\"", "\"years\": [2022, 2023], \"delegatedTo\": \"ministry\"", StringComparison.Ordinal))];
        string[] EnactedDocuments(string fill) => [.. Documents(fill).Select(document => document.Replace("illustrative", "enacted", StringComparison.Ordinal))];
    }

    [Theory]
    [InlineData("\"threshold\": { \"value\": 70 }", false)]
    [InlineData("\"requirement\": { \"kind\": \"yes\", \"measure\": \"plan\" }", true)]
    public void What_is_left_to_the_province_is_filled_for_the_whole_country_only_as_an_example(string supply, bool isWhole)
    {
        var fill = InTheWholeCountry(isWhole ? Fill(supply).Replace("\"indicator\": \"insurance\"", "\"indicator\": \"plan\"", StringComparison.Ordinal) : Fill(supply));

        Diagnose(fill).Should().BeEmpty();
        var mistake = Diagnose(Enacted(fill)).Should().ContainSingle().Subject;
        mistake.Code.Should().Be(DiagnosticCode.LeftToAnother);
        mistake.Message.Should().EndWith("is left to the provincial People's Committee on 2022-06-01, not to the ministry in charge.");
        mistake.Mend.Should().StartWith("Name the province in 'territory'");
    }

    [Theory]
    [InlineData("\"nation\"", DiagnosticCode.UnknownValue, "$.provisions[0].territory")]
    [InlineData("\"\"", DiagnosticCode.UnknownValue, "$.provisions[0].territory")]
    [InlineData("null", DiagnosticCode.WrongType, "$.provisions[0].territory")]
    [InlineData("90", DiagnosticCode.WrongType, "$.provisions[0].territory")]
    [InlineData("{ \"code\": \"90\" }", DiagnosticCode.MissingProperty, "$.provisions[0].territory.on")]
    public void A_territory_is_a_province_on_a_date_or_the_country(string territory, string code, string path)
    {
        var fill = Fill("\"threshold\": { \"value\": 70 }").Replace("{ \"code\": \"90\", \"on\": \"2022-12-31\" }", territory, StringComparison.Ordinal);

        Diagnose(fill).Should().ContainSingle().Which.Should().BeEquivalentTo(new { Code = code, Path = path });
        Diagnose(Enacted(fill)).Should().ContainSingle("who supplies it is not known").Which.Code.Should().Be(code);
    }

    [Fact]
    public void The_only_threshold_is_the_same_with_its_part_and_without()
    {
        const string Amendment = """
            { "kind": "amendment", "target": { "set": "example-basic", "indicator": "insurance" }, "inForce": { "from": "2022-06-01" }, "citation": {}, "basis": "unconfirmed",
              "requirement": { "kind": "atLeast", "measure": "insured", "threshold": { "part": "insured", "delegatedTo": "province", "basis": "unconfirmed" } } }
            """;
        var without = Fill("\"threshold\": { \"value\": 60 }");
        var with = without.Replace("\"indicator\": \"insurance\"", "\"indicator\": \"insurance\", \"part\": \"insured\"", StringComparison.Ordinal);

        Diagnose(Amendment, without).Should().BeEmpty();
        Diagnose(Amendment, with).Should().BeEmpty();
        Diagnose(Amendment, without, with).Should().ContainSingle().Which.Code.Should().Be(DiagnosticCode.TwoProvisions);
    }

    [Fact]
    public void A_key_may_look_like_a_number() => IllustrativeDocuments.DiagnosticsOf(IllustrativeDocuments.With("\"houses\"", "\"9\"")).Should().BeEmpty();

    [Fact]
    public void Two_fills_of_the_same_that_start_together_are_a_mistake_and_in_two_provinces_they_are_not()
    {
        var fill = Fill("\"threshold\": { \"value\": 60 }");

        Diagnose(fill, fill).Should().ContainSingle().Which.Code.Should().Be(DiagnosticCode.TwoProvisions);
        Diagnose(fill, fill.Replace("\"90\"", "\"91\"", StringComparison.Ordinal)).Should().BeEmpty();
    }

    [Fact]
    public void Two_fills_of_the_same_for_the_whole_country_are_a_mistake_and_one_beside_that_of_a_province_is_not()
    {
        var fill = Fill("\"threshold\": { \"value\": 60 }");

        Diagnose(fill, InTheWholeCountry(fill)).Should().BeEmpty();
        Diagnose(InTheWholeCountry(fill), InTheWholeCountry(fill)).Should().ContainSingle().Which.Message
            .Should().Match("Two provisions fill the same of 'insurance' in the whole country from 2022-06-01, this one and the one in illustrative-2.json, line *.");
    }

    [Fact]
    public void Two_amendments_of_the_same_that_start_together_are_a_mistake()
    {
        const string Amendment = """
            { "kind": "amendment", "target": { "set": "example-basic", "indicator": "houses" }, "inForce": { "from": "2023-07-01" },
              "citation": {}, "basis": "unconfirmed", "requirement": { "kind": "none", "measure": "poor-houses" } }
            """;

        Diagnose(Amendment).Should().ContainSingle().Which.Code.Should().Be(DiagnosticCode.TwoProvisions);
        Diagnose(Amendment.Replace("2023-07-01", "2023-07-02", StringComparison.Ordinal)).Should().BeEmpty();
    }

    [Fact]
    public void Only_who_issued_a_set_amends_it_and_an_example_tries_out_what_another_would()
    {
        const string Amendment = """
            { "kind": "amendment", "target": { "set": "example-basic", "indicator": "insurance" }, "inForce": { "from": "2023-07-01" },
              "citation": {}, "basis": "reported", "accounts": ["X-1"], "requirement": { "kind": "none", "measure": "poor-houses" } }
            """;
        var byAnother = Texts(Amendment).Select(text => text.Replace(
            "\"issuer\": { \"vi\": \"Cơ quan minh họa\", \"en\": \"Illustrative body\" }, \"signed\": \"2022-06-01\"",
            "\"issuer\": { \"vi\": \"UBND tỉnh Minh Họa\", \"en\": \"Illustrative body\" }, \"signed\": \"2022-06-01\"",
            StringComparison.Ordinal)).ToArray();

        IllustrativeDocuments.DiagnosticsOf(Documents(Enacted(Amendment))).Should().BeEmpty();
        IllustrativeDocuments.DiagnosticsOf(Documents(byAnother)).Should().BeEmpty();
        var mistakes = IllustrativeDocuments.DiagnosticsOf(Documents([.. byAnother.Select(text => text.Replace("illustrative", "enacted", StringComparison.Ordinal))]));
        mistakes.Should().OnlyContain(mistake => mistake.Code == DiagnosticCode.NotTheIssuer).And.HaveCount(2, "the decision has an amendment of its own");
        mistakes[0].Message.Should().Be("'example-decision' is of another issuer, 'UBND tỉnh Minh Họa', than 'example-set', which enacted the set 'example-basic', 'Cơ quan minh họa'.");
    }

    [Fact]
    public void A_number_that_comes_back_when_an_amendment_ends_is_a_mistake_where_another_has_taken_it()
    {
        const string Renumbered = """
            { "kind": "amendment", "target": { "set": "example-basic", "indicator": "insurance" }, "inForce": { "from": "2023-01-01", "to": "2023-12-31" },
              "citation": {}, "basis": "unconfirmed", "number": "2.9", "requirement": { "kind": "none", "measure": "poor-houses" } }
            """;
        const string Taking = """
            { "kind": "amendment", "target": { "set": "example-basic", "indicator": "houses" }, "inForce": { "from": "2023-02-01" },
              "citation": {}, "basis": "unconfirmed", "number": "2.1", "requirement": { "kind": "none", "measure": "poor-houses" } }
            """;

        Diagnose(Renumbered.Replace("\"2.9\"", "\"2.1\"", StringComparison.Ordinal)).Should().BeEmpty();
        Diagnose(Renumbered, Taking).Should().ContainSingle().Which.Should().BeEquivalentTo(new { Code = DiagnosticCode.DuplicateNumber, Path = "$.provisions[1].number" });
        Diagnose(Renumbered.Replace(", \"to\": \"2023-12-31\"", "", StringComparison.Ordinal), Taking).Should().BeEmpty();
    }

    [Fact]
    public void Two_amendments_that_give_the_same_number_on_one_date_are_one_mistake()
    {
        const string Renumbered = """
            { "kind": "amendment", "target": { "set": "example-basic", "indicator": "insurance" }, "inForce": { "from": "2023-01-01" },
              "citation": {}, "basis": "unconfirmed", "number": "2.9", "requirement": { "kind": "none", "measure": "poor-houses" } }
            """;

        Diagnose(Renumbered, Renumbered.Replace("insurance", "houses", StringComparison.Ordinal)).Should().ContainSingle().Which.Code.Should().Be(DiagnosticCode.DuplicateNumber);
    }

    [Theory]
    [InlineData("gradeAtLeast", "quality")]
    [InlineData("atLeast", "connected")]
    public void A_fill_over_forms_with_two_measures_is_a_mistake(string kind, string measure)
    {
        var amendment = $$"""
            { "kind": "amendment", "target": { "set": "example-basic", "indicator": "insurance" }, "inForce": { "from": "2024-01-01" },
              "citation": {}, "basis": "unconfirmed",
              "requirement": { "kind": "{{kind}}", "measure": "{{measure}}", "threshold": { "delegatedTo": "province", "basis": "unconfirmed" } } }
            """;

        var mistake = Diagnose(amendment, Fill("\"threshold\": { \"value\": 60 }")).Should().ContainSingle().Subject;
        mistake.Code.Should().Be(DiagnosticCode.WrongThreshold);
        mistake.Message.Should().Be($"The threshold of 'insurance' is on '{measure}' on 2024-01-01, and on 'insured' before.");
        Diagnose(amendment, Fill("\"threshold\": { \"value\": 60 }", "{ \"from\": \"2022-06-01\", \"to\": \"2023-12-31\" }")).Should().BeEmpty();
    }
}
