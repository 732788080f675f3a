using System.Collections.Immutable;

namespace Ntm.Criteria;

/// <summary>How long the forms of an indicator grant what local provisions wish. Each form is looked at once, however many provisions there are.</summary>
internal sealed class TargetForms(NationalForms national, ImmutableArray<AreaClass> classes)
{
    private const int MostSaid = 100;

    private readonly Dictionary<(ProvisionWish Wish, int Place), int> _ends = [];
    private readonly Dictionary<Threshold, SaidLevels> _said = [];

    public NationalForms National => national;

    /// <summary>What a threshold of a form says, to hold provisions against it.</summary>
    public SaidLevels Said(ThresholdTarget target)
    {
        if (!_said.TryGetValue(target.Threshold, out var said))
        {
            // Those of an indicator that is amended again and again would fill the memory.
            if (_said.Count == MostSaid)
            {
                _said.Clear();
            }

            _said.Add(target.Threshold, said = new SaidLevels(target, classes));
        }

        return said;
    }

    /// <summary>The first form, from a given one on, that does not grant the wish or demands something else there; null where there is none.</summary>
    public NationalForm? FindEnd(NationalForm first, ProvisionWish wish)
    {
        var demand = wish.FindIn(first)?.Demand;
        var place = first.Place;
        var end = place;
        while (place < national.All.Length && wish.FindIn(national.All[place])?.Demand == demand)
        {
            if (_ends.TryGetValue((wish, place), out end))
            {
                break;
            }

            if (!wish.IsGrantedBy(national.All[place]))
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
