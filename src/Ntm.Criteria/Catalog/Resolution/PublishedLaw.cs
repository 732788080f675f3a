using System.Collections.Concurrent;
using System.Collections.Immutable;
using NodaTime;

namespace Ntm.Criteria;

/// <summary>The sets, their provisions and the absences that some instruments make, out of all that a catalogue knows: those published by a date, or those that a receipt names.</summary>
internal sealed class PublishedLaw
{
    private const int MostNamed = 64;

    private readonly ImmutableArray<SetTimeline> _timelines;
    private readonly ImmutableArray<SetAbsence> _absencesAsRead;
    private readonly Repeals _repeals;
    private readonly Func<LegalInstrument, bool> _isKnown;
    private readonly DateSegments _publications;
    private readonly ConcurrentDictionary<int, PublishedLaw> _byDate = new();
    private readonly ConcurrentDictionary<string, PublishedLaw> _byNames = new(StringComparer.Ordinal);

    public PublishedLaw(ImmutableArray<SetTimeline> timelines, ImmutableArray<SetAbsence> absences, Repeals repeals, InstrumentVersions versions)
        : this(timelines, absences, repeals, versions, _ => true)
    {
    }

    private PublishedLaw(
        ImmutableArray<SetTimeline> timelines, ImmutableArray<SetAbsence> absences, Repeals repeals, InstrumentVersions versions, Func<LegalInstrument, bool> isKnown)
    {
        _timelines = [.. timelines.Select(timeline => timeline.By(isKnown))];
        _absencesAsRead = [.. absences.Where(absence => isKnown(absence.Provenance.Citation.Instrument))];
        _repeals = repeals.By(isKnown);
        Absences = [.. _repeals.Left(_absencesAsRead)];
        _isKnown = isKnown;
        _publications = new DateSegments(_timelines.SelectMany(timeline => timeline.Sources.Instruments)
            .Concat(_absencesAsRead.Select(absence => absence.Provenance.Citation.Instrument))
            .Concat(_repeals.Instruments)
            .Select(instrument => instrument.KnownFrom));
        Versions = versions;
        Resolver = new SetResolver(_timelines, isKnown);
    }

    public SetResolver Resolver { get; }

    public InstrumentVersions Versions { get; }

    /// <summary>Where there is no set, on the dates that repeals leave.</summary>
    public ImmutableArray<SetAbsence> Absences { get; }

    /// <summary>What was published by a date; without a date, all. Made once for each span of dates on which nothing was published.</summary>
    public PublishedLaw KnownOn(LocalDate? date) => date is { } day
        ? _byDate.GetOrAdd(_publications.Of(day), _ => By(instrument => instrument.KnownFrom <= day))
        : this;

    /// <summary>What the instruments of some keys make. Kept, since many receipts name the same.</summary>
    public PublishedLaw Of(IReadOnlySet<string> keys)
    {
        if (_byNames.Count >= MostNamed)
        {
            _byNames.Clear();
        }

        return _byNames.GetOrAdd(string.Join(' ', keys.Order(StringComparer.Ordinal)), _ => By(instrument => keys.Contains(instrument.Key)));
    }

    private PublishedLaw By(Func<LegalInstrument, bool> isMeant) => new(_timelines, _absencesAsRead, _repeals, Versions, instrument => _isKnown(instrument) && isMeant(instrument));

    /// <summary>The criteria that answer a question in a province, made for the province as a list told it.</summary>
    public CriteriaInForce InForce(LawQuestion question, AdministrativeUnit province, AdministrativeUnit resolvedFor) => Resolver.Find(question, resolvedFor) switch
    {
        null => new CriteriaInForce(question, province, resolved: null, this)
        {
            ResolvedFor = resolvedFor,
            Absence = Absences.FirstOrDefault(absence => absence.IsFor(question)),
            RepealedSet = Resolver.FindRepealed(question, resolvedFor),
        },
        { IsPlaced: false } found => new CriteriaInForce(question, province, resolved: null, this) { ResolvedFor = resolvedFor, UnplacedSet = found.Timeline.Enacted },
        { } found => new CriteriaInForce(question, province, Resolver.Resolve(found.Timeline, question.On, resolvedFor), this) { ResolvedFor = resolvedFor },
    };

    /// <summary>The instruments that make a law what it is, or may do so on other dates: without the others it is the same.</summary>
    public IEnumerable<LegalInstrument> InstrumentsOf(CriteriaInForce law)
    {
        var sets = law.Prerequisites.Keys.ToHashSet(StringComparer.Ordinal);
        if ((law.Set ?? law.UnplacedSet ?? law.RepealedSet) is { } set)
        {
            sets.Add(set.Key);
        }

        HashSet<LegalInstrument> named =
        [
            .. _timelines.Where(timeline => sets.Contains(timeline.Enacted.Key)).SelectMany(timeline => timeline.Sources.InstrumentsFor(law.ResolvedFor)),
            .. law.Absence is { } absence ? _repeals.Of(null, [absence.Provenance.Citation]).Instruments.Prepend(absence.Provenance.Citation.Instrument) : [],
        ];
        AddRepealsOfOtherAnswers(named, law.Question, law.ResolvedFor);
        return named;
    }

    // What else the named instruments would answer, were it not repealed; what repeals it may have an answer of its own.
    private void AddRepealsOfOtherAnswers(HashSet<LegalInstrument> named, LawQuestion question, AdministrativeUnit province)
    {
        var before = 0;
        while (named.Count > before)
        {
            before = named.Count;
            LegalInstrument[] repealing =
            [
                .. _timelines.Select(timeline => timeline.Sources)
                    .Where(sources => named.Contains(sources.Enacted.Instrument) && sources.Enacted.IsFor(question) && sources.Enacted.Territory.Means(province) != false)
                    .SelectMany(sources => sources.InstrumentsOfRepeals),
                .. _absencesAsRead.Where(absence => named.Contains(absence.Provenance.Citation.Instrument) && absence.IsFor(question))
                    .SelectMany(absence => _repeals.Of(null, [absence.Provenance.Citation]).Instruments),
            ];
            named.UnionWith(repealing);
        }
    }
}
