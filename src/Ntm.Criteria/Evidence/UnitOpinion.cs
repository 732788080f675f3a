namespace Ntm.Criteria;

/// <summary>An opinion on a certain unit, which does not go over to another by itself (ý kiến về một đơn vị).</summary>
/// <remarks>Compared by reference. Immutable and safe for concurrent use.</remarks>
public sealed class UnitOpinion
{
    internal UnitOpinion(AdministrativeUnit unit, Opinion opinion)
    {
        Unit = unit;
        Opinion = opinion;
    }

    /// <summary>The unit that it was given of.</summary>
    public AdministrativeUnit Unit { get; }

    /// <summary>The opinion.</summary>
    public Opinion Opinion { get; }

    /// <summary>The unit and the opinion, culture-free.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Unit}: {Opinion}";
}
