using NodaTime;
using Ntm.Criteria.Tests.Infrastructure;

namespace Ntm.Criteria.Tests;

[UseCulture("vi-VN")]
public sealed class IsoCalendarTests
{
    private static readonly LocalDate Iso = new(2022, 12, 31);

    [Theory]
    [InlineData("DatePeriod.Between", "start")]
    [InlineData("DatePeriod.Between", "end")]
    [InlineData("DatePeriod.From", "start")]
    [InlineData("DatePeriod.Until", "end")]
    [InlineData("DatePeriod.Contains", "date")]
    [InlineData("UnitStart.On", "date")]
    [InlineData("UnitStart.OnOrBefore", "date")]
    [InlineData("Territory.On", "date")]
    [InlineData("Territory.TryOn", "date")]
    [InlineData("CriteriaCatalog.InForce", "on")]
    [InlineData("Evidence.Create", "measurements")]
    [InlineData("Evidence.With", "measurements")]
    public void A_date_of_another_calendar_is_refused_wherever_it_enters(string entry, string parameter)
    {
        FluentActions.Invoking(() => Enter(entry, parameter, new LocalDate(2022, 12, 31, CalendarSystem.Julian))).Should().Throw<ArgumentException>()
            .WithMessage("2022-12-31 is in the calendar Julian; give a date of the ISO calendar: date.WithCalendar(CalendarSystem.Iso).*").WithParameterName(parameter);
        FluentActions.Invoking(() => Enter(entry, parameter, Iso)).Should().NotThrow();
    }

    private static object Enter(string entry, string parameter, LocalDate date) => (entry, parameter) switch
    {
        ("DatePeriod.Between", "start") => DatePeriod.Between(date, Iso),
        ("DatePeriod.Between", "end") => DatePeriod.Between(Iso, date),
        ("DatePeriod.From", _) => DatePeriod.From(date),
        ("DatePeriod.Until", _) => DatePeriod.Until(date),
        ("DatePeriod.Contains", _) => DatePeriod.Always.Contains(date),
        ("UnitStart.On", _) => UnitStart.On(date),
        ("UnitStart.OnOrBefore", _) => UnitStart.OnOrBefore(date),
        ("Territory.On", _) => Vietnam.Territory.On(date),
        ("Territory.TryOn", _) => Vietnam.Territory.TryOn(date, out _),
        ("CriteriaCatalog.InForce", _) => CriteriaCatalog.Embedded.InForce(Standard.Basic, Vietnam.Territory.On(Iso).Commune("02929"), 2022, date),
        ("Evidence.Create", _) => Evidence.Create(MeasuredOn(date)),
        ("Evidence.With", _) => Evidence.Empty.With(MeasuredOn(date)),
        _ => throw new ArgumentException($"No entry '{entry}'.", nameof(entry)),
    };

    private static Measurement MeasuredOn(LocalDate date) => IllustrativeLaw.Measured(IllustrativeLaw.YesNo("fence"), MeasuredValue.Yes, date);
}
