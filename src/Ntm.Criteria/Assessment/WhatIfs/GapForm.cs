using System.Globalization;

namespace Ntm.Criteria;

/// <summary>Gaps as text that is the same where they are: two assessments have gaps of their own, even where nothing differs.</summary>
internal static class GapForm
{
    public static bool AreEqual(Gap? one, Gap? other) => (one is null ? null : Of(one)) == (other is null ? null : Of(other));

    private static string Of(Gap gap) => gap.Match(
        quantity => $"{quantity.Measure.Key} {quantity.Direction.Name} {quantity.Amount} {quantity.Unit?.Key}",
        grade => string.Create(CultureInfo.InvariantCulture, $"{grade.Measure.Key} {grade.Actual.Rank} {grade.Needed.Rank}"),
        answer => answer.Measure.Key,
        all => $"all({string.Join(", ", all.Parts.Select(Of))})",
        some => string.Create(CultureInfo.InvariantCulture, $"{some.Needed} of({string.Join(", ", some.Branches.Select(branch => branch == some.Preferred ? $"preferred {Of(branch)}" : Of(branch)))})"),
        prerequisite => $"{prerequisite.Set.Key} {prerequisite.Criterion?.Key}",
        open => $"open({string.Join(", ", open.Missing.Select(missing => missing.Describe(Language.English)))})",
        title => $"{title.Standard.Key} {(title.DecidedBefore is { } date ? IsoDate.Format(date) : "")}");
}
