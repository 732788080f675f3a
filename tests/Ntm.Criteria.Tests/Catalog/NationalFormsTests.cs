using System.Collections.Immutable;
using NodaTime;

namespace Ntm.Criteria.Tests;

/// <summary>The forms that random amendments give an indicator, against a reading of the amendments date by date.</summary>
public sealed class NationalFormsTests
{
    private static readonly Indicator Model = CriteriaCatalog.Embedded.FindSet("commune-basic-2021-2025")!.Indicators[0];
    private static readonly LocalDate FirstDay = new(2022, 3, 8);

    [Fact]
    public void On_each_date_the_amendment_in_force_that_started_last_holds_and_what_it_leaves_out_is_as_the_one_before_has_it()
    {
        var random = new Random(318);
        for (var repeat = 0; repeat < Repeats.Of(300); repeat++)
        {
            var amendments = RandomAmendments(random);
            var setInForce = random.Next(2) == 0 ? DatePeriod.From(FirstDay) : DatePeriod.Between(FirstDay, FirstDay.PlusDays(35));
            var forms = new NationalForms(Model.On(setInForce, repealedBy: null), amendments);

            for (var date = FirstDay; date <= FirstDay.PlusDays(35); date = date.PlusDays(1))
            {
                var inForce = amendments.Where(amendment => amendment.InForce.Contains(date)).Reverse().ToList();
                var form = forms.On(date);

                form.AmendedBy.Should().Be(inForce.FirstOrDefault());
                form.NumberedBy.Should().Be(inForce.Find(amendment => amendment.Number is not null));
                form.Indicator.AmendedBy.Should().Be(inForce.FirstOrDefault()?.Provenance);
                form.Indicator.NumberedBy.Should().Be(form.NumberedBy?.Provenance);
                form.Indicator.Number.Should().Be(form.NumberedBy?.Number ?? Model.Number);
                var naming = inForce.Find(amendment => amendment.Name is not null);
                form.Indicator.Name.Should().Be(naming?.Name ?? Model.Name);
                form.Indicator.Provenance.Should().Be(naming?.Provenance ?? Model.Provenance);
                forms.All.Where(other => other.Indicator.InForce.Contains(date)).Should().Equal(form);
            }
        }
    }

    [Fact]
    public void What_is_not_amended_has_one_form_which_is_the_enacted_instance() =>
        new NationalForms(Model, []).All.Should().ContainSingle().Which.Indicator.Should().BeSameAs(Model);

    private static ImmutableArray<Amendment> RandomAmendments(Random random) =>
    [
        .. Enumerable.Range(0, 30).OrderBy(_ => random.Next()).Take(random.Next(1, 8)).Order().Select(start => new Amendment
        {
            SetKey = "any",
            IndicatorKey = Model.Key,
            InForce = random.Next(3) == 0 ? DatePeriod.From(FirstDay.PlusDays(start)) : DatePeriod.Between(FirstDay.PlusDays(start), FirstDay.PlusDays(start + random.Next(15))),
            Provenance = new Provenance { Citation = Model.Provenance.Citation, Basis = Basis.Reported, LastChecked = FirstDay },
            Number = random.Next(2) == 0 ? IndicatorNumber.Parse($"9.{PlainNumber.Format(start + 1)}", null) : null,
            Name = random.Next(2) == 0 ? new BilingualText($"Số {PlainNumber.Format(start)}", $"No. {PlainNumber.Format(start)}") : null,
            Requirement = Model.Requirement,
        }),
    ];
}
