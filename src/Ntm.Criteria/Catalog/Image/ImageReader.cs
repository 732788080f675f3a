namespace Ntm.Criteria;

/// <summary>Reads an image that is known to be whole.</summary>
internal sealed class ImageReader(BinaryReader reader) : ImagePass
{
    private readonly List<object> _shared = [];

    public override int Number(int? value) => reader.Read7BitEncodedInt();

    public override decimal Amount(decimal? value) => reader.ReadDecimal();

    public override string Text(string? value) => Shared<string>(null, _ => reader.ReadString());

    public override T Shared<T>(T? value, Func<T?, T> content)
        where T : class
    {
        if (Number(null) is > 0 and var place)
        {
            return (T)_shared[place - 1];
        }

        var made = content(null);
        _shared.Add(made);
        return made;
    }
}
