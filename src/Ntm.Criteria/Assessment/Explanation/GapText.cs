using System.Collections.Immutable;
using System.Globalization;

namespace Ntm.Criteria;

/// <summary>Gaps in words.</summary>
internal static class GapText
{
    public static string Describe(Gap gap, Language language)
    {
        ArgumentNullException.ThrowIfNull(language);
        var messages = MessageTable.In(language);
        return gap.Match(
            quantity => OfMeasure(messages, quantity.Measure, Quantity(messages, quantity)),
            grade => OfMeasure(messages, grade.Measure, Grades(messages, grade)),
            answer => messages["gap.answer", ("measure", answer.Measure.Name.In(language))],
            all => string.Join("; ", all.Parts.Select(part => Describe(part, language))),
            alternatives => Alternatives(messages, alternatives),
            prerequisite => messages["gap.prerequisite", ("target", new Wording(language).Target(prerequisite.Set, prerequisite.Criterion))],
            open => messages["gap.open", ("missing", string.Join("; ", open.Missing.Select(fact => fact.Describe(language))))],
            title => new TitleText(language).Of(title));
    }

    private static string OfMeasure(MessageTable messages, Measure measure, string gap) =>
        messages["gap.ofMeasure", ("measure", measure.Name.In(messages.Language)), ("gap", gap)];

    private static string Quantity(MessageTable messages, QuantityGap gap)
    {
        var wording = new Wording(messages.Language);
        var isMore = gap.Direction == GapDirection.More;
        return gap.Amount is { IsExact: true, Lower: { } amount }
            ? messages[isMore ? "gap.more" : "gap.less", ("number", wording.Number(amount)), ("unit", UnitOf(amount))]
            : messages[isMore ? "gap.moreInRange" : "gap.lessInRange", ("amount", wording.Range(gap.Amount, bound => $"{wording.Number(bound)} {UnitOf(bound)}"))];

        string UnitOf(decimal number) => gap.Unit?.NameFor(number, messages.Language) ?? messages["unit.points"];
    }

    private static string Grades(MessageTable messages, GradeGap gap) => messages[
        gap.Steps == 1 ? "gap.oneGrade" : "gap.grades",
        ("steps", gap.Steps.ToString(CultureInfo.InvariantCulture)),
        ("actual", gap.Actual.Name.In(messages.Language)),
        ("needed", gap.Needed.Name.In(messages.Language))];

    // Several criteria of another set are told together, so that the set is named once.
    private static ImmutableArray<PrerequisiteGap> OfOneSet(AlternativesGap gap)
    {
        ImmutableArray<PrerequisiteGap> criteria = [.. gap.Branches.OfType<PrerequisiteGap>().Where(branch => branch.Criterion is not null && branch != gap.Preferred)];
        return criteria.Length > 1 && criteria.All(one => one.Set == criteria[0].Set) ? criteria : [];
    }

    private static string? Criteria(MessageTable messages, ImmutableArray<PrerequisiteGap> together) => together.IsEmpty ? null : messages[
        "gap.criteria",
        ("criteria", Wording.List(
            together.Select(gap => messages["gap.criterion", ("number", gap.Criterion!.Number.ToString()), ("name", gap.Criterion.Name.In(messages.Language))]), ", ")),
        ("set", together[0].Set.Name.In(messages.Language))];

    private static string Alternatives(MessageTable messages, AlternativesGap gap)
    {
        var together = OfOneSet(gap);
        var branches = string.Join(" / ", gap.Branches.Except(together).Select(branch =>
        {
            var text = Describe(branch, messages.Language);
            return branch == gap.Preferred ? messages["gap.preferred", ("gap", text)] : text;
        }).Prepend(Criteria(messages, together)).OfType<string>());
        var needed = ("needed", gap.Needed.ToString(CultureInfo.InvariantCulture));
        return !gap.CanBeClosed ? messages["gap.tooFew", needed, ("count", gap.Branches.Length.ToString(CultureInfo.InvariantCulture))]
            : gap.Needed == 1 ? messages["gap.anyOf", ("branches", branches)]
            : messages["gap.someOf", needed, ("branches", branches)];
    }
}
