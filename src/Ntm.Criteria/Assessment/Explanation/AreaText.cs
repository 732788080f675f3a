namespace Ntm.Criteria;

/// <summary>The area classes that a commune may belong to, and what puts it there, in words.</summary>
internal sealed class AreaText(Page page, Language language)
{
    private readonly MessageTable _messages = MessageTable.In(language);
    private readonly Wording _wording = new(language);

    /// <summary>What puts a commune there.</summary>
    public static string Cause(AreaPlacement placement, Language language)
    {
        var messages = MessageTable.In(language);
        return !placement.HeldDesignations.IsEmpty ? messages["area.byDesignation", Names(placement.HeldDesignations, language)]
            : !placement.UnknownDesignations.IsEmpty ? messages["area.byUnknownDesignation", Names(placement.UnknownDesignations, language)]
            : placement.Clause is not null ? messages["area.otherwise"]
            : placement.RegionKey is not { } region ? messages["area.byUnknownRegion"]
            : region == placement.Class.Key ? messages["area.byRegion"]
            : messages["area.byStrangeRegion", ("region", region)];
    }

    /// <summary>The designations that it is said not to have, where a document says so and that puts it there.</summary>
    public static IEnumerable<Designation> Lacking(AreaPlacement placement)
    {
        var lacking = placement.DesignationFacts.Where(fact => fact is { Holds: false, Provenance: not null }).Select(fact => fact.Key).ToHashSet();
        return placement.Classification.Designations.Where(designation => lacking.Contains(designation.Key));
    }

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
            page.Line(indent, _messages[code, ("areas", areas), ("cause", Cause(alike.First(), language))]);
            var lacking = Lacking(alike.First()).ToList();
            if (lacking.Count > 0)
            {
                page.Line(indent + 1, _messages["area.lacking", Names(lacking, language)]);
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

    private static (string Name, string Value) Names(IEnumerable<Designation> designations, Language language) =>
        ("designations", Wording.List(designations.Select(designation => designation.Name.In(language))));
}
