using System.Collections.Immutable;
using NodaTime;
using Ntm.Criteria.Requirements;

namespace Ntm.Criteria;

/// <summary>Checks that what a province tightens is there in every national form during the provision, and that its levels may stand beside those of the set.</summary>
internal sealed class TighteningCheck(ProvisionTarget target, bool isLaw, Func<AtLeastTimes, LocalDate, Threshold?> workOut, DocumentNode node, DiagnosticBag bag)
{
    // An indicator that is amended more often was made to keep a computer busy.
    private const int MostLaterForms = 20;

    private readonly TighteningWish _wish = new(target.Part);
    private ImmutableArray<NationalForm> _laterForms = [];
    private TargetForms? _forms;
    private LocalDate _start;

    /// <summary>The threshold on the first date, with its measure; null where it is not the same thing on all dates, which has been told.</summary>
    public ThresholdTarget? Target { get; private set; }

    public TighteningCheck Find(TargetForms forms, DatePeriod inForce)
    {
        _forms = forms;
        _start = inForce.Start!.Value;
        var first = forms.National.On(_start);
        if (forms.FindEnd(first, _wish) is { } end && !(end != first && end.Indicator.InForce.Start > inForce.End))
        {
            Tell(end, _wish.FindIn(first), On(end == first ? _start : end.Indicator.InForce.Start!.Value));
            return this;
        }

        Target = _wish.FindIn(first);
        _laterForms = [.. forms.National.All.Skip(first.Place + 1).Take(MostLaterForms).TakeWhile(form => !(form.Indicator.InForce.Start > inForce.End))];
        return this;
    }

    /// <summary>Whether every level may stand beside what the set says when the provision begins; otherwise it has been told. What changes later is only told.</summary>
    public bool MayStand(Threshold levels)
    {
        if (bag.IsFull(node))
        {
            return false;
        }

        var first = _forms!.National.On(_start);
        if (IsExampleBesideLaw(first))
        {
            TellLater(levels, [first, .. _laterForms]);
            return true;
        }

        var mayStand = MayStandAtFirst(Compare(levels, first), On(_start));
        if (mayStand)
        {
            TellLater(levels, _laterForms);
        }

        return mayStand;
    }

    // A multiple of what another set demands is worked out from what that one says on the first date of the form.
    private LevelComparison Compare(Threshold levels, NationalForm form)
    {
        var found = _wish.FindIn(form)!;
        if (form.Targets.Multiples.FirstOrDefault(one => one.Target == found).Multiple is not { } multiple)
        {
            return _forms!.Said(found).Against(levels);
        }

        // Where the other set cannot be read, nothing is held against it.
        return workOut(multiple, LocalDate.Max(form.Indicator.InForce.Start ?? _start, _start)) is { } workedOut
            ? _forms!.Said(found with { Threshold = workedOut }).Against(levels)
            : new LevelComparison();
    }

    private static string On(LocalDate date) => $"on {IsoDate.Format(date)}";

    // What an example makes of the set is no reason to refuse a law.
    private bool IsExampleBesideLaw(NationalForm form) => isLaw && form.AmendedBy is { Provenance.Citation.IsIllustrative: true };

    private bool MayStandAtFirst(LevelComparison comparison, string on)
    {
        if (comparison.Has(LevelObjection.LeftToProvince))
        {
            bag.Error(
                DiagnosticCode.NothingToTighten, node, $"The threshold of '{target.IndicatorKey}' is left to the province {on} for {comparison.Places(LevelObjection.LeftToProvince)}: there is no level to tighten.",
                "Write a 'fill' for those, or leave them out.");
        }

        if (comparison.Has(LevelObjection.SofterThanDeciding))
        {
            bag.Error(
                DiagnosticCode.SofterThanTheSet, node, $"The level for '{target.IndicatorKey}' is softer {on} than that of the set for {comparison.PlacesWithLevels(LevelObjection.SofterThanDeciding)}.",
                "Write a level that is no softer, or leave those classes and years out.");
        }

        if (comparison.Has(LevelObjection.SofterThanUnconfirmed))
        {
            bag.Warning(
                DiagnosticCode.SofterThanTheSet, node, $"The level for '{target.IndicatorKey}' is softer {on} than that of the set, which is unconfirmed, for {comparison.PlacesWithLevels(LevelObjection.SofterThanUnconfirmed)}.",
                "Check both against the texts.");
        }

        if (comparison.Has(LevelObjection.NotRecorded))
        {
            bag.Warning(
                DiagnosticCode.LevelNotRecorded, node, $"The level of the set for '{target.IndicatorKey}' is not recorded {on} for {comparison.Places(LevelObjection.NotRecorded)}: whoever reaches the province's may still miss that one.",
                "Record the level of the set, once it can be read.");
        }

        return !comparison.Has(LevelObjection.LeftToProvince) && !comparison.Has(LevelObjection.SofterThanDeciding);
    }

    // Each kind of change is told once, of the first form that has it.
    private void TellLater(Threshold levels, IEnumerable<NationalForm> forms)
    {
        var told = new HashSet<LevelObjection>();
        foreach (var form in forms.TakeWhile(_ => !bag.IsFullOfWarnings(node)))
        {
            var comparison = Compare(levels, form);
            var on = On(LocalDate.Max(form.Indicator.InForce.Start ?? _start, _start));
            if (comparison.Has(LevelObjection.LeftToProvince) && told.Add(LevelObjection.LeftToProvince))
            {
                bag.Warning(
                    DiagnosticCode.NothingToTighten, node, $"The set leaves the threshold of '{target.IndicatorKey}' to the province {on} for {comparison.Places(LevelObjection.LeftToProvince)}: from then on this level does not apply there.",
                    "End the provision before, and write a 'fill' from then on.");
            }

            if (comparison.Has(LevelObjection.SofterThanDeciding) && told.Add(LevelObjection.SofterThanDeciding))
            {
                bag.Warning(
                    DiagnosticCode.SofterThanTheSet, node, $"The set is stricter for '{target.IndicatorKey}' {on} than this level for {comparison.PlacesWithLevels(LevelObjection.SofterThanDeciding)}: from then on this level adds nothing there.",
                    "Let the provision end the day before, or leave it, if that is meant.");
            }
        }
    }

    private void Tell(NationalForm form, ThresholdTarget? before, string on)
    {
        if (_wish.FindIn(form) is { } found)
        {
            target.TellAnotherDemand(found, before!, on, node, bag);
        }
        else if (form.Targets.Thresholds.IsEmpty && form.Targets.Multiples.IsEmpty)
        {
            bag.Error(
                DiagnosticCode.NothingToTighten, node, $"The indicator '{target.IndicatorKey}' has no threshold {on}.",
                "Correct the target or the dates; what is left whole to an authority is supplied by a 'fill'.");
        }
        else
        {
            target.TellUnknownPart(form, on, bag);
        }
    }
}
