using System.Collections.Immutable;
using Ardalis.SmartEnum;

namespace Ntm.Criteria;

/// <summary>How well a datum is established (mức tin cậy của căn cứ).</summary>
/// <remarks>Equal by value, ordered as in <see cref="All"/>. Immutable and safe for concurrent use.</remarks>
public sealed class Basis : SmartEnum<Basis>
{
    /// <summary>Checked against the official text by the person who recorded it (đã đối chiếu văn bản).</summary>
    public static readonly Basis Confirmed = new(nameof(Confirmed), 1, "confirmed");

    /// <summary>Read in a ministry's, a province's or a press account (theo nguồn công bố).</summary>
    public static readonly Basis Reported = new(nameof(Reported), 2, "reported");

    /// <summary>Recorded, not yet checked (chưa kiểm chứng). By default it does not decide.</summary>
    public static readonly Basis Unconfirmed = new(nameof(Unconfirmed), 3, "unconfirmed");

    /// <summary>All bases, best first.</summary>
    public static ImmutableArray<Basis> All { get; } = [Confirmed, Reported, Unconfirmed];

    private Basis(string name, int value, string key) : base(name, value) => Key = key;

    /// <summary>The key in documents.</summary>
    public string Key { get; }

    /// <summary>The basis of a key, or null.</summary>
    /// <param name="key">A key, such as <c>reported</c>.</param>
    /// <returns>The basis, or null where the key is another.</returns>
    public static Basis? Find(string? key) => All.FirstOrDefault(basis => basis.Key == key);
}
