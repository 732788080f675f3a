using System.Collections.Immutable;

namespace Ntm.Criteria;

/// <summary>What was read from the documents of a catalogue, to be found by key, and the law that it makes.</summary>
internal sealed class CatalogIndex
{
    private readonly Dictionary<string, Measure> _measures;
    private readonly Dictionary<string, CriteriaSet> _sets;
    private readonly Dictionary<string, LegalInstrument> _instruments;
    private readonly Dictionary<string, Account> _accounts;

    public CatalogIndex(CatalogContents contents)
    {
        var enacted = contents.Sets.ToDictionary(timeline => timeline.Enacted.Key, timeline => timeline.Enacted, StringComparer.Ordinal);
        Sets = [.. contents.Sets.Select(timeline => RelativeThresholds.In(timeline.Enacted, key => enacted[key]))];
        Measures = contents.Measures;
        Instruments = contents.Instruments;
        Accounts = contents.Accounts;
        Law = new PublishedLaw(contents.Sets, contents.Absences, contents.Repeals, new InstrumentVersions(contents.Speaking));
        _measures = Measures.ToDictionary(measure => measure.Key, StringComparer.Ordinal);
        _sets = Sets.ToDictionary(set => set.Key, StringComparer.Ordinal);
        _instruments = Instruments.ToDictionary(instrument => instrument.Key, StringComparer.Ordinal);
        _accounts = Accounts.ToDictionary(account => account.Key, StringComparer.Ordinal);
    }

    public ImmutableArray<CriteriaSet> Sets { get; }

    public ImmutableArray<Measure> Measures { get; }

    public ImmutableArray<LegalInstrument> Instruments { get; }

    public ImmutableArray<Account> Accounts { get; }

    /// <summary>All that is published, by whatever date.</summary>
    public PublishedLaw Law { get; }

    public Measure? FindMeasure(string? key) => key is null ? null : _measures.GetValueOrDefault(key);

    public CriteriaSet? FindSet(string? key) => key is null ? null : _sets.GetValueOrDefault(key);

    public LegalInstrument? FindInstrument(string? key) => key is null ? null : _instruments.GetValueOrDefault(key);

    public Account? FindAccount(string? key) => key is null ? null : _accounts.GetValueOrDefault(key);
}
