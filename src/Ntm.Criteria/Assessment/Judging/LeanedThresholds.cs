using System.Collections.Immutable;
using Ntm.Criteria.Requirements;

namespace Ntm.Criteria;

/// <summary>
/// Finds the unconfirmed thresholds that a verdict leans on, where they were admitted. Of an answer that stands without them there are
/// none; otherwise they are those of the parts that come out as the whole does, where those decide it, and else all that matter.
/// </summary>
/// <param name="admitting">The judgement in which unconfirmed thresholds decide.</param>
/// <param name="withholding">The same judgement, in which they do not.</param>
internal sealed class LeanedThresholds(Judgement admitting, Judgement withholding)
{
    public ImmutableArray<AdmittedThreshold> Of(Question question)
    {
        if (!LeansOnSome(question))
        {
            return [];
        }

        ImmutableArray<AdmittedThreshold> matter =
        [
            .. from missing in withholding.Missing(question).OfType<MissingThreshold>()
               let issued = missing.Threshold as IssuedThreshold
               where issued is { IsPlaced: true }
               select new AdmittedThreshold(issued, missing.Owner),
        ];
        var behind = Behind(question).ToHashSet();
        var leanedOn = matter.RemoveAll(admitted => !behind.Contains(admitted.Threshold));

        // Parts may come out as the whole does by what their whole never asks of them, or decide only together: then all that matters is leaned on.
        return leanedOn.Length == matter.Length || Decide(leanedOn, question) ? leanedOn : matter;
    }

    private bool Decide(ImmutableArray<AdmittedThreshold> leanedOn, Question question) =>
        new Judgement(admitting.Circumstances.Admitting(leanedOn.Select(admitted => admitted.Threshold).ToHashSet())).Of(question).IsDecided;

    private IEnumerable<IssuedThreshold> Behind(Question question)
    {
        if (!LeansOnSome(question))
        {
            return [];
        }

        var outcomes = admitting.Of(question);
        return question.Requirement is { } requirement
            ? Behind(question.Set, admitting.Check(question.Set, requirement))
            : question.Parts().Where(part => admitting.Of(part) == outcomes).SelectMany(Behind);
    }

    private IEnumerable<IssuedThreshold> Behind(CriteriaSet set, Check check)
    {
        if (!LeansOnSome(Question.Of(set, check.Requirement)))
        {
            return [];
        }

        return check.Requirement is Prerequisite prerequisite
            ? Behind(admitting.Circumstances.QuestionOf(prerequisite))
            : check.Thresholds.OfType<IssuedThreshold>().Where(issued => issued.IsPlaced && issued.Provenance.Basis == Basis.Unconfirmed && ComesOutAs(check, issued))
                .Concat(check.Parts.Where(part => part.Outcomes == check.Outcomes).SelectMany(part => Behind(set, part)));
    }

    // Of two levels that must both be reached, one may be the only one that is not.
    private static bool ComesOutAs(Check check, IssuedThreshold level) => check.Requirement is AtLeastTimesOwn
        || check.Fact!.Against(Direction(check.Requirement), MeasureScale.OfThreshold(check.Measure!, level.Value)) == check.Outcomes;

    private static Comparison Direction(Requirement requirement) => requirement is AtMost ? Comparison.AtMost : Comparison.AtLeast;

    private bool LeansOnSome(Question question) => admitting.Of(question).IsDecided && !withholding.Of(question).IsDecided;
}
