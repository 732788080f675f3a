namespace Ntm.Criteria;

/// <summary>Reads an amendment: what the issuer of a set makes of an indicator wherever the set applies.</summary>
internal sealed class AmendmentReader(DocumentScope scope, DeclarationTable<SetDraft> sets)
{
    private readonly DiagnosticBag _bag = scope.Bag;

    public void Read(DocumentNode node)
    {
        if ((node.Find("territory") ?? node.Find("threshold")) is { } local)
        {
            _bag.NameError(
                DiagnosticCode.UnknownProperty, local, $"An amendment has no '{local.Name}': it is by the issuer of the set, and changes an indicator wherever the set applies.",
                "A province writes a 'fill' of what is left to it, or a 'tightening' of a level; its kind is then that.");
            AddUnread(target: null);
            return;
        }

        if (ObjectReader.Open(node, _bag, ["kind", "target", "inForce", .. ProvenanceReader.Names, "name", "number", "requirement"]) is not { } reader)
        {
            AddUnread(target: null);
            return;
        }

        var target = reader.Required("target", (place, _) => ProvisionTarget.Read(place, sets, allowPart: false, _bag));
        var provenance = ProvenanceReader.Read(reader, scope);
        var inForce = ProvisionPeriod.Read(reader, target, provenance, _bag);
        var name = reader.Optional("name", Scalar.Bilingual);
        var number = reader.Optional("number", Identifiers.IndicatorNumber);
        var set = target?.Set ?? new SetDraft(node);
        var requirement = reader.Required("requirement", (place, _) => RequirementReader.Read(place, RuleScope.OfSet(set, provenance, scope)));
        if (target is not { IndicatorKey: { } indicator } || inForce is null || provenance is null || requirement is null)
        {
            AddUnread(target);
            return;
        }

        IssuerCheck.Run(
            node, set.Instrument, provenance.Citation.Instrument,
            "Write a 'fill', if it supplies what the set leaves open, or a 'tightening', if it sets a stricter level; only who issued a set amends it.", scope.Standing, _bag, set);
        var amendment = new Amendment
        {
            SetKey = set.Key!,
            IndicatorKey = indicator,
            InForce = inForce,
            Provenance = provenance,
            Name = name,
            Number = number,
            Requirement = requirement,
        };
        if (set.Add(amendment, node) is { } other)
        {
            ProvisionReader.TellTwo(node, other, $"Two amendments of '{indicator}' start on {ProvisionPeriod.StartText(inForce)}", _bag);
            AddUnread(target);
        }
    }

    /// <summary>Remembers that an amendment of a target, or, without one, of any, cannot be read: what it opens is not known.</summary>
    public void AddUnread(ProvisionTarget? target)
    {
        foreach (var set in target?.Set is { } known ? [known] : sets.Values)
        {
            set.AddUnreadAmendment(target?.IndicatorKey);
        }
    }
}
