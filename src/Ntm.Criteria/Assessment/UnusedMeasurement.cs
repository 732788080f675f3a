namespace Ntm.Criteria;

/// <summary>A measurement that the assessment did not rest on, and why: nothing that was given is lost silently (số liệu không dùng).</summary>
/// <remarks>Compared by reference. Immutable and safe for concurrent use.</remarks>
public sealed class UnusedMeasurement
{
    internal UnusedMeasurement(Measurement measurement, UnusedReason reason, Measure? measure = null, Measure? meant = null)
    {
        Measurement = measurement;
        Reason = reason;
        Measure = measure;
        Meant = meant;
    }

    /// <summary>The measurement.</summary>
    public Measurement Measurement { get; }

    /// <summary>Why it was not used.</summary>
    public UnusedReason Reason { get; }

    /// <summary>What was measured; null where the set has no such measure, or no verdict is possible.</summary>
    public Measure? Measure { get; }

    /// <summary>
    /// What was probably meant, where the set has no such measure: one whose key is nearly the same, or the only one that the indicator of that
    /// key speaks of. Null where nothing comes near, and of more than a hundred such keys for the others.
    /// </summary>
    public Measure? Meant { get; }

    /// <summary>The measurement and the code of the reason.</summary>
    /// <returns>A culture-free text.</returns>
    public override string ToString() => $"{Measurement} ({Reason.Name})";
}
