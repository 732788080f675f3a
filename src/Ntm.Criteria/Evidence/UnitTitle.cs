namespace Ntm.Criteria;

/// <summary>What is stated of the title of a certain unit, and does not go over to another by itself (danh hiệu của một đơn vị).</summary>
/// <remarks>Compared by reference. Immutable and safe for concurrent use.</remarks>
public sealed class UnitTitle
{
    internal UnitTitle(AdministrativeUnit unit, TitleStatement statement)
    {
        Unit = unit;
        Statement = statement;
    }

    /// <summary>The unit that it was stated of.</summary>
    public AdministrativeUnit Unit { get; }

    /// <summary>The statement.</summary>
    public TitleStatement Statement { get; }

    /// <summary>The unit and the statement, culture-free.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Unit}: {Statement}";
}
