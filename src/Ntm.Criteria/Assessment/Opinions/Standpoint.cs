using System.Collections.Immutable;

namespace Ntm.Criteria;

/// <summary>What one voice says of all that is assessed (kết quả đánh giá của một bên): of the set, of every criterion and of every indicator.</summary>
/// <remarks>
/// Nothing is derived: a criterion of which an assessor said nothing is silent, whatever it said of the indicators (counts may be made of these, see <see cref="CriteriaSource"/>). Compared by
/// reference. Immutable and safe for concurrent use.
/// </remarks>
public sealed class Standpoint
{
    internal Standpoint(Assessment assessment, Voice voice)
    {
        var opinions = assessment.Opinions.Where(voice.Gave).ToLookup(opinion => opinion.Subject);
        Position Of(OpinionSubject subject, CriterionResult? criterion, Finding? finding) => voice == Voice.Rule
            ? Position.OfRule(assessment, subject, criterion, finding)
            : Position.Of(assessment, voice, subject, criterion, finding, opinions[subject]);

        Assessment = assessment;
        Voice = voice;
        WholeSet = Of(OpinionSubject.WholeSet, null, null);
        ImmutableArray<(Position Criterion, ImmutableArray<Position> Indicators)> criteria =
        [
            .. from criterion in assessment.Criteria
               let indicators = criterion.Findings.Select(finding => Of(OpinionSubject.OfIndicator(finding.Indicator.Key), criterion, finding))
               select (Of(OpinionSubject.OfCriterion(criterion.Criterion.Key), criterion, null), indicators.ToImmutableArray()),
        ];
        Criteria = [.. criteria.Select(criterion => criterion.Criterion)];
        Indicators = [.. criteria.SelectMany(criterion => criterion.Indicators)];
        Positions = [WholeSet, .. criteria.SelectMany(criterion => criterion.Indicators.Prepend(criterion.Criterion))];
    }

    /// <summary>The assessment that it is held against.</summary>
    public Assessment Assessment { get; }

    /// <summary>Whose it is.</summary>
    public Voice Voice { get; }

    /// <summary>What is said of the set as a whole.</summary>
    public Position WholeSet { get; }

    /// <summary>What is said of each criterion, in the order of the set; empty where no verdict is possible.</summary>
    public ImmutableArray<Position> Criteria { get; }

    /// <summary>What is said of each indicator, in the order of the set; empty where no verdict is possible.</summary>
    public ImmutableArray<Position> Indicators { get; }

    /// <summary>All of it, in the order of the set: the set, then each criterion with its indicators.</summary>
    public ImmutableArray<Position> Positions { get; }

    /// <summary>Those on which the opinions that count differ, in the order of the set.</summary>
    public ImmutableArray<Position> Divided => [.. Positions.Where(position => position.Stance == Stance.Divided)];

    /// <summary>What is said of a subject, or null.</summary>
    /// <param name="subject">The subject.</param>
    /// <returns>The position, or null where the set has no such subject.</returns>
    public Position? Find(OpinionSubject? subject) => Positions.FirstOrDefault(position => position.Subject == subject);

    /// <summary>How many criteria are said to be what.</summary>
    /// <param name="source">Whether a criterion of which nothing is said is counted from its indicators.</param>
    /// <returns>The tally; the stances add up to the number of the criteria.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="source"/> is null.</exception>
    public StanceTally TallyCriteria(CriteriaSource source)
    {
        ArgumentNullException.ThrowIfNull(source);
        ImmutableArray<(Position Criterion, Stance? FromIndicators)> criteria =
        [
            .. Criteria.Select(criterion => (criterion, source == CriteriaSource.IndicatorsWhereSilent ? FromIndicators(criterion) : null)),
        ];
        return new StanceTally(
            criteria.Select(one => one.FromIndicators ?? one.Criterion.Stance),
            [.. criteria.Where(one => one.FromIndicators is not null).Select(one => one.Criterion.Criterion!.Criterion)]);
    }

    /// <summary>How many indicators are said to be what.</summary>
    /// <returns>The tally; the stances add up to the number of the indicators.</returns>
    public StanceTally TallyIndicators() => new(Indicators.Select(position => position.Stance), []);

    // The worst of them, where all are said to be something and nothing is demanded beside them.
    private Stance? FromIndicators(Position criterion)
    {
        if (criterion.Stance != Stance.Silent || criterion.Criterion!.Criterion.Condition is not null)
        {
            return null;
        }

        Stance[] stances = [.. Indicators.Where(indicator => indicator.Criterion == criterion.Criterion).Select(indicator => indicator.Stance)];
        return stances is [] || !stances.All(stance => stance.IsDecided) ? null : stances.MaxBy(stance => stance.Value);
    }

    /// <summary>Explains it: the tallies, then whatever is said of the set, the criteria and the indicators, with the notes and what was said earlier.</summary>
    /// <param name="language">The language.</param>
    /// <returns>Some lines.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="language"/> is null.</exception>
    public string Explain(Language language)
    {
        ArgumentNullException.ThrowIfNull(language);
        return new OpinionWriter(language).Write(this).ToString();
    }

    /// <summary>The unit, the voice and what it says of the set.</summary>
    /// <returns>A culture-free text.</returns>
    public override string ToString() => $"{Assessment.Unit.Code} {WholeSet}";
}
