using System.Collections.Immutable;

namespace Ntm.Criteria;

/// <summary>The facts that can be moved on purpose, and what the judge works with where they are let go.</summary>
internal sealed class Movables
{
    private readonly Dictionary<Measure, (Fact Fact, ImmutableArray<Move> Moves)> _movables = [];

    public Movables(Judgement judgement)
    {
        var circumstances = judgement.Circumstances;
        var demands = circumstances.Sets.SelectMany(set => Question.Of(set).Requirements())
            .SelectMany(question => question.Requirement!.Accept(new DemandFinder(circumstances, question.Set))).ToLookup(demand => demand.Measure);
        var pasts = circumstances.Sets.SelectMany(set => set.Requirements()).OfType<Requirements.AtLeastTimesOwn>().Select(requirement => requirement.Past).ToHashSet();
        foreach (var ofMeasure in demands.Where(ofMeasure => !pasts.Contains(ofMeasure.Key)))
        {
            var fact = circumstances.Facts.Of(ofMeasure.Key);
            if (!CanBeMoved(fact))
            {
                continue;
            }

            var directions = ofMeasure.Where(demand => demand.Direction is not null && judgement.Of(demand.Question) == Outcomes.NotMet).Select(demand => demand.Direction!).Distinct();
            var finder = new MoveFinder(fact, [.. ofMeasure.SelectMany(demand => demand.Bounds).Distinct()], circumstances.Facts.On);
            ImmutableArray<Move> moves = [.. directions.SelectMany(direction => finder.In(direction))];
            if (!moves.IsEmpty)
            {
                _movables.Add(ofMeasure.Key, (fact, moves));
            }
        }

        Circumstances = circumstances.With(circumstances.Facts.With(_movables.Keys.Select(measure => Fact.Unknown(measure, ReasonCode.OnlyARange, []))));
    }

    /// <summary>The circumstances in which each of these facts may be anything.</summary>
    public Circumstances Circumstances { get; }

    /// <summary>What is known of a measure now and how it can be moved; null where it cannot.</summary>
    public (Fact Fact, ImmutableArray<Move> Moves)? Find(object unknown) =>
        unknown is Measure measure && _movables.TryGetValue(measure, out var movable) ? movable : null;

    // What is not known is to be measured first.
    private static bool CanBeMoved(Fact fact) => fact.IsExact ? !fact.IsNotApplicable : fact.Reason == ReasonCode.OnlyARange || fact.Reason == ReasonCode.PartlyCounted;
}
