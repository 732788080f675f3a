using NodaTime;

namespace Ntm.Criteria;

/// <summary>An observed value of a measure for a commune, with its date and source (kết quả đo).</summary>
/// <remarks>Compared by reference. Immutable and safe for concurrent use.</remarks>
public sealed class Measurement
{
    /// <summary>The key of the measure, one of <c>CriteriaCatalog.Measures</c>, such as <c>health-insurance</c>; a key that no indicator uses is told by the assessment.</summary>
    public required string Measure { get; init; }

    /// <summary>What was observed; its kind is that of the measure.</summary>
    public required MeasuredValue Value { get; init; }

    /// <summary>The date that the value holds for; the date of the account where it tells none. After the date of the law, it is not used.</summary>
    public required LocalDate Observed { get; init; }

    /// <summary>Who says so: a report, a survey, an account.</summary>
    public required string Source { get; init; }

    /// <summary>A remark of whoever recorded it, or null.</summary>
    public string? Note { get; init; }

    /// <summary>Whether it corrects the other values recorded for the same measure and date.</summary>
    public bool IsCorrection { get; init; }

    /// <summary>Whether it is an example and not an observation (minh họa). What rests on it says so.</summary>
    public bool IsIllustrative { get; init; }

    /// <summary>Measure, value and date, culture-free.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Measure}: {Value} ({IsoDate.Format(Observed)})";
}
