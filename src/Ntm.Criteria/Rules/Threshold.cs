using System.Collections.Immutable;

namespace Ntm.Criteria;

/// <summary>A threshold over area classes and years (ngưỡng): what the set itself says of each, and what local provisions make of it.</summary>
/// <remarks>Compared by reference. Immutable and safe for concurrent use.</remarks>
public sealed class Threshold
{
    private Threshold? _unplaced;

    internal Threshold(string? part, ImmutableArray<ThresholdCell> cells)
    {
        Part = part;
        Cells = cells;
    }

    /// <summary>The key by which a regulation finds the threshold in an indicator that has several; null where it has one.</summary>
    public string? Part { get; }

    /// <summary>What the set itself says: cells that cover each class and year exactly once, whatever local provisions make of them. What must be reached is found by <see cref="For"/>.</summary>
    public ImmutableArray<ThresholdCell> Cells { get; }

    /// <summary>
    /// The common national target (chỉ tiêu chung), as far as one is recorded: cells for different years, which need not be all.
    /// It is a fact only: it never stands in for a class.
    /// </summary>
    public ImmutableArray<ThresholdCell> Common { get; internal init; } = [];

    /// <summary>Of levels of a province that its own area classes select: the classification that the cells are for. Null where it is that of the set.</summary>
    internal AreaClassification? Zoning { get; init; }

    /// <summary>Of such levels: the class of that classification for which they are asked.</summary>
    internal AreaClass? Zone { get; private init; }

    /// <summary>What is supplied where the set leaves it open, the one that goes before the others first.</summary>
    internal ImmutableArray<SuppliedThreshold> Supplied
    {
        get;
        init
        {
            field = value;
            FirstSupplied = [.. value.DistinctBy(supplied => supplied.Supplier)];
        }
    } = [];

    /// <summary>The levels of the province beside those of the set, which need not be for every class and year, the one that goes before the others first.</summary>
    internal ImmutableArray<Threshold> Provincial { get; init; } = [];

    /// <summary>The cells of local provisions that may speak somewhere.</summary>
    internal IEnumerable<ThresholdCell> LocalCells => FirstSupplied.Select(supplied => supplied.Levels).Concat(Provincial).SelectMany(levels => levels.Cells);

    /// <summary>The same levels, where it is not known whether the province that they are for is the one that is asked for.</summary>
    internal Threshold Unplaced => LazyInitializer.EnsureInitialized(ref _unplaced, () => new Threshold(Part, [.. Cells.Select(cell => cell.Unplaced())]) { Zoning = Zoning, Zone = Zone });

    /// <summary>Whether a local provision makes something of it.</summary>
    internal bool HasLocal => !Supplied.IsEmpty || !Provincial.IsEmpty;

    private ImmutableArray<SuppliedThreshold> FirstSupplied { get; init; } = [];

    /// <summary>The levels that must be reached in a class and a year.</summary>
    /// <param name="area">The class.</param>
    /// <param name="year">The assessed year.</param>
    /// <returns>The level of the set, or what was supplied for it, and the one that the province sets beside it; with what both displaced.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="area"/> is null.</exception>
    /// <exception cref="ArgumentException">No cell holds for that class, or those that do name years, and not that one.</exception>
    public ThresholdLevels For(AreaClass area, int year)
    {
        var said = SaidFor(area, year);
        var general = Supplied.Where(supplied => supplied.Supplier.MaySupply(said)).Select(supplied => supplied.Levels.Find(area, year)).OfType<ThresholdCell>().Append(said).ToList();
        var provincial = IsLeftToProvince(said) ? [] : Provincial.Select(levels => levels.Find(area, year)).OfType<ThresholdCell>().ToList();
        return new ThresholdLevels(general[0], provincial.FirstOrDefault(), [.. general.Skip(1), .. provincial.Skip(1)]);
    }

