using System.Collections.Immutable;

namespace Ntm.Criteria;

/// <summary>One thing that a set leaves open, and whether it is supplied in a province (một nội dung giao địa phương hoặc bộ quy định).</summary>
/// <remarks>Comes from <see cref="CriteriaCatalog.CompletenessOf"/>. Compared by reference. Immutable and safe for concurrent use.</remarks>
public sealed class Supply
{
    internal Supply(AdministrativeUnit province, CriteriaSet set, Criterion? criterion, Indicator? indicator, SupplyState state, Citation citation)
    {
        Province = province;
        Set = set;
        Criterion = criterion;
        Indicator = indicator;
        State = state;
        Citation = citation;
    }

    /// <summary>The province.</summary>
    public AdministrativeUnit Province { get; }

    /// <summary>The set, as enacted.</summary>
    public CriteriaSet Set { get; }

    /// <summary>The criterion, as enacted; null where the condition of the set is open.</summary>
    public Criterion? Criterion { get; }

    /// <summary>The indicator, in the form that the set gives it on the date; null where the condition of the criterion or of the set is open.</summary>
    public Indicator? Indicator { get; }

    /// <summary>The part of the indicator whose threshold is open; null where it has one threshold, or where its requirement is open.</summary>
    public string? Part { get; internal init; }

    /// <summary>Whether the requirement is open as a whole; otherwise it is a threshold.</summary>
    public bool IsRequirement { get; internal init; }

    /// <summary>The area classes for which the threshold is open and the same holds, of those that communes of the province may belong to; empty for a requirement.</summary>
    public ImmutableArray<AreaClass> Areas { get; internal init; } = [];

    /// <summary>The class of the province's own (<see cref="CriteriaSet.Zonings"/>) for which that holds; null where none of them selects what is supplied.</summary>
    public AreaClass? Zone { get; internal init; }

    /// <summary>Whether the areas are all that communes of the province may belong to.</summary>
    internal bool IsForAllAreas { get; init; } = true;

    /// <summary>Whether it is supplied.</summary>
    public SupplyState State { get; }

    /// <summary>The authority that it is left to; null where that is not recorded.</summary>
    public Authority? LeftTo { get; internal init; }

    /// <summary>The clause that supplies it; where none does, the clause that leaves it open.</summary>
    public Citation Citation { get; }

    /// <summary>
    /// What supplied it last, by the same set and in all communes that it speaks of, before that ended, was repealed or gave way to what leaves it open again; null where nothing did since the province
    /// began, where it is not known whether what did was for this province, and where it is supplied or may be.
    /// </summary>
    public LapsedSupply? Lapsed { get; internal init; }

    /// <summary>The province, the indicator and the state.</summary>
    /// <returns>A culture-free text, such as <c>10 2.1 lanes: Issued</c>.</returns>
    public override string ToString() => string.Join(' ', new[] { Province.Code.ToString(), (Indicator?.Number ?? Criterion?.Number)?.ToString(), Part }.OfType<string>()) + $": {State.Name}";
}
