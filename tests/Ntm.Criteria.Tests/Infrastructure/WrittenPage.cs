namespace Ntm.Criteria.Tests.Infrastructure;

/// <summary>A page of the repository that a text must equal. Set NTM_WRITE_PAGES to true to write such pages again; then read what changed.</summary>
internal static class WrittenPage
{
    private static readonly bool Writes = Environment.GetEnvironmentVariable("NTM_WRITE_PAGES") == "true";

    public static void Expect(string file, string text)
    {
        if (Writes)
        {
            File.WriteAllText(Repository.PathOf(file), text);
        }

        text.Should().Be(Repository.ReadText(file), "{0} is written so", file);
    }
}
