using System.Globalization;
using Ntm.Criteria;

namespace LaoCai2021;

/// <summary>The real facts, each commune judged for the year that they are for.</summary>
internal sealed class ReportedPart(Page page, Texts texts)
{
    public void Write(Inputs inputs)
    {
        page.Head(texts["reported.head"]);
        var isFirst = true;
        foreach (var reported in ReportedCase.AllOf(inputs))
        {
            if (!isFirst)
            {
                page.Blank();
            }

            isFirst = false;
            Write(reported);
        }
    }

    private void Write(ReportedCase reported)
    {
        var law = reported.Withheld.Law;
        page.Line(texts[
            "reported.case",
            ("commune", $"{reported.Unit.Code} {reported.Unit.Name}"),
            ("year", law.AssessedYear.ToString(CultureInfo.InvariantCulture)),
            ("date", Dates.In(texts.Language, law.On))]);
        if (!reported.Commune.IsKnown)
        {
            page.Line(
                texts["reported.territory", ("known", Describe(Vietnam.Territory.Known)), ("date", Dates.In(texts.Language, reported.Commune.Date))], 1);
        }

        if (reported.Withheld.Set is null)
        {
            WriteWithoutSet(reported);
        }
        else
        {
            WriteVerdicts(reported);
        }
    }

    private string Describe(DatePeriod period) => (period.Start, period.End) is ({ } from, { } to)
        ? texts["period.span", ("from", Dates.In(texts.Language, from)), ("to", Dates.In(texts.Language, to))]
        : period.ToString();

    private void WriteWithoutSet(ReportedCase reported)
    {
        page.Line(reported.Withheld.Explain(texts.Language).ReplaceLineEndings(" "), 1);
        page.Line(texts["reported.noSet"], 1);
        foreach (var measurement in reported.Evidence)
        {
            var measure = CriteriaCatalog.Embedded.FindMeasure(measurement.Measure)!;
            page.Bullet(texts["reported.valueOnly", Told(measurement, measure)], 1);
            WriteCaveats(reported, measure);
        }
    }

    private void WriteVerdicts(ReportedCase reported)
    {
        page.Line(texts["reported.withheld", VerdictAndMissing(reported.Withheld)], 1);
        page.Line(texts["reported.admitted", VerdictAndMissing(reported.Admitted)], 1);
        foreach (var finding in reported.Findings)
        {
            Write(reported, finding);
        }
    }

    private void Write(ReportedCase reported, ReportedFinding finding)
    {
        page.Bullet(
            texts[
                "reported.indicator",
                ("number", finding.Indicator.Number.ToString()),
                ("name", finding.Indicator.Name.In(texts.Language)),
                ("standard", texts.Of(finding.Set.Standard))],
            1);
        foreach (var check in finding.Checks)
        {
            var measure = check.Measure!;
            foreach (var measurement in check.Measurements)
            {
                page.Line(
                    check.DescribeDemand(texts.Language) is { } demand
                        ? texts["reported.value", [.. Told(measurement, measure), ("demand", demand)]]
                        : texts["reported.valueOnly", Told(measurement, measure)],
                    2);
            }

            WriteCaveats(reported, measure);
        }

        page.Line(
            texts[
                "reported.verdicts",
                ("withheld", texts.Of(finding.Withheld.Verdict)),
                ("admitted", texts.Of(finding.Admitted.Verdict)),
                ("leaned", Leaned(finding.Admitted))],
            2);
    }

    private void WriteCaveats(ReportedCase reported, Measure measure)
    {
        foreach (var caveat in reported.Outcome.Caveats.Where(caveat => caveat.Measure == measure.Key))
        {
            page.Line(texts["reported.caveat", ("caveat", caveat.Text.In(texts.Language))], 2);
        }
    }

    private string Leaned(Finding finding)
    {
        var clauses = finding.LeanedOn.Select(admitted => admitted.Threshold.Citation.Describe(texts.Language)).Distinct().ToList();
        return clauses.Count == 0 ? "" : texts["reported.leaned", ("clauses", string.Join("; ", clauses))];
    }

    private (string Name, string Value)[] Told(Measurement measurement, Measure measure) =>
    [
        ("measure", measure.Name.In(texts.Language)),
        ("value", measurement.Value.Describe(measure, texts.Language)),
        ("date", Dates.In(texts.Language, measurement.Observed)),
    ];

    private (string Name, string Value)[] VerdictAndMissing(Assessment assessment)
    {
        var missing = new MissingCount(assessment.Missing);
        return
        [
            ("verdict", texts.Of(assessment.Verdict)),
            ("missing", texts[
                "reported.missing",
                ("total", Number(missing.Total)),
                ("measurements", Number(missing.Measurements)),
                ("thresholds", Number(missing.Thresholds)),
                ("requirements", Number(missing.Requirements))]),
        ];
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
