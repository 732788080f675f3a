using System.Collections.Immutable;

namespace Ntm.Criteria;

/// <summary>Which of some findings hang on which missing fact. A fact that several sets need is one fact.</summary>
internal sealed class MissingRank(IEnumerable<Finding> findings)
{
    private readonly Lazy<ILookup<MissingFact, Finding>> _findings = new(() =>
        findings.SelectMany(finding => finding.Missing, (finding, fact) => (Fact: fact, Finding: finding)).ToLookup(one => one.Fact, one => one.Finding));

    /// <summary>The findings that a fact could still change, in their order.</summary>
    public ImmutableArray<Finding> Of(MissingFact fact) => [.. _findings.Value[fact]];

    /// <summary>Those on which most findings hang first, and otherwise in their order.</summary>
    public ImmutableArray<MissingFact> Sort(ImmutableArray<MissingFact> missing) => missing.Length < 2 ? missing : [.. missing.OrderByDescending(fact => _findings.Value[fact].Count())];
}
