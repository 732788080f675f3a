using NodaTime.Text;
using Ntm.Criteria.Requirements;

namespace Ntm.Criteria;

/// <summary>Checks that what a fill supplies is open in every national form that its target has during the fill.</summary>
internal sealed class FillCheck
{
    public FillCheck(IndicatorTimeline timeline, DatePeriod inForce, ProvisionTarget target, Standing standing, bool suppliesRequirement, DocumentNode node, DiagnosticBag bag)
    {
        foreach (var date in timeline.NationalFormsDuring(inForce))
        {
            var requirement = timeline.NationalFormOn(date).Requirement;
            var on = $"on {LocalDatePattern.Iso.Format(date)}";
            if (suppliesRequirement)
            {
                if (!requirement.SelfAndParts().Any(part => part is Delegated))
                {
                    bag.Error(
                        DiagnosticCode.NothingOpen, node, $"The requirement of '{target.IndicatorKey}' is not left to an authority {on}.",
                        "Fill its threshold, if that is open; or correct the target or the dates.");
                    return;
                }

                continue;
            }

            if (Find(requirement, target, on, node, bag) is not { } found || !CheckOpen(found, target, standing, on, node, bag))
            {
                return;
            }

            if (Measure is not null && Measure.Kind != found.Measure.Kind)
            {
                bag.Error(
                    DiagnosticCode.WrongThreshold, node, $"The threshold of '{target.IndicatorKey}' is on a {found.Measure.Kind.Key} {on}, and on a {Measure.Kind.Key} before.",
                    "Write one fill for each of the two.");
                return;
            }

            Measure ??= found.Measure;
        }

        IsOpen = true;
    }

    /// <summary>Whether all that is filled is open; otherwise it has been told.</summary>
    public bool IsOpen { get; }

    /// <summary>The measure that the threshold is on; null for a requirement, or where the threshold was not found.</summary>
    public Measure? Measure { get; }

    private static FillTarget? Find(Requirement requirement, ProvisionTarget target, string on, DocumentNode node, DiagnosticBag bag)
    {
        var all = FillTarget.All(requirement).ToArray();
        if (all.Length == 0)
        {
            bag.Error(
                DiagnosticCode.NothingOpen, node, $"The indicator '{target.IndicatorKey}' has no threshold {on}.",
                "Fill its requirement, if that is left to an authority; or correct the target or the dates.");
            return null;
        }

        var found = target.Part is null && all.Length == 1 ? all[0] : all.FirstOrDefault(one => target.Part is not null && one.Threshold.Part == target.Part);
        if (found is null)
        {
            var parts = Quotation.List(all.Select(one => one.Threshold.Part).OfType<string>());
            var (message, mend) = (target.Part, parts) switch
            {
                (null, _) => ($"The indicator '{target.IndicatorKey}' has several thresholds {on}.", $"Add 'part' to the target: one of {parts}."),
                (_, "") => ($"The indicator '{target.IndicatorKey}' has one threshold {on}, which is no part.", "Remove 'part' from the target."),
                _ => ($"The indicator '{target.IndicatorKey}' has no threshold with the part '{target.Part}' {on}.", $"Write one of {parts}, or correct the dates."),
            };
            bag.Error(DiagnosticCode.UnknownPart, target.Node.Find("part") ?? target.Node, message, mend);
        }

        return found;
    }

    private static bool CheckOpen(FillTarget found, ProvisionTarget target, Standing standing, string on, DocumentNode node, DiagnosticBag bag)
    {
        if (found.IsOpenTo(standing))
        {
            return true;
        }

        if (found.IsOpenTo(Standing.Illustrative))
        {
            bag.Error(
                DiagnosticCode.UnrecordedFilledByEnacted, node, $"The threshold of '{target.IndicatorKey}' is not recorded {on}; that it is left to an authority is not recorded either.",
                "Begin the fill where the threshold is delegated, or record the national threshold; only an illustrative document may fill what is not recorded.");
        }
        else
        {
            bag.Error(
                DiagnosticCode.NothingOpen, node, $"The threshold of '{target.IndicatorKey}' is issued for every class and year {on}: there is nothing to fill.",
                "Correct the target or the dates.");
        }

        return false;
    }
}
