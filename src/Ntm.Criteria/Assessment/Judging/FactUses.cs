namespace Ntm.Criteria;

/// <summary>In which ways the outcome of a node hangs on a column.</summary>
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

    /// <summary>The node reads it in more than one place.</summary>
    Repeated = 8,
}
