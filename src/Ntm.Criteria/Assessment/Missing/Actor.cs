using System.Collections.Immutable;
using Ardalis.SmartEnum;

namespace Ntm.Criteria;

/// <summary>Who must act so that a missing fact becomes known (nơi phải cung cấp).</summary>
/// <remarks>Equal by value, ordered as in <see cref="All"/>; the name is the stable code. Immutable and safe for concurrent use.</remarks>
public sealed class Actor : SmartEnum<Actor>
{
    /// <summary>The unit that is assessed, which measures and reports (đơn vị được đánh giá).</summary>
    public static readonly Actor Unit = new(nameof(Unit), 1);

    /// <summary>The provincial People's Committee, to which the text leaves it (UBND cấp tỉnh).</summary>
    public static readonly Actor Province = new(nameof(Province), 2);

    /// <summary>The ministry in charge, to which the text leaves it (bộ quản lý ngành).</summary>
    public static readonly Actor Ministry = new(nameof(Ministry), 3);

    /// <summary>Whoever maintains the documents: the law says it, and it is not recorded or not yet checked here (người duy trì dữ liệu).</summary>
    public static readonly Actor Maintainer = new(nameof(Maintainer), 4);

    /// <summary>All of them, the nearest to the unit first.</summary>
    public static ImmutableArray<Actor> All { get; } = [Unit, Province, Ministry, Maintainer];

    private Actor(string name, int value) : base(name, value)
    {
    }

    internal static Actor Of(Authority authority) => authority == Authority.Province ? Province : Ministry;

    /// <summary>The actor of a name, or null.</summary>
    /// <param name="name">A name, such as <c>Commune</c>.</param>
    /// <returns>The actor, or null where the name is another.</returns>
    public static Actor? Find(string? name) => All.FirstOrDefault(actor => actor.Name == name);
}
