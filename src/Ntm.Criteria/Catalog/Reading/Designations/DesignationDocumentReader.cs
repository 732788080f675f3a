using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Ntm.Criteria;

/// <summary>Reads a document of designations: lists of units that hold one, or do not, each by its clause.</summary>
internal sealed class DesignationDocumentReader
{
    private readonly Territory _territory;
    private readonly DiagnosticBag _bag;
    private readonly Dictionary<UnitId, List<DesignationFact>> _facts = [];
    private readonly Dictionary<(UnitId Unit, string Designation), List<DesignationFact>> _alike = [];

    private DesignationDocumentReader(Territory territory, DiagnosticBag bag)
    {
        _territory = territory;
        _bag = bag;
    }

    public static Territory? Read(SourceDocument document, Territory territory, DiagnosticBag bag) =>
        DocumentParser.Parse(document, bag) is { } root ? new DesignationDocumentReader(territory, bag).Read(root) : null;

    private Territory? Read(DocumentNode root)
    {
        if (DocumentHead.ReadKind(root, _bag, "designations") is null
            || ObjectReader.OpenWith(root, _bag, SourcesReader.Names, "$schema", "format", "kind", "designations") is not { } reader)
        {
            return null;
        }

        reader.Optional("$schema", Scalar.Text);
        var scope = SourcesReader.Read(reader, reader.Required("standing", Vocabulary.Standing), reader.Required("lastChecked", Dates.Date), _bag);
        var lists = new DesignationListReader(scope, _territory);
        foreach (var said in reader.Items("designations").SelectMany(lists.Read))
        {
            Add(said);
        }

        return _bag.HasErrors ? null : _territory.With(_facts.ToFrozenDictionary(unit => unit.Key, unit => unit.Value.ToImmutableArray()));
    }

    // What is said of a unit holds as long as it is the same land, whatever it is called.
    private void Add(SaidDesignation said)
    {
        foreach (var unit in said.Unit.SameLand)
        {
            var alike = Of(_alike, (unit, said.Fact.Key));
            var known = said.Unit.Designations.FirstOrDefault(said.Fact.Contradicts) ?? alike.Find(said.Fact.Contradicts);
            if (known is not null)
            {
                _bag.Error(
                    DiagnosticCode.ContradictoryDesignation, said.Node,
                    $"Of {said.Unit} is said '{said.Fact}' here, and '{known}' by {known.Provenance!.Citation}.",
                    "Correct one of the two, or end the earlier one on the day before the later one, with 'inForce'.");
                return;
            }

            if (!alike.Contains(said.Fact) && !said.Unit.Designations.Contains(said.Fact))
            {
                alike.Add(said.Fact);
                Of(_facts, unit).Add(said.Fact);
            }
        }
    }

    private static List<DesignationFact> Of<TKey>(Dictionary<TKey, List<DesignationFact>> table, TKey key)
        where TKey : notnull => table.TryGetValue(key, out var found) ? found : table[key] = [];
}
