using System.Collections.Immutable;
using System.Globalization;
using Ntm.Criteria;

namespace LaoCai2021;

/// <summary>The complete assessment of invented data; every heading says what it is.</summary>
internal sealed class IllustrativePart(Page page, Texts texts)
{
    private readonly (string Name, string Value) _year = ("year", Number(IllustrativeCase.Year));

    public void Write(Inputs inputs, Options options)
    {
        var cases = IllustrativeCase.AllOf(inputs, options);
        page.Head(texts["example.head", _year]);
        page.Line(texts["example.notice"]);
        foreach (var decision in inputs.IllustrativeCatalog.Instruments.Where(instrument => instrument.Standing == Standing.Illustrative))
        {
            page.Line(texts[
                "example.decision",
                ("decision", decision.Describe(texts.Language)),
                ("title", decision.Title.In(texts.Language))]);
        }

        page.Line(texts["example.admitted"]);
        new CriteriaTable(page, texts).Write(cases);
        new GapsTable(page, texts).Write(cases);
        WriteLeanedOn(cases);
        WriteExplanation(cases);
    }

    private void WriteLeanedOn(ImmutableArray<IllustrativeCase> cases)
    {
        page.SubHead(texts["example.leaned", _year]);
        foreach (var one in cases)
        {
            page.Line(
                texts[
                    "example.leanedCommune",
                    ("code", one.Commune.Code.ToString()),
                    ("name", one.Commune.Name),
                    ("law", Number(one.LeanedOnLaw.Count())),
                    ("example", Number(one.LeanedOnExample.Count()))],
                1);
        }

        page.Line(texts[
            "example.leanedTotal",
            ("law", Number(cases.SelectMany(one => one.LeanedOnLaw).Distinct().Count())),
            ("example", Number(cases.SelectMany(one => one.LeanedOnExample).Distinct().Count()))]);
    }

    // Always in both languages; the one that was asked for comes first.
    private void WriteExplanation(ImmutableArray<IllustrativeCase> cases)
    {
        var one = cases.FirstOrDefault(one => one.Assessment.Verdict == Verdict.NotMet) ?? cases[0];
        foreach (var language in Language.All.OrderByDescending(language => language == texts.Language))
        {
            page.SubHead(texts[
                "example.explanation",
                ("code", one.Commune.Code.ToString()), ("name", one.Commune.Name), ("language", texts[$"language.{language.Code}"])]);
            page.Block(one.Assessment.Explain(language));
        }
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
