namespace Ntm.Criteria;

/// <summary>Reads a tightening: levels of a province that are no softer than those of a set.</summary>
internal sealed class TighteningReader(DocumentScope scope, DeclarationTable<SetDraft> sets)
{
    private readonly DiagnosticBag _bag = scope.Bag;

    public void Read(DocumentNode node)
    {
        if (ObjectReader.Open(node, _bag, [.. LocalProvisionHead.Names, "threshold"]) is not { } reader)
        {
            return;
        }

        var head = LocalProvisionHead.Read(reader, place => ProvisionTarget.Read(place, sets, allowPart: true, _bag), LegalTerritoryReader.ReadProvince, scope);
        var (set, target, territory, provenance, inForce) = head;
        var levels = head.Scope(scope, levelsOnly: true);
        var check = head.Forms is not { } forms ? null : new TighteningCheck(target!, scope.Standing == Standing.Enacted, node, _bag).Find(forms, head.Checked);
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
        if (!set.TryAdd(tightening, check.Target.Threshold.Part))
        {
            ProvisionReader.TellTwo(node, $"Two provisions tighten the same of '{tightening.IndicatorKey}' in {territory} from {ProvisionPeriod.StartText(tightening.InForce)}.", _bag);
        }
    }
}
