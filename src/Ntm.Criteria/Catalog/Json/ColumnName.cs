using System.Collections.Immutable;

namespace Ntm.Criteria;

/// <summary>A part of the name of a column: a property, and whether it holds a list, which is written with brackets, such as <c>units[]</c>.</summary>
internal readonly record struct ColumnName(string Property, bool IsList)
{
    private const int MostParts = 8;
    private const int Longest = 64;
    private const string ListMark = "[]";

    /// <summary>The parts of a name, which are divided by points; empty where it is none.</summary>
    public static ImmutableArray<ColumnName> Parse(string name)
    {
        ImmutableArray<ColumnName> parts = name.Length > Longest ? [] : [.. name.Split('.').Select(Of)];
        return parts.Length > MostParts || parts.Any(part => part.Property.Length == 0) ? [] : parts;
    }

    private static ColumnName Of(string part) => part.EndsWith(ListMark, StringComparison.Ordinal) ? new(part[..^ListMark.Length], true) : new(part, false);
}
