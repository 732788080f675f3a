using System.Collections.Immutable;
using Ardalis.SmartEnum;

namespace Ntm.Criteria;

/// <summary>Whether a document can be used in spite of what a diagnostic says (mức độ).</summary>
/// <remarks>Equal by value, ordered as in <see cref="All"/>. Immutable and safe for concurrent use.</remarks>
public sealed class DiagnosticSeverity : SmartEnum<DiagnosticSeverity>
{
    /// <summary>A mistake: nothing is loaded until it is mended.</summary>
    public static readonly DiagnosticSeverity Error = new(nameof(Error), 1, "error");

    /// <summary>Something to look at: the document is loaded all the same.</summary>
    public static readonly DiagnosticSeverity Warning = new(nameof(Warning), 2, "warning");

    /// <summary>All severities, worst first.</summary>
    public static ImmutableArray<DiagnosticSeverity> All { get; } = [Error, Warning];

    private DiagnosticSeverity(string name, int value, string key) : base(name, value) => Key = key;

    /// <summary>The key, such as <c>error</c>.</summary>
    public string Key { get; }

    /// <summary>The severity of a key, or null.</summary>
    /// <param name="key">A key, such as <c>error</c>.</param>
    /// <returns>The severity, or null where the key is another.</returns>
    public static DiagnosticSeverity? Find(string? key) => All.FirstOrDefault(severity => severity.Key == key);
}
