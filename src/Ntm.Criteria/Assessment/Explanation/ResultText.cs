using Ntm.Criteria.Requirements;

namespace Ntm.Criteria;

/// <summary>What was found of a requirement with all its parts, in one phrase: what was measured, stated, or came out.</summary>
internal sealed class ResultText(Language language)
{
    private readonly MessageTable _messages = MessageTable.In(language);
    private readonly TitleText _titles = new(language);

    /// <summary>Empty where there is nothing to measure. Where it is one thing that is asked, it is not named.</summary>
    public string Of(Check check)
    {
        var found = Found(check).Distinct().ToList();
        return OneLine.Of(found is [var (_, only)] ? only : Wording.List(found.Select(one => _messages["result.named", ("name", one.Name), ("value", one.Value)])));
    }

    private IEnumerable<(string Name, string Value)> Found(Check check)
    {
        if (CriteriaCount.Is(check.Requirement))
        {
            return [(CriteriaCount.SetOf(check).Name.In(language), CriteriaCount.DescribeVerdicts(check, language))];
        }

        return (Own(check) is { } own ? new[] { own } : []).Concat(check.Parts.SelectMany(Found));
    }

    private (string Name, string Value)? Own(Check check) => check switch
    {
        { Measure: { } measure } => (measure.Name.In(language), check.DescribeValue(language)!),
        { Requirement: HoldsTitle title } => (_titles.Of(title), _titles.Of(check.Title!)),
        { Requirement: Prerequisite prerequisite } => (new Wording(language).Target(check, prerequisite), check.Verdict.Describe(language)),
        _ => null,
    };
}
