using System.Collections.Immutable;
using NodaTime;

namespace Ntm.Criteria;

/// <summary>Which unit a written name means on a date: one, several to choose from, one of another time, or none, with what may have been meant (tra cứu tên đơn vị).</summary>
/// <remarks>Comes from <see cref="Territory.Resolve"/>. Equal by reference; not ordered. Immutable and safe for concurrent use.</remarks>
public sealed class UnitResolution
{
    internal UnitResolution(
        string text, LocalDate date, ImmutableArray<AdministrativeUnit> candidates, ImmutableArray<AdministrativeUnit> atOtherTimes, ImmutableArray<AdministrativeUnit> suggestions)
    {
        Text = text;
        Date = date;
        Candidates = candidates;
        AtOtherTimes = atOtherTimes;
        Suggestions = suggestions;
    }

    /// <summary>What was written.</summary>
    public string Text { get; }

    /// <summary>The date that was asked for.</summary>
    public LocalDate Date { get; }

    /// <summary>The unit that the text means on the date; null where it means none, or may mean several.</summary>
    public AdministrativeUnit? Unit => Candidates is [var only] ? only : null;

    /// <summary>All units that the text means on the date, by their codes: where there are several, ask which; more of the address, or the type, would tell.</summary>
    public ImmutableArray<AdministrativeUnit> Candidates { get; }

    /// <summary>
    /// Where there is no candidate: the units that the text means on other dates, each as it was last known; <see cref="AdministrativeUnit.CorrespondenceOn"/> names what one corresponds to on the date.
    /// </summary>
    public ImmutableArray<AdministrativeUnit> AtOtherTimes { get; }

    /// <summary>Where the text means no unit at any time: those of the date whose names are like it, the likeliest first, five at most. None of them is a match.</summary>
    public ImmutableArray<AdministrativeUnit> Suggestions { get; }

    /// <summary>The text and what was found. Culture-free.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => (Candidates, AtOtherTimes, Suggestions) switch
    {
        ({ IsEmpty: false }, _, _) => $"{Text}: {string.Join(" or ", Candidates)}",
        (_, { IsEmpty: false }, _) => $"{Text}: at other times {string.Join(" or ", AtOtherTimes)}",
        (_, _, { IsEmpty: false }) => $"{Text}: none; perhaps {string.Join(" or ", Suggestions)}",
        _ => $"{Text}: none",
    };
}
