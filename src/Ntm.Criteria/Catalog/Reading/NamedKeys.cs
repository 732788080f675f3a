using System.Collections.Immutable;

namespace Ntm.Criteria;

/// <summary>Reads short lists of keys with names, such as the grades of a scale, in which no key stands twice. Null where a key cannot be read.</summary>
internal static class NamedKeys
{
    // They are looked through one by one, for each threshold and each commune.
    private const int MostItems = 100;

    public static ImmutableArray<T>? Read<T>(ObjectReader owner, string list, string noun, Func<string, BilingualText, T> create, DiagnosticBag bag)
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
            if (ObjectReader.Open(item, bag, "key", "name") is not { } reader)
            {
                isUnread = true;
                continue;
            }

            var key = reader.Required("key", Scalar.Key);
            var name = reader.Required("name", Scalar.Bilingual);
            isUnread |= key is null;
            if (key is not null && table.Find(key) is null) // Of two with one key, which is told, the first counts.
            {
                read.Add(create(key, name ?? new BilingualText(key, key)));
            }

            table.Add(key, item, item, bag);
        }

        return isUnread ? null : read.DrainToImmutable();
    }
}
