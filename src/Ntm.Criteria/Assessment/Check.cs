using System.Collections.Immutable;
using Ntm.Criteria.Requirements;

namespace Ntm.Criteria;

/// <summary>One requirement held against the evidence, with the checks of its parts (kết quả kiểm tra từng nội dung).</summary>
/// <remarks>Compared by reference. Immutable and safe for concurrent use.</remarks>
public sealed class Check
{
    internal Check(Requirement requirement, Outcomes outcomes)
    {
        Requirement = requirement;
        Outcomes = outcomes;
    }

    /// <summary>The requirement.</summary>
    public Requirement Requirement { get; }

    /// <summary>The outcomes that are possible.</summary>
    public Outcomes Outcomes { get; }

    /// <summary>The verdict on this requirement.</summary>
    public Verdict Verdict => Outcomes.Verdict;

    /// <summary>The measure that the requirement itself holds against something, or null.</summary>
    public Measure? Measure { get; internal init; }

    /// <summary>What was measured of it, and of the past that it is held against, by the date of the law and decides; where that contradicts itself all that can be used, and where nothing can be used all that was reported last. Empty where nothing was.</summary>
    public ImmutableArray<Measurement> Measurements { get; internal init; } = [];

    /// <summary>Of a title that is asked for, what is stated of it by the date of the law and decides, in the order of the dates, or contradicts itself; empty where nothing is.</summary>
    public ImmutableArray<TitleStatement> Titles => Title?.Titles ?? [];

    /// <summary>
    /// The thresholds that it was held against: one for each area class that is possible and, where the province sets a level beside it, that one
    /// after it, which must be reached as well; of a multiple of the past the factor; empty where the requirement sets none.
    /// </summary>
    public ImmutableArray<ThresholdCell> Thresholds { get; private init; } = [];

    /// <summary>What would hold in the place of those of <see cref="Thresholds"/> that local provisions gave, without them: what was left to an authority and is supplied, and what an earlier provision says.</summary>
    public ImmutableArray<ThresholdCell> Displaced => [.. Levels.SelectMany(levels => levels.Displaced).Distinct()];

    /// <summary>The checks of the parts that may apply, in the order of the requirement.</summary>
    public ImmutableArray<Check> Parts { get; internal init; } = [];

    /// <summary>The clause by which the requirement does not apply, since the whole of the share is empty; null otherwise.</summary>
    public EmptyWholeClause? EmptyWholeClause => Fact is { IsNotApplicable: true } fact ? fact.Measure.EmptyWholeClause : null;

    /// <summary>What put the commune into the area classes that select the thresholds or the parts; empty where those are the same in every class.</summary>
    public ImmutableArray<AreaPlacement> AreaPlacements { get; internal init; } = [];

    internal Fact? Fact { get; init; }

    /// <summary>What is known of a title that is asked for; null for other requirements.</summary>
    internal Fact? Title { get; init; }

    /// <summary>What is known of the past value that is multiplied; null for other requirements.</summary>
    internal Fact? Past { get; init; }

    /// <summary>The same thresholds by the classes that are possible.</summary>
    internal ImmutableArray<LevelsToReach> Levels
    {
        get;
        init
        {
            field = value;
            Thresholds = [.. value.SelectMany(levels => levels.Levels.All).Distinct()];
        }
    } = [];

    internal Provenance? Delegation => (Requirement as Delegated)?.Provenance;

    internal Provenance? Detail => (Requirement as LetteredPart)?.Provenance;

    /// <summary>Of a prerequisite, the set that is asked for, or whose criterion is; of a multiple, the set whose threshold is multiplied.</summary>
    internal CriteriaSet? PrerequisiteSet { get; init; }

    internal Func<bool> PrerequisiteIsIllustrative { get; init; } = () => false;

    // Two threads that ask at once may each work it out: both come to the same.
    internal Grounds Grounds => field ??= new(this);

    /// <summary>This check and those of all parts, outermost first.</summary>
    /// <returns>The checks in the order of the requirement.</returns>
    public IEnumerable<Check> SelfAndParts() => Parts.SelectMany(part => part.SelfAndParts()).Prepend(this);

    /// <summary>What is known of the measure as of the date of the assessment, in words, such as "97,29% (2.950/3.032 người)".</summary>
    /// <param name="language">The language.</param>
    /// <returns>One phrase; null where the requirement has no measure of its own.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="language"/> is null.</exception>
    public string? DescribeValue(Language language)
    {
        ArgumentNullException.ThrowIfNull(language);
        return Fact is null ? null : OneLine.Of(new Wording(language).Value(Fact));
    }

    /// <summary>What the requirement demands of the measure, in words, such as "từ 95% trở lên".</summary>
    /// <param name="language">The language.</param>
    /// <returns>One phrase, with each threshold that is possible; null where it is the parts that demand something.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="language"/> is null.</exception>
    public string? DescribeDemand(Language language)
    {
        ArgumentNullException.ThrowIfNull(language);
        return Requirement.Accept(new DemandText(this, language)) is { } demand ? OneLine.Of(demand) : null;
    }

    /// <summary>The kind of the requirement, the key of its measure and the verdict.</summary>
    /// <returns>A culture-free text.</returns>
    public override string ToString() => Measure is { } measure ? $"{Requirement.GetType().Name} {measure.Key}: {Verdict}" : $"{Requirement.GetType().Name}: {Verdict}";
}
