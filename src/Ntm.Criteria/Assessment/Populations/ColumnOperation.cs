namespace Ntm.Criteria;

/// <summary>What a node of a program does with columns, or with the outcomes of other nodes.</summary>
internal enum ColumnOperation
{
    /// <summary>The same outcomes for every row.</summary>
    Constant,

    /// <summary>A column is held against a bound that its values must reach.</summary>
    Reaches,

    /// <summary>A column is held against a bound that its values must stay below.</summary>
    StaysBelow,

    /// <summary>A column is held against a bound that is not known.</summary>
    AgainstUnknownBound,

    /// <summary>A column is held against a multiple of another.</summary>
    ReachesTimes,

    /// <summary>All parts.</summary>
    All,

    /// <summary>Any part.</summary>
    Any,

    /// <summary>At least so many parts.</summary>
    AtLeast,

    /// <summary>The second part where the first is met, the third where it is not.</summary>
    Choose,

    /// <summary>What any of the parts comes to: it is not known which of them holds.</summary>
    Either,
}
