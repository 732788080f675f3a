using System.Globalization;

namespace LaoCai2021;

/// <summary>What the library answers for the year of the plan.</summary>
internal sealed class PlanYearPart(Page page, Texts texts)
{
    public void Write(Inputs inputs)
    {
        page.Head(texts["year.head", ("year", Number(inputs.Letter.Year))]);
        var assessments = PlanYear.Of(inputs);
        foreach (var assessment in assessments)
        {
            page.Block(assessment.Explain(texts.Language));
        }

        page.Blank();
        page.Line(texts[
            "year.summary",
            ("count", Number(assessments.Count(assessment => assessment.Set is null))),
            ("total", Number(assessments.Length)),
            ("date", Dates.In(texts.Language, assessments[0].Law.On))]);
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
