using System.Globalization;

namespace LaoCai2021;

/// <summary>What became of the registered communes, as far as accounts tell.</summary>
internal sealed class KnownPart(Page page, Texts texts)
{
    public void Write(Inputs inputs)
    {
        page.Head(texts["known.head"]);
        foreach (var (commune, outcome) in inputs.Communes.Zip(inputs.Outcomes))
        {
            page.Line($"{commune.Code} {commune.Name}");
            Write(outcome);
        }

        page.Blank();
        var recognised = inputs.Outcomes.Select(outcome => outcome.Recognised).OfType<Recognised>().ToList();
        page.Line(texts[
            "known.summary",
            ("count", Number(inputs.Communes.Length)),
            ("year", Number(inputs.Letter.Year)),
            ("inYear", Number(recognised.Count(one => one.AssessedYear == inputs.Letter.Year))),
            ("later", Number(recognised.Count(one => one.AssessedYear > inputs.Letter.Year)))]);
    }

    private void Write(Outcome outcome)
    {
        if (outcome.Source is null)
        {
            page.Bullet(texts["known.nothing"]);
            return;
        }

        if (outcome.Recognised is { } recognised)
        {
            page.Bullet(texts["known.recognised", ("year", Number(recognised.AssessedYear)), ("details", Details(recognised))]);
        }

        if (!outcome.Progress.IsEmpty)
        {
            var progress = outcome.Progress.Select(one => $"{Number(one.Met)}/{Number(one.Of)} ({one.When.In(texts.Language)})");
            page.Bullet(texts["known.progress", ("progress", string.Join("; ", progress))]);
        }

        foreach (var fact in outcome.Facts)
        {
            page.Bullet(texts["known.fact", ("fact", fact.In(texts.Language))]);
        }

        page.Bullet(texts["known.source", ("source", outcome.Source)]);
    }

    private string Details(Recognised recognised)
    {
        var details = recognised.Decisions.IsEmpty ? "" : texts["known.decision", ("numbers", string.Join(", ", recognised.Decisions))];
        return details
            + Dated("known.decided", recognised.Decided)
            + Dated("known.announced", recognised.Announced)
            + Dated("known.reported", recognised.Reported);
    }

    private string Dated(string key, NodaTime.LocalDate? date) => date is { } known ? texts[key, ("date", Dates.In(texts.Language, known))] : "";

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
