namespace Ntm.Criteria;

/// <summary>What is worked out when it is first asked for, by whichever thread; all get the same. Of the source alone, so that nothing is allocated for what nobody asks for.</summary>
internal struct Deferred<T>
    where T : class
{
    private T? _value;

    public T Of<TSource>(TSource source, Func<TSource, T> make) => Volatile.Read(ref _value) ?? Keep(make(source));

    private T Keep(T made) => Interlocked.CompareExchange(ref _value, made, null) ?? made;
}
