using NodaTime;

namespace Ntm.Criteria.Tests;

/// <summary>What must have a case: every criterion, every indicator in both forms, every recorded cell of the northern midlands and mountains.</summary>
public sealed class LegalCaseCoverageTests
{
    private const string NorthernMountains = "tdmnpb";

    [Fact]
    public void Every_criterion_whose_indicators_are_recorded_has_its_file_and_every_indicator_its_cases()
    {
        var criteria = CriteriaCatalog.Embedded.Sets.SelectMany(set => set.Criteria.Where(criterion => !criterion.Indicators.IsEmpty).Select(criterion => (Set: set.Key, Criterion: criterion))).ToList();

        LegalCaseFile.All.Select(file => (file.SetKey, file.CriterionKey, file.CriterionNumber))
            .Should().BeEquivalentTo(criteria.Select(pair => (pair.Set, pair.Criterion.Key, pair.Criterion.Number.ToString())));
        foreach (var (set, criterion) in criteria)
        {
            var file = LegalCaseFile.All.Single(file => file.SetKey == set && file.CriterionKey == criterion.Key);
            file.Cases.Select(@case => (@case.Row, @case.Indicator)).Distinct()
                .Should().BeEquivalentTo(criterion.Indicators.Select(indicator => (indicator.Number.ToString(), indicator.Key)), file.Name);
        }
    }

    [Fact]
    public void Every_indicator_that_was_amended_or_supplied_is_tried_the_day_before_the_day_itself_and_the_day_after()
    {
        (string Set, Indicator Before, Indicator After)[] changed = [.. AmendmentsTests.AmendedForms(), .. MinistryDecisionsTests.SuppliedForms()];

        changed.Should().HaveCount(9 + 2);
        foreach (var (set, before, after) in changed)
        {
            var first = after.InForce.Start!.Value;
            LegalCase[] cases = [.. Of(set, before.Number.ToString()).Where(@case => @case.Measured.Length > 0)];
            cases.Select(@case => @case.On).Should().Contain([first.PlusDays(-1), first, first.PlusDays(1)], $"{set}, {before.Key}");
            cases.Where(@case => @case.On < first).Select(@case => @case.Citation).Distinct().Should().Equal(Clauses(before));
            cases.Where(@case => @case.On >= first).Select(@case => @case.Citation).Distinct().Should().Equal(Clauses(after));
        }
    }

    [Fact]
    public void Every_indicator_without_a_threshold_is_tried_with_yes_and_no()
    {
        foreach (var cell in FactTable.Cells.Where(cell => cell.State == "none"))
        {
            var cases = Of(cell).Where(@case => @case.Measured.Length > 0).ToList();
            if (cell.Since is null && FactTable.DelegatedWhole.Contains((cell.Set, cell.Row)))
            {
                cases.Should().NotBeEmpty().And.OnlyContain(@case => IsOpen(@case, ReasonCode.NotIssued), cell.ToString());
            }
            else
            {
                cases.Should().OnlyContain(@case => @case.Withheld.Verdict == @case.Admitted.Verdict, cell.ToString());
                cases.Select(@case => @case.Withheld.Verdict).Should().Contain([Verdict.Met, Verdict.NotMet], cell.ToString());
            }
        }
    }

    [Fact]
    public void Every_recorded_threshold_is_tried_just_under_at_and_just_over_it()
    {
        foreach (var cell in FactTable.Cells.Where(cell => cell.Area == NorthernMountains && cell.HasValue))
        {
            var cases = Of(cell).Where(@case => cell.Year.Length == 0 || @case.Year == cell.AssessedYear).ToList();
            string[] boundaries = CanBeExceeded(cell) ? ["under", "at", "over"] : ["under", "at"];
            foreach (var boundary in boundaries)
            {
                cases.Should().Contain(@case => @case.Tries(cell.Part, boundary), "{0} has a case {1} it", cell, boundary);
            }

            var tried = cases.Where(@case => @case.Part == cell.Part && @case.Boundary != null).ToList();
            tried.Select(@case => @case.Admitted.Verdict).Distinct().Should().BeEquivalentTo([Verdict.Met, Verdict.NotMet], cell.ToString());
            tried.Where(@case => @case.Boundary == "at").Should().OnlyContain(@case => @case.Admitted.Verdict == Verdict.Met, cell.ToString());
        }
    }

    [Theory]
    [InlineData("delegated", nameof(ReasonCode.NotIssued))]
    [InlineData("notRecorded", nameof(ReasonCode.NotRecorded))]
    public void Every_threshold_that_is_not_known_leaves_the_verdict_open_whatever_is_measured(string state, string reason)
    {
        foreach (var cell in FactTable.Cells.Where(cell => cell.Area == NorthernMountains && cell.State == state))
        {
            var cases = Of(cell).Where(@case => cell.Year.Length == 0 || @case.Year == cell.AssessedYear).Where(@case => @case.Tries(cell.Part, "open")).ToList();

            cases.Should().HaveCountGreaterThan(1, "{0} is tried with the most and with the least", cell);
            cases.Should().OnlyContain(@case => IsOpen(@case, ReasonCode.FromName(reason, false)), cell.ToString());
        }
    }

    // The clause of the wording, and the one that amended or supplied the requirement where it is another.
    private static string Clauses(Indicator indicator) =>
        string.Join("; ", new[] { indicator.Provenance, indicator.AmendedBy, indicator.SuppliedBy }.OfType<Provenance>().Select(source => source.Citation.ToString()).Distinct());

    // Nothing is over a hundred percent, nor over the highest grade.
    private static bool CanBeExceeded(RecordedCell cell) => cell is { State: "value", Value: not "100" };

    private static bool IsOpen(LegalCase @case, ReasonCode reason) =>
        @case.Withheld.Reasons.SequenceEqual([reason]) && @case.Admitted.Reasons.SequenceEqual([reason]);

    private static IEnumerable<LegalCase> Of(string set, string row) =>
        LegalCaseFile.All.Where(file => file.SetKey == set).SelectMany(file => file.Cases).Where(@case => @case.Row == row);

    private static IEnumerable<LegalCase> Of(RecordedCell cell)
    {
        LocalDate?[] starts = [.. FactTable.Cells.Where(other => other.Set == cell.Set && other.Row == cell.Row).Select(other => other.Since).Distinct()];
        return Of(cell.Set, cell.Row).Where(@case => starts.Where(start => start is null || start <= @case.On).Max() == cell.Since);
    }
}
