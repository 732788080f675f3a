using System.Collections.Immutable;

namespace Ntm.Criteria;

/// <summary>
/// What is still possible, exactly: the outcomes of all completions of the missing facts, and the facts that matter. It splits on
/// every unknown, so a fact that is used twice has one value, and a requirement that no completion changes is decided.
/// </summary>
/// <remarks>Each question is worked out by itself, with its own limit of work, so that its answer never hangs on what was asked before.</remarks>
internal sealed class Possibilities(Circumstances circumstances)
{
    private readonly UnknownFacts _unknowns = new(circumstances);
    private readonly Dictionary<Question, Possibility> _known = [];

    /// <summary>What is possible.</summary>
    /// <param name="question">The question.</param>
    /// <param name="atMost">Outcomes among which the possible ones are: the answer where the exact one would take too much work.</param>
    public Possibility Of(Question question, Outcomes atMost)
    {
        if (!_known.TryGetValue(question, out var possibility))
        {
            possibility = WorkOut(question, atMost);
            _known.Add(question, possibility);
        }

        return possibility;
    }

    private Possibility WorkOut(Question question, Outcomes atMost)
    {
        var diagrams = new DecisionDiagrams();
        var diagram = Ask(question, new DiagramAlgebra(diagrams, _unknowns, circumstances.Facts));
        return diagram == DecisionDiagrams.TooLarge
            ? new Possibility(atMost, Unknowns(Ask(question, new MentionedUnknowns(_unknowns, circumstances.Facts))), IsExact: false)
            : new Possibility(OutcomesOf(diagrams.Answers(diagram)), Unknowns(diagrams.Unknowns(diagram)), IsExact: true);
    }

    private T Ask<T>(Question question, IOutcomeAlgebra<T> algebra) => new Meaning<T>(algebra, circumstances, question.Set, []).Of(question);

    private static Outcomes OutcomesOf(IEnumerable<int> answers) =>
        Outcomes.FromBits(answers.Aggregate(0, (bits, outcome) => bits | (1 << outcome)));

    private ImmutableArray<object> Unknowns(IEnumerable<int> indices) => [.. indices.Select(index => _unknowns[index])];
}
