using System.Collections.Immutable;
using Ardalis.SmartEnum;

namespace Ntm.Criteria;

/// <summary>Whether a document is law or an example (hiệu lực của văn bản).</summary>
/// <remarks>Equal by value, ordered as in <see cref="All"/>. Immutable and safe for concurrent use.</remarks>
public sealed class Standing : SmartEnum<Standing>
{
    /// <summary>Issued by an authority (đã ban hành).</summary>
    public static readonly Standing Enacted = new(nameof(Enacted), 1, "enacted");

    /// <summary>An example, not law (minh họa). What rests on it says so all the way to the explanation.</summary>
    public static readonly Standing Illustrative = new(nameof(Illustrative), 2, "illustrative");

    /// <summary>All standings.</summary>
    public static ImmutableArray<Standing> All { get; } = [Enacted, Illustrative];

    private Standing(string name, int value, string key) : base(name, value) => Key = key;

    /// <summary>The key in documents.</summary>
    public string Key { get; }

    /// <summary>The standing of a key, or null.</summary>
    /// <param name="key">A key, such as <c>enacted</c>.</param>
    /// <returns>The standing, or null where the key is another.</returns>
    public static Standing? Find(string? key) => All.FirstOrDefault(standing => standing.Key == key);
}