    /// <summary>The cells, each after the keys of its classes and its years: <c>dbsh 2022, 2023: 95; tdmnpb: not recorded</c>; then what is supplied and what the province sets beside it. Culture-free.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => string.Join(
        " | ",
        Supplied.Select(supplied => $"supplied {supplied.Levels}")
            .Concat(Provincial.Select(levels => $"provincial {levels}"))
            .Prepend(string.Join("; ", Cells.Select(Text))));

    /// <summary>The general level alone.</summary>
    internal ThresholdCell GeneralFor(AreaClass area, int year) => GeneralInZone(area, year).Cell;

    /// <summary>The same, with the class of the province's own for which it is; null where none selects it.</summary>
    internal (ThresholdCell Cell, AreaClass? Zone) GeneralInZone(AreaClass area, int year)
    {
        var said = SaidFor(area, year);
        foreach (var supplied in FirstSupplied)
        {
            if (supplied.Supplier.MaySupply(said) && supplied.Levels.Find(area, year) is { } cell)
            {
                return (cell, supplied.Levels.Zone);
            }
        }

        return (said, null);
    }

    /// <summary>Whether it has a level for a class and a year; where a province's own classes select, whether it has one for the year.</summary>
    internal bool MayIssue(AreaClass area, int year) => Cells.Any(cell =>
        cell is IssuedThreshold && (Zoning is not null || cell.Areas.IsEmpty || cell.Areas.Contains(area)) && (cell.Years.IsEmpty || cell.Years.Contains(year)));

    /// <summary>The level of the province alone.</summary>
    internal ThresholdCell? ProvincialFor(AreaClass area, int year)
    {
        // What is left to the province it fills: what an earlier provision set beside a level of the set has nothing to stand beside.
        if (Provincial.IsEmpty || IsLeftToProvince(SaidFor(area, year)))
        {
            return null;
        }

        foreach (var levels in Provincial)
        {
            if (levels.Find(area, year) is { } cell)
            {
                return cell;
            }
        }

        return null;
    }

    /// <summary>The same levels, as they are in a class of the province's own classification.</summary>
    internal Threshold In(AreaClass zone) => new(Part, Cells) { Common = Common, Zoning = Zoning, Zone = zone };

    /// <summary>A multiple of it, with what local provisions make of it; as well established as the less of it and the factor.</summary>
    internal Threshold Times(decimal factor, Basis basis) => new(null, [.. Cells.Select(cell => cell.Times(factor, basis))])
    {
        Zoning = Zoning,
        Zone = Zone,
        Common = [.. Common.Select(cell => cell.Times(factor, basis))],
        Supplied = [.. Supplied.Select(supplied => supplied with { Levels = supplied.Levels.Times(factor, basis) })],
        Provincial = [.. Provincial.Select(levels => levels.Times(factor, basis))],
    };

    /// <summary>Those of the levels in a class and a year that are of local provisions.</summary>
    internal IEnumerable<ThresholdCell> LocalFor(AreaClass area, int year)
    {
        if (GeneralFor(area, year) is var general && !Cells.Contains(general))
        {
            yield return general;
        }

        if (ProvincialFor(area, year) is { } provincial)
        {
            yield return provincial;
        }
    }

    /// <summary>The same with what local provisions make of it; the same instance where that is nothing.</summary>
    internal Threshold With(ImmutableArray<SuppliedThreshold> supplied, ImmutableArray<Threshold> provincial) => supplied.IsEmpty && provincial.IsEmpty
        ? this
        : new(Part, Cells) { Common = Common, Supplied = supplied, Provincial = provincial };

    /// <summary>The same with further levels of the province, which go before those that it has; the same instance where there are none.</summary>
    internal Threshold Beside(ImmutableArray<Threshold> levels) => levels.IsEmpty ? this : With(Supplied, [.. levels, .. Provincial]);

    private static string Text(ThresholdCell cell)
    {
        string[] axes = [string.Join(", ", cell.Areas), string.Join(", ", cell.Years.Select(year => PlainNumber.Format(year)))];
        var place = string.Join(' ', axes.Where(axis => axis.Length > 0));
        return place.Length > 0 ? $"{place}: {cell}" : $"{cell}";
    }

    private static bool IsLeftToProvince(ThresholdCell said) => said is DelegatedThreshold { To: var to } && to == Authority.Province;

    private ThresholdCell SaidFor(AreaClass area, int year)
    {
        ArgumentNullException.ThrowIfNull(area);
        return Find(area, year) ?? throw new ArgumentException(
            $"No cell of the threshold holds for class '{area}' and year {year}: ask for a class and a year of its set.",
            Cells.Any(cell => cell.HoldsFor(area)) ? nameof(year) : nameof(area));
    }

    private ThresholdCell? Find(AreaClass area, int year)
    {
        var selecting = Zone ?? area;
        foreach (var cell in Cells)
        {
            if (cell.HoldsFor(selecting, year))
            {
                return cell;
            }
        }

        return null;
    }
}
