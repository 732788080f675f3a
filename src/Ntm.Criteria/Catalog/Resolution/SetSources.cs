using System.Collections.Immutable;

namespace Ntm.Criteria;

/// <summary>What documents say of a set, as it was read and whether or not it is repealed: what was enacted, its amendments and its local provisions.</summary>
internal sealed class SetSources
{
    public SetSources(CriteriaSet enacted, IEnumerable<Amendment> amendments, IEnumerable<LocalProvision> provisions, Repeals repeals)
    {
        Enacted = enacted;
        Amendments = [.. amendments];
        Provisions = [.. provisions];
        Repeals = repeals.Of(enacted.Key, PlacesOf(Amendments, Provisions));
    }

    public CriteriaSet Enacted { get; }

    public ImmutableArray<Amendment> Amendments { get; }

    public ImmutableArray<LocalProvision> Provisions { get; }

    /// <summary>The repeals that may end some of it.</summary>
    public Repeals Repeals { get; }

    /// <summary>The instruments that enacted the set, change it and repeal what is said of it.</summary>
    public IEnumerable<LegalInstrument> Instruments => InstrumentsOf(Provisions);

    /// <summary>Those of them that repeal the set itself, or what repeals it.</summary>
    public IEnumerable<LegalInstrument> InstrumentsOfRepeals => Repeals.Of(Enacted.Key, PlacesOf([], [])).Instruments;

    /// <summary>Those that do so on some date in a province, or may do so there.</summary>
    public IEnumerable<LegalInstrument> InstrumentsFor(AdministrativeUnit province) => InstrumentsOf(Provisions.Where(provision => provision.Territory.Means(province) != false));

    /// <summary>What some instruments say of it; the same instance where they are all.</summary>
    public SetSources By(Func<LegalInstrument, bool> isKnown)
    {
        Amendment[] amendments = [.. Amendments.Where(amendment => isKnown(amendment.Provenance.Citation.Instrument))];
        LocalProvision[] provisions = [.. Provisions.Where(provision => isKnown(provision.Provenance.Citation.Instrument))];
        var repeals = Repeals.By(isKnown);
        return amendments.Length == Amendments.Length && provisions.Length == Provisions.Length && repeals == Repeals
            ? this
            : new SetSources(Enacted, amendments, provisions, repeals);
    }

    private IEnumerable<LegalInstrument> InstrumentsOf(IEnumerable<LocalProvision> provisions)
    {
        ImmutableArray<Citation> places = [.. PlacesOf(Amendments, provisions)];
        return places.Select(place => place.Instrument).Concat(Repeals.Of(Enacted.Key, places).Instruments).Distinct();
    }

    // What is enacted ends with its place, and with its instrument.
    private IEnumerable<Citation> PlacesOf(IEnumerable<Amendment> amendments, IEnumerable<LocalProvision> provisions) => amendments.Concat<Provision>(provisions)
        .Select(provision => provision.Provenance.Citation)
        .Prepend(Enacted.Provenance.Citation)
        .Prepend(new Citation { Instrument = Enacted.Instrument });
}
