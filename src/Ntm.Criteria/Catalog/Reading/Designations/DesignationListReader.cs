namespace Ntm.Criteria;

/// <summary>Reads one list of units that hold a designation by a clause, with those that are said not to hold it.</summary>
internal sealed class DesignationListReader(DocumentScope scope, Territory territory)
{
    public IReadOnlyList<SaidDesignation> Read(DocumentNode node)
    {
        if (ObjectReader.OpenWith(node, scope.Bag, ProvenanceReader.Names, "designation", "tier", "inForce", "on", "held", "notHeld", "complete") is not { } reader)
        {
            return [];
        }

        var key = reader.Required("designation", Scalar.Key);
        var tier = reader.Has("tier") ? reader.Optional("tier", Vocabulary.Tier) : UnitTier.Commune;
        var provenance = ProvenanceReader.Read(reader, scope);
        var during = Period(reader, provenance?.Citation.Instrument);
        var on = reader.Find("on") is null ? during?.Start : reader.Optional("on", Dates.Date);
        if (on is null && !reader.Has("on") && during is not null)
        {
            reader.TellMissing("on", DiagnosticCode.MissingProperty, "The property 'on' is missing, and 'inForce' has no first day.", "Add the date on which the units have these codes.");
        }

        if (!reader.Has("held") && !reader.Has("notHeld") && !reader.Has("complete"))
        {
            reader.ExactlyOne("held", "notHeld", "complete");
        }

        var (held, notHeld, complete) = (reader.OptionalItems("held"), reader.OptionalItems("notHeld"), reader.OptionalItems("complete"));
        if (key is null || tier is null || provenance is null || during is null || on is not { } date)
        {
            return [];
        }

        var units = NamedUnits.On(date, reader.Find("on") ?? node, territory, scope.Bag);
        var said = new List<SaidDesignation>();
        var named = new HashSet<UnitId>();
        Name(held, holds: true);
        Name(notHeld, holds: false);
        foreach (var item in complete)
        {
            if (units.Find(item, tier == UnitTier.Province ? [tier] : [.. UnitTier.All.Where(above => above.Value < tier.Value)]) is { } whole)
            {
                said.AddRange(units.Within(whole, tier).Where(unit => named.Add(unit.Id)).Select(unit => Said(item, unit, holds: false)));
            }
        }

        return said;

        void Name(DocumentNode[] items, bool holds)
        {
            foreach (var item in items)
            {
                if (units.Find(item, [tier], ", or the 'tier' of the list") is not { } unit)
                {
                    continue;
                }

                if (named.Add(unit.Id))
                {
                    said.Add(Said(item, unit, holds));
                }
                else
                {
                    scope.Bag.Error(DiagnosticCode.DuplicateUnit, item, $"The unit {unit.Code} stands twice.", "Remove one of the two.");
                }
            }
        }

        SaidDesignation Said(DocumentNode item, AdministrativeUnit unit, bool holds) => new(item, unit, DesignationFact.Of(key, holds, during, provenance));
    }

    // Where it says none of its own, the dates of the instrument.
    private DatePeriod? Period(ObjectReader reader, LegalInstrument? instrument)
    {
        if (reader.Find("inForce") is null)
        {
            return instrument?.InForce;
        }

        var own = reader.Optional("inForce", Dates.Period);
        if (own is not null && instrument is not null && own.Within(instrument.InForce) != own)
        {
            scope.Bag.Error(
                DiagnosticCode.OutsideInstrument, reader.Find("inForce")!, $"This holds {own}, and '{instrument.Key}', on which it rests, is in force {instrument.InForce}.",
                "Correct the dates of one of the two.");
            return null;
        }

        return own;
    }
}
