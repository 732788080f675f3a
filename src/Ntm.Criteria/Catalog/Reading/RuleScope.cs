namespace Ntm.Criteria;

/// <summary>What the requirements of an indicator, a criterion or a set are read with. What could not be read is null, and checks that need it are left out.</summary>
internal sealed class RuleScope(DocumentScope document) : DocumentScope(document)
{
    /// <summary>The set that the requirement belongs to.</summary>
    public required SetDraft Set { get; init; }

    /// <summary>The citation of what the requirement belongs to: cells take it over.</summary>
    public Citation? Citation { get; init; }

    /// <summary>The provenance of the provision that supplies the requirement: cells without a basis of their own take it over.</summary>
    public Provenance? Supplied { get; init; }

    /// <summary>What cells may say.</summary>
    public CellStates Cells { get; init; }

    /// <summary>Whether the requirement is supplied by a local provision, readable or not.</summary>
    public bool IsSupplied => Cells != CellStates.OfSet;

    /// <summary>Whether thresholds are levels alone, and need not be for every class and year.</summary>
    public bool LevelsOnly => Cells == CellStates.Levels;

    /// <summary>The classification that selects in the place of that of the set; null where it is that of the set.</summary>
    public AreaClassification? Zoning { get; private init; }

    /// <summary>The classification that selects; null where it cannot be read.</summary>
    public AreaClassification? Classification => Zoning ?? Set.Classification;

    /// <summary>What the set itself demands, as it was enacted or as its issuer changes it, is read with.</summary>
    public static RuleScope OfSet(SetDraft set, Provenance? provenance, DocumentScope scope) => new(scope) { Set = set, Citation = provenance?.Citation };

    /// <summary>The same, where another classification selects.</summary>
    public RuleScope By(AreaClassification zoning) => new(this)
    {
        Set = Set,
        Citation = Citation,
        Supplied = Supplied,
        Cells = Cells,
        Zoning = zoning,
    };
}
