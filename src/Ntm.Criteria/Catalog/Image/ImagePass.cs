using System.Collections.Immutable;
using NodaTime;

namespace Ntm.Criteria;

/// <summary>One way through an image: writing it of what the methods are given, or reading it, whatever they are given.</summary>
/// <remarks>What is read and written is told once, in the same order: the methods of <see cref="CatalogImage"/> and its parts give each datum, or null while reading, and get it back.</remarks>
internal abstract class ImagePass
{
    /// <summary>A number from 0 up.</summary>
    public abstract int Number(int? value);

    public abstract decimal Amount(decimal? value);

    public abstract string Text(string? value);

    /// <summary>What others refer to as well: it stands in the image once, and is one object again.</summary>
    public abstract T Shared<T>(T? value, Func<T?, T> content)
        where T : class;

    public bool Flag(bool? value) => Number(value is null ? null : value.Value ? 1 : 0) == 1;

    public LocalDate Date(LocalDate? value) => new(Number(value?.Year), Number(value?.Month), Number(value?.Day));

    public LocalDate? OptionalDate(LocalDate? value) => Flag(value is not null) ? Date(value) : null;

    public T? Optional<T>(T? value, Func<T?, T> content)
        where T : class => Flag(value is not null) ? content(value) : null;

    /// <summary>A word of a vocabulary that the library fixes.</summary>
    public T Word<T>(T? value, ImmutableArray<T> all)
        where T : class => all[Number(value is null ? null : all.IndexOf(value))];

    public ImmutableArray<T> List<T>(ImmutableArray<T>? values, Func<T?, T> item)
        where T : class
    {
        var list = ImmutableArray.CreateBuilder<T>(Number(values?.Length));
        for (var i = 0; i < list.Capacity; i++)
        {
            list.Add(item(values?[i]));
        }

        return list.MoveToImmutable();
    }

    public ImmutableArray<int> Numbers(ImmutableArray<int>? values)
    {
        var numbers = ImmutableArray.CreateBuilder<int>(Number(values?.Length));
        for (var i = 0; i < numbers.Capacity; i++)
        {
            numbers.Add(Number(values?[i]));
        }

        return numbers.MoveToImmutable();
    }
}
