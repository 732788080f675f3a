namespace Ntm.Criteria;

/// <summary>In which ways an outcome hangs on a fact, or on the column of it.</summary>
[Flags]
internal enum FactUses
{
    None = 0,

    /// <summary>A greater value is never worse.</summary>
    Rising = 1,

    /// <summary>A smaller value is never worse.</summary>
    Falling = 2,

    /// <summary>It is not told which values are better.</summary>
    Turning = 4,

    /// <summary>It is asked for in more than one place.</summary>
    Repeated = 8,
}

/// <summary>What follows of the ways in which an outcome hangs on a fact.</summary>
internal static class FactUsesExtensions
{
    /// <summary>Whether the parts that ask for the fact may contradict each other in what they want of it, so that not every combination of their outcomes is possible.</summary>
    public static bool AreEntangled(this FactUses uses) => uses.HasFlag(FactUses.Rising | FactUses.Falling) || uses.HasFlag(FactUses.Turning | FactUses.Repeated);
}
