using System.Collections.Immutable;
using System.Text.Json;
using LaoCai2021;
using Ntm.Criteria.Tests.Infrastructure;

namespace Ntm.Criteria.Tests;

/// <summary>Every answer of the JSON report is explained with its clause, exactly as the library explains it.</summary>
[UseCulture("tr-TR")]
public sealed class LaoCai2021FindingsTests
{
    private static readonly Lazy<string> Text = new(() => LaoCai2021Run.With("--json").Output);

    private static readonly Lazy<JsonElement> Report = new(() => JsonDocument.Parse(Text.Value).RootElement);

    private static readonly Lazy<Inputs> Input = new(() => Inputs.Read(AppContext.BaseDirectory));

    private static readonly Lazy<ImmutableArray<(JsonElement Written, Finding Finding)>> Illustrative = new(() =>
    [
        .. Report.Value.GetProperty("illustrative").GetProperty("communes").EnumerateArray()
            .SelectMany(commune => commune.GetProperty("sets").EnumerateArray())
            .SelectMany(set => set.GetProperty("criteria").EnumerateArray())
            .SelectMany(criterion => criterion.GetProperty("indicators").EnumerateArray())
            .Zip(Cases().SelectMany(one => one.AllSets).SelectMany(assessment => assessment.Findings)),
    ]);

    private static readonly Lazy<ImmutableArray<(JsonElement Written, ReportedFinding Finding)>> Reported = new(() =>
    [
        .. Report.Value.GetProperty("reported").EnumerateArray()
            .SelectMany(commune => commune.GetProperty("findings").EnumerateArray())
            .Zip(ReportedCase.AllOf(Input.Value).SelectMany(reported => reported.Findings)),
    ]);

    [Fact]
    public void Every_illustrative_finding_has_the_clauses_values_and_thresholds_that_the_library_names()
    {
        Illustrative.Value.Should().HaveCountGreaterThan(1000);
        foreach (var (written, finding) in Illustrative.Value)
        {
            GroundsIn(written).Should().BeEquivalentTo(GroundsOf(finding), "of {0}", finding);
        }
    }

    [Fact]
    public void Every_illustrative_answer_has_the_reasons_the_missing_facts_and_the_gap_that_the_library_names()
    {
        foreach (var (written, finding) in Illustrative.Value)
        {
            AnswerIn(written).Should().Equal(AnswerOf(finding), "of {0}", finding);
        }

        Illustrative.Value.Should().Contain(one => one.Finding.Missing.Any()).And.Contain(one => one.Finding.LeanedOn.Any());
    }

    [Fact]
    public void Every_reported_finding_is_explained_both_ways()
    {
        Reported.Value.Should().NotBeEmpty();
        foreach (var (written, finding) in Reported.Value)
        {
            GroundsIn(written).Should().BeEquivalentTo(GroundsOf(finding.Withheld), "of {0}", finding.Indicator);
            AnswerIn(written.GetProperty("withheld")).Should().Equal(AnswerOf(finding.Withheld), "of {0}", finding.Indicator);
            AnswerIn(written.GetProperty("admitted")).Should().Equal(AnswerOf(finding.Admitted), "of {0}", finding.Indicator);
        }
    }

    [Fact]
    public void Conditions_of_sets_and_criteria_have_their_verdict_and_gap()
    {
        var sets = Report.Value.GetProperty("illustrative").GetProperty("communes").EnumerateArray()
            .SelectMany(commune => commune.GetProperty("sets").EnumerateArray())
            .Zip(Cases().SelectMany(one => one.AllSets))
            .ToList();
        foreach (var (written, assessment) in sets)
        {
            ConditionIn(written).Should().Be(Condition(assessment.Condition, assessment.ConditionGap));
            written.GetProperty("criteria").EnumerateArray().Select(ConditionIn)
                .Should().Equal(assessment.Criteria.Select(result => Condition(result.Condition, result.ConditionGap)));
        }

        sets.Select(set => ConditionIn(set.First)).Should().Contain(condition => condition.StartsWith("NotMet cần đạt")).And.Contain("Met ");
    }

    [Fact]
    public void Every_measure_of_a_check_is_named_once()
    {
        var named = Report.Value.GetProperty("measures").EnumerateArray().Select(measure => Of(measure, "key")).ToList();
        named.Should().OnlyHaveUniqueItems().And.BeInAscendingOrder(StringComparer.Ordinal);
        Illustrative.Value.SelectMany(one => one.Written.GetProperty("checks").EnumerateArray())
            .Select(check => Of(check, "measure"))
            .Should().BeSubsetOf(named);
    }

    [Fact]
    public void The_document_stays_readable_and_of_a_reasonable_size()
    {
        const int MostCharacters = 3_000_000;
        const int LongestLine = 1_000;
        Text.Value.Length.Should().BeLessThan(MostCharacters);
        Text.Value.Split('\n').Should().OnlyContain(line => line.Length < LongestLine);
    }

    private static ImmutableArray<IllustrativeCase> Cases() => IllustrativeCase.AllOf(Input.Value, new Options { Language = Language.Vietnamese });

