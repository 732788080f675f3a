using System.Runtime.CompilerServices;

namespace Ntm.Criteria;

/// <summary>An object or a list whose end is not read yet. The parser has one for each depth, and uses it again for the next.</summary>
internal sealed class OpenNode
{
    private const int FewChildren = 16;

    private readonly List<DocumentNode> _children = [];
    private HashSet<string>? _names;
    private DocumentNode? _node;

    public DocumentNode Node => _node!;

    /// <summary>How many values it has so far.</summary>
    public int Count => _children.Count;

    public void Open(DocumentNode node)
    {
        _node = node;
        _children.Clear();
        _names = null;
    }

    /// <summary>Adds the value of a property or an item; false, and nothing is added, where the name is already there.</summary>
    [MethodImpl(Compiled.AtOnce)]
    public bool TryAdd(DocumentNode child)
    {
        if (child.Name is not null && !IsNew(child.Name))
        {
            return false;
        }

        _children.Add(child);
        return true;
    }

    /// <summary>Gives the node its values.</summary>
    public void Close() => Node.Children = _children.ToArray();

    [MethodImpl(Compiled.AtOnce)]
    private bool IsNew(string name)
    {
        if (_children.Count >= FewChildren)
        {
            _names ??= [.. _children.Select(child => child.Name!)];
            return _names.Add(name);
        }

        for (var i = 0; i < _children.Count; i++)
        {
            if (_children[i].Name == name)
            {
                return false;
            }
        }

        return true;
    }
}
