using System.Collections.Immutable;

namespace LaoCai2021;

/// <summary>Arrays that say nothing when they are empty, and so must not be.</summary>
internal static class FilledArrays
{
    /// <summary>The objects of an array that holds at least one.</summary>
    /// <exception cref="InputException">There is no such array, or it is empty.</exception>
    public static ImmutableArray<TResult> Filled<TResult>(this InputObject place, string name, Func<InputObject, TResult> read) =>
        place.Objects(name, read) is { IsEmpty: false } items ? items : throw place.Mistake($"'{name}' must hold at least one entry.");
}
