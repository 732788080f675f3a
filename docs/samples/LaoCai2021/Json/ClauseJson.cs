using System.Text.Json;
using Ntm.Criteria;

namespace LaoCai2021;

/// <summary>Where something stands in the law, and how well that is established.</summary>
internal static class ClauseJson
{
    /// <summary>The contents of the object of a clause.</summary>
    public static void Write(Utf8JsonWriter writer, Provenance provenance)
    {
        WriteCitation(writer, provenance.Citation);
        writer.WriteString("basis", provenance.Basis.Key);
    }

    public static void WriteCitation(Utf8JsonWriter writer, Citation citation)
    {
        writer.WriteText("citation", citation.Describe);
        writer.WriteString("standing", citation.Instrument.Standing.Key);
    }
}
