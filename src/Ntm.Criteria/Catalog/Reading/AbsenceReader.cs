namespace Ntm.Criteria;

/// <summary>Reads that the law has no set, or leaves it to an authority.</summary>
internal static class AbsenceReader
{
    public static void Read(DocumentNode node, DocumentScope scope)
    {
        var bag = scope.Bag;
        if (ObjectReader.Open(node, bag, ["standard", "assessedUnit", "inForce", "assesses", "none", "leftTo", .. ProvenanceReader.Names]) is not { } reader)
        {
            return;
        }

        var standard = reader.Required("standard", Vocabulary.Standard);
        var assessedUnit = reader.Required("assessedUnit", Vocabulary.AssessedUnit);
        var years = reader.Required("assesses", Dates.Years);
        var provenance = ProvenanceReader.Read(reader, scope);
        var inForce = reader.Required("inForce", (place, _) =>
            Dates.Period(place, bag) is { } period ? InstrumentDates.Within(period, provenance?.Citation.Instrument, place, bag) : null);
        var state = reader.ExactlyOne("none", "leftTo");
        var leftTo = state is { Name: "leftTo" } ? Vocabulary.Authority(state, bag) : null;
        if (state is { Name: "none" } && Scalar.Flag(state, bag) == false)
        {
            bag.Error(DiagnosticCode.UnknownValue, state, "'none' is false.", "Write true, or remove the entry.");
        }

        if (standard is null || assessedUnit is null || years is null || provenance is null || inForce is null || state is null || (state.Name == "leftTo" && leftTo is null))
        {
            return;
        }

        scope.Declarations.Absences.Add((node, new SetAbsence
        {
            Standard = standard,
            AssessedUnit = assessedUnit,
            InForce = inForce,
            Assesses = years,
            LeftTo = leftTo,
            Provenance = provenance,
        }));
    }
}
