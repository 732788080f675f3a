using System.Runtime.CompilerServices;

namespace Ntm.Criteria;

/// <summary>How the few methods are compiled that a load calls tens of thousands of times.</summary>
internal static class Compiled
{
    /// <summary>
    /// With all optimisations at the first call: the runtime would find out that they are worth it when the first load, which is often the only one, is over. They are compiled then
    /// also where the application was compiled ahead of time (ReadyToRun), and never again by what was measured of them.
    /// </summary>
    public const MethodImplOptions AtOnce = MethodImplOptions.AggressiveOptimization;
}
