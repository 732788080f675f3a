using System.Collections.Frozen;
using System.Collections.Immutable;
using NodaTime;

namespace Ntm.Criteria;

/// <summary>The criteria that the units of a kind in a province are assessed against for a year, by the law of a date (bộ tiêu chí áp dụng).</summary>
/// <remarks>
/// Comes from <see cref="CriteriaCatalog.InForce"/>; <c>law.Assess(commune, evidence)</c> assesses a unit of the province by it, and
/// <see cref="Set"/> holds the rules to read. Compared by reference. Immutable and safe for concurrent use.
/// </remarks>
public sealed class CriteriaInForce
{
    private readonly LawQuestion _question;
    private readonly PublishedLaw _source;
    private readonly ResolvedSet? _resolved;
    private CanonicalLaw? _withoutSet;

    internal CriteriaInForce(LawQuestion question, AdministrativeUnit province, ResolvedSet? resolved, PublishedLaw source)
    {
        _question = question;
        _source = source;
        Province = province;
        ResolvedFor = province;
        Set = resolved?.Set;
        _resolved = resolved;
        Prerequisites = resolved?.Prerequisites ?? FrozenDictionary<string, CriteriaSet>.Empty;
    }

    /// <summary>The standard.</summary>
    public Standard Standard => _question.Standard;

    /// <summary>The kind of unit that is assessed.</summary>
    public AssessedUnit AssessedUnit => _question.AssessedUnit;

    /// <summary>What meeting the set amounts to.</summary>
    public SetPurpose Purpose => _question.Purpose;

    /// <summary>The year that is assessed: it selects yearly thresholds.</summary>
    public int AssessedYear => _question.AssessedYear;

    /// <summary>The date of the law. What was observed later is not used.</summary>
    public LocalDate On => _question.On;

    /// <summary>The day on which a unit has to exist to be assessed: the last of the assessed year, or the date of the law where that is earlier.</summary>
    internal LocalDate AssessedDay => LocalDate.Min(On, new LocalDate(AssessedYear, 12, 31));

    /// <summary>The date by which the law was published: what was signed later is left out. Null where all that is loaded counts.</summary>
    public LocalDate? KnownOn => _question.KnownOn;

    /// <summary>The province whose provisions apply.</summary>
    public AdministrativeUnit Province { get; }

    /// <summary>The set in the form that it has on the date in the province; null where no set that assesses the year is recorded to be in force on the date.</summary>
    public CriteriaSet? Set { get; }

    /// <summary>That the law has no such set, or leaves it to an authority of which none is loaded; null where there is a <see cref="Set"/>, and where nothing is recorded.</summary>
    public SetAbsence? Absence { get; internal init; }

    /// <summary>The set, as enacted, that would be in force had it not been repealed, with its <see cref="CriteriaSet.RepealedBy"/>; null where there is none, and where there is a <see cref="Set"/>.</summary>
    public CriteriaSet? RepealedSet { get; internal init; }

    /// <summary>Every set that <see cref="Set"/> requires, directly or through another, by key, in its form on the same date in the same province.</summary>
    public FrozenDictionary<string, CriteriaSet> Prerequisites { get; }

    /// <summary>
    /// The instruments that supply what the sets leave open, set levels beside theirs, detail or add indicators, in the province on the date for the year; of each indicator
    /// the provision is in its <see cref="Indicator.SuppliedBy"/>, its <see cref="Indicator.DetailedBy"/>, its <see cref="Indicator.AddedBy"/> or its thresholds. What another provision displaces is not among them.
    /// </summary>
    public ImmutableArray<LegalInstrument> SuppliedBy
    {
        get
        {
            var unplaced = Unplaced;
            return InOrder(Sets.SelectMany(set => SuppliersOf(set, unplaced)));
        }
    }

    /// <summary>
    /// The instruments whose provisions, or whose set, are in force and name the code of the province on a date for which it is not known that the province was
    /// this one: their levels do not decide (<see cref="IssuedThreshold.IsPlaced"/>), and a requirement or a set that they would supply stays open. Take the unit from a territory that knows that date.
    /// </summary>
    public ImmutableArray<LegalInstrument> Unplaced => InOrder(UnplacedSet is { } set ? [set.Instrument] : Sets.SelectMany(set => UnplacedOf(set.Key)));

