namespace Ntm.Criteria;

/// <summary>Reads an addition: an indicator of a province's own, or of the issuer of a set, in a criterion of the set.</summary>
internal sealed class AdditionReader(DocumentScope scope, DeclarationTable<SetDraft> sets)
{
    private readonly DiagnosticBag _bag = scope.Bag;

    /// <summary>Declares the key of an indicator, as far as it can be read: other provisions name what is added in the whole country. What is wrong with it is told when it is read.</summary>
    public void Declare(DocumentNode node)
    {
        if (node.Find("target")?.Find("set") is not { Kind: NodeKind.Text } set || sets.Find(set.Text) is not { } draft || node.Find("key") is not { Kind: NodeKind.Text } key)
        {
            return;
        }

        if (!LegalTerritoryReader.IsCountry(node.Find("territory")))
        {
            draft.KeysAddedByProvinces.Add(key.Text);
        }
        else if (draft.Indicators.Find(key.Text) is null)
        {
            draft.Indicators.Add(key.Text, node, node, _bag);
            draft.KeysAddedEverywhere.Add(key.Text);
        }
    }

    public void Read(DocumentNode node)
    {
        if (ObjectReader.OpenWith(node, _bag, LocalProvisionHead.Names, "key", "number", "name", "requirement") is not { } reader)
        {
            return;
        }

        var head = LocalProvisionHead.Read(reader, place => ProvisionTarget.ReadCriterion(place, sets, _bag), LegalTerritoryReader.ReadAny, scope);
        var (set, target, territory, provenance, inForce) = head;
        var key = reader.Required("key", Scalar.Key);
        var number = reader.Required("number", Identifiers.IndicatorNumber);
        var name = reader.Required("name", Scalar.Bilingual);
        var within = territory == LegalTerritory.Country ? RuleScope.OfSet(set, provenance, scope) : head.Scope(scope);
        var requirement = reader.Required("requirement", (place, _) => RequirementReader.Read(place, within));
        if (target?.CriterionKey is not { } criterion || territory is null || inForce is null || provenance is null || key is null || number is null || name is null || requirement is null)
        {
            return;
        }

        if (territory == LegalTerritory.Country)
        {
            IssuerCheck.Run(
                node, set.Instrument, provenance.Citation.Instrument,
                "Name the province in 'territory', if it adds the indicator for itself; only who issued a set adds to it everywhere.", scope.Standing, _bag, set);
        }

        var addition = new Addition
        {
            SetKey = set.Key!,
            CriterionKey = criterion,
            InForce = inForce,
            Provenance = provenance,
            Territory = territory,
            Indicator = new Indicator { Key = key, Number = number, Name = name, Provenance = provenance, Requirement = requirement, AddedBy = provenance, InForce = inForce },
        };
        if (set.Add(addition, part: null, node) is { } other)
        {
            ProvisionReader.TellTwo(node, other, $"Two provisions add '{key}' in {territory} from {ProvisionPeriod.StartText(inForce)}", _bag);
        }
    }
}
