using System.Collections.Immutable;

namespace Ntm.Criteria;

/// <summary>The numbers that people publish of several communes (số liệu tổng hợp công bố): how many are in which band, and how many criteria they meet on average, by the rule or by an assessor.</summary>
/// <remarks>
/// Units of which no criterion is decided, since nobody spoke or everything is open, are in no band and in no denominator: they are <see cref="NotCounted"/>, and never read as zero. Compared by reference. Immutable
/// and safe for concurrent use.
/// </remarks>
public sealed class PublishedSummary
{
    private PublishedSummary(ImmutableArray<Assessment> assessments, Voice voice, CountingRule counting, CriteriaBands bands)
    {
        Voice = voice;
        Counting = counting;
        var law = assessments[0].Law;
        AssessedUnit = law.AssessedUnit;
        Standard = law.Standard;
        AssessedYear = law.AssessedYear;
        var all = assessments.Select(assessment => assessment.StandpointOf(voice)).Select(standpoint => (Standpoint: standpoint, Tally: standpoint.TallyCriteria(counting.Criteria)))
            .ToLookup(one => one.Tally.Open < one.Tally.Total);
        Units = [.. all[true].Select(one => new CountedUnit(one.Standpoint, one.Tally, counting, bands))];
        NotCounted = [.. all[false].Select(one => one.Standpoint)];
        TotalOfCriteria = bands.Total;
        Bands = [.. bands.All.Select(band => new BandCount(band, [.. Units.Where(unit => unit.Band == band)], Units.Length))];
        Average = new Average(Units.Sum(unit => unit.Met), Units.Length);
        MayReach = new Average(Units.Sum(unit => unit.Met + unit.Open), Units.Length);
    }

    /// <summary>By whose word it is counted.</summary>
    public Voice Voice { get; }

    /// <summary>What counts as met.</summary>
    public CountingRule Counting { get; }

    /// <summary>The kind of the units.</summary>
    public AssessedUnit AssessedUnit { get; }

    /// <summary>The standard that they were held against.</summary>
    public Standard Standard { get; }

    /// <summary>The year that was assessed.</summary>
    public int AssessedYear { get; }

    /// <summary>How many criteria the set has.</summary>
    public int TotalOfCriteria { get; }

    /// <summary>The units that are counted, in the order in which they were given: their number is the denominator of the average and of every share.</summary>
    public ImmutableArray<CountedUnit> Units { get; }

    /// <summary>The units that are not counted, since no criterion of them is decided: nobody spoke, all of it is open, or no verdict is possible.</summary>
    public ImmutableArray<Standpoint> NotCounted { get; }

    /// <summary>The bands, from the highest down, each with its units: every unit that is counted is in one.</summary>
    public ImmutableArray<BandCount> Bands { get; }

    /// <summary>How many criteria are met on average (bình quân tiêu chí/xã), by what is met so far.</summary>
    public Average Average { get; }

    /// <summary>What that average would be, were all that is open met: the same where nothing is open.</summary>
    public Average MayReach { get; }

    /// <summary>Whether something of what is counted is an example (minh họa).</summary>
    public bool IsIllustrative => Units.Any(unit => unit.Standpoint.Positions.Any(position => position.IsIllustrative));

    /// <summary>Counts units.</summary>
    /// <param name="assessments">The assessments of the units: for one standard, kind of unit, purpose and year.</param>
    /// <param name="voice">By whose word: the rule's, that of an assessor, or that of one office.</param>
    /// <param name="counting">What counts as met.</param>
    /// <param name="bands">The bands, such as <see cref="CriteriaBands.OftenPublished"/>: for as many criteria as the sets have.</param>
    /// <returns>The numbers.</returns>
    /// <exception cref="ArgumentNullException">An argument, or one of the assessments, is null.</exception>
    /// <exception cref="ArgumentException">There is no assessment, two are of one unit other than a village, they are for several standards, kinds of unit, purposes or years, or a set has another number of criteria than the bands.</exception>
    public static PublishedSummary Of(IEnumerable<Assessment> assessments, Voice voice, CountingRule counting, CriteriaBands bands)
    {
        ArgumentNullException.ThrowIfNull(assessments);
        ArgumentNullException.ThrowIfNull(voice);
        ArgumentNullException.ThrowIfNull(counting);
        ArgumentNullException.ThrowIfNull(bands);
        ImmutableArray<Assessment> all = [.. assessments.Select(assessment => assessment ?? throw new ArgumentNullException(nameof(assessments)))];
        Demand(all, bands);
        return new PublishedSummary(all, voice, counting, bands);
    }

    private static void Demand(ImmutableArray<Assessment> assessments, CriteriaBands bands)
    {
        if (assessments.IsEmpty)
        {
            throw new ArgumentException("There is no assessment to count.", nameof(assessments));
        }

        HashSet<UnitId> units = [];
        HashSet<VillageId> villages = [];
        foreach (var assessment in assessments)
        {
            var (law, first) = (assessment.Law, assessments[0].Law);
            if ((law.Standard, law.AssessedUnit, law.Purpose, law.AssessedYear) != (first.Standard, first.AssessedUnit, first.Purpose, first.AssessedYear))
            {
                throw new ArgumentException($"One assessment is for '{first}' and another for '{law}': count them apart.", nameof(assessments));
            }

            if (assessment.Village is { } village ? !villages.Add(village.Id) : law.AssessedUnit != AssessedUnit.Village && !units.Add(assessment.Unit.Id))
            {
                throw new ArgumentException($"There are two assessments of '{assessment.Assessed}': it would count twice.", nameof(assessments));
            }

            if (!assessment.Criteria.IsEmpty && assessment.Criteria.Length != bands.Total)
            {
                throw new ArgumentException(
                    $"The set '{assessment.Set}' has {PlainNumber.Format(assessment.Criteria.Length)} criteria, and the bands are for {PlainNumber.Format(bands.Total)}: give bands for it with CriteriaBands.Of.", nameof(bands));
            }
        }
    }

    /// <summary>The numbers in words, with their denominators, what counts as met, and what was not counted.</summary>
    /// <param name="language">The language.</param>
    /// <returns>Some lines.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="language"/> is null.</exception>
    public string Explain(Language language)
    {
        ArgumentNullException.ThrowIfNull(language);
        return new OpinionWriter(language).Write(this).ToString();
    }

    /// <summary>The voice, the average, and how many units are not counted.</summary>
    /// <returns>A culture-free text.</returns>
    public override string ToString() => $"{Voice}: {Average}, {PlainNumber.Format(NotCounted.Length)} not counted";
}
