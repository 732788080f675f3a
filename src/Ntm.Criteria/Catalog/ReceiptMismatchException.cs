using System.Collections.Immutable;

namespace Ntm.Criteria;

/// <summary>A catalogue does not give the law that a receipt is of; the differences say why (không tái lập được bộ tiêu chí theo biên nhận).</summary>
/// <remarks>Thrown by <see cref="CriteriaCatalog.Replay"/>, whose <c>Try</c> twin returns the same differences.</remarks>
public sealed class ReceiptMismatchException : Exception
{
    /// <summary>Creates the exception without differences.</summary>
    public ReceiptMismatchException()
        : this("The catalogue does not give the law that the receipt is of.")
    {
    }

    /// <summary>Creates the exception without differences.</summary>
    /// <param name="message">What is wrong.</param>
    public ReceiptMismatchException(string message)
        : base(message)
    {
    }

    /// <summary>Creates the exception without differences.</summary>
    /// <param name="message">What is wrong.</param>
    /// <param name="innerException">The cause.</param>
    public ReceiptMismatchException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    internal ReceiptMismatchException(ImmutableArray<ReceiptDifference> differences)
        : base(string.Join('\n', differences.Select(difference => difference.ToString()))) => Differences = differences;

    /// <summary>What differs, the instruments in the order of their keys.</summary>
    public ImmutableArray<ReceiptDifference> Differences { get; } = [];
}
