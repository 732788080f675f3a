using NodaTime;

namespace Ntm.Criteria;

/// <summary>Checks that what a fill supplies is open in every national form that its target has during the fill.</summary>
internal sealed class FillCheck(ProvisionTarget target, FillWish wish, DocumentNode node, DiagnosticBag bag)
{
    /// <summary>Whether all that is filled is open; otherwise it has been told.</summary>
    public bool IsOpen { get; private set; }

    /// <summary>The threshold, with its measure; null for a requirement, or where the threshold is not open from the start.</summary>
    public ThresholdTarget? Target { get; private set; }

    public FillCheck Run(TargetForms forms, DatePeriod inForce)
    {
        var first = forms.National.On(inForce.Start!.Value);
        var end = forms.FindEnd(first, wish);
        Target = end == first ? null : wish.FindIn(first);
        IsOpen = end is null || end.Indicator.InForce.Start > inForce.End;
        if (!IsOpen)
        {
            Tell(end!, Later(end!.Indicator.InForce.Start, inForce.Start.Value));
        }

        return this;
    }

    private static LocalDate Later(LocalDate? formStart, LocalDate fillStart) => formStart > fillStart ? formStart.Value : fillStart;

    private void Tell(NationalForm form, LocalDate date)
    {
        var on = $"on {IsoDate.Format(date)}";
        if (wish.IsRequirement && form.Targets.RequirementLeftTo is { } leftTo)
        {
            TellLeftToAnother($"requirement of '{target.IndicatorKey}'", leftTo, on);
        }
        else if (wish.IsRequirement && form.Targets.OpenRequirement is not null)
        {
            bag.Error(
                DiagnosticCode.UnrecordedFilledByEnacted, node, $"The requirement of '{target.IndicatorKey}' is not recorded {on}; that it is left to an authority is not recorded either.",
                "Record what the set demands, or that it leaves it to an authority; only an illustrative document may fill what is not recorded.");
        }
        else if (wish.IsRequirement)
        {
            bag.Error(
                DiagnosticCode.NothingOpen, node, $"The requirement of '{target.IndicatorKey}' is not left to an authority {on}.",
                "Fill its threshold, if that is open; or correct the target or the dates.");
        }
        else if (form.Targets.Thresholds.IsEmpty)
        {
            bag.Error(
                DiagnosticCode.NothingOpen, node, $"The indicator '{target.IndicatorKey}' has no threshold {on}.",
                "Fill its requirement, if that is left to an authority; or correct the target or the dates.");
        }
        else if (wish.FindIn(form) is not { } found)
        {
            target.TellUnknownPart(form, on, bag);
        }
        else if (!wish.IsGrantedBy(form))
        {
            TellNotOpen(found, on);
        }
        else
        {
            target.TellAnotherDemand(found, Target!, on, node, bag);
        }
    }

    private void TellLeftToAnother(string what, Authority leftTo, string on) => bag.Error(
        DiagnosticCode.LeftToAnother, node, $"The {what} is left to {leftTo.Title.English} {on}, not to {wish.Supplier.Authority.Title.English}.",
        leftTo == Authority.Province
            ? "Name the province in 'territory', if its decision supplies it; otherwise remove the provision, or correct its target or dates."
            : "Write \"country\" for 'territory', if a ministry's decision supplies it; otherwise remove the provision, or correct its target or dates.");

    private void TellNotOpen(ThresholdTarget found, string on)
    {
        if (found.Threshold.Cells.OfType<DelegatedThreshold>().FirstOrDefault() is { } cell)
        {
            TellLeftToAnother($"threshold of '{target.IndicatorKey}'", cell.To, on);
        }
        else if (found.Threshold.Cells.Any(cell => cell is UnrecordedThreshold))
        {
            bag.Error(
                DiagnosticCode.UnrecordedFilledByEnacted, node, $"The threshold of '{target.IndicatorKey}' is not recorded {on}; that it is left to an authority is not recorded either.",
                "Begin the fill where the threshold is delegated, or record the national threshold; only an illustrative document may fill what is not recorded.");
        }
        else
        {
            bag.Error(
                DiagnosticCode.NothingOpen, node, $"The threshold of '{target.IndicatorKey}' is issued for every class and year {on}: there is nothing to fill.",
                "For a level that is stricter write a 'tightening'; otherwise correct the target or the dates.");
        }
    }
}
