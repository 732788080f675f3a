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

        if (!draft.HasUnreadZoning)
        {
            CheckPeriods();
        }

        CheckForms();
    }

    private void CheckPeriods()
    {
        var zonings = draft.Provisions.OfType<ZoningProvision>()
            .GroupBy(zoning => (zoning.Territory.Province, zoning.Classification), zoning => draft.LeftOf(zoning.Provenance.Citation, zoning.InForce))
            .ToDictionary(alike => alike.Key, alike => alike.ToList());
        foreach (var (provision, zoning, node) in draft.Zoned)
        {
            var inForce = draft.LeftOf(provision.Provenance.Citation, provision.InForce);
            var place = node.Find("threshold")!.Find("areaClassification")!;
            var periods = zonings.GetValueOrDefault((provision.Territory.Province, zoning), []);
            if (!periods.Exists(period => period.Contains(inForce.Start!.Value)))
            {
                bag.Error(
                    DiagnosticCode.NotZoned, place,
                    $"No zoning divides {provision.Territory} by '{zoning.Key}' for the set '{draft.Key}' on {ProvisionPeriod.StartText(inForce)}, the first date of the provision.",
                    "Add a 'zoning' by that classification for the same set and province, or correct the dates.");
            }
            else if (periods.TrueForAll(period => period.End is { } end && !(inForce.End <= end)))
            {
                bag.Warning(
                    DiagnosticCode.NotZoned, place,
                    $"After {IsoDate.Format(periods.Max(period => period.End!.Value))} no zoning divides {provision.Territory} by '{zoning.Key}' for the set '{draft.Key}'; the levels go on to be selected by it.",
                    "End the provision with the zoning, or let the zoning go on.");
            }
        }
    }

    private void CheckForms()
    {
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
