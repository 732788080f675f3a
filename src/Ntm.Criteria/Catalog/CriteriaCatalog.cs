using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using NodaTime;

namespace Ntm.Criteria;

/// <summary>The criteria sets that are known, with everything that regulations make of them over time (danh mục bộ tiêu chí).</summary>
/// <remarks>
/// The folder Catalog reads, checks and resolves documents. Start with <see cref="Embedded"/>, put your province's documents on top with
/// <see cref="With"/>, and ask <see cref="InForce"/>. Compared by reference. Immutable and safe for concurrent use: what it resolves is
/// kept, and asking again returns the same sets.
/// </remarks>
public sealed class CriteriaCatalog
{
    private readonly Func<ImmutableArray<SourceDocument>> _documents;
    private readonly Lazy<CatalogIndex> _index;

    internal CriteriaCatalog(Func<ImmutableArray<SourceDocument>> documents, Func<CatalogContents> contents, ImmutableArray<Diagnostic> warnings)
    {
        _documents = documents;
        _index = new Lazy<CatalogIndex>(() => new CatalogIndex(contents()));
        Warnings = warnings;
    }

    /// <summary>
    /// The catalogue of the documents that the library carries. They are read when it is first asked something, in a form that the build made of them; not where others
    /// are only put on top of them. Where that form is damaged in this copy of the library, whatever it is asked throws an <see cref="InvalidDataException"/>.
    /// </summary>
    public static CriteriaCatalog Embedded { get; } = new(EmbeddedDocuments.OfCriteria, EmbeddedImages.OfCriteria, warnings: []);

    /// <summary>What is worth looking at in the documents, though nothing keeps them from being used.</summary>
    public ImmutableArray<Diagnostic> Warnings { get; }

    /// <summary>The sets as enacted, in the order of kinds of unit, standards, purposes and keys. What regulations amend, and what provinces supply, is in <see cref="InForce"/>.</summary>
    public ImmutableArray<CriteriaSet> Sets => Index.Sets;

    /// <summary>For which standards, years and dates the law has no set or leaves it to an authority, in the order of kinds of unit, standards, years and dates.</summary>
    public ImmutableArray<SetAbsence> Absences => Index.Law.Absences;

    /// <summary>The measures, in the order of the keys by which evidence and requirements refer to them.</summary>
    public ImmutableArray<Measure> Measures => Index.Measures;

    /// <summary>The legal instruments, in the order of their keys.</summary>
    public ImmutableArray<LegalInstrument> Instruments => Index.Instruments;

    /// <summary>The public accounts in which rules were read, in the order of their keys.</summary>
    public ImmutableArray<Account> Accounts => Index.Accounts;

    private CatalogIndex Index => _index.Value;

    /// <summary>The measure of a key, or null.</summary>
    /// <param name="key">The key of a measure.</param>
    /// <returns>The measure, or null where none has that key.</returns>
    public Measure? FindMeasure(string? key) => Index.FindMeasure(key);

    /// <summary>The set of a key as enacted, or null.</summary>
    /// <param name="key">The key of a set.</param>
    /// <returns>The set, or null where none has that key.</returns>
    public CriteriaSet? FindSet(string? key) => Index.FindSet(key);

    /// <summary>The legal instrument of a key, or null.</summary>
    /// <param name="key">The key of an instrument, such as <c>318-qd-ttg</c>.</param>
    /// <returns>The instrument, or null where none has that key.</returns>
    public LegalInstrument? FindInstrument(string? key) => Index.FindInstrument(key);

    /// <summary>The account of a key, or null: what the remarks of data name, such as E-05.</summary>
    /// <param name="key">The key of an account.</param>
    /// <returns>The account, or null where none has that key.</returns>
    public Account? FindAccount(string? key) => Index.FindAccount(key);

    /// <summary>A catalogue with further documents on top of those of this one, in any order.</summary>
    /// <param name="documents">The documents: vocabularies, enactments and regulations.</param>
    /// <returns>The new catalogue; this one is unchanged.</returns>
    /// <exception cref="ArgumentException">A document is null.</exception>
    /// <exception cref="InvalidDocumentException">The documents have mistakes: all of them are told.</exception>
    public CriteriaCatalog With(params ReadOnlySpan<SourceDocument> documents) => Load([.. _documents(), .. Checked(documents)]);

    /// <summary>Tries to make a catalogue with further documents on top of those of this one, in any order.</summary>
    /// <param name="documents">The documents: vocabularies, enactments and regulations.</param>
    /// <param name="catalog">The new catalogue, or null where the documents have mistakes.</param>
    /// <param name="diagnostics">The mistakes and the warnings.</param>
    /// <returns>Whether the documents have no mistake.</returns>
    /// <exception cref="ArgumentException">A document is null.</exception>
    public bool TryWith(ReadOnlySpan<SourceDocument> documents, [NotNullWhen(true)] out CriteriaCatalog? catalog, out ImmutableArray<Diagnostic> diagnostics) =>
        TryLoad([.. _documents(), .. Checked(documents)], out catalog, out diagnostics);

