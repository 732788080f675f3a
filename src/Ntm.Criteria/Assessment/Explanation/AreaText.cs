namespace Ntm.Criteria;

/// <summary>The area classes that a commune may belong to, and what puts it there, in words.</summary>
internal sealed class AreaText(Page page, Language language)
{
    private readonly MessageTable _messages = MessageTable.In(language);
    private readonly Wording _wording = new(language);

    public void Write(IReadOnlyCollection<AreaPlacement> placements, int indent)
    {
        foreach (var ofOne in placements.GroupBy(placement => placement.Classification))
        {
            Write([.. ofOne], ofOne.Count() == 1 ? "area.class" : "area.possibleClass", indent);
        }
    }

    private void Write(AreaPlacement[] placements, string code, int indent)
    {
        foreach (var alike in placements.GroupBy(placement => (placement.Clause, placement.RegionKey)))
        {
            var areas = Wording.List(alike.Select(placement => placement.Class.Name.In(language)), ", ");
            page.Line(indent, _messages[code, ("areas", areas), ("cause", Cause(alike.First()))]);
            var lacking = alike.First().DesignationFacts.Where(fact => fact is { Holds: false, Provenance: not null }).Select(fact => fact.Key).ToHashSet();
            if (lacking.Count > 0)
            {
                page.Line(indent + 1, _messages["area.lacking", Names(alike.First().Classification.Designations.Where(designation => lacking.Contains(designation.Key)))]);
            }

            foreach (var source in alike.First().Provenances.DistinctBy(source => (source.Citation, source.Remark)))
            {
                page.Line(indent + 1, _wording.Clause(source));
                if (source.Remark is { } remark)
                {
                    page.Line(indent + 1, _wording.Remark("line.remarkOnClause", remark));
                }
            }
        }
    }

    private string Cause(AreaPlacement placement) =>
        !placement.HeldDesignations.IsEmpty ? _messages["area.byDesignation", Names(placement.HeldDesignations)]
        : !placement.UnknownDesignations.IsEmpty ? _messages["area.byUnknownDesignation", Names(placement.UnknownDesignations)]
        : placement.Clause is not null ? _messages["area.otherwise"]
        : placement.RegionKey is not { } region ? _messages["area.byUnknownRegion"]
        : region == placement.Class.Key ? _messages["area.byRegion"]
        : _messages["area.byStrangeRegion", ("region", region)];

    private (string Name, string Value) Names(IEnumerable<Designation> designations) =>
        ("designations", Wording.List(designations.Select(designation => designation.Name.In(language))));
}
