namespace LaoCai2021;

/// <summary>The whole report as text.</summary>
internal static class TextReport
{
    public static string Write(Inputs inputs, Options options, Texts texts)
    {
        var page = new Page();
        new PlanPart(page, texts).Write(inputs);
        new KnownPart(page, texts).Write(inputs);
        new PlanYearPart(page, texts).Write(inputs);
        new ReportedPart(page, texts).Write(inputs);
        new IllustrativePart(page, texts).Write(inputs, options);
        return page.ToString();
    }
}
