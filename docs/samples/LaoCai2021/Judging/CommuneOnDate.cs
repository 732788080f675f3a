using NodaTime;
using Ntm.Criteria;

namespace LaoCai2021;

/// <summary>A commune as it was on a date; where the embedded territory does not know that date, on the nearest that it knows.</summary>
/// <remarks>The report names the date wherever it is another than the one asked for.</remarks>
internal sealed class CommuneOnDate
{
    private CommuneOnDate(AdministrativeUnit unit, LocalDate date, bool isKnown)
    {
        Unit = unit;
        Date = date;
        IsKnown = isKnown;
    }

    public AdministrativeUnit Unit { get; }

    /// <summary>The date that the unit was taken from.</summary>
    public LocalDate Date { get; }

    /// <summary>Whether that is the date asked for.</summary>
    public bool IsKnown { get; }

    public static CommuneOnDate Of(UnitCode code, LocalDate asked)
    {
        var known = Vietnam.Territory.Known;
        var date = asked > known.End ? known.End.Value : asked < known.Start ? known.Start.Value : asked;
        return new CommuneOnDate(Vietnam.Territory.On(date).Commune(code.ToString()), date, date == asked);
    }
}
