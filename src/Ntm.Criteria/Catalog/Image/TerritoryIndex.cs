using System.Collections.Immutable;

namespace Ntm.Criteria;

/// <summary>The image of what is known of each part of the country before its units are read.</summary>
internal sealed class TerritoryIndex(ImagePass pass)
{
    private readonly TerritoryImage _image = new(pass);

    public ImmutableArray<Entry> Parts(ImmutableArray<Entry>? parts) => pass.List(parts, part => new Entry(pass.Text(part?.Name), _image.Head(part?.Head)));

    /// <param name="Name">The name of the document.</param>
    /// <param name="Head">What is known of it.</param>
    internal sealed record Entry(string Name, TerritoryPartHead Head);
}
