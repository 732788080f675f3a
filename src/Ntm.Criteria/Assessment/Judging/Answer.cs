using System.Collections.Immutable;

namespace Ntm.Criteria;

/// <summary>The judge's answer to one question: the outcomes at once, the rest when it is first asked for.</summary>
internal sealed class Answer
{
    // Null where nothing can be answered at all.
    private readonly Judgement? _judgement;
    private readonly Question _question;
    private DeferredArray<MissingFact> _missing;
    private DeferredArray<ReasonCode> _reasons;
    private DeferredArray<AdmittedThreshold> _leanedOn;

    public Answer(Judgement judgement, Question question)
    {
        _judgement = judgement;
        _question = question;
        Outcomes = judgement.Of(question);
    }

    private Answer() => Outcomes = Outcomes.Any;

    public static Answer Impossible { get; } = new();

    public Outcomes Outcomes { get; }

    public ImmutableArray<MissingFact> Missing => Open is { } judgement ? _missing.Of((judgement, _question), static of => of.judgement.Missing(of._question)) : [];

    public ImmutableArray<ReasonCode> Reasons => Open is null ? [] : _reasons.Of(this, static answer => answer.Missing is [var single] ? [single.Reason] : [.. answer.Missing.Select(fact => fact.Reason).Distinct()]);

    public ImmutableArray<AdmittedThreshold> LeanedOn => _judgement is { Circumstances.AdmitsUnconfirmed: true } && Outcomes.IsDecided ? _leanedOn.Of((judgement: _judgement, _question), static of => of.judgement.LeanedOn(of._question)) : [];

    public bool IsExact => Open?.IsExact(_question) ?? true;

    // The judge, where something is left to ask.
    private Judgement? Open => Outcomes.IsDecided ? null : _judgement;
}
