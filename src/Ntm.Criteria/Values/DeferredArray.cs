using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace Ntm.Criteria;

/// <summary>A list that is worked out when it is first asked for, by whichever thread; all get the same.</summary>
[SuppressMessage("Performance", "CA1815", Justification = "A place to keep something in, which is never compared.")]
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