    /// <summary>The criteria that a unit is assessed against.</summary>
    /// <param name="standard">The standard.</param>
    /// <param name="unit">The unit, as it was on the date of the law: from <see cref="Territory.On"/>. Only its province matters to what is in force.</param>
    /// <param name="assessedYear">The year that is assessed: it selects yearly thresholds.</param>
    /// <param name="on">The date of the law: it selects the set, its amendments and what is supplied. Left out, 31 December of the assessed year.</param>
    /// <param name="knownOn">The date by which the law was published: what was signed later is left out, whenever it is in force. Left out, all that is loaded counts.</param>
    /// <param name="of">The kind of unit that is assessed. Left out, that of the unit; villages are asked for with their commune and <see cref="AssessedUnit.Village"/>.</param>
    /// <param name="purpose">What meeting the set amounts to. Left out, that the standard is reached; the conditions of recognition and those for keeping the title are sets of their own.</param>
    /// <returns>The set in force on the date, with its amendments and what the province and the ministries supply; without a set where none is recorded to be in force for that year; then <see cref="CriteriaInForce.Absence"/> says what is.</returns>
    /// <remarks>
    /// A set or a provision holds in the whole country, or names its province by a code on a date. Then it applies where the unit's province has that code and
    /// is known to have existed on that date: ask with a unit as it was on the date of the law. Those of which that
    /// is not known are in <see cref="CriteriaInForce.Unplaced"/>. No date of publication is recorded of any instrument: it counts as published on the day it was signed, and on the last day
    /// of the year where only that is recorded.
    /// </remarks>
    /// <exception cref="ArgumentNullException"><paramref name="standard"/> or <paramref name="unit"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="on"/> or <paramref name="knownOn"/> is not of the ISO calendar.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="assessedYear"/> is not from 1 to 9999, or <paramref name="on"/> or <paramref name="knownOn"/> is before the year 1.</exception>
    public CriteriaInForce InForce(
        Standard standard, AdministrativeUnit unit, int assessedYear, LocalDate? on = null, LocalDate? knownOn = null, AssessedUnit? of = null, SetPurpose? purpose = null)
    {
        ArgumentNullException.ThrowIfNull(unit);
        var question = QuestionOf(standard, of ?? AssessedUnit.Of(unit.Tier), purpose, assessedYear, on, knownOn);
        return Index.Law.KnownOn(question.KnownOn).InForce(question, unit.Province, unit.Province);
    }

    /// <summary>The law of a receipt again, made of the instruments that it names alone: whatever was loaded since changes nothing.</summary>
    /// <param name="receipt">The receipt, from <see cref="CriteriaInForce.ToReceipt"/>.</param>
    /// <param name="unit">A unit of the province of the receipt, by whichever list of units: the law is made for the province as the receipt tells it.</param>
    /// <returns>The law, with the digest of the receipt.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The unit is of another province.</exception>
    /// <exception cref="ReceiptMismatchException">The catalogue gives another law, or lacks an instrument: the differences are told.</exception>
    public CriteriaInForce Replay(LawReceipt receipt, AdministrativeUnit unit) =>
        TryReplay(receipt, unit, out var law, out var differences) ? law : throw new ReceiptMismatchException(differences);

    /// <summary>Tries to make the law of a receipt again, of the instruments that it names alone.</summary>
    /// <param name="receipt">The receipt, from <see cref="CriteriaInForce.ToReceipt"/>.</param>
    /// <param name="unit">A unit of the province of the receipt, by whichever list of units: the law is made for the province as the receipt tells it.</param>
    /// <param name="law">The law, with the digest of the receipt; or null where it differs.</param>
    /// <param name="differences">What differs; empty where the law is the same, whether or not the documents are.</param>
    /// <returns>Whether the law is that of the receipt.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="receipt"/> or <paramref name="unit"/> is null.</exception>
    /// <exception cref="ArgumentException">The unit is of another province.</exception>
    public bool TryReplay(LawReceipt receipt, AdministrativeUnit unit, [NotNullWhen(true)] out CriteriaInForce? law, out ImmutableArray<ReceiptDifference> differences)
    {
        ArgumentNullException.ThrowIfNull(receipt);
        ArgumentNullException.ThrowIfNull(unit);
        if (unit.Province.Code != receipt.Province.Code || !unit.Province.Start.MayBe(receipt.Province.Start))
        {
            throw new ArgumentException($"'{unit}' is in the province {unit.Province.Id}, and the receipt is of {receipt.Province}: give a unit of that one.", nameof(unit));
        }

        var replay = new ReceiptReplay(Index.Law, receipt);
        law = replay.Find(unit.Province);
        differences = replay.Differences;
        return law is not null;
    }

