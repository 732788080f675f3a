using System.Collections.Immutable;
using System.Globalization;
using Ntm.Criteria;

namespace LaoCai2021;

/// <summary>Every gap of every commune, and the facts that are missing.</summary>
internal sealed class GapsTable(Page page, Texts texts)
{
    public void Write(ImmutableArray<IllustrativeCase> cases)
    {
        page.SubHead(texts["example.gaps", ("year", Number(IllustrativeCase.Year))]);
        foreach (var one in cases)
        {
            Write(one);
        }
    }

    private void Write(IllustrativeCase one)
    {
        var gaps = one.AllSets.SelectMany(assessment => assessment.Gaps).ToList();
        page.Line(texts[
            "example.commune",
            ("code", one.Commune.Code.ToString()),
            ("name", one.Commune.Name),
            ("verdict", texts.Of(one.Assessment.Verdict)),
            ("indicators", Number(gaps.Count(gap => gap.Indicator is not null))),
            ("conditions", Number(gaps.Count(gap => gap.Indicator is null))),
            ("missing", Number(one.Assessment.Missing.Length))]);
        foreach (var assessment in one.AllSets)
        {
            Write(assessment.Set!.Standard, assessment);
        }

        foreach (var fact in one.Assessment.Missing)
        {
            page.Bullet(texts["example.missing", ("missing", fact.Describe(texts.Language))]);
        }
    }

    private void Write(Standard standard, Assessment assessment)
    {
        if (assessment.ConditionGap is { } ofTheSet)
        {
            page.Bullet(texts["example.setCondition", ("standard", texts.Of(standard)), ("gap", ofTheSet.Describe(texts.Language))]);
        }

        foreach (var result in assessment.Criteria.Where(result => result.ConditionGap is not null))
        {
            Write("example.condition", standard, result.Criterion.Number, result.ConditionGap!);
        }

        foreach (var finding in assessment.Findings.Where(finding => finding.Gap is not null))
        {
            Write("example.gap", standard, finding.Indicator.Number, finding.Gap!);
        }
    }

    private void Write(string key, Standard standard, IndicatorNumber number, Gap gap) => page.Bullet(texts[
        key, ("standard", texts.Of(standard)), ("number", number.ToString()), ("gap", gap.Describe(texts.Language))]);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
