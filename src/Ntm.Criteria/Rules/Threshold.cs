using System.Collections.Immutable;

namespace Ntm.Criteria;

/// <summary>A threshold over area classes and years (ngưỡng): a table of cells that covers each class and year exactly once.</summary>
/// <remarks>Compared by reference. Immutable and safe for concurrent use.</remarks>
public sealed class Threshold
{
    internal Threshold(string? part, ImmutableArray<ThresholdCell> cells)
    {
        Part = part;
        Cells = cells;
    }

    /// <summary>The key by which a regulation finds the threshold in an indicator that has several; null where it has one.</summary>
    public string? Part { get; }

    /// <summary>The cells.</summary>
    public ImmutableArray<ThresholdCell> Cells { get; }

    /// <summary>
    /// The common national target (chỉ tiêu chung), as far as one is recorded: cells for different years, which need not be all.
    /// It is a fact only: it never stands in for a class.
    /// </summary>
    public ImmutableArray<ThresholdCell> Common { get; internal init; } = [];

    /// <summary>The cell of a class and a year.</summary>
    /// <param name="area">The class.</param>
    /// <param name="year">The assessed year.</param>
    /// <returns>The one cell that holds for both.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="area"/> is null.</exception>
    /// <exception cref="ArgumentException">No cell holds for that class, or those that do name years, and not that one.</exception>
    public ThresholdCell For(AreaClass area, int year)
    {
        ArgumentNullException.ThrowIfNull(area);
        foreach (var cell in Cells)
        {
            if (cell.HoldsFor(area, year))
            {
                return cell;
            }
        }

        throw new ArgumentException(
            $"No cell of the threshold holds for class '{area}' and year {year}: ask for a class and a year of its set.",
            Cells.Any(cell => cell.HoldsFor(area)) ? nameof(year) : nameof(area));
    }

    /// <summary>The cells, each after the keys of its classes and its years: <c>dbsh 2022, 2023: 95; tdmnpb: not recorded</c>. Culture-free.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => string.Join("; ", Cells.Select(Text));

    private static string Text(ThresholdCell cell)
    {
        string[] axes = [string.Join(", ", cell.Areas), string.Join(", ", cell.Years.Select(year => PlainNumber.Format(year)))];
        var place = string.Join(' ', axes.Where(axis => axis.Length > 0));
        return place.Length == 0 ? $"{cell}" : $"{place}: {cell}";
    }
}
