namespace Ntm.Criteria;

/// <summary>Checks that a province divides itself into the area classes that its levels are for, and into no more than can be told one by one.</summary>
internal sealed class ZoningCheck(SetDraft draft, DiagnosticBag bag)
{
    // Each class of one classification may meet each of another: an indicator has a form of its own for each pair.
    private const int MostForms = 64;

    public void Run()
    {
        if (draft.Zoned.Count == 0)
        {
            return;
        }

        var zonings = draft.Provisions.OfType<ZoningProvision>().ToLookup(zoning => (zoning.Territory.Province, zoning.Classification), zoning => zoning.InForce);
        foreach (var (provision, zoning, node) in draft.Zoned.Where(zoned => !draft.HasUnreadZoning && !zonings[(zoned.Provision.Territory.Province, zoned.Zoning)].Any(period => period.Contains(zoned.Provision.InForce.Start!.Value))))
        {
            bag.Error(
                DiagnosticCode.NotZoned, node.Find("threshold")!.Find("areaClassification")!,
                $"No zoning divides {provision.Territory} by '{zoning.Key}' for the set '{draft.Key}' on {ProvisionPeriod.StartText(provision.InForce)}, the first date of the provision.",
                "Add a 'zoning' by that classification for the same set and province, or correct the dates.");
        }

        foreach (var ofOne in draft.Zoned.GroupBy(zoned => (zoned.Provision.Territory.Province, zoned.Provision.IndicatorKey)))
        {
            var forms = 1;
            foreach (var classification in ofOne.Select(zoned => zoned.Zoning).Distinct())
            {
                forms = Math.Min(forms * classification.Classes.Length, MostForms + 1);
            }

            if (forms > MostForms)
            {
                bag.Error(
                    DiagnosticCode.NotZoned, ofOne.Last().Node, $"The classes by which a province sets levels of '{ofOne.Key.IndicatorKey}' meet in more than {PlainNumber.Format(MostForms)} ways.",
                    "Write the levels for one classification.");
            }
        }
    }
}
