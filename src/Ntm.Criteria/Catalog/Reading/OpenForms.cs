namespace Ntm.Criteria;

/// <summary>How long what fills supply stays open over the forms of an indicator. Each form is looked at once, however many fills there are.</summary>
internal sealed class OpenForms(NationalForms national)
{
    private readonly Dictionary<(FillWish Wish, int Place), int> _ends = [];

    public NationalForms National => national;

    /// <summary>The first form, from a given one on, in which the wish is not open or is for another measure; null where there is none.</summary>
    public NationalForm? FindEnd(NationalForm first, FillWish wish)
    {
        var measure = wish.FindIn(first)?.Measure;
        var place = first.Place;
        var end = place;
        while (place < national.All.Length && Equals(wish.FindIn(national.All[place])?.Measure, measure))
        {
            if (_ends.TryGetValue((wish, place), out end))
            {
                break;
            }

            if (!wish.IsOpenIn(national.All[place]))
            {
                end = place;
                break;
            }

            end = ++place;
        }

        for (var looked = first.Place; looked < place; looked++)
        {
            _ends[(wish, looked)] = end;
        }

        return end < national.All.Length ? national.All[end] : null;
    }
}
