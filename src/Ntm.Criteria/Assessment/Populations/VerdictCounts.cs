namespace Ntm.Criteria;

/// <summary>How many rows of a population have which verdict (số xã theo kết quả).</summary>
/// <remarks>Equal by value; not ordered. The default value counts nothing. Immutable and safe for concurrent use.</remarks>
public readonly record struct VerdictCounts
{
    /// <summary>The rows whose verdict is met.</summary>
    public int Met { get; internal init; }

    /// <summary>The rows whose verdict is not met.</summary>
    public int NotMet { get; internal init; }

    /// <summary>The rows of which the known facts and law do not decide.</summary>
    public int Undetermined { get; internal init; }

    /// <summary>The rows that the requirement does not apply to.</summary>
    public int NotApplicable { get; internal init; }

    /// <summary>All rows that there is a verdict for, also an undetermined one.</summary>
    public int Total => Met + NotMet + Undetermined + NotApplicable;

    /// <summary>How many rows have a verdict.</summary>
    /// <param name="verdict">The verdict.</param>
    /// <returns>Their number.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="verdict"/> is null.</exception>
    public int Of(Verdict verdict)
    {
        ArgumentNullException.ThrowIfNull(verdict);
        return verdict == Verdict.Met ? Met
            : verdict == Verdict.NotMet ? NotMet
            : verdict == Verdict.NotApplicable ? NotApplicable
            : Undetermined;
    }

    /// <summary>The counts, culture-free: <c>120 met, 30 not met, 14 undetermined, 0 not applicable</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() =>
        $"{PlainNumber.Format(Met)} met, {PlainNumber.Format(NotMet)} not met, {PlainNumber.Format(Undetermined)} undetermined, {PlainNumber.Format(NotApplicable)} not applicable";
}