    /// <summary>What the sets in force leave open, to an authority or since it is not recorded, and what of it is supplied in each of some provinces.</summary>
    /// <param name="standard">The standard.</param>
    /// <param name="provinces">The provinces, as they were on the date of the law.</param>
    /// <param name="assessedYear">The year that is assessed: it selects yearly thresholds.</param>
    /// <param name="on">The date of the law. Left out, 31 December of the assessed year.</param>
    /// <param name="knownOn">The date by which the law was published, as of <see cref="InForce"/>. Left out, all that is loaded counts.</param>
    /// <param name="of">The kind of unit that is assessed. Left out, communes.</param>
    /// <param name="purpose">The purpose of the sets. Left out, the assessment.</param>
    /// <returns>One <see cref="Supply"/> for each thing that is open and each province; none where no set is recorded to be in force. What a set requires of another set is asked of that one.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="standard"/> or <paramref name="provinces"/> is null.</exception>
    /// <exception cref="ArgumentException">A province is null or of another tier, or <paramref name="on"/> or <paramref name="knownOn"/> is not of the ISO calendar.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="assessedYear"/> is not from 1 to 9999, or <paramref name="on"/> or <paramref name="knownOn"/> is before the year 1.</exception>
    public Completeness CompletenessOf(
        Standard standard, IEnumerable<AdministrativeUnit> provinces, int assessedYear, LocalDate? on = null, LocalDate? knownOn = null, AssessedUnit? of = null, SetPurpose? purpose = null)
    {
        ArgumentNullException.ThrowIfNull(provinces);
        var question = QuestionOf(standard, of ?? AssessedUnit.Commune, purpose, assessedYear, on, knownOn);
        ImmutableArray<AdministrativeUnit> asked = [.. provinces];
        if (asked.Any(province => province is null || province.Tier != UnitTier.Province))
        {
            throw new ArgumentException("One of them is null or no province: of a commune or a district give its Province.", nameof(provinces));
        }

        var resolver = Index.Law.KnownOn(question.KnownOn).Resolver;
        var inForce = asked.Select(province => (Province: province, Set: resolver.Find(question, province))).Where(one => one.Set is { IsPlaced: true }).ToList();
        var found = inForce.SelectMany(one => new SupplyFinder(one.Set!.Timeline, question, one.Province).All());

        // What is open in a set is the same in every province where it holds, and found in the order of the set in each.
        ImmutableArray<Supply> inOrder = [.. found.GroupBy(supply => (supply.Set.Key, supply.Criterion?.Key, supply.Indicator?.Key)).SelectMany(ofOne => ofOne)];
        return new Completeness(question, asked, [.. inForce.Select(one => one.Set!.Timeline.Enacted).Distinct()], inOrder);
    }

    internal static CriteriaCatalog Load(ImmutableArray<SourceDocument> documents) =>
        TryLoad(documents, out var catalog, out var diagnostics) ? catalog : throw new InvalidDocumentException(diagnostics);

    internal static bool TryLoad(ImmutableArray<SourceDocument> documents, [NotNullWhen(true)] out CriteriaCatalog? catalog, out ImmutableArray<Diagnostic> diagnostics)
    {
        var bag = new DiagnosticBag();
        var contents = CatalogReader.Read(documents, bag);
        diagnostics = bag.ToDiagnostics();
        catalog = contents is null ? null : new CriteriaCatalog(() => documents, () => contents, diagnostics);
        return catalog is not null;
    }

    private static LawQuestion QuestionOf(Standard standard, AssessedUnit of, SetPurpose? purpose, int assessedYear, LocalDate? on, LocalDate? knownOn)
    {
        ArgumentNullException.ThrowIfNull(standard);
        ArgumentOutOfRangeException.ThrowIfLessThan(assessedYear, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(assessedYear, 9999);
        return new LawQuestion(standard, of, assessedYear, on is { } day ? DateOfLaw(day, nameof(on)) : new LocalDate(assessedYear, 12, 31))
        {
            Purpose = purpose ?? SetPurpose.Assessment,
            KnownOn = knownOn is { } published ? DateOfLaw(published, nameof(knownOn)) : null,
        };
    }

    // A receipt writes it in four digits of year.
    private static LocalDate DateOfLaw(LocalDate date, string parameter) => IsoCalendar.Demand(date, parameter).Year >= 1
        ? date
        : throw new ArgumentOutOfRangeException(parameter, $"{IsoDate.Format(date)} is before the year 1; give a date of the law from then on.");

    private static ReadOnlySpan<SourceDocument> Checked(ReadOnlySpan<SourceDocument> documents)
    {
        foreach (var document in documents)
        {
            if (document is null)
            {
                throw new ArgumentException("One of the documents is null.", nameof(documents));
            }
        }

        return documents;
    }
}
