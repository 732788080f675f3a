namespace Ntm.Criteria;

/// <summary>Titles, and what is stated of them, in words.</summary>
internal sealed class TitleText(Language language)
{
    private readonly MessageTable _messages = MessageTable.In(language);

    /// <summary>What a requirement asks for.</summary>
    public string Of(Requirements.HoldsTitle requirement) => requirement.DecidedBefore is { } date
        ? _messages["title.before", Standard(requirement.Standard), ("date", DateText.Format(date, language))]
        : _messages["title.any", Standard(requirement.Standard)];

    /// <summary>What is known of it.</summary>
    public string Of(Fact fact) => fact.Titles.IsEmpty ? _messages["title.none"]
        : fact.Reason is null ? Of(fact.Titles[0])
        : _messages["value.conflict", ("values", Wording.List(fact.Titles.Select(Of), " / "))];

    public string Of(TitleStatement statement) => _messages[
        statement.IsHeld ? "title.held" : "title.notHeld", ("date", DateText.Format(statement.Decided, language))];

    /// <summary>A statement with the title that it is of.</summary>
    public string Whole(TitleStatement statement) => $"{statement.Standard.Title.In(language)}: {Of(statement)}";

    /// <summary>What has to be.</summary>
    public string Of(TitleGap gap) => gap.DecidedBefore is { } date
        ? _messages["gap.titleBefore", Standard(gap.Standard), ("date", DateText.Format(date, language))]
        : _messages["gap.title", Standard(gap.Standard)];

    private (string, string) Standard(Standard standard) => ("standard", standard.Title.In(language));
}
