using System.Collections.Immutable;
using Ntm.Criteria.Requirements;

namespace Ntm.Criteria;

/// <summary>Reads the set that an enactment creates: its criteria, their indicators and what they require.</summary>
internal sealed class SetReader
{
    private readonly DocumentScope _scope;
    private readonly DiagnosticBag _bag;
    private readonly SetDraft _draft;
    private readonly HashSet<IndicatorNumber> _criterionNumbers = [];
    private readonly HashSet<IndicatorNumber> _indicatorNumbers = [];

    private SetReader(SetDraft draft, DocumentScope scope)
    {
        _draft = draft;
        _scope = scope;
        _bag = scope.Bag;
    }

    public static SetDraft? Read(DocumentNode node, DocumentScope scope)
    {
        string[] names =
        [
            "key", "instrument", "standard", "assessedUnit", "purpose", "territory", "name", .. ProvenanceReader.Names, "inForce", "assesses", "areaClassification", "condition", "criteria",
        ];
        if (ObjectReader.Open(node, scope.Bag, names) is not { } reader)
        {
            return null;
        }

        var instrument = reader.Required("instrument", (key, _) => CitationReader.Instrument(key, scope));
        var draft = new SetDraft(node);
        draft.Set = new SetReader(draft, scope.WithinSet(instrument)).Read(reader, instrument);
        return draft;
    }

    private CriteriaSet? Read(ObjectReader reader, LegalInstrument? instrument)
    {
        _draft.Instrument = instrument;
        _draft.Key = reader.Required("key", Scalar.Key);
        _draft.InForce = reader.Required("inForce", (place, bag) => Dates.Period(place, bag) is { } period ? InstrumentDates.Within(period, instrument, place, bag) : null);
        _draft.Years = reader.Required("assesses", Dates.Years);
        _draft.Classification = reader.Has("areaClassification")
            ? reader.Required("areaClassification", _scope.Declarations.AreaClassifications.Resolve)
            : AreaClassification.Undivided;
        _draft.Territory = reader.Has("territory") ? reader.Required("territory", LegalTerritoryReader.ReadAny) : LegalTerritory.Country;
        var standard = reader.Required("standard", Vocabulary.Standard);
        _draft.AssessedUnit = reader.Required("assessedUnit", Vocabulary.AssessedUnit);
        var purpose = reader.Has("purpose") ? reader.Required("purpose", Vocabulary.Purpose) : SetPurpose.Assessment;
        var name = reader.Required("name", Scalar.Bilingual);
        var provenance = ProvenanceReader.Read(reader, _scope);
        var condition = reader.Optional("condition", (part, _) => RequirementReader.Read(part, Scope(provenance)));
        ImmutableArray<Criterion?> criteria = [.. ItemsUnlessNotRecorded(reader, "criteria", condition).Select(ReadCriterion)];
        if (criteria.IsEmpty && condition is not NotRecorded)
        {
            _draft.Criteria.MarkIncomplete();
            _draft.Indicators.MarkIncomplete();
        }

        return _draft is not { Key: { } key, InForce: { } inForce, Years: { } years, Classification: { } classification, Territory: { } territory, AssessedUnit: { } assessedUnit }
            || instrument is null || standard is null || purpose is null || name is null || provenance is null
            || (condition is null && reader.Find("condition") is not null) || criteria.Contains(null)
            ? null
            : new CriteriaSet
            {
                Key = key,
                Instrument = instrument,
                Standard = standard,
                AssessedUnit = assessedUnit,
                Purpose = purpose,
                Territory = territory,
                Name = name,
                Provenance = provenance,
                InForce = inForce,
                Assesses = years,
                AreaClassification = classification,
                Condition = condition,
                Criteria = [.. criteria.OfType<Criterion>()],
            };
    }

    private Criterion? ReadCriterion(DocumentNode node)
    {
        if (ObjectReader.Open(node, _bag, ["key", "number", "name", .. ProvenanceReader.Names, "condition", "indicators"]) is not { } reader)
        {
            _draft.Criteria.MarkIncomplete();
            _draft.Indicators.MarkIncomplete();
            return null;
        }

        var key = reader.Required("key", Scalar.Key);
        var number = reader.Required("number", Identifiers.IndicatorNumber);
        var name = reader.Required("name", Scalar.Bilingual);
        var provenance = ProvenanceReader.Read(reader, _scope);
        _draft.Criteria.Add(key, node, node, _bag);
        CheckNumber(number, _criterionNumbers, "criteria", reader);
        var condition = reader.Optional("condition", (part, _) => RequirementReader.Read(part, Scope(provenance)));
        ImmutableArray<Indicator?> indicators = [.. ItemsUnlessNotRecorded(reader, "indicators", condition).Select(ReadIndicator)];
        if (indicators.IsEmpty && condition is not NotRecorded)
        {
            _draft.Indicators.MarkIncomplete();
        }

        return key is null || number is null || name is null || provenance is null || indicators.Contains(null)
            || (condition is null && reader.Find("condition") is not null)
            ? null
            : new Criterion
            {
                Key = key,
                Number = number,
                Name = name,
                Provenance = provenance,
                Condition = condition,
                Indicators = [.. indicators.OfType<Indicator>()],
            };
    }

    private Indicator? ReadIndicator(DocumentNode node)
    {
        if (ObjectReader.Open(node, _bag, ["key", "number", "name", .. ProvenanceReader.Names, "requirement"]) is not { } reader)
        {
            _draft.Indicators.MarkIncomplete();
            return null;
        }

        var key = reader.Required("key", Scalar.Key);
        var number = reader.Required("number", Identifiers.IndicatorNumber);
        var name = reader.Required("name", Scalar.Bilingual);
        var provenance = ProvenanceReader.Read(reader, _scope);
        _draft.Indicators.Add(key, node, node, _bag);
        CheckNumber(number, _indicatorNumbers, "indicators", reader);
        var requirement = reader.Required("requirement", (part, _) => RequirementReader.Read(part, Scope(provenance)));
        return key is null || number is null || name is null || provenance is null || requirement is null || _draft.InForce is null
            ? null
            : new Indicator { Key = key, Number = number, Name = name, Provenance = provenance, Requirement = requirement, InForce = _draft.InForce };
    }

    // Where it is not recorded what is demanded, nothing need be listed; a condition that cannot be read may say so.
    private static DocumentNode[] ItemsUnlessNotRecorded(ObjectReader reader, string name, Requirement? condition) =>
        !reader.Has(name) && (condition is NotRecorded || reader.IsUnread("condition", condition)) ? [] : reader.Items(name);

    private RuleScope Scope(Provenance? provenance) => RuleScope.OfSet(_draft, provenance, _scope);

    private void CheckNumber(IndicatorNumber? number, HashSet<IndicatorNumber> numbers, string noun, ObjectReader reader)
    {
        if (number is not null && !numbers.Add(number))
        {
            _bag.Error(
                DiagnosticCode.DuplicateNumber, reader.Find("number")!, $"Two {noun} of the set have the number {number}.", "Give one of them its own number.");
        }
    }
}
