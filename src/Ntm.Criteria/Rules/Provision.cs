namespace Ntm.Criteria;

/// <summary>One change that a regulation makes to a set (quy định sửa đổi, quy định cụ thể).</summary>
/// <remarks>A closed set: <see cref="Amendment"/> and <see cref="LocalProvision"/>.</remarks>
internal abstract record Provision
{
    private protected Provision()
    {
    }

    public required string SetKey { get; init; }

    public required DatePeriod InForce { get; init; }

    public required Provenance Provenance { get; init; }
}
