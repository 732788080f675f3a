using System.Collections.Immutable;

namespace Ntm.Criteria;

/// <summary>Writes thresholds: what the set says, the common target, and what local provisions make of it in the order in which they go before one another.</summary>
internal sealed class CanonicalThresholds(CanonicalSources sources)
{
    public string Of(Threshold threshold) => new CanonicalObject()
        .Text("part", threshold.Part)
        .Part("cells", Of(threshold.Cells))
        .Part("common", Of(threshold.Common))
        .Part("supplied", CanonicalText.List(threshold.Supplied.Select(Of)))
        .Part("provincial", CanonicalText.List(threshold.Provincial.Select(levels => new CanonicalObject().Text("zone", levels.Zone?.Key).Part("cells", Of(levels.Cells)).ToString())))
        .ToString();

    private string Of(SuppliedThreshold supplied) => new CanonicalObject()
        .Text("authority", supplied.Supplier.Authority.Key)
        .Text("standing", supplied.Supplier.Standing.Key)
        .Text("zone", supplied.Levels.Zone?.Key)
        .Part("cells", Of(supplied.Levels.Cells))
        .ToString();

    // A table has no order: its cells cover each class and year once at most.
    private string? Of(ImmutableArray<ThresholdCell> cells) => CanonicalText.Set(cells.Select(Of));

    private string Of(ThresholdCell cell)
    {
        var written = cell.Match(Issued, Delegated, Unrecorded);
        return written
            .Part("areas", CanonicalAreas.Of(cell.Areas))
            .Part("years", CanonicalText.Set(cell.Years.Select(year => CanonicalText.Of(year))))
            .ToString();
    }

    private CanonicalObject Issued(IssuedThreshold cell) => new CanonicalObject()
        .Part("value", cell.Value.Number is { } number ? CanonicalText.Of(number) : null)
        .Text("grade", cell.Value.Grade?.Key)
        .Flag("notPlaced", !cell.IsPlaced)
        .Part("provenance", sources.Of(cell.Provenance));

    private CanonicalObject Delegated(DelegatedThreshold cell) => new CanonicalObject()
        .Text("delegatedTo", cell.To.Key)
        .Part("provenance", sources.Of(cell.Provenance));

    private CanonicalObject Unrecorded(UnrecordedThreshold cell) => new CanonicalObject()
        .Flag("notRecorded", isSo: true)
        .Part("citation", sources.Of(cell.Citation))
        .Text("remark", cell.Remark);
}
