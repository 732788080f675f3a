using System.Reflection;

namespace Ntm.Criteria.Tests.Infrastructure;

/// <summary>Files of the repository that tests compare with.</summary>
internal static class Repository
{
    private static readonly string Root = typeof(Repository).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == "RepositoryRoot").Value!;

    public static string PathOf(string file) => Path.Combine(Root, file);

    public static string ReadText(string file) => File.ReadAllText(PathOf(file));
}
