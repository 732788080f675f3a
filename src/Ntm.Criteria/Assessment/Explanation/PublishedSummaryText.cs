namespace Ntm.Criteria;

/// <summary>Bands and averages in words.</summary>
internal sealed class PublishedSummaryText(Language language)
{
    private readonly MessageTable _messages = MessageTable.In(language);

    public string Of(CriteriaBand band) =>
        band.From == band.To ? _messages["band.one", ("number", OpinionText.Number(band.From))]
        : band.IsLowest ? _messages["band.under", ("bound", OpinionText.Number(band.To + 1))]
        : _messages["band.span", ("from", OpinionText.Number(band.From)), ("to", OpinionText.Number(band.To))];

    /// <summary>An average with the two numbers that it is made of.</summary>
    public string Of(Average average, AssessedUnit unit) => average.Rounded is not { } rounded ? _messages["summary.noAverage"] : _messages[
        "summary.average",
        ("average", NumberText.WithTwoDecimals(rounded, language)),
        ("numerator", NumberText.Format(average.Numerator, language)),
        ("denominator", NumberText.Format(average.Denominator, language)),
        ("unit", unit.Term.In(language))];
}
