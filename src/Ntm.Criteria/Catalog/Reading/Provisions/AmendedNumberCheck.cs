using NodaTime;

namespace Ntm.Criteria;

/// <summary>Checks that amendments never leave two indicators of a set with the same number, on any date.</summary>
internal sealed class AmendedNumberCheck(SetDraft draft, DiagnosticBag bag)
{
    // A repeal may have given an amendment an earlier end than it was read with.
    private readonly Dictionary<(string IndicatorKey, LocalDate? Start), DocumentNode> _places =
        draft.Amendments.ToDictionary(amendment => (amendment.Provision.IndicatorKey, amendment.Provision.InForce.Start), amendment => amendment.Node);

    private readonly Dictionary<string, NationalForm> _forms = new(StringComparer.Ordinal);
    private readonly Dictionary<IndicatorNumber, NumberHolders> _holders = [];
    private readonly HashSet<Amendment> _told = [];

    public void Run()
    {
        var repealed = new Queue<NationalForm>(draft.Timeline!.Indicators.Select(indicator => indicator.National.All[^1])
            .Where(form => form.Indicator.InForce.End is not null).OrderBy(form => form.Indicator.InForce.End));
        foreach (var changes in draft.Timeline.Indicators.SelectMany(indicator => indicator.National.All).GroupBy(form => form.Indicator.InForce.Start).OrderBy(group => group.Key))
        {
            while (repealed.TryPeek(out var last) && last.Indicator.InForce.End < changes.Key)
            {
                _holders[last.Indicator.Number].Remove(repealed.Dequeue());
            }

            foreach (var form in changes)
            {
                Exchange(form);
            }

            foreach (var alike in changes.GroupBy(form => form.Indicator.Number))
            {
                Check(alike.Key, alike);
            }
        }
    }

    private void Exchange(NationalForm form)
    {
        if (_forms.TryGetValue(form.Indicator.Key, out var before))
        {
            _holders[before.Indicator.Number].Remove(before);
        }

        _forms[form.Indicator.Key] = form;
        if (!_holders.TryGetValue(form.Indicator.Number, out var holders))
        {
            _holders.Add(form.Indicator.Number, holders = new NumberHolders());
        }

        holders.Add(form);
    }

    private void Check(IndicatorNumber number, IEnumerable<NationalForm> changed)
    {
        if (_holders[number] is { Count: > 1 } holders
            && (changed.Select(form => form.NumberedBy).LastOrDefault(amendment => amendment is not null) ?? holders.NumberedBy.FirstOrDefault()) is { } amendment
            && _told.Add(amendment))
        {
            bag.Error(
                DiagnosticCode.DuplicateNumber, _places[(amendment.IndicatorKey, amendment.InForce.Start)].Find("number")!, $"As amended, two indicators of the set have the number {number}.",
                "Give one of them its own number.");
        }
    }

    /// <summary>The indicators that have a number on a date.</summary>
    private sealed class NumberHolders
    {
        public int Count { get; private set; }

        /// <summary>The amendments that gave it to some of them.</summary>
        public HashSet<Amendment> NumberedBy { get; } = [];

        public void Add(NationalForm form)
        {
            Count++;
            if (form.NumberedBy is not null)
            {
                NumberedBy.Add(form.NumberedBy);
            }
        }

        public void Remove(NationalForm form)
        {
            Count--;
            if (form.NumberedBy is not null)
            {
                NumberedBy.Remove(form.NumberedBy);
            }
        }
    }
}
