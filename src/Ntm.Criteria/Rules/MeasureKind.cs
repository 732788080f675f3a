using System.Collections.Immutable;
using Ardalis.SmartEnum;

namespace Ntm.Criteria;

/// <summary>How a measure is observed (loại đại lượng).</summary>
/// <remarks>Equal by value, ordered as in <see cref="All"/>. Immutable and safe for concurrent use.</remarks>
public sealed class MeasureKind : SmartEnum<MeasureKind>
{
    /// <summary>Yes or no (có hoặc không).</summary>
    public static readonly MeasureKind YesNo = new(nameof(YesNo), 1, "yesNo");

    /// <summary>A decimal in a unit (số).</summary>
    public static readonly MeasureKind Number = new(nameof(Number), 2, "number");

    /// <summary>How many there are of something: a whole number in a unit (số lượng). Those of units that are merged add.</summary>
    public static readonly MeasureKind Count = new(nameof(Count), 3, "count");

    /// <summary>A part of a whole, or a percentage (tỷ lệ).</summary>
    public static readonly MeasureKind Share = new(nameof(Share), 4, "share");

    /// <summary>A grade of a scale (mức độ, xếp loại).</summary>
    public static readonly MeasureKind Grade = new(nameof(Grade), 5, "grade");

    /// <summary>All kinds.</summary>
    public static ImmutableArray<MeasureKind> All { get; } = [YesNo, Number, Count, Share, Grade];

    private MeasureKind(string name, int value, string key) : base(name, value) => Key = key;

    /// <summary>The key in documents.</summary>
    public string Key { get; }

    /// <summary>Whether values of this kind are compared with a number.</summary>
    public bool IsNumeric => this == Number || this == Count || this == Share;

    /// <summary>The kind of a key, or null.</summary>
    /// <param name="key">A key, such as <c>share</c>.</param>
    /// <returns>The kind, or null where the key is another.</returns>
    public static MeasureKind? Find(string? key) => All.FirstOrDefault(kind => kind.Key == key);
}
