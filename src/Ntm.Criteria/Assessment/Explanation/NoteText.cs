using Ntm.Criteria.Requirements;

namespace Ntm.Criteria;

/// <summary>What a reader has to know of a verdict, in short: how far it is, what is missing and who must act, by what it is met; then how well it is established.</summary>
internal sealed class NoteText(Language language)
{
    private const int ShownFacts = 3;

    private readonly MessageTable _messages = MessageTable.In(language);
    private readonly MissingSummary _missing = new(language);

    public string Of(Examination examination) => Sentence(Reasons(examination).Concat(Caveats(
        examination.HasUnconfirmedWording,
        !examination.Answer.LeanedOn.IsEmpty,
        examination.Answer.IsExact,
        examination.IsIllustrative)));

    public string Of(CriterionResult result) => Sentence(Caveats(result.HasUnconfirmedWording, !result.LeanedOn.IsEmpty, result.IsExact, result.IsIllustrative));

    /// <summary>What decides, of what was held against something: the value, what is demanded, and how many others do not decide.</summary>
    public string Deciding(Check check)
    {
        var deciding = DeterminingFacts.Of(check);
        var told = Wording.List(deciding.Checks.Select(Line).Distinct());
        return deciding.Others == 0 ? told : _messages["deciding.others", ("told", told), ("number", PlainNumber.Format(deciding.Others))];
    }

    // How far it is, or what is missing and who must act.
    private IEnumerable<string> Lacking(Examination examination) => examination.Gap is { } gap
        ? [gap.Describe(language)]
        : _missing.Of(examination.Answer.Missing, FindingText.HangsOnAnotherSet(examination.Check) ? 0 : ShownFacts);

    private IEnumerable<string> Reasons(Examination examination) => examination.Outcomes.Verdict.Name switch
    {
        nameof(Verdict.Met) => MetBy(examination.Check),
        nameof(Verdict.NotApplicable) => examination.Check.Grounds.EmptyWholeClauses.IsEmpty ? [] : [_messages["note.emptyWhole"]],
        _ => Lacking(examination),
    };

    // Where there was a choice.
    private IEnumerable<string> MetBy(Check check)
    {
        var deciding = DeterminingFacts.Of(check);
        return deciding.Others == 0 || !check.SelfAndParts().Any(part => part.Requirement is AnyOf or AtLeastNOf)
            ? []
            : [_messages["note.metBy", ("facts", Wording.List(deciding.Checks.Select(fact => NameOf(fact)).Distinct()))]];
    }

    // As a part of a sentence.
    private string Line(Check fact) => fact.Requirement is Prerequisite prerequisite
        ? _messages["result.named", ("name", new Wording(language).Target(fact, prerequisite)), ("value", fact.Verdict.Describe(language))]
        : fact.Requirement.Accept(new CheckLine(fact, language))!.TrimEnd('.', ':');

    private string NameOf(Check fact) => fact.Measure?.Name.In(language) ?? RequiredText.Of(fact, language);

    private IEnumerable<string> Caveats(bool hasUnconfirmedWording, bool leansOnUnconfirmed, bool isExact, bool isIllustrative) => new[]
    {
        leansOnUnconfirmed ? "note.leanedOn" : null,
        hasUnconfirmedWording ? "note.unconfirmedWording" : null,
        isExact ? null : "note.notExact",
        isIllustrative ? "note.illustrative" : null,
    }.OfType<string>().Select(code => _messages[code]);

    private static string Sentence(IEnumerable<string> parts) => OneLine.Of(Wording.List(parts));
}
