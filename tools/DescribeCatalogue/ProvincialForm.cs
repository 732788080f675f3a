using System.Collections.Frozen;
using System.Collections.Immutable;
using NodaTime;
using Ntm.Criteria;

namespace DescribeCatalogue;

/// <summary>A national set as the decisions of one province have it, on the last day of the years that it assesses.</summary>
internal sealed class ProvincialForm
{
    // A province has two digits, and none has these.
    private const string Nowhere = "00";

    private static readonly FrozenDictionary<string, AdministrativeUnit> Communes = AllCommunes();

    private readonly CriteriaSet _form;
    private readonly FrozenSet<LegalInstrument> _decisions;

    private ProvincialForm(string province, LocalDate on, CriteriaInForce law, CriteriaInForce elsewhere)
    {
        Province = province;
        On = on;
        _form = law.Set!;
        _decisions = law.SuppliedBy.Except(elsewhere.SuppliedBy).Concat(_form.Zonings.Select(zoning => zoning.Provenance.Citation.Instrument)).ToFrozenSet();
    }

    /// <summary>The code of the province.</summary>
    public string Province { get; }

    public LocalDate On { get; }

    public ImmutableArray<Zoning> Zonings => _form.Zonings;

    public IEnumerable<Indicator> Indicators => _form.Indicators;

    /// <summary>The indicators that the province added.</summary>
    public IEnumerable<Indicator> Added => Indicators.Where(indicator => IsDecided(indicator.AddedBy));

    /// <summary>Whether a decision of the province says it.</summary>
    public bool IsDecided(Provenance? provenance) => provenance is not null && IsDecided(provenance.Citation);

    /// <summary>Whether a decision of the province says it.</summary>
    public bool IsDecided(Citation citation) => _decisions.Contains(citation.Instrument);

    /// <summary>The levels of the province, each as often as there are classes and years of the set that it holds for.</summary>
    public IEnumerable<ThresholdCell> Levels(Threshold threshold, Func<ThresholdLevels, ThresholdCell?> of) =>
        from year in Enumerable.Range(_form.Assesses.First, _form.Assesses.Last - _form.Assesses.First + 1)
        from area in _form.AreaClassification.Classes
        let cell = of(threshold.For(area, year))
        where cell is not null && IsDecided(cell.Citation)
        select cell;

    /// <summary>Of each province whose decisions say something of a set; none of the set of a province itself.</summary>
    public static IEnumerable<ProvincialForm> Of(CriteriaCatalog catalog, CriteriaSet set)
    {
        if (set.Territory != LegalTerritory.Country)
        {
            return [];
        }

        var year = set.Assesses.Last;
        var date = new LocalDate(year, 12, 31);
        var last = set.InForce.End is { } end ? LocalDate.Min(end, date) : date;
        var elsewhere = In(Nowhere);
        return from province in Communes.Keys.Order(StringComparer.Ordinal)
               let law = In(province)
               where law.Set?.Key == set.Key
               let form = new ProvincialForm(province, last, law, elsewhere)
               where form._decisions.Count > 0
               select form;

        CriteriaInForce In(string province) => catalog.InForce(set.Standard, Communes[province], year, last, of: set.AssessedUnit);
    }

    // One commune for every code that a province can have: what is in force hangs on the code alone.
    private static FrozenDictionary<string, AdministrativeUnit> AllCommunes()
    {
        string[] codes = [.. Enumerable.Range(0, 100).Select(code => $"{Words.Number(code / 10)}{Words.Number(code % 10)}")];
        var units = codes.Select(code => $$"""
            { "code": "{{code}}", "type": "tinh", "name": "Minh Họa" }, { "code": "{{code}}001", "type": "xa", "name": "Minh Họa", "parent": "{{code}}" }
            """);
        var snapshot = TerritoryDocument.Read(SourceDocument.FromText("provinces.json", $$"""
            { "format": 1, "kind": "territory", "lastChecked": "2026-11-23", "source": { "vi": "Minh họa", "en": "Illustrative" },
              "known": { "from": "2000-01-01" }, "start": { "date": "2000-01-01", "onOrBefore": true }, "units": [ {{string.Join(", ", units)}} ] }
            """)).On(new LocalDate(2000, 1, 1));
        return codes.ToFrozenDictionary(code => code, code => snapshot.Commune($"{code}001"), StringComparer.Ordinal);
    }
}
