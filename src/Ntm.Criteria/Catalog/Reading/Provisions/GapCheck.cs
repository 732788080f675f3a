namespace Ntm.Criteria;

/// <summary>Warns of provisions for the same thing that leave dates between them on which none of them holds: on those dates the law is as if it had never been decided.</summary>
internal sealed class GapCheck(SetDraft draft, DiagnosticBag bag)
{
    public void Run()
    {
        foreach (var alike in draft.ProvisionsOfEach)
        {
            var (last, lastNode) = (LeftOf(alike[0].Provision), alike[0].Node);
            foreach (var (provision, node) in alike.Skip(1).TakeWhile(next => !bag.IsFullOfWarnings(next.Node)))
            {
                var next = LeftOf(provision);
                if (last.End < next.Start && last.End.Value.PlusDays(1) < next.Start)
                {
                    var gap = DatePeriod.Between(last.End.Value.PlusDays(1), next.Start.Value.PlusDays(-1));
                    var about = SetDraft.AboutOf(provision) is { } key ? $" of '{key}'" : "";
                    bag.Warning(
                        DiagnosticCode.GapBetweenProvisions, node.Find("inForce")!,
                        $"On the dates {gap} nothing{about} is said for {provision.Territory}: the provision before, in {lastNode.Place}, holds until {IsoDate.Format(last.End.Value)}.",
                        "Correct the dates, or leave them, if that is meant.");
                }

                (last, lastNode) = last.End is null || last.End >= next.End ? (last, lastNode) : (next, node);
            }
        }
    }

    private DatePeriod LeftOf(LocalProvision provision) => draft.LeftOf(provision.Provenance.Citation, provision.InForce);
}
