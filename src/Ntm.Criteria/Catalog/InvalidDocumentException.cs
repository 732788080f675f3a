using System.Collections.Immutable;

namespace Ntm.Criteria;

/// <summary>Documents could not be loaded; the diagnostics say why, all of them at once (tài liệu có lỗi).</summary>
/// <remarks>The methods that throw it have a <c>Try</c> twin that returns the same diagnostics.</remarks>
public sealed class InvalidDocumentException : Exception
{
    /// <summary>Creates the exception without diagnostics.</summary>
    public InvalidDocumentException()
        : this("The documents could not be loaded.")
    {
    }

    /// <summary>Creates the exception without diagnostics.</summary>
    /// <param name="message">What is wrong.</param>
    public InvalidDocumentException(string message)
        : base(message)
    {
    }

    /// <summary>Creates the exception without diagnostics.</summary>
    /// <param name="message">What is wrong.</param>
    /// <param name="innerException">The cause.</param>
    public InvalidDocumentException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    internal InvalidDocumentException(ImmutableArray<Diagnostic> diagnostics)
        : base(string.Join('\n', diagnostics.Select(diagnostic => diagnostic.ToString()))) => Diagnostics = diagnostics;

    /// <summary>The diagnostics, in the order of documents and of places in them; errors and warnings.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; } = [];
}
