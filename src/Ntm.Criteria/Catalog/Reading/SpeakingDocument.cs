namespace Ntm.Criteria;

/// <summary>A document that enacts, provides or records an absence by an instrument, as the digest of its bytes.</summary>
internal sealed record SpeakingDocument(LegalInstrument Instrument, string Sha256);
