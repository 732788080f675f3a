namespace Ntm.Criteria;

/// <summary>What a provision changes, as far as it could be found.</summary>
internal sealed record ProvisionTarget(SetDraft? Set, string? IndicatorKey, string? Part, DocumentNode Node)
{
    /// <summary>The criterion, of what changes a criterion.</summary>
    public string? CriterionKey { get; private init; }

    public static ProvisionTarget? Read(DocumentNode node, DeclarationTable<SetDraft> sets, bool allowPart, DiagnosticBag bag)
    {
        var opened = allowPart ? ObjectReader.Open(node, bag, "set", "indicator", "part") : ObjectReader.Open(node, bag, "set", "indicator");
        if (opened is not { } reader)
        {
            return null;
        }

        var set = reader.Required("set", sets.Resolve);
        var indicator = reader.Required("indicator", (key, _) => ReadIndicator(key, set, bag));
        var part = reader.Optional("part", Scalar.Key);
        return new ProvisionTarget(set, reader.IsUnread("part", part) ? null : indicator, part, node);
    }

    public static ProvisionTarget? ReadSet(DocumentNode node, DeclarationTable<SetDraft> sets, DiagnosticBag bag) =>
        ObjectReader.Open(node, bag, "set") is { } reader ? new ProvisionTarget(reader.Required("set", sets.Resolve), null, null, node) : null;

    public static ProvisionTarget? ReadCriterion(DocumentNode node, DeclarationTable<SetDraft> sets, DiagnosticBag bag)
    {
        if (ObjectReader.Open(node, bag, "set", "criterion") is not { } reader)
        {
            return null;
        }

        var set = reader.Required("set", sets.Resolve);
        var criterion = reader.Required("criterion", (key, _) => set is null ? Scalar.Key(key, bag) : ReadCriterionKey(key, set, bag));
        return new ProvisionTarget(set, null, null, node) { CriterionKey = criterion };
    }

    /// <summary>Tells that the part of the target, or a target without one, means no threshold of a form.</summary>
    public void TellUnknownPart(NationalForm form, string on, DiagnosticBag bag)
    {
        var parts = Quotation.List(form.Targets.Thresholds.Select(known => known.Threshold.Part).OfType<string>());
        var (message, mend) = (Part, parts) switch
        {
            (null, _) => ($"The indicator '{IndicatorKey}' has several thresholds {on}.", $"Add 'part' to the target: one of {parts}."),
            (_, "") => ($"The indicator '{IndicatorKey}' has one threshold {on}, which is no part.", "Remove 'part' from the target."),
            _ => ($"The indicator '{IndicatorKey}' has no threshold with the part '{Part}' {on}.", $"Write one of {parts}, or correct the dates."),
        };
        bag.Error(DiagnosticCode.UnknownPart, Node.Find("part") ?? Node, message, mend);
    }

    /// <summary>Tells that a form demands something else than the form before.</summary>
    public void TellAnotherDemand(ThresholdTarget found, ThresholdTarget before, string on, DocumentNode node, DiagnosticBag bag)
    {
        var (now, then) = found.Measure == before.Measure
            ? (Direction(found), Direction(before))
            : ($"on '{found.Measure}'", $"on '{before.Measure}'");
        bag.Error(
            DiagnosticCode.WrongThreshold, node, $"The threshold of '{IndicatorKey}' is {now} {on}, and {then} before.",
            "Write one provision for each of the two, with the dates of each.");
    }

    /// <summary>Reads the key of an indicator of a set.</summary>
    public static string? ReadIndicator(DocumentNode key, SetDraft? set, DiagnosticBag bag)
    {
        if (set is null)
        {
            // Without a set nothing is told but what is no key at all.
            Scalar.IsOfKind(key, NodeKind.Text, "a key", bag);
            return null;
        }

        if (MayTell(key, set.Indicators, bag) && FindByNumber(key, set.Set?.Indicators.Select(indicator => (indicator.Number, indicator.Key))) is { } meant)
        {
            TellNumber(key, "an indicator", meant, bag);
            return null;
        }

        if (MayTell(key, set.Indicators, bag) && set.KeysAddedByProvinces.Contains(key.Text))
        {
            bag.Error(
                DiagnosticCode.DanglingKey, key, $"The indicator '{key.Text}' is one that a province adds: other provisions are for those of the set.",
                "Add it again under the same key, from the day on which it changes; to end it, repeal the place that added it.");
            return null;
        }

        return set.Indicators.Resolve(key, bag) is null ? null : key.Text;
    }

    private static string? ReadCriterionKey(DocumentNode key, SetDraft set, DiagnosticBag bag)
    {
        if (MayTell(key, set.Criteria, bag) && FindByNumber(key, set.Set?.Criteria.Select(criterion => (criterion.Number, criterion.Key))) is { } meant)
        {
            TellNumber(key, "a criterion", meant, bag);
            return null;
        }

        return set.Criteria.Resolve(key, bag) is null ? null : key.Text;
    }

    private static string Direction(ThresholdTarget target) => target.IsUpperBound ? "an upper bound" : "a lower bound";

    // Only of a key that nothing has, and while mistakes are still told: all of them are gone through.
    private static bool MayTell(DocumentNode key, DeclarationTable<DocumentNode> declared, DiagnosticBag bag) => declared.Find(key.Text) is null && !bag.IsFull(key);

    private static string? FindByNumber(DocumentNode key, IEnumerable<(IndicatorNumber Number, string Key)>? numbered) =>
        IndicatorNumber.TryParse(key.Text, null, out var number) ? numbered?.FirstOrDefault(one => one.Number == number).Key : null;

    private static void TellNumber(DocumentNode key, string noun, string meant, DiagnosticBag bag) => bag.Error(
        DiagnosticCode.DanglingKey, key, $"'{key.Text}' is the number of {noun}, which amendments may change; a provision names it by its key.", $"Write '{meant}'.");
}
