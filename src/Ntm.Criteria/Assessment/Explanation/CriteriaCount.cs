using System.Globalization;
using Ntm.Criteria.Requirements;

namespace Ntm.Criteria;

/// <summary>How many criteria of another set are met, in one line: each of them is told with the assessment of that set.</summary>
internal static class CriteriaCount
{
    /// <summary>Whether a requirement counts criteria of one other set.</summary>
    public static bool Is(Requirement requirement) => requirement is AtLeastNOf
        && requirement.Parts.All(part => CriteriaOf(part) is [{ CriterionKey: not null }] && part.SelfAndParts().All(IsAlwaysChecked))
        && requirement.Parts.SelectMany(CriteriaOf).Select(criterion => criterion.SetKey).Distinct().Count() == 1;

    public static string Describe(Check check, AtLeastNOf requirement, Language language)
    {
        var messages = MessageTable.In(language);
        var criteria = check.Parts.Select(part => (part.Verdict, Criterion: part.SelfAndParts().First(one => one.Requirement is Prerequisite))).ToList();
        var told = criteria.GroupBy(one => one.Verdict).OrderBy(ofVerdict => ofVerdict.Key.Value).Select(ofVerdict => messages[
            "check.criteria",
            ("count", ofVerdict.Count().ToString(CultureInfo.InvariantCulture)),
            ("verdict", ofVerdict.Key.Describe(language)),
            ("numbers", Wording.List(ofVerdict.Select(one => NumberOf(one.Criterion)), ", "))]);
        return messages[
            "check.atLeastNCriteria",
            ("needed", requirement.Needed.ToString(CultureInfo.InvariantCulture)),
            ("set", criteria[0].Criterion.PrerequisiteSet!.Name.In(language)),
            ("told", Wording.List(told))];
    }

    // The parts of the others are only checked where they apply.
    private static bool IsAlwaysChecked(Requirement requirement) => requirement is not (ByAreaClass or ApplicableOnlyIf or DependingOnCount);

    private static Prerequisite[] CriteriaOf(Requirement part) => [.. part.SelfAndParts().OfType<Prerequisite>()];

    private static string NumberOf(Check check) =>
        check.PrerequisiteSet!.FindCriterion(((Prerequisite)check.Requirement).CriterionKey)!.Number.ToString();
}
