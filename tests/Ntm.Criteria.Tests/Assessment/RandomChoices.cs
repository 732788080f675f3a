namespace Ntm.Criteria.Tests;

/// <summary>Choices read off a row of random bytes: the fewer and the smaller these are, the simpler is what is built from them.</summary>
internal sealed class RandomChoices(byte[] bytes)
{
    private int _next;

    public int Below(int count) => _next < bytes.Length ? bytes[_next++] % count : 0;

    public bool OneIn(int count) => Below(count) == count - 1;

    public T Of<T>(params ReadOnlySpan<T> options) => options[Below(options.Length)];

    public T[] Some<T>(int atLeast, int atMost, Func<T> make)
    {
        var items = new T[atLeast + Below(atMost - atLeast + 1)];
        for (var i = 0; i < items.Length; i++)
        {
            items[i] = make();
        }

        return items;
    }
}
