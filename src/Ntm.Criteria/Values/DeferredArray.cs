using System.Collections.Immutable;

namespace Ntm.Criteria;

/// <summary>A list that is worked out when it is first asked for, by whichever thread; all get the same.</summary>
internal struct DeferredArray<T>
{
    private ImmutableArray<T> _items;

    public ImmutableArray<T> Of<TSource>(TSource source, Func<TSource, ImmutableArray<T>> make)
    {
        if (_items.IsDefault)
        {
            ImmutableInterlocked.InterlockedInitialize(ref _items, make(source));
        }

        return _items;
    }
}
