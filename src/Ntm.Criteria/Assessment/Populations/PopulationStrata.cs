using System.Collections.Immutable;

namespace Ntm.Criteria;

/// <summary>A group of rows, the law for it, and its strata.</summary>
internal sealed class PopulationStrata
{
    /// <summary>Of so many combinations of area classes each is a law of its own. A unit of which hardly anything is known is looked at by itself.</summary>
    private const int MostCombinations = 32;

    private PopulationStrata(PopulationGroup group, CriteriaInForce law, ImmutableArray<PopulationStratum> strata)
    {
        Group = group;
        Law = law;
        Strata = strata;
    }

    public PopulationGroup Group { get; }

    public CriteriaInForce Law { get; }

    public ImmutableArray<PopulationStratum> Strata { get; }

    public static PopulationStrata Of(
        Population population, PopulationGroup group, Func<PopulationRow, CriteriaInForce> lawOf, UnconfirmedThresholds unconfirmed, PopulationQuestions questions, MeasureColumns columns)
    {
        var law = LawOf(population, group, lawOf);
        ImmutableArray<AreaClassification> classifications = law.Set is null ? [] : [.. law.Prerequisites.Values.Prepend(law.Set).SelectMany(set => set.AreaClassifications()).Distinct()];
        var strata = ImmutableArray.CreateBuilder<PopulationStratum>();
        foreach (var rows in group.Rows.Select((row, place) => (Unit: population.Rows[row].Unit, Place: place)).GroupBy(entry => KeyOf(law, entry.Unit, classifications)))
        {
            var words = new ulong[group.Words];
            foreach (var (_, place) in rows)
            {
                BitWords.Set(words, place);
            }

            strata.Add(Of(law, rows.First().Unit, ImmutableArray.Create(words), rows.Key is null, classifications, unconfirmed, questions, columns));
        }

        return new(group, law, strata.ToImmutable());
    }

    /// <summary>The work, in pieces that are done at once.</summary>
    public IEnumerable<PopulationBatch> Batches() => Enumerable.Range(0, (Group.Words + OutcomeWords.Words - 1) / OutcomeWords.Words)
        .Select(piece => new PopulationBatch(this, piece * OutcomeWords.Words, Math.Min(OutcomeWords.Words, Group.Words - (piece * OutcomeWords.Words))));

    private static CriteriaInForce LawOf(Population population, PopulationGroup group, Func<PopulationRow, CriteriaInForce> lawOf)
    {
        var first = population.Rows[group.Rows[0]];
        var law = lawOf(first);
        ArgumentNullException.ThrowIfNull(law, nameof(lawOf));
        if (law.AssessedUnit == AssessedUnit.Village)
        {
            throw new ArgumentException("The law is for villages, and the rows of a population are units: assess villages one by one.", nameof(lawOf));
        }

        if (law.AssessedYear != first.AssessedYear || law.On != first.Date)
        {
            throw new ArgumentException(
                $"The law is that of {IsoDate.Format(law.On)} for {PlainNumber.Format(law.AssessedYear)}, and the row '{first}' is of {IsoDate.Format(first.Date)}: give the rows the date of the law, or ask for the law of their year and date.",
                nameof(lawOf));
        }

        foreach (var row in group.Rows)
        {
            CriteriaInForceExtensions.Demand(law, population.Rows[row].Unit);
        }

        return law;
    }

    // Null where no verdict is possible.
    private static string? KeyOf(CriteriaInForce law, AdministrativeUnit unit, ImmutableArray<AreaClassification> classifications) => CriteriaInForceExtensions.Obstacle(law, unit) is not null
        ? null
        : string.Join('\n', classifications.Select(classification => string.Join(' ', classification.PossibleClasses(unit, law.AssessedDay).Select(area => area.Key))));

    private static PopulationStratum Of(
        CriteriaInForce law,
        AdministrativeUnit unit,
        ImmutableArray<ulong> rows,
        bool hasObstacle,
        ImmutableArray<AreaClassification> classifications,
        UnconfirmedThresholds unconfirmed,
        PopulationQuestions questions,
        MeasureColumns columns)
    {
        if (hasObstacle)
        {
            return new() { Rows = rows, Questions = [], HasObstacle = true };
        }

        var asked = questions.Of(law.Set!);
        var circumstances = CriteriaInForceExtensions.Circumstances(law, unit, Evidence.Empty, unconfirmed);
        return Combinations([.. classifications.Select(circumstances.PossibleClasses)]) is { } combinations
            ? new()
            {
                Rows = rows,
                Questions = asked,
                Program = ColumnProgram.Of([.. asked.Select(one => one.Question)], [.. combinations.Select(classes => circumstances.In(classifications, classes))], columns),
            }
            : new() { Rows = rows, Questions = asked };
    }

    // One class of each classification, in every way; null where there are too many.
    private static ImmutableArray<ImmutableArray<AreaClass>>? Combinations(ImmutableArray<ImmutableArray<AreaClass>> possible)
    {
        ImmutableArray<ImmutableArray<AreaClass>> combinations = [[]];
        foreach (var classes in possible)
        {
            combinations = [.. combinations.SelectMany(some => classes.Select(some.Add)).Take(MostCombinations + 1)];
        }

        return combinations.Length > MostCombinations ? null : combinations;
    }
}
