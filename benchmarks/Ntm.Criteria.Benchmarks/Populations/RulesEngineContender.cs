using RulesEngine.Models;

namespace Ntm.Criteria.Benchmarks;

/// <summary>Microsoft RulesEngine with a rule for each indicator.</summary>
internal sealed class RulesEngineContender
{
    private const string Workflow = "advanced";

    private readonly global::RulesEngine.RulesEngine _engine = new(
    [
        new Workflow
        {
            WorkflowName = Workflow,
            Rules = [.. RulesEngineAdvancedSet.Expressions.Select((expression, place) => new Rule { RuleName = $"{place}", RuleExpressionType = RuleExpressionType.LambdaExpression, Expression = expression })],
        },
    ]);

    /// <summary>Whether each indicator is met, in the order of the set.</summary>
    public IEnumerable<bool> Judge(CommuneFigures figures) =>
        _engine.ExecuteAllRulesAsync(Workflow, new RuleParameter("figures", figures)).AsTask().GetAwaiter().GetResult().Select(result => result.IsSuccess);
}
