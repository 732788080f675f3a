namespace Ntm.Criteria;

/// <summary>Why a level of a province cannot simply stand beside what a set says.</summary>
internal enum LevelObjection
{
    None,

    /// <summary>The set leaves it to the province.</summary>
    LeftToProvince,

    /// <summary>The level of the set is not recorded.</summary>
    NotRecorded,

    /// <summary>It is softer than a level that may decide.</summary>
    SofterThanDeciding,

    /// <summary>It is softer than a level that is unconfirmed.</summary>
    SofterThanUnconfirmed,
}
