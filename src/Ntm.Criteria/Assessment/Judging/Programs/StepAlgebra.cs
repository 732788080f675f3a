using System.Collections.Immutable;
using Ntm.Criteria.Requirements;

namespace Ntm.Criteria;

/// <summary>What a requirement comes to as a step of a program.</summary>
/// <param name="measures">The measures of the law.</param>
internal sealed class StepAlgebra(MeasurePlaces measures) : IOutcomeAlgebra<int>
{
    private readonly ImmutableArray<LawStep>.Builder _steps = ImmutableArray.CreateBuilder<LawStep>();
    private readonly Dictionary<LawStep, int> _places = [];

    /// <summary>The steps so far, each after those that it is made of.</summary>
    public ImmutableArray<LawStep> Steps => _steps.ToImmutable();

    public int NotApplicable => Intern(new LawStep { Operation = StepOperation.Constant, Outcomes = Outcomes.NotApplicable });

    public int Compare(Measure measure, Comparison comparison, ExactValue bound) =>
        Intern(new LawStep { Operation = StepOperation.Compare, Measure = measures.PlaceOf(measure), Comparison = comparison, Bound = bound });

    public int Compare(Measure measure, Comparison comparison, ThresholdCell open) =>
        Intern(new LawStep { Operation = StepOperation.CompareOpen, Measure = measures.PlaceOf(measure), Comparison = comparison, Open = open, Bound = ExactValue.Number(0) });

    public int Compare(Measure measure, ExactValue times, Measure past) =>
        Intern(new LawStep { Operation = StepOperation.CompareTimes, Measure = measures.PlaceOf(measure), Past = measures.PlaceOf(past), Bound = times });

    public int Compare(Measure measure, ThresholdCell open, Measure past) =>
        Intern(new LawStep { Operation = StepOperation.CompareOpenTimes, Measure = measures.PlaceOf(measure), Past = measures.PlaceOf(past), Open = open, Bound = ExactValue.Number(0) });

    public int All(ImmutableArray<int> parts) => Of(StepOperation.All, parts);

    public int Any(ImmutableArray<int> parts) => Of(StepOperation.Any, parts);

    public int AtLeast(int needed, ImmutableArray<int> parts) => Intern(new LawStep { Operation = StepOperation.AtLeast, Needed = needed, Parts = parts });

    public int Choose(int condition, int whereMet, int whereNotMet) => Intern(new LawStep { Operation = StepOperation.Choose, Parts = [condition, whereMet, whereNotMet] });

    public int NotIssued(Delegated requirement, Func<int> form) => Intern(new LawStep { Operation = StepOperation.NotIssued, Open = requirement, Parts = [form()] });

    public int NotRecorded(NotRecorded requirement) => Intern(new LawStep { Operation = StepOperation.NotRecorded, Open = requirement });

    public int OneOf(AreaClassification classification, ImmutableArray<AreaClass> classes, Func<AreaClass, int> inClass) =>
        Intern(new LawStep { Operation = StepOperation.OneOf, Open = classification, Parts = [.. classes.Select(inClass)] });

    private int Of(StepOperation operation, ImmutableArray<int> parts) => parts is [var single] ? single : Intern(new LawStep { Operation = operation, Parts = parts });

    private int Intern(LawStep step)
    {
        if (!_places.TryGetValue(step, out var place))
        {
            place = _steps.Count;
            _steps.Add(step);
            _places.Add(step, place);
        }

        return place;
    }
}
