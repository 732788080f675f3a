using System.Collections.Immutable;
using NodaTime;

namespace Ntm.Criteria;

/// <summary>The forms that an indicator has over time: as enacted, as amended, and as provisions in force in a province make it.</summary>
internal sealed class IndicatorTimeline
{
    private readonly ImmutableArray<Amendment> _amendments;
    private readonly ImmutableArray<IndicatorProvision> _provisions;
    private readonly DatePeriod _inForce;

    /// <summary>Arranges what changes an indicator.</summary>
    /// <param name="enacted">The indicator as the set, or an addition for the whole country, has it.</param>
    /// <param name="inForce">The dates of that, until it is repealed.</param>
    /// <param name="repealedBy">What ends it on the last of these dates; null where nothing does.</param>
    /// <param name="amendments">The amendments.</param>
    /// <param name="provisions">The local provisions.</param>
    public IndicatorTimeline(Indicator enacted, DatePeriod inForce, Provenance? repealedBy, IEnumerable<Amendment> amendments, IEnumerable<IndicatorProvision> provisions)
    {
        _amendments = [.. amendments.OrderBy(amendment => amendment.InForce.Start)];
        _provisions = [.. provisions];
        _inForce = inForce;
        National = new NationalForms(enacted.InForce == inForce ? enacted : enacted.On(inForce, repealedBy), _amendments);
        Enacted = National.All[0] is { AmendedBy: null } first ? first.Indicator : enacted;
    }

    /// <summary>The indicator as enacted; its dates end the day before it is first amended.</summary>
    public Indicator Enacted { get; }

    /// <summary>The forms without what local provisions make of them.</summary>
    public NationalForms National { get; }

    /// <summary>The dates on which the form without what local provisions make of it may change, begins or ends.</summary>
    public IEnumerable<LocalDate> NationalChanges => _amendments.SelectMany(ProvisionDates.ChangesBy).Concat(ProvisionDates.ChangesAt(_inForce));

    /// <summary>The dates on which its form may change in some province.</summary>
    public IEnumerable<LocalDate> Changes => NationalChanges.Concat(_provisions.SelectMany(ProvisionDates.ChangesBy));

    /// <summary>The last form, where the indicator is repealed by a date; null otherwise.</summary>
    public Indicator? RepealedBy(LocalDate date) => _inForce.End < date && National.All[^1].Indicator is { RepealedBy: not null } last ? last : null;

    /// <summary>The form on a date of the set in a province; null where the indicator is not in force.</summary>
    public Indicator? FormOn(LocalDate date, AdministrativeUnit province)
    {
        if (!_inForce.Contains(date))
        {
            return null;
        }

        var national = National.On(date);
        ImmutableArray<IndicatorProvision> provisions = [.. _provisions.Where(provision => provision.Territory.Means(province) != false)];
        if (provisions.IsEmpty)
        {
            return national.Indicator;
        }

        var local = new LocalLaw(national, provisions.Where(provision => provision.InForce.Contains(date)), province);
        return national.Indicator.With(
            local.Requirement(), local.Supply?.Provenance, ProvisionDates.SpanAround(date, national.Indicator.InForce, provisions.SelectMany(ProvisionDates.ChangesBy)), local.DetailedBy);
    }

    /// <summary>The provision that would supply the whole requirement on a date, were it known that the province is meant; null otherwise.</summary>
    public Fill? UnplacedSupplyOn(LocalDate date, AdministrativeUnit province) => new LocalLaw(
        National.On(date), _provisions.Where(provision => provision.InForce.Contains(date) && provision.Territory.Means(province) != false), province).UnplacedSupply;
}
