using System.Collections.Concurrent;
using System.Security.Cryptography;

namespace Ntm.Criteria;

/// <summary>Which documents say what an instrument says, as digests of their bytes.</summary>
internal sealed class InstrumentVersions
{
    private readonly ILookup<string, string> _digests;
    private readonly ConcurrentDictionary<string, string> _versions = new(StringComparer.Ordinal);

    public InstrumentVersions(IEnumerable<SpeakingDocument> speaking) =>
        _digests = speaking.ToLookup(one => one.Instrument.Key, one => one.Sha256, StringComparer.Ordinal);

    /// <summary>The version of the instrument of a key; null where no document says anything by it.</summary>
    public string? Find(string key) => _digests.Contains(key) ? _versions.GetOrAdd(key, _ => VersionOf(_digests[key])) : null;

    // Of one document its digest; of several the digest of theirs, in their own order, since the order of documents never matters.
    private static string VersionOf(IEnumerable<string> digests)
    {
        string[] documents = [.. digests.Distinct().Order(StringComparer.Ordinal)];
        return documents is [var single] ? single : Convert.ToHexStringLower(SHA256.HashData([.. documents.SelectMany(Convert.FromHexString)]));
    }
}
