using System.Collections.Immutable;
using Ardalis.SmartEnum;

namespace Ntm.Criteria;

/// <summary>In what a catalogue differs from the one that a receipt was made with (nội dung khác so với biên nhận).</summary>
/// <remarks>Equal by value, ordered as in <see cref="All"/>; the name is the stable code. Immutable and safe for concurrent use.</remarks>
public sealed class ReceiptDifferenceKind : SmartEnum<ReceiptDifferenceKind>
{
    /// <summary>An instrument that the receipt names is not loaded.</summary>
    public static readonly ReceiptDifferenceKind NotLoaded = new(nameof(NotLoaded), 1);

    /// <summary>The documents of an instrument are not those of then.</summary>
    public static readonly ReceiptDifferenceKind OtherDocuments = new(nameof(OtherDocuments), 2);

    /// <summary>The rules are not those of then.</summary>
    public static readonly ReceiptDifferenceKind OtherRules = new(nameof(OtherRules), 3);

    /// <summary>The receipt was made by another library, or another version of this one.</summary>
    public static readonly ReceiptDifferenceKind OtherEngine = new(nameof(OtherEngine), 4);

    /// <summary>The digest is of another canonical form, so that rules cannot be compared by it.</summary>
    public static readonly ReceiptDifferenceKind OtherForm = new(nameof(OtherForm), 5);

    /// <summary>All kinds.</summary>
    public static ImmutableArray<ReceiptDifferenceKind> All { get; } = [NotLoaded, OtherDocuments, OtherRules, OtherEngine, OtherForm];

    private ReceiptDifferenceKind(string name, int value) : base(name, value)
    {
    }

    /// <summary>The kind of a name, or null.</summary>
    /// <param name="name">A name, such as <c>NotLoaded</c>.</param>
    /// <returns>The kind, or null where the name is another.</returns>
    public static ReceiptDifferenceKind? Find(string? name) => All.FirstOrDefault(kind => kind.Name == name);
}
