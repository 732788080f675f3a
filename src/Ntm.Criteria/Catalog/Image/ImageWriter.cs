namespace Ntm.Criteria;

/// <summary>Writes an image: the build does, of the embedded documents.</summary>
internal sealed class ImageWriter(BinaryWriter writer) : ImagePass
{
    private readonly Dictionary<object, int> _places = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, string> _texts = new(StringComparer.Ordinal);

    public override int Number(int? value)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(value!.Value);
        writer.Write7BitEncodedInt(value.Value);
        return value.Value;
    }

    public override decimal Amount(decimal? value)
    {
        writer.Write(value!.Value);
        return value.Value;
    }

    public override string Text(string? value)
    {
        _texts.TryAdd(value!, value!);
        return Shared(_texts[value!], text =>
        {
            writer.Write(text!);
            return text!;
        });
    }

    public override T Shared<T>(T? value, Func<T?, T> content)
        where T : class
    {
        if (_places.TryGetValue(value!, out var place))
        {
            Number(place);
            return value!;
        }

        Number(0);
        content(value);
        _places.Add(value!, _places.Count + 1);
        return value!;
    }
}
