using System.Collections.Immutable;

namespace Ntm.Criteria;

/// <summary>What local provisions have in common, as far as it could be read: what they change, where, when and by which clause.</summary>
internal sealed record LocalProvisionHead(SetDraft Set, ProvisionTarget? Target, LegalTerritory? Territory, Provenance? Provenance, DatePeriod? InForce)
{
    public static readonly ImmutableArray<string> Names = ["kind", "target", "territory", "inForce", .. ProvenanceReader.Names];

    /// <summary>The forms of the indicator that the provision is checked against; null where they are not known.</summary>
    public TargetForms? Forms => Target is { IndicatorKey: { } key } && InForce is not null ? Set.FindTargetForms(key) : null;

    /// <summary>The dates for which the provision is checked: until it is repealed.</summary>
    public DatePeriod Checked => Provenance is null ? InForce! : Set.LeftOf(Provenance.Citation, InForce!);

    public static LocalProvisionHead Read(
        ObjectReader reader, Func<DocumentNode, ProvisionTarget?> targetOf, Func<DocumentNode, DiagnosticBag, LegalTerritory?> territoryOf, DocumentScope scope)
    {
        var target = reader.Required("target", (place, _) => targetOf(place));
        var territory = reader.Required("territory", (place, bag) => territoryOf(place, bag) is { } read && Within(target?.Set, read, place, bag) ? read : null);
        var provenance = ProvenanceReader.Read(reader, scope);
        var inForce = ProvisionPeriod.Read(reader, target, provenance, scope.Bag);
        return new LocalProvisionHead(target?.Set ?? new SetDraft(reader.Node), target, territory, provenance, inForce);
    }

    /// <summary>What the levels or the requirement of the provision are read with.</summary>
    public RuleScope Scope(DocumentScope scope, CellStates cells = CellStates.Supplied) =>
        new(scope) { Set = Set, Citation = Provenance?.Citation, Supplied = Provenance, Cells = cells };

    /// <summary>
    /// Whether the threshold that is meant was published when the provision was signed: where a later instrument demands something else of another measure from the same
    /// day on, what is written was written for the form before. What is not, is told.
    /// </summary>
    public bool IsPublished(ThresholdTarget target, ProvisionWish wish, TargetForms forms, DocumentNode node, DiagnosticBag bag)
    {
        var form = forms.National.On(InForce!.Start!.Value);
        if (Provenance is null || form.AmendedBy?.Provenance.Citation.Instrument is not { } amending || Provenance.Citation.Instrument.KnownFrom >= amending.SignedFrom
            || forms.National.All.All(other => other == form || wish.FindIn(other) is not { } found || found.Demand == target.Demand))
        {
            return true;
        }

        bag.Error(
            DiagnosticCode.WrittenForAnotherForm, node,
            $"'{Provenance.Citation.Instrument.Key}' was signed before '{amending.Key}', which makes '{Target!.IndicatorKey}' demand something else from the first day of the provision: it was written for the form before.",
            "End the provision before that day, or take what it says from an instrument that was signed later.");
        return false;
    }

    // The same code on another date may still be the same province.
    private static bool Within(SetDraft? set, LegalTerritory territory, DocumentNode place, DiagnosticBag bag)
    {
        if (set?.Territory is not { Province: { } ofSet } || territory.Province is not { } named || named == ofSet)
        {
            return true;
        }

        bag.Error(
            DiagnosticCode.OutsideTerritory, place, $"The set '{set.Key}' holds in {set.Territory}; the provision is for {territory}.",
            "Correct the set or the territory: a province says nothing of a set of another.");
        return false;
    }
}
