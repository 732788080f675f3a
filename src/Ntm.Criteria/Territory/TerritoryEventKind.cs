using System.Collections.Immutable;
using Ardalis.SmartEnum;

namespace Ntm.Criteria;

/// <summary>What an event does to units (loại thay đổi đơn vị hành chính).</summary>
/// <remarks>Equal by value, ordered as in <see cref="All"/>. Immutable and safe for concurrent use.</remarks>
public sealed class TerritoryEventKind : SmartEnum<TerritoryEventKind>
{
    /// <summary>Thành lập: a unit begins under a code that no unit had the day before.</summary>
    public static readonly TerritoryEventKind Establishment = new(nameof(Establishment), 1, "establishment", new("thành lập", "establishment"));

    /// <summary>Sáp nhập, nhập: one unit is formed from several.</summary>
    public static readonly TerritoryEventKind Merger = new(nameof(Merger), 2, "merger", new("sáp nhập", "merger"));

    /// <summary>Chia, tách: several units are formed from one.</summary>
    public static readonly TerritoryEventKind Division = new(nameof(Division), 3, "division", new("chia tách", "division"));

    /// <summary>Đổi tên: a unit goes on under another name.</summary>
    public static readonly TerritoryEventKind Renaming = new(nameof(Renaming), 4, "renaming", new("đổi tên", "renaming"));

    /// <summary>Đổi mã: a unit goes on under another code.</summary>
    public static readonly TerritoryEventKind Recoding = new(nameof(Recoding), 5, "recoding", new("đổi mã", "recoding"));

    /// <summary>Thay đổi loại: a unit goes on as another type, perhaps under another name, such as a commune that becomes a township.</summary>
    public static readonly TerritoryEventKind ChangeOfType = new(nameof(ChangeOfType), 6, "change-of-type", new("thay đổi loại đơn vị", "change of type"));

    /// <summary>Chuyển: a unit goes on as part of another unit above it.</summary>
    public static readonly TerritoryEventKind Transfer = new(nameof(Transfer), 7, "transfer", new("chuyển đơn vị cấp trên", "transfer"));

    /// <summary>Điều chỉnh địa giới: a unit goes on, and gives or takes a part of another.</summary>
    public static readonly TerritoryEventKind BoundaryTransfer = new(nameof(BoundaryTransfer), 8, "boundary-transfer", new("điều chỉnh địa giới hành chính", "boundary transfer"));

    /// <summary>Giải thể: a unit ends, and none follows it.</summary>
    public static readonly TerritoryEventKind Abolition = new(nameof(Abolition), 9, "abolition", new("giải thể", "abolition"));

    /// <summary>Kết thúc hoạt động của một cấp: all units of a tier end, and none follows them.</summary>
    public static readonly TerritoryEventKind EndOfTier = new(nameof(EndOfTier), 10, "end-of-tier", new("kết thúc hoạt động của cấp hành chính", "end of a tier"));

    /// <summary>All kinds.</summary>
    public static ImmutableArray<TerritoryEventKind> All { get; } =
        [Establishment, Merger, Division, Renaming, Recoding, ChangeOfType, Transfer, BoundaryTransfer, Abolition, EndOfTier];

    private TerritoryEventKind(string name, int value, string key, BilingualText term) : base(name, value)
    {
        Key = key;
        Term = term;
    }

    /// <summary>The key in documents.</summary>
    public string Key { get; }

    /// <summary>The official term and its translation.</summary>
    public BilingualText Term { get; }

    /// <summary>Whether units end by it without a successor, and none begins.</summary>
    internal bool Ends => this == Abolition || this == EndOfTier;

    /// <summary>The kind of a key, or null.</summary>
    /// <param name="key">A key, such as <c>merger</c>.</param>
    /// <returns>The kind, or null where the key is another.</returns>
    public static TerritoryEventKind? Find(string? key) => All.FirstOrDefault(kind => kind.Key == key);
}
