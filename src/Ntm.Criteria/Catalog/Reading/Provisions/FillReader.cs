namespace Ntm.Criteria;

/// <summary>Reads a fill: what is supplied of what a set leaves open.</summary>
internal sealed class FillReader(DocumentScope scope, DeclarationTable<SetDraft> sets)
{
    private readonly DiagnosticBag _bag = scope.Bag;

    public void Read(DocumentNode node)
    {
        if (ObjectReader.OpenWith(node, _bag, LocalProvisionHead.Names, "threshold", "requirement") is not { } reader)
        {
            return;
        }

        var head = LocalProvisionHead.Read(reader, place => ProvisionTarget.Read(place, sets, allowPart: true, _bag), LegalTerritoryReader.ReadAny, scope);
        var (set, target, territory, provenance, inForce) = head;
        var supplied = head.Scope(scope);
        var supply = reader.ExactlyOne("threshold", "requirement");
        if (supply is { Name: "requirement" } && target?.Node.Find("part") is { } part)
        {
            _bag.Error(DiagnosticCode.UnknownPart, part, "A requirement is supplied whole: it has no part.", "Remove 'part' from the target, or supply a 'threshold'.");
        }

        var supplier = territory is null || scope.Standing is null ? Supplier.OfWhateverIsOpen : Supplier.Of(territory, scope.Standing);
        var check = head.Forms is not { } forms || supply is null
            ? null
            : new FillCheck(target!, new FillWish(supply.Name == "requirement", target!.Part, supplier), node, _bag).Run(forms, head.Checked);
        var threshold = supply is { Name: "threshold" } ? ThresholdReader.ReadOfTarget(supply, check?.Target?.Measure, supplied) : null;
        var requirement = supply is { Name: "requirement" } ? RequirementReader.Read(supply, supplied) : null;
        if (check?.Target is { } meant && !head.IsPublished(meant, new FillWish(IsRequirement: false, target!.Part, supplier), head.Forms!, node, _bag))
        {
            return;
        }

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
            Demand = check.Target?.Demand,
            Threshold = threshold,
            Requirement = requirement,
        };
        if (set.Add(fill, check.Target?.Threshold.Part, node) is { } other)
        {
            ProvisionReader.TellTwo(node, other, $"Two provisions fill the same of '{fill.IndicatorKey}' in {fill.Territory} from {ProvisionPeriod.StartText(fill.InForce)}", _bag);
        }
        else if (threshold?.Zoning is { } zoning)
        {
            set.Zoned.Add((fill, zoning, node));
        }
    }
}
