namespace Ntm.Criteria;

/// <summary>What was held against what, in words: a line for each requirement that has something to say, its parts below.</summary>
internal sealed class CheckText(Page page, Language language)
{
    private readonly MessageTable _messages = MessageTable.In(language);
    private readonly Wording _wording = new(language);

    public void Write(Check check, int indent)
    {
        var line = check.Requirement.Accept(new CheckLine(check, language));
        if (line is not null)
        {
            page.Line(indent, line);
        }

        if (check.EmptyWholeClause is { } clause)
        {
            page.Line(indent + 1, _messages["check.emptyWhole", ("clause", _wording.Clause(clause.Provenance))]);
        }

        foreach (var part in CriteriaCount.Is(check.Requirement) ? [] : check.Parts)
        {
            Write(part, line is null ? indent : indent + 1);
        }
    }
}
