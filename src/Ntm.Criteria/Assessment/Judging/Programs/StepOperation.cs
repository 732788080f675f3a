namespace Ntm.Criteria;

/// <summary>What a step of a program does with facts, or with the outcomes of earlier steps.</summary>
internal enum StepOperation
{
    /// <summary>The same outcomes for every unit.</summary>
    Constant,

    /// <summary>A fact is held against a bound.</summary>
    Compare,

    /// <summary>A fact is held against a bound that is not known.</summary>
    CompareOpen,

    /// <summary>A fact is held against a multiple of another.</summary>
    CompareTimes,

    /// <summary>A fact is held against a multiple of another that is not known.</summary>
    CompareOpenTimes,

    /// <summary>All parts.</summary>
    All,

    /// <summary>Any part.</summary>
    Any,

    /// <summary>At least so many parts.</summary>
    AtLeast,

    /// <summary>The second part where the first is met, the third where it is not.</summary>
    Choose,

    /// <summary>Met, not met, or what its part comes to: it is not issued yet.</summary>
    NotIssued,

    /// <summary>Anything: it is not recorded.</summary>
    NotRecorded,

    /// <summary>What any of the parts comes to: it is not known which of them holds.</summary>
    OneOf,
}
