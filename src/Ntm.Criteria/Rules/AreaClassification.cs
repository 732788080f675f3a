using System.Collections.Immutable;
using NodaTime;

namespace Ntm.Criteria;

/// <summary>The axis that selects the thresholds of a set, and the law that puts each commune into a class (phân vùng).</summary>
/// <remarks>Declared by documents. Compared by reference. Immutable and safe for concurrent use.</remarks>
public sealed class AreaClassification
{
    internal AreaClassification()
    {
    }

    /// <summary>That of sets whose thresholds are the same everywhere: one class, to which every unit belongs.</summary>
    public static AreaClassification Undivided { get; } = new()
    {
        Key = "undivided",
        Name = new("không phân vùng", "the same everywhere"),
        Classes = [new AreaClass("everywhere", new("mọi nơi", "everywhere"))],
        Designations = [],
        Clauses = [],
    };

    /// <summary>The stable key, such as <c>regions-318</c>.</summary>
    public required string Key { get; init; }

    /// <summary>The name.</summary>
    public required BilingualText Name { get; init; }

    /// <summary>The classes, in the order of the law.</summary>
    public required ImmutableArray<AreaClass> Classes { get; init; }

    /// <summary>The designations that its clauses speak of.</summary>
    public required ImmutableArray<Designation> Designations { get; init; }

    /// <summary>The clauses that put communes into a class, the first that applies deciding, unless <see cref="IsOverlapRecorded"/> is false; where none applies, <see cref="Otherwise"/> does.</summary>
    public required ImmutableArray<AreaClause> Clauses { get; init; }

    /// <summary>Whether it is recorded which clause decides where several apply. Where it is not, the class of each of them is possible.</summary>
    public bool IsOverlapRecorded { get; init; } = true;

    /// <summary>The clause for communes without those designations; null where their class is the economic region of the province.</summary>
    public AreaClause? Otherwise { get; init; }

    /// <summary>The class of a key, or null.</summary>
    /// <param name="key">A key of a class.</param>
    /// <returns>The class, or null where the classification has none of that key.</returns>
    public AreaClass? Find(string? key)
    {
        foreach (var @class in Classes)
        {
            if (@class.Key == key)
            {
                return @class;
            }
        }

        return null;
    }

    /// <summary>The classes that a commune may belong to on a date, as far as its region and its designations are known.</summary>
    /// <param name="commune">The commune.</param>
    /// <param name="on">The date.</param>
    /// <returns>One class where it is known; several, in the order of the law, where a fact is missing.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="commune"/> is null.</exception>
    /// <exception cref="ArgumentException">The date is not of the ISO calendar.</exception>
    public ImmutableArray<AreaClass> PossibleClasses(AdministrativeUnit commune, LocalDate on) => [.. Placements(commune, on).Select(placement => placement.Class)];

    /// <summary>The classes that a commune may belong to on a date, each with what puts the commune there.</summary>
    /// <param name="commune">The commune.</param>
    /// <param name="on">The date.</param>
    /// <returns>One placement for each of <see cref="PossibleClasses"/>, in the order of the law.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="commune"/> is null.</exception>
    /// <exception cref="ArgumentException">The date is not of the ISO calendar.</exception>
    public ImmutableArray<AreaPlacement> Placements(AdministrativeUnit commune, LocalDate on)
    {
        ArgumentNullException.ThrowIfNull(commune);
        IsoCalendar.Demand(on, nameof(on));
        var placements = new AreaPlacement?[Classes.Length];
        var isHeld = false;
        List<DesignationFact> lacking = [];
        foreach (var clause in Clauses)
        {
            var placement = PlacementBy(clause, commune, on);
            ref var ofClass = ref placements[Classes.IndexOf(clause.Class)];
            if (!placement.HeldDesignations.IsEmpty)
            {
                ofClass = placement;
                isHeld = true;
                if (IsOverlapRecorded)
                {
                    return InLegalOrder(placements);
                }
            }
            else if (!placement.UnknownDesignations.IsEmpty)
            {
                ofClass ??= placement;
            }
            else
            {
                lacking.AddRange(placement.DesignationFacts);
            }
        }

        if (isHeld)
        {
            return InLegalOrder(placements);
        }

        // A clause that may or may not apply decides nothing where it would be the same class without it.
        ImmutableArray<DesignationFact> facts = lacking.Count == 0 ? [] : [.. lacking.Distinct()];
        if (Otherwise is { } otherwise)
        {
            placements[Classes.IndexOf(otherwise.Class)] = new AreaPlacement(this, otherwise.Class) { Clause = otherwise, DesignationFacts = facts };
        }
        else
        {
            var region = Find(commune.RegionKey);
            for (var i = 0; i < placements.Length; i++)
            {
                placements[i] = region is null || region == Classes[i] ? new AreaPlacement(this, Classes[i]) { RegionKey = commune.RegionKey, DesignationFacts = facts } : placements[i];
            }
        }

        return InLegalOrder(placements);
    }

    /// <summary>The key.</summary>
    /// <returns>The key.</returns>
    public override string ToString() => Key;

    /// <summary>The classes that some commune of a province may belong to, whatever its designations.</summary>
    internal ImmutableArray<AreaClass> ClassesIn(AdministrativeUnit province)
    {
        var possible = Clauses.Append(Otherwise).OfType<AreaClause>().Select(clause => clause.Class)
            .Concat(Otherwise is not null ? [] : Find(province.RegionKey) is { } region ? [region] : Classes)
            .ToHashSet();
        return [.. Classes.Where(possible.Contains)];
    }

    // Of a clause that does not apply, the facts are those by which it does not.
    private AreaPlacement PlacementBy(AreaClause clause, AdministrativeUnit commune, LocalDate on)
    {
        ImmutableArray<Designation> held = [];
        ImmutableArray<Designation> unknown = [];
        ImmutableArray<DesignationFact> ofHeld = [];
        ImmutableArray<DesignationFact> others = [];
        foreach (var designation in clause.Designations)
        {
            var facts = designation.FactsOf(commune, on);
            if (facts.IsEmpty)
            {
                unknown = unknown.IsEmpty ? designation.UnknownOf(commune, on) : [.. unknown.Union(designation.UnknownOf(commune, on))];
            }
            else if (facts[0].Holds)
            {
                held = held.Add(designation);
                ofHeld = ofHeld.AddRange(facts);
            }
            else
            {
                others = others.AddRange(facts);
            }
        }

        return new(this, clause.Class)
        {
            Clause = clause,
            HeldDesignations = held,
            UnknownDesignations = held.IsEmpty ? unknown : [],
            DesignationFacts = held.IsEmpty ? others : ofHeld,
        };
    }

    private static ImmutableArray<AreaPlacement> InLegalOrder(AreaPlacement?[] placements) => [.. placements.OfType<AreaPlacement>()];
}
