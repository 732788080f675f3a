namespace Ntm.Criteria.Tests;

/// <summary>How often a property is tried: as often as the test says, or a tenth of that while the library is being mutated.</summary>
internal static class Repeats
{
#if MUTATION
    private const int Divisor = 10;
#else
    private const int Divisor = 1;
#endif

    public static long Of(int times) => Math.Max(1, times / Divisor);
}
