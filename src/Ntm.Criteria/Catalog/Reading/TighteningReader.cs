namespace Ntm.Criteria;

/// <summary>Reads a tightening: levels of a province that are no softer than those of a set.</summary>
internal sealed class TighteningReader(DocumentScope scope, DeclarationTable<SetDraft> sets)
{
    private readonly DiagnosticBag _bag = scope.Bag;

    public void Read(DocumentNode node)
    {
        string[] names = ["kind", "target", "territory", "inForce", .. ProvenanceReader.Names, "threshold"];
        if (ObjectReader.Open(node, _bag, names) is not { } reader)
        {
            return;
        }

        var target = reader.Required("target", (place, _) => ProvisionTarget.Read(place, sets, allowPart: true, _bag));
        var territory = reader.Required("territory", ProvisionTerritoryReader.ReadProvince);
        var provenance = ProvenanceReader.Read(reader, scope);
        var inForce = ProvisionPeriod.Read(reader, target, provenance, _bag);
        var set = target?.Set ?? new SetDraft(node);
        var levels = new RuleScope(scope) { Set = set, Citation = provenance?.Citation, Supplied = provenance, IsSupplied = true, LevelsOnly = true };
        var forms = target is { IndicatorKey: { } key } && inForce is not null ? set.FindTargetForms(key) : null;
        var check = forms is null ? null : new TighteningCheck(target!, scope.Standing == Standing.Enacted, node, _bag).Find(forms, inForce!);
        var threshold = reader.Required("threshold", (place, _) => ThresholdReader.ReadOfTarget(place, check?.Target?.Measure, levels));
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
            Threshold = threshold,
        };
        if (!set.TryAdd(tightening, check.Target.Threshold.Part))
        {
            ProvisionReader.TellTwo(node, $"Two provisions tighten the same of '{tightening.IndicatorKey}' in {territory} from {ProvisionPeriod.StartText(tightening.InForce)}.", _bag);
        }
    }
}
