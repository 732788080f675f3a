using NodaTime;

namespace Ntm.Criteria;

/// <summary>The calendar of the law: dates of other calendars are not compared with it, and are refused where they enter.</summary>
internal static class IsoCalendar
{
    public static LocalDate Demand(LocalDate date, string paramName) => date.Calendar == CalendarSystem.Iso
        ? date
        : throw new ArgumentException(
            $"{IsoDate.Format(date)} is in the calendar {date.Calendar.Name}; give a date of the ISO calendar: date.WithCalendar(CalendarSystem.Iso).", paramName);
}
