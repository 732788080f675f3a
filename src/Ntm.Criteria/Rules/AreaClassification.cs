using System.Collections.Immutable;

namespace Ntm.Criteria;

/// <summary>The axis that selects the thresholds of a set, and the law that puts each commune into a class (phân vùng).</summary>
/// <remarks>Declared by documents. Compared by reference. Immutable and safe for concurrent use.</remarks>
public sealed class AreaClassification
{
    internal AreaClassification()
    {
    }

    /// <summary>The stable key, such as <c>regions-318</c>.</summary>
    public required string Key { get; init; }

    /// <summary>The name.</summary>
    public required BilingualText Name { get; init; }

    /// <summary>The classes, in the order of the law.</summary>
    public required ImmutableArray<AreaClass> Classes { get; init; }

    /// <summary>The designations that its rules speak of.</summary>
    public required ImmutableArray<Designation> Designations { get; init; }

    /// <summary>The rules, the first that applies deciding; where none applies, the class is the economic region of the province.</summary>
    public required ImmutableArray<AreaRule> Rules { get; init; }

    /// <summary>The class of a key, or null.</summary>
    /// <param name="key">A key of a class.</param>
    /// <returns>The class, or null where the classification has none of that key.</returns>
    public AreaClass? Find(string? key) => Classes.FirstOrDefault(@class => @class.Key == key);

    /// <summary>The classes that a commune may belong to, as far as its region and its designations are known.</summary>
    /// <param name="commune">The commune.</param>
    /// <returns>One class where it is known; several, in the order of the law, where a fact is missing.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="commune"/> is null.</exception>
    public ImmutableArray<AreaClass> PossibleClasses(AdministrativeUnit commune)
    {
        ArgumentNullException.ThrowIfNull(commune);
        var possible = new HashSet<AreaClass>();
        foreach (var rule in Rules)
        {
            if (rule.Designations.Any(designation => commune.Designations.GetValueOrDefault(designation.Key)))
            {
                possible.Add(rule.Class);
                return InLegalOrder(possible);
            }

            if (rule.Designations.Any(designation => !commune.Designations.ContainsKey(designation.Key)))
            {
                possible.Add(rule.Class);
            }
        }

        if (Find(commune.RegionKey) is { } region)
        {
            possible.Add(region);
        }
        else
        {
            possible.UnionWith(Classes);
        }

        return InLegalOrder(possible);
    }

    /// <summary>The key.</summary>
    /// <returns>The key.</returns>
    public override string ToString() => Key;

    private ImmutableArray<AreaClass> InLegalOrder(HashSet<AreaClass> classes) => [.. Classes.Where(classes.Contains)];
}
