namespace Ntm.Criteria;

/// <summary>How a value is held against a bound.</summary>
internal enum Comparison
{
    AtLeast,
    AtMost,
    Over,
}
