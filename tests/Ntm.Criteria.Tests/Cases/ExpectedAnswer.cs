using System.Collections.Immutable;

namespace Ntm.Criteria.Tests;

/// <summary>A verdict, with its reasons where it is open: "Met", or "Undetermined: NotIssued, NoMeasurement".</summary>
internal sealed record ExpectedAnswer(Verdict Verdict, ImmutableArray<ReasonCode> Reasons)
{
    public static ExpectedAnswer Parse(string text)
    {
        var parts = text.Split(": ");
        var reasons = parts.Length == 1 ? [] : parts[1].Split(", ").Select(reason => ReasonCode.FromName(reason));
        return new(Verdict.FromName(parts[0]), [.. reasons]);
    }
}
