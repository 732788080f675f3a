using System.Collections.Immutable;

namespace Ntm.Criteria;

/// <summary>That one unit took over another, whole or in part (kế thừa đơn vị hành chính).</summary>
/// <remarks>
/// A unit that is renamed, or goes on in any other way, is another unit by its <see cref="UnitId"/>, and the successor of itself. Equal by reference; not ordered. Immutable
/// and safe for concurrent use.
/// </remarks>
public sealed class UnitSuccession
{
    internal UnitSuccession(AdministrativeUnit from, AdministrativeUnit to, SuccessionShare share, ImmutableArray<TerritoryEvent> events)
    {
        From = from;
        To = to;
        Share = share;
        Events = events;
    }

    /// <summary>The earlier unit.</summary>
    public AdministrativeUnit From { get; }

    /// <summary>The later unit.</summary>
    public AdministrativeUnit To { get; }

    /// <summary>How much of the earlier unit became part of the later one.</summary>
    public SuccessionShare Share { get; }

    /// <summary>The events that led from one to the other, in the order of their days; none between a unit and itself.</summary>
    public ImmutableArray<TerritoryEvent> Events { get; }

    /// <summary>How well it is established: as well as the weakest of its events.</summary>
    public Basis Basis => Events.Select(one => one.Provenance.Basis).Append(Basis.Confirmed).MaxBy(basis => basis.Value)!;

    /// <summary>Both units and the share, such as "xã Tà Chải (02872), huyện Bắc Hà, tỉnh Lào Cai -> thị trấn Bắc Hà (02839), huyện Bắc Hà, tỉnh Lào Cai: whole". Culture-free.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{From} -> {To}: {Share.Key}";
}
