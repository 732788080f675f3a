namespace Ntm.Criteria;

/// <summary>What a <see cref="DocumentNode"/> is.</summary>
internal enum NodeKind
{
    /// <summary>A value that a diagnostic has already been made for; whoever meets it says no more.</summary>
    Broken,
    Object,
    Array,
    Text,
    Number,
    True,
    False,
    Null,
}
