using System.Collections.Immutable;
using NodaTime;
using Ntm.Criteria.Requirements;

namespace Ntm.Criteria;

/// <summary>The requirements of a law as steps that are run once for each unit, for those that belong to the same area classes.</summary>
internal sealed class LawProgram
{
    private readonly int _assessedYear;
    private readonly bool _admitsUnconfirmed;
    private readonly ImmutableArray<ImmutableArray<AreaClass>> _classes;
    private readonly Dictionary<Question, int> _places = [];
    private readonly HashSet<Question> _free;
    private readonly ImmutableArray<int> _wholes;
    private Dictionary<object, int>? _order;

    /// <summary>Makes the program for the law and the area classes of a unit, of which nothing else is kept.</summary>
    public LawProgram(Circumstances circumstances, ImmutableArray<AreaClassification> classifications, MeasurePlaces measures, LocalDate? on)
    {
        On = on;
        Measures = measures;
        _assessedYear = circumstances.AssessedYear;
        _admitsUnconfirmed = circumstances.AdmitsUnconfirmed;
        _classes = [.. classifications.Select(circumstances.PossibleClasses)];
        var unmeasured = circumstances.WithoutProgram(circumstances.Facts.Read(Evidence.Empty));
        Steps = Compile(unmeasured);
        _wholes = [.. unmeasured.Sets.SelectMany(WholesOf).Select(whole => _places[whole])];
        var judgement = new Judgement(unmeasured);
        _free = [.. unmeasured.Sets.SelectMany(QuestionsOf).Where(question => !Entanglement.Of(judgement, question))];
    }

    /// <summary>The date of the assessment; null where no requirement hangs on it.</summary>
    public LocalDate? On { get; }

    public MeasurePlaces Measures { get; }

    /// <summary>The steps, each after those that it is made of.</summary>
    public ImmutableArray<LawStep> Steps { get; }

    /// <summary>Whether it is the program for a unit.</summary>
    public bool IsFor(Circumstances circumstances, ImmutableArray<AreaClassification> classifications)
    {
        if (circumstances.AssessedYear != _assessedYear || circumstances.AdmitsUnconfirmed != _admitsUnconfirmed)
        {
            return false;
        }

        for (var i = 0; i < classifications.Length; i++)
        {
            if (!circumstances.PossibleClasses(classifications[i]).AsSpan().SequenceEqual(_classes[i].AsSpan()))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Finds the step that answers a question; none for parts that apply in other area classes.</summary>
    public bool TryFind(Question question, out int place) => _places.TryGetValue(question, out place);

    /// <summary>Whether, whatever is measured, the parts of a question never want contrary things of one unknown; false where that was not looked at.</summary>
    public bool IsFree(Question question) => _free.Contains(question);

    /// <summary>In which order the sets ask for what may be unknown: measures, and what is open in steps. That of indicators before that of conditions.</summary>
    public IReadOnlyDictionary<object, int> Order => LazyInitializer.EnsureInitialized(ref _order, MeetAll);

    private Dictionary<object, int> MeetAll()
    {
        var order = new Dictionary<object, int>();
        var gone = new bool[Steps.Length];
        foreach (var whole in _wholes)
        {
            Meet(whole);
        }

        return order;

        void Meet(int place)
        {
            if (gone[place])
            {
                return;
            }

            gone[place] = true;
            var step = Steps[place];
            foreach (var unknown in new[] { step.Measure < 0 ? null : Measures.Measures[step.Measure], step.Open, step.Past < 0 ? null : Measures.Measures[step.Past] }.OfType<object>())
            {
                order.TryAdd(unknown, order.Count);
            }

            foreach (var part in step.Parts)
            {
                Meet(part);
            }
        }
    }

    private ImmutableArray<LawStep> Compile(Circumstances circumstances)
    {
        var algebra = new StepAlgebra(Measures);
        foreach (var set in circumstances.Sets)
        {
            var meaning = new Meaning<int>(algebra, circumstances, set, _places);
            meaning.Of(Question.Of(set));
            foreach (var part in Question.Of(set).Requirements().SelectMany(whole => Applicable(whole.Requirement!, circumstances, set)))
            {
                meaning.Of(Question.Of(set, part));
            }
        }

        return algebra.Steps;
    }

    private static IEnumerable<Requirement> Applicable(Requirement requirement, Circumstances circumstances, CriteriaSet set)
    {
        ImmutableArray<Requirement> parts = requirement is ByAreaClass byClass
            ? [.. circumstances.PossibleClasses(byClass.Classification ?? set.AreaClassification).Select(byClass.For).Distinct()]
            : requirement.Parts;
        return parts.SelectMany(part => Applicable(part, circumstances, set)).Prepend(requirement);
    }

    // What is required of another set is asked for with that set.
    private static IEnumerable<Question> WholesOf(CriteriaSet set) => set.Indicators.Select(indicator => indicator.Requirement)
        .Concat(set.Criteria.Select(criterion => criterion.Condition).Prepend(set.Condition).OfType<Requirement>())
        .Where(requirement => requirement is not Prerequisite)
        .Select(requirement => Question.Of(set, requirement));

    private static IEnumerable<Question> QuestionsOf(CriteriaSet set) => set.Criteria
        .SelectMany(criterion => Question.Of(set, criterion).Parts().Append(Question.Of(set, criterion)))
        .Append(Question.Of(set));
}
