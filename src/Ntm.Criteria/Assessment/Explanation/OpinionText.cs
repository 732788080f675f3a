using System.Globalization;

namespace Ntm.Criteria;

/// <summary>Opinions, what voices say and how it compares, in words.</summary>
internal sealed class OpinionText(Language language)
{
    private readonly MessageTable _messages = MessageTable.In(language);

    public string Of(Voice voice) => voice.Assessor is not { } assessor ? _messages["voice.rule"]
        : voice.Office is { } office ? _messages["voice.office", ("office", office), ("assessor", assessor.Describe(language))]
        : assessor.Describe(language);

    /// <summary>What a position is of: the number and name of a criterion or an indicator, or the set.</summary>
    public string SubjectOf(Position position) => position.Finding?.Indicator is { } indicator ? $"{indicator.Number} {indicator.Name.In(language)}"
        : position.Criterion?.Criterion is { } criterion ? _messages["position.criterion", ("number", criterion.Number.ToString()), ("name", criterion.Name.In(language))]
        : _messages["position.wholeSet"];

    public string Of(Position position)
    {
        var stance = position.Stance.Describe(language);
        return position.Opinions.IsEmpty ? stance : _messages[
            "position.said",
            ("stance", stance),
            ("opinions", Wording.List(position.Opinions.Select(opinion => position.Stance == Stance.Divided ? Of(opinion) : By(opinion)).Distinct()))];
    }

    public string Of(Opinion opinion) => _messages["position.opinion", ("verdict", opinion.Verdict.Describe(language)), ("by", By(opinion))];

    public string Of(PositionPair pair) => _messages[
        "position.pair",
        ("subject", SubjectOf(pair.First)),
        ("first", Of(pair.First.Voice)), ("saidFirst", Of(pair.First)),
        ("second", Of(pair.Second.Voice)), ("saidSecond", Of(pair.Second)),
        ("relation", pair.Relation.Describe(language))];

    public string Of(StanceTally tally) => Wording.List(
        Stance.All.Where(stance => stance == Stance.Met || tally[stance] > 0).Select(stance => _messages[
            "tally.part",
            ("number", Number(tally[stance]) + (stance == Stance.Met ? $"/{Number(tally.Total)}" : "")), ("stance", stance.Describe(language))]),
        ", ");

    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private string By(Opinion opinion) => _messages["position.by", ("office", opinion.Office), ("date", DateText.Format(opinion.Given, language))];
}
