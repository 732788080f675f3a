using System.Collections.Immutable;

namespace Ntm.Criteria.Tests;

/// <summary>A generated law, and communes with generated evidence. Illustrative: neither law nor observation.</summary>
internal sealed class RandomPopulation
{
    private readonly ImmutableArray<(AdministrativeUnit Commune, Evidence Evidence)> _units;

    public RandomPopulation(byte[] law, byte[][] units)
    {
        Case = new RandomCase(law);
        _units = [.. units.Select(Case.OtherUnit)];
        var evidence = _units.ToDictionary(unit => unit.Commune, unit => unit.Evidence, ReferenceEqualityComparer.Instance as IEqualityComparer<AdministrativeUnit>);
        Population = Population.Of(_units.Select(unit => unit.Commune), IllustrativeLaw.Year).WithEvidence(row => evidence[row.Unit], Case.Measures);
    }

    public RandomCase Case { get; }

    public Population Population { get; }

    public PopulationJudge Judge() => PopulationJudge.Of(Population, _ => Case.Law, Case.Unconfirmed);

    public Assessment Assess(int row) => Case.Law.Assess(_units[row].Commune, _units[row].Evidence, Case.Unconfirmed);

    public string Tell(int row) => $"{_units[row].Commune.Designations.FirstOrDefault()}\n{string.Join('\n', _units[row].Evidence)}\n{string.Join('\n', _units[row].Evidence.Titles)}\n{Case}";

    public override string ToString() => Case.ToString();
}
