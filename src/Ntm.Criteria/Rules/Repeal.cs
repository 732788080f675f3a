using NodaTime;

namespace Ntm.Criteria;

/// <summary>Ends, from a date on, all that an instrument says or what it says in one place, or a set, or an indicator of a set (bãi bỏ). A repeal has no end: what is repealed does not come back.</summary>
/// <param name="Provenance">The clause of the regulation that repeals.</param>
/// <param name="From">The first date on which it holds no longer.</param>
internal sealed record Repeal(Provenance Provenance, LocalDate From)
{
    /// <summary>The place of which all ends that rests on it: the instrument whole, or something narrower; null where a set or an indicator is repealed.</summary>
    public Citation? Place { get; init; }

    /// <summary>The instrument that is repealed whole; null where only a place in it, a set or an indicator is.</summary>
    public LegalInstrument? WholeInstrument => Place is { IsOfWhole: true } whole ? whole.Instrument : null;

    /// <summary>The set that is repealed, or whose indicator is.</summary>
    public string? SetKey { get; init; }

    /// <summary>The indicator; null where all of the set is repealed.</summary>
    public string? IndicatorKey { get; init; }

    /// <summary>What is repealed by which clause, culture-free: tells any two apart that are not equal.</summary>
    public override string ToString() => $"{Place?.ToString() ?? $"{SetKey} {IndicatorKey}"}: {Provenance.Citation}";
}
