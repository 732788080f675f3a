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

    public static string Describe(Check check, AtLeastNOf requirement, Language language) => MessageTable.In(language)[
        "check.atLeastNCriteria", Needed(requirement), Set(check, language), ("told", DescribeVerdicts(check, language))];

    /// <summary>How many are demanded, of which set.</summary>
    public static string DescribeDemand(Check check, AtLeastNOf requirement, Language language) => MessageTable.In(language)[
        "required.atLeastNCriteria", Needed(requirement), Set(check, language)];

    /// <summary>How many came out how, with their numbers.</summary>
    public static string DescribeVerdicts(Check check, Language language) => Wording.List(Criteria(check)
        .GroupBy(one => one.Verdict)
        .OrderBy(ofVerdict => ofVerdict.Key.Value)
        .Select(ofVerdict => MessageTable.In(language)[
            "check.criteria",
            ("count", ofVerdict.Count().ToString(CultureInfo.InvariantCulture)),
            ("verdict", ofVerdict.Key.Describe(language)),
            ("numbers", Wording.List(ofVerdict.Select(one => NumberOf(one.Criterion)), ", "))]));

    /// <summary>The set that they are of.</summary>
    public static CriteriaSet SetOf(Check check) => Criteria(check).First().Criterion.PrerequisiteSet!;

    private static (string, string) Needed(AtLeastNOf requirement) => ("needed", requirement.Needed.ToString(CultureInfo.InvariantCulture));

    private static (string, string) Set(Check check, Language language) => ("set", SetOf(check).Name.In(language));

    private static IEnumerable<(Verdict Verdict, Check Criterion)> Criteria(Check check) =>
        check.Parts.Select(part => (part.Verdict, part.SelfAndParts().First(one => one.Requirement is Prerequisite)));

    // The parts of the others are only checked where they apply.
    private static bool IsAlwaysChecked(Requirement requirement) => requirement is not (ByAreaClass or ApplicableOnlyIf or DependingOnCount);

    private static Prerequisite[] CriteriaOf(Requirement part) => [.. part.SelfAndParts().OfType<Prerequisite>()];

    private static string NumberOf(Check check) =>
        check.PrerequisiteSet!.FindCriterion(((Prerequisite)check.Requirement).CriterionKey)!.Number.ToString();
}
