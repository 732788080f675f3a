using System.Collections.Immutable;

namespace Ntm.Criteria;

/// <summary>Whether the unit holds the title of a standard, which the evidence does not say or says in two ways (thiếu thông tin về danh hiệu).</summary>
/// <remarks>The unit can say it: it has the decision. Compared by reference. Immutable and safe for concurrent use.</remarks>
public sealed class MissingTitle : MissingFact
{
    internal MissingTitle(ReasonCode reason, Standard standard, ImmutableArray<TitleStatement> statements)
        : base(reason, Actor.Unit)
    {
        Standard = standard;
        Statements = statements;
    }

    /// <summary>The standard that the title is of.</summary>
    public Standard Standard { get; }

    /// <summary>What the evidence does say, where that contradicts itself; otherwise empty.</summary>
    public ImmutableArray<TitleStatement> Statements { get; }

    /// <inheritdoc/>
    public override TResult Match<TResult>(
        Func<MissingMeasurement, TResult> measurement,
        Func<MissingThreshold, TResult> threshold,
        Func<MissingRequirement, TResult> requirement,
        Func<MissingAreaClass, TResult> areaClass,
        Func<MissingTitle, TResult> title)
    {
        ArgumentNullException.ThrowIfNull(title);
        return title(this);
    }
}
