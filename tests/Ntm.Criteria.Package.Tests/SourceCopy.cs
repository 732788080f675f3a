using System.Reflection;

namespace Ntm.Criteria.Package.Tests;

/// <summary>The repository as it stands, and copies of it that can be built without disturbing it.</summary>
internal static class SourceCopy
{
    private static readonly string[] LeftOut = [".git", "bin", "obj", "artifacts", "tests", "benchmarks", "TestResults", "StrykerOutput"];

    public static string Root { get; } = typeof(SourceCopy).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == "RepositoryRoot").Value!;

    /// <summary>The commit, or null outside git.</summary>
    public static async Task<string?> CommitAsync()
    {
        try
        {
            return (await Shell.RunAsync(Root, "git", "rev-parse", "HEAD")).Trim();
        }
        catch (Exception exception) when (exception is InvalidOperationException or System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }

    public static async Task ToAsync(string folder)
    {
        CopyFolder(Root, folder);

        if (await CommitAsync() is not null)
        {
            // A pointer, as in a worktree: the copy then knows its commit.
            var git = await Shell.RunAsync(Root, "git", "rev-parse", "--absolute-git-dir");
            await File.WriteAllTextAsync(Path.Combine(folder, ".git"), $"gitdir: {git}");
        }
    }

    public static void CopyFolder(string from, string to)
    {
        Directory.CreateDirectory(to);

        foreach (var file in Directory.EnumerateFiles(from))
        {
            File.Copy(file, Path.Combine(to, Path.GetFileName(file)));
        }

        foreach (var folder in Directory.EnumerateDirectories(from).Where(folder => !LeftOut.Contains(Path.GetFileName(folder))))
        {
            CopyFolder(folder, Path.Combine(to, Path.GetFileName(folder)));
        }
    }
}
