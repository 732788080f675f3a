namespace Ntm.Criteria;

/// <summary>What the cells of a threshold may say where it is read.</summary>
internal enum CellStates
{
    /// <summary>All that a set may say: a level, that it is left to an authority, or that it is not recorded.</summary>
    OfSet,

    /// <summary>What a province supplies: a level, or that it is not recorded.</summary>
    Supplied,

    /// <summary>Levels alone, which need not be for every class and year.</summary>
    Levels,
}
