using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Security.Cryptography;

namespace Ntm.Criteria;

/// <summary>Which documents say what an instrument says, as digests of their bytes.</summary>
internal sealed class InstrumentVersions
{
    private readonly FrozenDictionary<string, SourceDocument[]> _documents;
    private readonly ConcurrentDictionary<string, string> _versions = new(StringComparer.Ordinal);

    public InstrumentVersions(IEnumerable<(LegalInstrument Instrument, SourceDocument Document)> speaking) => _documents = speaking
        .GroupBy(one => one.Instrument.Key, one => one.Document, StringComparer.Ordinal)
        .ToFrozenDictionary(ofOne => ofOne.Key, ofOne => ofOne.Distinct().ToArray(), StringComparer.Ordinal);

    /// <summary>The version of the instrument of a key; null where no document says anything by it.</summary>
    public string? Find(string key) => _documents.TryGetValue(key, out var documents) ? _versions.GetOrAdd(key, _ => VersionOf(documents)) : null;

    // Of one document its digest; of several the digest of theirs, in their own order, since the order of documents never matters.
    private static string VersionOf(SourceDocument[] documents)
    {
        byte[][] digests = [.. documents.Select(document => SHA256.HashData(document.Utf8.Span))];
        return Convert.ToHexStringLower(digests is [var single]
            ? single
            : SHA256.HashData([.. digests.OrderBy(Convert.ToHexStringLower, StringComparer.Ordinal).SelectMany(digest => digest)]));
    }
}
