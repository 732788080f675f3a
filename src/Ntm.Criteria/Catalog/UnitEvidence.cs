namespace Ntm.Criteria;

/// <summary>The evidence of one unit of an evidence document (số liệu của một đơn vị).</summary>
/// <remarks>Compared by reference. Immutable and safe for concurrent use.</remarks>
public sealed class UnitEvidence
{
    internal UnitEvidence(UnitCode code, Evidence evidence)
    {
        Code = code;
        Evidence = evidence;
    }

    /// <summary>The code of the unit.</summary>
    public UnitCode Code { get; }

    /// <summary>What was measured of it, what is stated of its titles and what assessors say of it, in the order of the document.</summary>
    public Evidence Evidence { get; }

    /// <summary>The code and how many measurements there are.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Code}: {PlainNumber.Format(Evidence.Count)}";
}
