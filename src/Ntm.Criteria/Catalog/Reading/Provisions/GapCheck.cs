namespace Ntm.Criteria;

/// <summary>Warns of provisions for the same thing that leave dates between them on which none of them holds: on those dates the law is as if it had never been decided.</summary>
internal sealed class GapCheck(SetDraft draft, DiagnosticBag bag)
{
    public void Run()
    {
        foreach (var alike in draft.ProvisionsOfEach)
        {
            var last = LeftOf(alike[0].Provision);
            foreach (var (provision, node) in alike.Skip(1).TakeWhile(next => !bag.IsFullOfWarnings(next.Node)))
            {
                var next = LeftOf(provision);
                if (last.End < next.Start && last.End.Value.PlusDays(1) < next.Start)
                {
                    bag.Warning(
                        DiagnosticCode.GapBetweenProvisions, node.Find("inForce")!,
                        $"Between the last date of the provision before, in force {last}, and the first of this one, in force {next}, neither holds in {provision.Territory}.",
                        "Correct the dates, or leave them, if that is meant.");
                }

                last = last.End is null || last.End >= next.End ? last : next;
            }
        }
    }

    private DatePeriod LeftOf(LocalProvision provision) => draft.LeftOf(provision.Provenance.Citation, provision.InForce);
}
