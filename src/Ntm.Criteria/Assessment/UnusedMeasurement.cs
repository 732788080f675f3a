namespace Ntm.Criteria;

/// <summary>A measurement that the assessment did not rest on, and why: nothing that was given is lost silently (số liệu không dùng).</summary>
/// <remarks>Compared by reference. Immutable and safe for concurrent use.</remarks>
public sealed class UnusedMeasurement
{
    internal UnusedMeasurement(Measurement measurement, UnusedReason reason)
    {
        Measurement = measurement;
        Reason = reason;
    }

    /// <summary>The measurement.</summary>
    public Measurement Measurement { get; }

    /// <summary>Why it was not used.</summary>
    public UnusedReason Reason { get; }

    /// <summary>The measurement and the code of the reason.</summary>
    /// <returns>A culture-free text.</returns>
    public override string ToString() => $"{Measurement} ({Reason.Name})";
}
