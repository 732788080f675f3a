using System.Collections.Immutable;
using NodaTime;

namespace Ntm.Criteria;

/// <summary>The forms that an indicator has over time without what local provisions make of them: each is made once, and holds from one change to the next.</summary>
internal sealed class NationalForms
{
    private readonly DateSegments _segments;

    /// <summary>Makes the forms.</summary>
    /// <param name="enacted">The indicator as enacted.</param>
    /// <param name="amendments">The amendments, in the order of their starts.</param>
    public NationalForms(Indicator enacted, ImmutableArray<Amendment> amendments)
    {
        ImmutableArray<LocalDate> changes =
        [
            .. amendments.SelectMany(ProvisionDates.ChangesBy).Where(date => enacted.InForce.Contains(date) && date != enacted.InForce.Start).Distinct().Order(),
        ];
        _segments = new DateSegments(changes);
        All = amendments.IsEmpty ? [new NationalForm(0, enacted, null, null)] : [.. Amend(enacted, amendments, changes)];
    }

    /// <summary>The forms in the order of their dates.</summary>
    public ImmutableArray<NationalForm> All { get; }

    /// <summary>The form on a date of the set.</summary>
    public NationalForm On(LocalDate date) => All[_segments.Of(date)];

    private static IEnumerable<NationalForm> Amend(Indicator enacted, ImmutableArray<Amendment> amendments, ImmutableArray<LocalDate> changes)
    {
        var amending = new LatestAmendment(amendments);
        var naming = new LatestAmendment(amendments.Where(amendment => amendment.Name is not null));
        var numbering = new LatestAmendment(amendments.Where(amendment => amendment.Number is not null));
        for (var place = 0; place <= changes.Length; place++)
        {
            var isLast = place == changes.Length;
            var start = place == 0 ? enacted.InForce.Start : changes[place - 1];
            var end = isLast ? enacted.InForce.End : changes[place].PlusDays(-1);
            var (amendedBy, namedBy, numberedBy) = (amending.On(start), naming.On(start), numbering.On(start));
            var indicator = new Indicator
            {
                Key = enacted.Key,
                Number = numberedBy?.Number ?? enacted.Number,
                Name = namedBy?.Name ?? enacted.Name,
                Provenance = namedBy?.Provenance ?? enacted.Provenance,
                Requirement = amendedBy?.Requirement ?? enacted.Requirement,
                AmendedBy = amendedBy?.Provenance,
                NumberedBy = numberedBy?.Provenance,
                AddedBy = enacted.AddedBy,
                RepealedBy = isLast ? enacted.RepealedBy : null,
                InForce = DatePeriod.Of(start, end),
            };
            yield return new NationalForm(place, indicator, amendedBy, numberedBy);
        }
    }
}
