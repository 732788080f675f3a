namespace Ntm.Criteria;

/// <summary>The name and the version of this library.</summary>
internal static class LibraryVersion
{
    public static string Engine { get; } = $"{typeof(LibraryVersion).Assembly.GetName().Name} {typeof(LibraryVersion).Assembly.GetName().Version!.ToString(3)}";
}
