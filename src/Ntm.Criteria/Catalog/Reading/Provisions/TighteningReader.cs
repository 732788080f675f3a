using NodaTime;
using Ntm.Criteria.Requirements;

namespace Ntm.Criteria;

/// <summary>Reads a tightening: levels of a province that are no softer than those of a set.</summary>
internal sealed class TighteningReader(DocumentScope scope, DeclarationTable<SetDraft> sets)
{
    private readonly DiagnosticBag _bag = scope.Bag;

    public void Read(DocumentNode node)
    {
        if (ObjectReader.OpenWith(node, _bag, LocalProvisionHead.Names, "threshold") is not { } reader)
        {
            return;
        }

        var head = LocalProvisionHead.Read(reader, place => ProvisionTarget.Read(place, sets, allowPart: true, _bag), LegalTerritoryReader.ReadProvince, scope);
        var (set, target, territory, provenance, inForce) = head;
        var levels = head.Scope(scope, CellStates.Levels);
        var check = head.Forms is not { } forms
            ? null
            : new TighteningCheck(target!, scope.Standing == Standing.Enacted, (multiple, on) => WorkOut(multiple, set, on), node, _bag).Find(forms, head.Checked);
        var threshold = reader.Required("threshold", (place, _) => ThresholdReader.ReadOfTarget(place, check?.Target?.Measure, levels));
        if (check?.Target is { } meant && !head.IsPublished(meant, new TighteningWish(target!.Part), head.Forms!, node, _bag))
        {
            return;
        }

        if (check?.Target is null || provenance is null || threshold is null || !check.MayStand(threshold) || territory is null)
        {
            return;
        }

        var tightening = new Tightening
        {
            SetKey = set.Key!,
            IndicatorKey = target!.IndicatorKey!,
            InForce = inForce!,
            Provenance = provenance,
            Territory = territory,
            Part = target.Part,
            Demand = check.Target.Demand,
            Threshold = threshold,
        };
        if (set.Add(tightening, check.Target.Threshold.Part, node) is { } other)
        {
            ProvisionReader.TellTwo(node, other, $"Two provisions tighten the same of '{tightening.IndicatorKey}' in {territory} from {ProvisionPeriod.StartText(tightening.InForce)}", _bag);
        }
        else if (threshold.Zoning is { } zoning)
        {
            set.Zoned.Add((tightening, zoning, node));
        }
    }

    // Null where it cannot be worked out, for which the multiple itself is to blame.
    private Threshold? WorkOut(AtLeastTimes multiple, SetDraft set, LocalDate on) =>
        sets.Find(multiple.SetKey) is { Timeline: { } timeline, Classification: { } classification } && classification == set.Classification
        && timeline.FindIndicator(multiple.IndicatorKey) is { } indicator
        && multiple.Of.FindIn(indicator.National.On(on).Indicator.Requirement) is { IsUpperBound: false } target && target.Measure == multiple.Measure
            ? target.Threshold.Times(multiple.Factor, multiple.Provenance.Basis)
            : null;
}
