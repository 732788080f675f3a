using System.Globalization;

namespace Ntm.Criteria;

/// <summary>One mistake in a document: where it is, what is wrong and how to mend it (lỗi trong tài liệu).</summary>
/// <remarks>Compared by reference. Not ordered. Immutable and safe for concurrent use.</remarks>
public sealed class Diagnostic
{
    internal Diagnostic()
    {
    }

    /// <summary>The stable code, one of <see cref="DiagnosticCode"/>, such as <c>NTM2001</c>.</summary>
    public required string Code { get; init; }

    /// <summary>Whether it keeps the document from being loaded.</summary>
    public required DiagnosticSeverity Severity { get; init; }

    /// <summary>The name of the document.</summary>
    public required string Document { get; init; }

    /// <summary>The JSON path, such as <c>$.set.criteria[3].indicators[0].citation</c>; of a missing property, where it should be.</summary>
    public required string Path { get; init; }

    /// <summary>The line, from 1.</summary>
    public required int Line { get; init; }

    /// <summary>The column in characters, from 1.</summary>
    public required int Column { get; init; }

    /// <summary>What is wrong: names the input and the rule.</summary>
    public required string Message { get; init; }

    /// <summary>How to mend it.</summary>
    public required string Mend { get; init; }

    /// <summary>All of it on one line, such as <c>annex.json:12:5 $.set.key error NTM2005: message Mend.</c> Culture-free.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"{OneLine.Of(Document)}:{Line}:{Column} {Path} {Severity.Key} {Code}: {Message} {Mend}");
}
