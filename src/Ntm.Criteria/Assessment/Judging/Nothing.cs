namespace Ntm.Criteria;

/// <summary>The answer of a walk that is made for what it notes on the way.</summary>
internal readonly struct Nothing;
