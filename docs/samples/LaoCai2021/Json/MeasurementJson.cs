using System.Text.Json;
using Ntm.Criteria;

namespace LaoCai2021;

/// <summary>A measured value with its date and its source.</summary>
internal static class MeasurementJson
{
    /// <summary>The contents of the object of a measurement, without its measure.</summary>
    public static void Write(Utf8JsonWriter writer, Measurement measurement)
    {
        ValueJson.Write(writer, "value", measurement.Value);
        writer.WriteDate("observed", measurement.Observed);
        writer.WriteString("source", measurement.Source);
    }
}
