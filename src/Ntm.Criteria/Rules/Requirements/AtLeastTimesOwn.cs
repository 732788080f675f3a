using System.Collections.Immutable;

namespace Ntm.Criteria.Requirements;

/// <summary>The measured value reaches a multiple of what the unit itself had in the past (gấp số lần so với chính đơn vị tại thời điểm trước).</summary>
/// <remarks>
/// What it had is a measurement too, of a measure of its own: the latest that was observed on or before the date of the law. Where it was not measured,
/// it is a measurement that is missing, and no threshold. Compared by reference. Immutable and safe for concurrent use.
/// </remarks>
public sealed class AtLeastTimesOwn : Requirement
{
    private readonly Threshold _factor;

    internal AtLeastTimesOwn(Measure measure, decimal factor, Provenance provenance, Measure past)
    {
        Measure = measure;
        Past = past;
        FactorCell = new IssuedThreshold(new ThresholdValue(factor), provenance);
        _factor = new Threshold(null, [FactorCell]);
    }

    /// <summary>The measure, a number.</summary>
    public Measure Measure { get; }

    /// <summary>The measure of what the unit had, a number in the same unit, such as its income when it was recognised.</summary>
    public Measure Past { get; }

    /// <summary>By how much the past value is multiplied.</summary>
    public decimal Factor => FactorCell.Value.Number!.Value;

    /// <summary>Where the factor comes from and how well it is established. An unconfirmed one does not decide, like any threshold.</summary>
    public Provenance Provenance => FactorCell.Provenance;

    /// <summary>The measure, then that of the past.</summary>
    public override ImmutableArray<Measure> OwnMeasures => [Measure, Past];

    /// <summary>The factor, which is no amount of the measure: the level is the factor times the past value.</summary>
    public override ImmutableArray<Threshold> OwnThresholds => [_factor];

    internal IssuedThreshold FactorCell { get; }

    /// <inheritdoc/>
    public override TResult Accept<TResult>(IRequirementVisitor<TResult> visitor)
    {
        ArgumentNullException.ThrowIfNull(visitor);
        return visitor.Visit(this);
    }
}
