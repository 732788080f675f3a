using System.Collections.Immutable;
using NodaTime;

namespace Ntm.Criteria;

/// <summary>The forms that an indicator has over time: as enacted, as amended, and as fills complete it in a province.</summary>
internal sealed class IndicatorTimeline
{
    private readonly ImmutableArray<Amendment> _amendments;
    private readonly ImmutableArray<Fill> _fills;

    public IndicatorTimeline(Indicator enacted, DatePeriod setInForce, IEnumerable<Amendment> amendments, IEnumerable<Fill> fills)
    {
        _amendments = [.. amendments.OrderBy(amendment => amendment.InForce.Start)];
        _fills = [.. fills.OrderBy(fill => fill.InForce.Start)];
        National = new NationalForms(enacted, setInForce, _amendments);
        Enacted = National.All[0] is { AmendedBy: null } first ? first.Indicator : enacted;
    }

    /// <summary>The indicator as enacted; its dates end the day before it is first amended.</summary>
    public Indicator Enacted { get; }

    /// <summary>The forms without what fills supply.</summary>
    public NationalForms National { get; }

    /// <summary>The dates on which the form may change.</summary>
    public IEnumerable<LocalDate> Changes => _amendments.Concat<Provision>(_fills).SelectMany(ProvisionDates.ChangesBy);

    /// <summary>The form on a date of the set in a province.</summary>
    public Indicator FormOn(LocalDate date, AdministrativeUnit province)
    {
        var national = National.On(date).Indicator;
        ImmutableArray<Fill> fills = [.. _fills.Where(fill => fill.Territory.Covers(province))];
        if (fills.IsEmpty)
        {
            return national;
        }

        var inForce = fills.Where(fill => fill.InForce.Contains(date)).Reverse().ToImmutableArray();
        var requirement = FillApplication.Apply(national.Requirement, inForce, out var suppliedBy);
        return national.With(requirement, suppliedBy, SpanAround(date, national.InForce, fills.SelectMany(ProvisionDates.ChangesBy)));
    }

    private static DatePeriod SpanAround(LocalDate date, DatePeriod within, IEnumerable<LocalDate> changes)
    {
        var (start, end) = (within.Start, within.End);
        foreach (var change in changes)
        {
            if (change <= date && !(start >= change))
            {
                start = change;
            }
            else if (change > date && !(end < change))
            {
                end = change.PlusDays(-1);
            }
        }

        return DatePeriod.Of(start, end);
    }
}
