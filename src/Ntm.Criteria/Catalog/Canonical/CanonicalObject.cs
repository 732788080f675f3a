using System.Text;

namespace Ntm.Criteria;

/// <summary>An object of the canonical form: its properties in the ordinal order of their names, in whichever order they are given.</summary>
internal sealed class CanonicalObject
{
    private readonly List<(string Name, string Written)> _properties = [];

    /// <summary>Adds a text; a null is left out.</summary>
    public CanonicalObject Text(string name, string? text) => Part(name, text is null ? null : CanonicalText.Of(text));

    /// <summary>Adds what is written already; a null is left out.</summary>
    public CanonicalObject Part(string name, string? written)
    {
        if (written is not null)
        {
            var place = _properties.Count;
            while (place > 0 && string.CompareOrdinal(_properties[place - 1].Name, name) > 0)
            {
                place--;
            }

            _properties.Insert(place, (name, written));
        }

        return this;
    }

    /// <summary>Adds that something is so; what is not so is left out.</summary>
    public CanonicalObject Flag(string name, bool isSo) => Part(name, isSo ? "true" : null);

    /// <summary>Adds a text in both languages; a null is left out.</summary>
    public CanonicalObject Text(string name, BilingualText? text) => Part(name, text is null ? null : CanonicalText.Of(text));

    /// <summary>The object.</summary>
    public override string ToString()
    {
        var written = new StringBuilder("{");
        foreach (var (name, value) in _properties)
        {
            written.Append(written.Length > 1 ? "," : "").Append(CanonicalText.Of(name)).Append(':').Append(value);
        }

        return written.Append('}').ToString();
    }
}
