namespace Ntm.Criteria;

/// <summary>A recorded value of a threshold (ngưỡng đã ban hành).</summary>
/// <remarks>Compared by reference. Immutable and safe for concurrent use.</remarks>
public sealed class IssuedThreshold : ThresholdCell
{
    internal IssuedThreshold(ThresholdValue value, Provenance provenance)
    {
        Value = value;
        Provenance = provenance;
    }

    /// <summary>The value.</summary>
    public ThresholdValue Value { get; }

    /// <summary>Where the value comes from and how well it is established.</summary>
    public Provenance Provenance { get; }

    /// <summary>
    /// Whether it is known to be for the province that is asked for. Otherwise it does not decide: its provision names the code of the province on a
    /// date on which it is not known that the province was this one (<c>CriteriaInForce.Unplaced</c> names its instrument).
    /// </summary>
    public bool IsPlaced { get; private init; } = true;

    /// <inheritdoc/>
    public override Citation Citation => Provenance.Citation;

    /// <inheritdoc/>
    public override BilingualText? Remark => Provenance.Remark;

    internal override ThresholdCell Unplaced() => new IssuedThreshold(Value, Provenance) { Areas = Areas, Years = Years, IsPlaced = false };

    internal override ThresholdCell Times(decimal factor, Basis basis)
    {
        // More than a number holds is more than anything reaches.
        var number = Value.Number!.Value;
        var multiple = number > decimal.MaxValue / Math.Max(factor, 1) ? decimal.MaxValue : PlainNumber.WithoutTrailingZeros(number * factor);
        return new IssuedThreshold(new ThresholdValue(multiple), Provenance.OfWhatFollows(basis)) { Areas = Areas, Years = Years, IsPlaced = IsPlaced };
    }

    /// <summary>The value.</summary>
    /// <returns>The number, culture-free, or the key of the grade.</returns>
    public override string ToString() => Value.ToString();

    /// <inheritdoc/>
    public override TResult Match<TResult>(
        Func<IssuedThreshold, TResult> issued,
        Func<DelegatedThreshold, TResult> delegated,
        Func<UnrecordedThreshold, TResult> unrecorded)
    {
        ArgumentNullException.ThrowIfNull(issued);
        return issued(this);
    }
}
