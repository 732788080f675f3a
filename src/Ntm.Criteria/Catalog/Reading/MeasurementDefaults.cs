using NodaTime;

namespace Ntm.Criteria;

/// <summary>What a measurement that does not say it itself takes over from its unit or its document.</summary>
internal sealed record MeasurementDefaults(LocalDate? Observed, string? Source, bool IsIllustrative, bool HasObserved, bool HasSource)
{
    public static MeasurementDefaults None(bool isIllustrative) => new(null, null, isIllustrative, HasObserved: false, HasSource: false);

    /// <summary>The defaults inside an object that may give its own.</summary>
    public MeasurementDefaults Within(ObjectReader reader)
    {
        var hasObserved = reader.Has("observed");
        var hasSource = reader.Has("source");
        return this with
        {
            Observed = hasObserved ? reader.Optional("observed", Dates.Date) : Observed,
            Source = hasSource ? reader.Optional("source", Scalar.Text) : Source,
            HasObserved = HasObserved || hasObserved,
            HasSource = HasSource || hasSource,
        };
    }
}
