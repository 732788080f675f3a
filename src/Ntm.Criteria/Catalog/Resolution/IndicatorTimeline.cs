using System.Collections.Immutable;
using NodaTime;

namespace Ntm.Criteria;

/// <summary>The forms that an indicator has over time: as enacted, as amended, and as fills complete it in a province.</summary>
internal sealed class IndicatorTimeline
{
    private readonly Indicator _enacted;
    private readonly DatePeriod _setInForce;
    private readonly ImmutableArray<Amendment> _amendments;
    private readonly ImmutableArray<Fill> _fills;

    public IndicatorTimeline(Indicator enacted, DatePeriod setInForce, IEnumerable<Amendment> amendments, IEnumerable<Fill> fills)
    {
        _setInForce = setInForce;
        _amendments = [.. amendments.OrderBy(amendment => amendment.InForce.Start)];
        _fills = [.. fills.OrderBy(fill => fill.InForce.Start)];
        _enacted = _amendments.IsEmpty ? enacted : Amended(enacted, _amendments[0].InForce.Start!.Value);
    }

    /// <summary>The indicator as enacted; its dates end the day before it is first amended.</summary>
    public Indicator Enacted => _enacted;

    /// <summary>The dates on which the form may change: the first of each provision, and the first after it.</summary>
    public IEnumerable<LocalDate> Changes => ChangesBy(_amendments).Concat(ChangesBy(_fills));

    /// <summary>The form on a date of the set, without what fills supply.</summary>
    public Indicator NationalFormOn(LocalDate date) => FormOn(date, []);

    /// <summary>The form on a date of the set in a province.</summary>
    public Indicator FormOn(LocalDate date, UnitId province) => FormOn(date, [.. _fills.Where(fill => FillTerritory.Covers(fill, province))]);

    /// <summary>A date in each national form that holds at some time in a period that begins within the set's own.</summary>
    public IEnumerable<LocalDate> NationalFormsDuring(DatePeriod period) => ChangesBy(_amendments)
        .Where(date => period.Contains(date) && _setInForce.Contains(date))
        .Append(period.Start!.Value)
        .Distinct()
        .Order();

    private static Indicator Amended(Indicator enacted, LocalDate firstAmended)
    {
        var lastDate = firstAmended.PlusDays(-1);
        var start = enacted.InForce.Start;
        return start > lastDate ? enacted : Copy(enacted, start is { } from ? DatePeriod.Between(from, lastDate) : DatePeriod.Until(lastDate));
    }

    private Indicator FormOn(LocalDate date, ImmutableArray<Fill> fills)
    {
        if (_amendments.IsEmpty && fills.IsEmpty)
        {
            return _enacted;
        }

        var form = _amendments.Where(amendment => amendment.InForce.Contains(date)).Aggregate(_enacted, Amend);
        var inForce = fills.Where(fill => fill.InForce.Contains(date)).Reverse().ToImmutableArray();
        var requirement = FillApplication.Apply(form.Requirement, inForce, out var suppliedBy);
        return new Indicator
        {
            Key = form.Key,
            Number = form.Number,
            Name = form.Name,
            Provenance = form.Provenance,
            Requirement = requirement,
            SuppliedBy = suppliedBy,
            InForce = SpanAround(date, ChangesBy(_amendments).Concat(ChangesBy(fills))),
        };
    }

    private static Indicator Amend(Indicator form, Amendment amendment) => new()
    {
        Key = form.Key,
        Number = amendment.Number ?? form.Number,
        Name = amendment.Name ?? form.Name,
        Provenance = amendment.Provenance,
        Requirement = amendment.Requirement,
        InForce = form.InForce,
    };

    private static Indicator Copy(Indicator form, DatePeriod inForce) => new()
    {
        Key = form.Key,
        Number = form.Number,
        Name = form.Name,
        Provenance = form.Provenance,
        Requirement = form.Requirement,
        SuppliedBy = form.SuppliedBy,
        InForce = inForce,
    };

    private static IEnumerable<LocalDate> ChangesBy(IEnumerable<Provision> provisions)
    {
        foreach (var provision in provisions)
        {
            yield return provision.InForce.Start!.Value;
            if (provision.InForce.End is { } end && end < LocalDate.MaxIsoValue)
            {
                yield return end.PlusDays(1);
            }
        }
    }

    private DatePeriod SpanAround(LocalDate date, IEnumerable<LocalDate> changes)
    {
        var (start, end) = (_setInForce.Start, _setInForce.End);
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

        return (start, end) switch
        {
            ({ } first, { } last) => DatePeriod.Between(first, last),
            ({ } first, null) => DatePeriod.From(first),
            (null, { } last) => DatePeriod.Until(last),
            _ => DatePeriod.Always,
        };
    }
}
