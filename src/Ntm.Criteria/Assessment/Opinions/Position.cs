using System.Collections.Immutable;

namespace Ntm.Criteria;

/// <summary>What a voice says of one indicator, of one criterion or of the set, and what stands behind it (kết quả của một bên về một nội dung).</summary>
/// <remarks>Compared by reference. Immutable and safe for concurrent use.</remarks>
public sealed class Position
{
    private Position(Assessment assessment, Voice voice, OpinionSubject subject, CriterionResult? criterion, Finding? finding)
    {
        Assessment = assessment;
        Voice = voice;
        Subject = subject;
        Criterion = criterion;
        Finding = finding;
    }

    internal Assessment Assessment { get; }

    /// <summary>Whose word it is.</summary>
    public Voice Voice { get; }

    /// <summary>What it is of.</summary>
    public OpinionSubject Subject { get; }

    /// <summary>The rule's answer for the criterion, whoever speaks; of an indicator, for the criterion that it belongs to. Null of the set as a whole.</summary>
    public CriterionResult? Criterion { get; }

    /// <summary>The rule's answer for the indicator, whoever speaks; null where it is of something else.</summary>
    public Finding? Finding { get; }

    /// <summary>What is said.</summary>
    public required Stance Stance { get; init; }

    /// <summary>
    /// The opinions that count, by office: the latest of the assessor, of departments the latest of each office; several where they are of one date. Empty of the rule, and where nobody said anything.
    /// </summary>
    public ImmutableArray<Opinion> Opinions { get; private init; } = [];

    /// <summary>The opinions in whose place later ones count, the latest first. They stay what they are.</summary>
    public ImmutableArray<Opinion> Earlier { get; private init; } = [];

    /// <summary>Whether it rests on an example (minh họa): an opinion that counts, or whatever the rule rests on.</summary>
    public bool IsIllustrative => Voice == Voice.Rule
        ? Finding?.IsIllustrative ?? Criterion?.IsIllustrative ?? Assessment.IsIllustrative
        : Opinions.Any(opinion => opinion.IsIllustrative);

    /// <summary>What the rule says.</summary>
    internal static Position OfRule(Assessment assessment, OpinionSubject subject, CriterionResult? criterion, Finding? finding) =>
        new(assessment, Voice.Rule, subject, criterion, finding) { Stance = Stance.Of(finding?.Verdict ?? criterion?.Verdict ?? assessment.Verdict) };

    /// <summary>What opinions say.</summary>
    internal static Position Of(
        Assessment assessment, Voice voice, OpinionSubject subject, CriterionResult? criterion, Finding? finding, IEnumerable<Opinion> opinions)
    {
        List<Opinion> counting = [];
        List<Opinion> earlier = [];
        foreach (var ofOffice in opinions.GroupBy(opinion => opinion.Assessor == Assessor.Department ? VietnameseText.Compose(opinion.Office) : "", StringComparer.Ordinal))
        {
            var latest = ofOffice.Max(opinion => opinion.Given);
            counting.AddRange(ofOffice.Where(opinion => opinion.Given == latest));
            earlier.AddRange(ofOffice.Where(opinion => opinion.Given != latest));
        }

        OpinionVerdict[] verdicts = [.. counting.Select(opinion => opinion.Verdict).Distinct()];
        return new Position(assessment, voice, subject, criterion, finding)
        {
            Stance = verdicts is [] ? Stance.Silent : verdicts is [var only] ? Stance.Of(only) : Stance.Divided,
            Opinions = [.. InOrder(counting)],
            Earlier = [.. InOrder(earlier).OrderByDescending(opinion => opinion.Given)],
        };
    }

    // The same, whatever the order in which they were given.
    private static IEnumerable<Opinion> InOrder(IEnumerable<Opinion> opinions) => opinions
        .OrderBy(opinion => opinion.Office, StringComparer.Ordinal)
        .ThenBy(opinion => opinion.Verdict.Value)
        .ThenBy(opinion => opinion.Note, StringComparer.Ordinal);

    /// <summary>What is said, and by whom and when, such as "chưa đạt (UBND huyện Minh Họa, 15/01/2024)".</summary>
    /// <param name="language">The language.</param>
    /// <returns>One phrase.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="language"/> is null.</exception>
    public string Describe(Language language)
    {
        ArgumentNullException.ThrowIfNull(language);
        return OneLine.Of(new OpinionText(language).Of(this));
    }

    /// <summary>The voice, the subject and the stance.</summary>
    /// <returns>A culture-free text.</returns>
    public override string ToString() => $"{Voice}: {Subject}: {Stance.Name}";
}