    private static IEnumerable<string> GroundsOf(Finding finding) =>
    [
        $"clause {Clause(finding.Indicator.Provenance.Citation)} {finding.Indicator.Provenance.Basis.Key}",
        .. finding.Indicator.SuppliedBy is { } supplied ? [$"supplied by {Clause(supplied.Citation)} {supplied.Basis.Key}"] : Array.Empty<string>(),
        .. finding.Measurements.Select(measurement =>
            $"measured {measurement.Measure} {NodaTime.Text.LocalDatePattern.Iso.Format(measurement.Observed)} {measurement.Source}").Distinct(),
        .. finding.Thresholds.Select(Threshold).Distinct(),
        .. finding.EmptyWholeClauses.Select(rule => $"empty whole {Clause(rule.Provenance.Citation)} {rule.Provenance.Basis.Key}"),
    ];

    private static IEnumerable<string> GroundsIn(JsonElement finding)
    {
        var checks = finding.GetProperty("checks").EnumerateArray().ToList();
        return
        [
            $"clause {ClauseIn(finding.GetProperty("clause"))}",
            .. finding.TryGetProperty("suppliedBy", out var supplied) ? [$"supplied by {ClauseIn(supplied)}"] : Array.Empty<string>(),
            .. checks.SelectMany(check => check.GetProperty("measurements").EnumerateArray().Select(measurement =>
                $"measured {Of(check, "measure")} {Of(measurement, "observed")} {Of(measurement, "source")}")).Distinct(),
            .. checks.SelectMany(check => Items(check, "thresholds")).Select(ThresholdIn).Distinct(),
            .. checks.Where(check => check.TryGetProperty("emptyWhole", out _))
                .Select(check => $"empty whole {ClauseIn(check.GetProperty("emptyWhole"))}").Distinct(),
        ];
    }

    private static IEnumerable<string> AnswerOf(Finding finding) =>
    [
        finding.Verdict.Name,
        .. finding.Reasons.Select(reason => reason.Name),
        .. finding.Missing.Select(fact =>
            $"{fact.Actor.Name} {fact.Reason.Name} {fact.Describe(Language.Vietnamese)} / {fact.Describe(Language.English)}"),
        .. finding.LeanedOn.Select(admitted => $"{admitted.Indicator?.Key} {admitted.Indicator?.Number} {Threshold(admitted.Threshold)}"),
        finding.Gap?.Describe(Language.English) ?? "",
    ];

    private static IEnumerable<string> AnswerIn(JsonElement answer) =>
    [
        Of(answer, "verdict"),
        .. Items(answer, "reasons").Select(reason => reason.GetString()!),
        .. Items(answer, "missing").Select(fact => $"{Of(fact, "actor")} {Of(fact, "reason")} {Both(fact.GetProperty("words"))}"),
        .. Items(answer, "leanedOn").Select(leaned =>
            $"{Of(leaned, "indicator")} {Of(leaned, "number")} {ThresholdIn(leaned.GetProperty("threshold"))}"),
        answer.TryGetProperty("gap", out var gap) ? Of(gap.GetProperty("words"), "en") : "",
    ];

    private static string Threshold(ThresholdCell cell) => cell.Match(
        issued => $"issued {issued.Value} {Clause(cell.Citation)} {issued.Provenance.Basis.Key}",
        delegated => $"delegated {delegated.To.Key} {Clause(cell.Citation)} {delegated.Provenance.Basis.Key}",
        _ => $"notRecorded  {Clause(cell.Citation)}");

    private static string ThresholdIn(JsonElement threshold)
    {
        var content = threshold.TryGetProperty("value", out var value) ? value.GetRawText()
            : threshold.TryGetProperty("grade", out var grade) ? grade.GetString()
            : threshold.TryGetProperty("delegatedTo", out var authority) ? authority.GetString()
            : "";
        return $"{Of(threshold, "state")} {content} {ClauseIn(threshold)}";
    }

    private static string Clause(Citation citation) =>
        $"{citation.Describe(Language.Vietnamese)} / {citation.Describe(Language.English)} {citation.Instrument.Standing.Key}";

    private static string ClauseIn(JsonElement clause)
    {
        var basis = clause.TryGetProperty("basis", out var known) ? $" {known.GetString()}" : "";
        return $"{Both(clause.GetProperty("citation"))} {Of(clause, "standing")}{basis}";
    }

    private static string Condition(Check? condition, Gap? gap) =>
        condition is null ? "" : $"{condition.Verdict.Name} {gap?.Describe(Language.Vietnamese)}";

    private static string ConditionIn(JsonElement element)
    {
        if (!element.TryGetProperty("condition", out var condition))
        {
            return "";
        }

        var gap = condition.TryGetProperty("gap", out var known) ? Of(known.GetProperty("words"), "vi") : "";
        return $"{Of(condition, "verdict")} {gap}";
    }

    private static string Both(JsonElement text) => $"{Of(text, "vi")} / {Of(text, "en")}";

    // The default enumerator holds nothing.
    private static JsonElement.ArrayEnumerator Items(JsonElement element, string name) =>
        element.TryGetProperty(name, out var items) ? items.EnumerateArray() : default;

    private static string Of(JsonElement element, string name) => element.GetProperty(name).GetString()!;
}
