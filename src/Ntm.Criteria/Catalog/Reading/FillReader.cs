namespace Ntm.Criteria;

/// <summary>Reads a fill: what is supplied of what a set leaves open.</summary>
internal sealed class FillReader(DocumentScope scope, DeclarationTable<SetDraft> sets)
{
    private readonly DiagnosticBag _bag = scope.Bag;

    public void Read(DocumentNode node)
    {
        string[] names = ["kind", "target", "territory", "inForce", .. ProvenanceReader.Names, "threshold", "requirement"];
        if (ObjectReader.Open(node, _bag, names) is not { } reader)
        {
            return;
        }

        var target = reader.Required("target", (place, _) => ProvisionTarget.Read(place, sets, allowPart: true, _bag));
        var territory = reader.Required("territory", ProvisionTerritoryReader.ReadAny);
        var provenance = ProvenanceReader.Read(reader, scope);
        var inForce = ProvisionPeriod.Read(reader, target, provenance, _bag);
        var set = target?.Set ?? new SetDraft(node);
        var supplied = new RuleScope(scope) { Set = set, Citation = provenance?.Citation, Supplied = provenance, IsSupplied = true };
        var supply = reader.ExactlyOne("threshold", "requirement");
        if (supply is { Name: "requirement" } && target?.Node.Find("part") is { } part)
        {
            _bag.Error(DiagnosticCode.UnknownPart, part, "A requirement is supplied whole: it has no part.", "Remove 'part' from the target, or supply a 'threshold'.");
        }

        var forms = target is { IndicatorKey: { } key } && inForce is not null ? set.FindTargetForms(key) : null;
        var supplier = territory is null || scope.Standing is null ? Supplier.OfWhateverIsOpen : Supplier.Of(territory, scope.Standing);
        var check = forms is null || supply is null
            ? null
            : new FillCheck(target!, new FillWish(supply.Name == "requirement", target!.Part, supplier), node, _bag).Run(forms, inForce!);
        var threshold = supply is { Name: "threshold" } ? ThresholdReader.ReadOfTarget(supply, check?.Target?.Measure, supplied) : null;
        var requirement = supply is { Name: "requirement" } ? RequirementReader.Read(supply, supplied) : null;
        if (check is null || !check.IsOpen || territory is null || provenance is null || (threshold ?? (object?)requirement) is null)
        {
            return;
        }

        var fill = new Fill
        {
            SetKey = set.Key!,
            IndicatorKey = target!.IndicatorKey!,
            InForce = inForce!,
            Provenance = provenance,
            Territory = territory,
            Part = target.Part,
            Threshold = threshold,
            Requirement = requirement,
        };
        if (!set.TryAdd(fill, check.Target?.Threshold.Part))
        {
            ProvisionReader.TellTwo(node, $"Two provisions fill the same of '{fill.IndicatorKey}' in {fill.Territory} from {ProvisionPeriod.StartText(fill.InForce)}.", _bag);
        }
    }
}
