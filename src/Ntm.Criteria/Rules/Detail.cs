using Ntm.Criteria.Requirements;

namespace Ntm.Criteria;

/// <summary>Says in a province, in lettered parts, what it takes for the answer to a yes/no measure of an indicator to be yes (quy định cụ thể nội dung chỉ tiêu).</summary>
internal sealed record Detail : IndicatorProvision
{
    /// <summary>The measure whose yes the parts stand for.</summary>
    public required Measure Question { get; init; }

    public required AllOf Parts { get; init; }
}
