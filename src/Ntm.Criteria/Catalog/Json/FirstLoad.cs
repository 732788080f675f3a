using System.Runtime.CompilerServices;

namespace Ntm.Criteria;

/// <summary>How the methods are compiled that a load calls tens of thousands of times.</summary>
internal static class FirstLoad
{
    /// <summary>With all optimisations at once: the runtime would find out that they are worth it when the first load, which is often the only one, is over.</summary>
    public const MethodImplOptions Hot = MethodImplOptions.AggressiveOptimization;
}
