using System.Collections.Immutable;

namespace Ntm.Criteria;

/// <summary>Checks that the thresholds of other sets which are multiplied exist when they are, and are lower bounds on the same measure.</summary>
internal sealed class RelativeCheck(DeclarationTable<SetDraft> sets, DiagnosticBag bag)
{
    public void Run(ImmutableArray<SetDraft> drafts)
    {
        foreach (var (draft, (reference, measure, node)) in drafts.SelectMany(draft => draft.Relatives, (draft, relative) => (draft, relative)))
        {
            // An indicator that cannot be read keeps its key.
            if (sets.Find(reference.SetKey) is { } other && other.Indicators.Resolve(node.Find("indicator")!, bag) is not null
                && other is { Timeline: { } timeline, Set: { } otherSet } && draft.Set is { } set)
            {
                Check(set, otherSet, timeline, reference, measure, node);
            }
        }
    }

    private void Check(CriteriaSet set, CriteriaSet other, SetTimeline timeline, ThresholdReference reference, Measure measure, DocumentNode node)
    {
        if (set.AreaClassification != other.AreaClassification)
        {
            bag.Error(
                DiagnosticCode.WrongMeasure, node, $"The thresholds of '{other.Key}' are for the classes of '{other.AreaClassification}', and those of this set for '{set.AreaClassification}'.",
                "Multiply a threshold of a set with the same classification.");
        }
        else if (timeline.FindIndicator(reference.IndicatorKey) is { } indicator
            ? !indicator.National.All.All(form => IsLowerBoundOf(measure, reference.FindIn(form.Indicator.Requirement)))
            : !bag.HasErrors)
        {
            bag.Error(
                DiagnosticCode.WrongMeasure, node, $"The indicator '{reference.IndicatorKey}' of '{other.Key}' has no single threshold that '{measure.Key}' has to reach, in every form that it has.",
                "Name the indicator, and its part where it has several thresholds, that sets a lower bound for the same measure.");
        }
    }

    private static bool IsLowerBoundOf(Measure measure, ThresholdTarget? found) => found is { IsUpperBound: false } && found.Measure == measure;
}
