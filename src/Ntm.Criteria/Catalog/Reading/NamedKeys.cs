using System.Collections.Immutable;

namespace Ntm.Criteria;

/// <summary>Reads short lists of keys with names, such as the grades of a scale, in which no key stands twice. Null where a key cannot be read.</summary>
internal static class NamedKeys
{
    // They are looked through one by one, for each threshold and each commune.
    private const int MostItems = 100;

    public static ImmutableArray<T>? Read<T>(ObjectReader owner, string list, string noun, Func<string, BilingualText, T> create, DiagnosticBag bag)
        where T : class =>
        Read<T>(owner, list, noun, [], (key, name, _, _) => create(key, name), bag);

    /// <summary>Reads such a list whose items have more properties, and may refer to those before them.</summary>
    public static ImmutableArray<T>? Read<T>(
        ObjectReader owner, string list, string noun, ImmutableArray<string> more, Func<string, BilingualText, ObjectReader, IReadOnlyList<T>, T> create, DiagnosticBag bag)
        where T : class
    {
        var items = owner.Items(list);
        if (items.Length == 0)
        {
            return null;
        }

        if (items.Length > MostItems)
        {
            bag.Error(
                DiagnosticCode.ListTooLong, owner.Find(list)!, $"The list '{list}' has {PlainNumber.Format(items.Length)} items.",
                $"Leave at most {PlainNumber.Format(MostItems)} of them.");
            return null;
        }

        var table = new DeclarationTable<object>(noun);
        var read = ImmutableArray.CreateBuilder<T>(items.Length);
        var isUnread = false;
        foreach (var item in items)
        {
            if (ObjectReader.OpenWith(item, bag, more, "key", "name") is not { } reader)
            {
                isUnread = true;
                continue;
            }

            var key = reader.Required("key", Scalar.Key);
            var name = reader.Required("name", Scalar.Bilingual);
            isUnread |= key is null;
            if (key is not null && table.Find(key) is null) // Of two with one key, which is told, the first counts.
            {
                read.Add(create(key, name ?? new BilingualText(key, key), reader, read));
            }

            table.Add(key, item, item, bag);
        }

        return isUnread ? null : read.DrainToImmutable();
    }
}
