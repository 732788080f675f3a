using Ntm.Criteria;

namespace LaoCai2021;

/// <summary>How many criteria an account says that a commune met.</summary>
internal sealed class Progress
{
    public required int Met { get; init; }

    public required int Of { get; init; }

    public required BilingualText When { get; init; }

    public static Progress Read(InputObject progress)
    {
        progress.Only("met", "of", "when");
        return new Progress { Met = progress.Number("met"), Of = progress.Number("of"), When = progress.Bilingual("when") };
    }
}