    /// <summary>
    /// The SHA-256 of <see cref="ToCanonicalForm"/> in UTF-8, as 64 lower-case hexadecimal digits: equal where the rules are. Worked out when it is first asked
    /// for, and kept for all laws of the same sets on the same span of dates.
    /// </summary>
    public string Sha256 => Canonical.Sha256;

    private CanonicalLaw Canonical => _resolved?.Canonical ?? LazyInitializer.EnsureInitialized(ref _withoutSet, () => CanonicalLaw.WithoutSet(Absence, UnplacedSet, RepealedSet));

    /// <summary>The set with those that it requires, which is the law of many communes; null where there is none.</summary>
    internal ResolvedSet? Resolved => _resolved;

    /// <summary>What was asked.</summary>
    internal LawQuestion Question => _question;

    /// <summary>The province as the list told it by which the law was made: of a law that is made again, that of then.</summary>
    internal AdministrativeUnit ResolvedFor { get; init; }

    /// <summary>The set that would be in force, were it known that the province it names is this one.</summary>
    internal CriteriaSet? UnplacedSet { get; init; }

    // The set and those that it requires.
    private IEnumerable<CriteriaSet> Sets => Set is null ? [] : Prerequisites.Values.Prepend(Set);

    /// <summary>The same law with a set that is required in the place of the set: for its standard, with what it requires in turn.</summary>
    internal CriteriaInForce OfRequired(string setKey)
    {
        var set = Prerequisites[setKey];
        var question = _question with { Standard = set.Standard, AssessedUnit = set.AssessedUnit, Purpose = set.Purpose };
        return new CriteriaInForce(question, Province, ResolvedSet.OfResolved(set, key => Prerequisites[key], UnplacedOf), _source) { ResolvedFor = ResolvedFor };
    }

    /// <summary>
    /// The rules that the law consists of, as text in a canonical form (dạng chuẩn tắc): the set, those that it requires or why there is none, and whatever they refer to.
    /// What was asked is not in it, so it is the same on all dates, for all years and in all provinces for which the rules are.
    /// </summary>
    /// <returns>One JSON object in the form that docs/receipts.md describes: equal rules give the same text, whatever the order of the documents that they come from and the culture.</returns>
    public string ToCanonicalForm() => Canonical.Text();

    /// <summary>What was asked, the instruments that made the law what it is, with the versions of their documents, and the digest: enough for <see cref="CriteriaCatalog.Replay"/>.</summary>
    /// <returns>The receipt.</returns>
    public LawReceipt ToReceipt() => LawReceipt.Of(this, _source);

    /// <summary>The standard, the kind of unit, the purpose where it is not the assessment, the year, the date and the set, culture-free.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{_question}: {Set?.Key ?? "no set"}";

    private ImmutableArray<LegalInstrument> UnplacedOf(string setKey) => _resolved?.Unplaced.GetValueOrDefault(setKey, []) ?? [];

    private static ImmutableArray<LegalInstrument> InOrder(IEnumerable<LegalInstrument> instruments) =>
        [.. instruments.Distinct().OrderBy(instrument => instrument.Key, StringComparer.Ordinal)];

    private IEnumerable<LegalInstrument> SuppliersOf(CriteriaSet set, ImmutableArray<LegalInstrument> unplaced) => set.Requirements()
        .SelectMany(requirement => requirement.OwnThresholds)
        .Where(threshold => threshold.HasLocal)
        .Distinct()
        .SelectMany(threshold => set.AreaClassification.Classes.SelectMany(area => threshold.LocalFor(area, AssessedYear)))
        .Where(cell => cell is IssuedThreshold issued ? issued.IsPlaced : !unplaced.Contains(cell.Citation.Instrument))
        .Select(cell => cell.Citation.Instrument)
        .Concat(set.Indicators.Select(indicator => indicator.SuppliedBy).OfType<Provenance>().Select(supply => supply.Citation.Instrument))
        .Concat(set.Indicators.SelectMany(indicator => indicator.DetailedBy).Select(detail => detail.Citation.Instrument))
        .Concat(set.Indicators.Select(indicator => indicator.AddedBy).OfType<Provenance>().Select(addition => addition.Citation.Instrument).Where(instrument => !unplaced.Contains(instrument)));
}
