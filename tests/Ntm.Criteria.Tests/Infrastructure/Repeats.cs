namespace Ntm.Criteria.Tests;

/// <summary>How often a property is tried: as often as the test says, or a fiftieth of that, at least once, while the library is being mutated.</summary>
internal static class Repeats
{
#if MUTATION
    private const int Divisor = 50;
#else
    private const int Divisor = 1;
#endif

    public static long Of(int times) => Math.Max(1, times / Divisor);
}
