namespace Ntm.Criteria;

/// <summary>Reads the provisions of a regulation: amendments first, for all documents, then the fills of what is open after them.</summary>
internal sealed class ProvisionReader(DocumentScope scope, DeclarationTable<SetDraft> sets)
{
    private const string Country = "country";

    private readonly DiagnosticBag _bag = scope.Bag;

    /// <summary>Reads the provisions of one kind; the kind itself is checked with the amendments.</summary>
    public void ReadAmendments(IEnumerable<DocumentNode> provisions)
    {
        foreach (var node in provisions)
        {
            switch (ObjectReader.Kind(node, _bag, "amendment", "fill"))
            {
                case "amendment":
                    ReadAmendment(node);
                    break;
                case null:
                    AddUnreadAmendment(target: null);
                    break;
                default:
                    break;
            }
        }
    }

    /// <summary>Reads the fills; the national forms of the sets are known by now.</summary>
    public void ReadFills(IEnumerable<DocumentNode> provisions)
    {
        foreach (var node in provisions.Where(node => node.Find("kind") is { Kind: NodeKind.Text, Text: "fill" }))
        {
            ReadFill(node);
        }
    }

    private void ReadAmendment(DocumentNode node)
    {
        if (ObjectReader.Open(node, _bag, ["kind", "target", "inForce", .. ProvenanceReader.Names, "name", "number", "requirement"]) is not { } reader)
        {
            AddUnreadAmendment(target: null);
            return;
        }

        var target = reader.Required("target", (place, _) => ProvisionTarget.Read(place, sets, allowPart: false, _bag));
        var provenance = ProvenanceReader.Read(reader, scope);
        var inForce = ReadPeriod(reader, target, provenance);
        var name = reader.Optional("name", Scalar.Bilingual);
        var number = reader.Optional("number", Identifiers.IndicatorNumber);
        var set = target?.Set ?? new SetDraft(node);
        var requirement = reader.Required("requirement", (place, _) => RequirementReader.Read(place, new(scope) { Set = set, Citation = provenance?.Citation }));
        if (target is not { IndicatorKey: { } indicator } || inForce is null || provenance is null || requirement is null)
        {
            AddUnreadAmendment(target);
            return;
        }

        // An illustrative amendment tries out a change of the rules, whoever would have to make it.
        if (scope.Standing == Standing.Enacted && set.Instrument is { } amended && provenance.Citation.Instrument is var amending && amended.Issuer.Vietnamese != amending.Issuer.Vietnamese)
        {
            _bag.Error(
                DiagnosticCode.NotTheIssuer, node, $"'{amending.Key}' is of another issuer than '{amended.Key}', which issued the set '{set.Key}'.",
                "Write a 'fill', if it supplies what the set leaves open; only who issued a set amends it.");
        }

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
        if (!set.TryAdd(amendment, node))
        {
            TellTwoProvisions(node, $"Two amendments of '{indicator}' start on {LocalDateText(inForce)}.");
            AddUnreadAmendment(target);
        }
    }

    private void AddUnreadAmendment(ProvisionTarget? target)
    {
        foreach (var set in target?.Set is { } known ? [known] : sets.Values)
        {
            set.AddUnreadAmendment(target?.IndicatorKey);
        }
    }

    private void ReadFill(DocumentNode node)
    {
        string[] names = ["kind", "target", "territory", "inForce", .. ProvenanceReader.Names, "threshold", "requirement"];
        if (ObjectReader.Open(node, _bag, names) is not { } reader)
        {
            return;
        }

        var target = reader.Required("target", (place, _) => ProvisionTarget.Read(place, sets, allowPart: true, _bag));
        var territory = reader.Required("territory", ReadTerritory);
        var provenance = ProvenanceReader.Read(reader, scope);
        var inForce = ReadPeriod(reader, target, provenance);
        var set = target?.Set ?? new SetDraft(node);
        var supplied = new RuleScope(scope) { Set = set, Citation = provenance?.Citation, Supplied = provenance, IsSupplied = true };
        var supply = reader.ExactlyOne("threshold", "requirement");
        if (supply is { Name: "requirement" } && target?.Node.Find("part") is { } part)
        {
            _bag.Error(DiagnosticCode.UnknownPart, part, "A requirement is supplied whole: it has no part.", "Remove 'part' from the target, or supply a 'threshold'.");
        }

        var forms = target is { IndicatorKey: { } key } && inForce is not null ? set.FindOpenForms(key) : null;
        var supplier = territory is null || scope.Standing is null ? Supplier.OfWhateverIsOpen : Supplier.Of(territory, scope.Standing);
        var check = forms is null || supply is null
            ? null
            : new FillCheck(target!, new FillWish(supply.Name == "requirement", target!.Part, supplier), node, _bag).Run(forms, inForce!);
        var threshold = supply is { Name: "threshold" } ? ReadThreshold(supply, check?.Target?.Measure, supplied) : null;
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
            TellTwoProvisions(node, $"Two provisions fill the same of '{fill.IndicatorKey}' in {fill.Territory} from {LocalDateText(fill.InForce)}.");
        }
    }

    private Threshold? ReadThreshold(DocumentNode node, Measure? measure, RuleScope supplied)
    {
        if (node.Find("part") is { } part)
        {
            _bag.NameError(DiagnosticCode.UnknownProperty, part, "The property 'part' is not known here.", "Write it into 'target', beside 'indicator'.");
        }

        return ThresholdReader.Read(node, measure, supplied);
    }

    private DatePeriod? ReadPeriod(ObjectReader reader, ProvisionTarget? target, Provenance? provenance)
    {
        if (reader.Required("inForce", Dates.Period) is not { } period)
        {
            return null;
        }

        var place = reader.Find("inForce")!;
        if (period.Start is not { } start)
        {
            _bag.Missing(DiagnosticCode.MissingProperty, place, "from", "The property 'from' is missing.", "Add 'from': the first date on which the provision is in force.");
            return null;
        }

        if (target?.Set is { InForce: { } setInForce } && !setInForce.Contains(start))
        {
            _bag.Error(
                DiagnosticCode.TargetNotInForce, place, $"The set '{target.Set.Key}', in force {setInForce}, is not in force on {LocalDateText(period)}, the first date of the provision.",
                "Write a first date on which the set is in force.");
            return null;
        }

        return InstrumentDates.Within(period, provenance?.Citation.Instrument, place, _bag);
    }

    private static FillTerritory? ReadTerritory(DocumentNode node, DiagnosticBag bag)
    {
        if (node.Kind == NodeKind.Text)
        {
            return Scalar.Word(node, bag, word => word == Country ? FillTerritory.Country : null, [Country]);
        }

        if (ObjectReader.Open(node, bag, "code", "on") is not { } reader)
        {
            return null;
        }

        var code = reader.Required("code", Identifiers.UnitCode);
        var on = reader.Required("on", Dates.Date);
        if (code is not null && code.Tier != UnitTier.Province)
        {
            bag.Error(
                DiagnosticCode.UnknownTerritory, reader.Find("code")!, $"The unit {code} is a {code.Tier.Key}; provisions apply in provinces, or in the whole country.", "Write the two digits of a province.");
            return null;
        }

        return code is null || on is not { } date ? null : FillTerritory.Of(code, date);
    }

    private void TellTwoProvisions(DocumentNode node, string message) => _bag.Error(
        DiagnosticCode.TwoProvisions, node, message, "Remove one of the two, or correct its dates: of two that start together neither goes before the other.");

    private static string LocalDateText(DatePeriod period) => NodaTime.Text.LocalDatePattern.Iso.Format(period.Start!.Value);
}
