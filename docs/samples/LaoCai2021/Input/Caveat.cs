using Ntm.Criteria;

namespace LaoCai2021;

/// <summary>What must be known of a reported measurement; in Vietnamese it is the note of the measurement.</summary>
internal sealed class Caveat
{
    public required string Measure { get; init; }

    public required BilingualText Text { get; init; }

    public static Caveat Read(InputObject caveat)
    {
        caveat.Only("measure", "vi", "en");
        return new Caveat { Measure = caveat.Text("measure"), Text = caveat.Bilingual() };
    }
}
