using System.Collections.Immutable;

namespace Ntm.Criteria;

/// <summary>The judge's answer to one question: the outcomes at once, the rest when it is first asked for.</summary>
internal sealed class Answer
{
    private readonly Lazy<ImmutableArray<MissingFact>> _missing;
    private readonly Lazy<ImmutableArray<ReasonCode>> _reasons;
    private readonly Lazy<ImmutableArray<AdmittedThreshold>> _leanedOn;
    private readonly Lazy<bool> _isExact;

    public Answer(Judgement judgement, Question question)
    {
        Outcomes = judgement.Of(question);
        _missing = new(() => judgement.Missing(question));
        _reasons = new(() => [.. Missing.Select(fact => fact.Reason).Distinct()]);
        _leanedOn = new(() => judgement.LeanedOn(question));
        _isExact = new(() => judgement.IsExact(question));
    }

    private Answer()
    {
        Outcomes = Outcomes.Any;
        _missing = new([]);
        _reasons = new([]);
        _leanedOn = new([]);
        _isExact = new(() => true); // Lazy<bool>(true) would mean "thread-safe".
    }

    /// <summary>Where the judge cannot be asked: anything is possible, and no fact of the commune would change that.</summary>
    public static Answer Impossible { get; } = new();

    public Outcomes Outcomes { get; }

    public ImmutableArray<MissingFact> Missing => _missing.Value;

    public ImmutableArray<ReasonCode> Reasons => _reasons.Value;

    public ImmutableArray<AdmittedThreshold> LeanedOn => _leanedOn.Value;

    public bool IsExact => _isExact.Value;
}
