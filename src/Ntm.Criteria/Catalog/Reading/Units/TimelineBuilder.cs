using System.Collections.Immutable;
using NodaTime;

namespace Ntm.Criteria;

/// <summary>Applies events to a list of units, day by day, and sees that of every unit that ends it is told what became of it.</summary>
internal sealed class TimelineBuilder
{
    private readonly DiagnosticBag _bag;
    private readonly Dictionary<UnitCode, VersionDraft> _current = [];
    private readonly List<VersionDraft> _all = [];
    private readonly List<(EventDraft Event, ImmutableArray<VersionDraft> Began, ImmutableArray<VersionDraft> Abolished, ImmutableArray<VersionSuccession> Successions)> _events = [];
    private readonly UnitTreeCheck _tree;

    // What could not be read may be what an event names: then it is not told that nothing has that code.
    private bool _isIncomplete;

    public TimelineBuilder(IEnumerable<VersionDraft> list, bool isIncomplete, DiagnosticBag bag)
    {
        _bag = bag;
        _isIncomplete = isIncomplete;
        _tree = new UnitTreeCheck(_current, bag);
        foreach (var unit in list)
        {
            _all.Add(unit);
            if (_current.TryAdd(unit.Code, unit))
            {
                _tree.Add(unit);
            }
        }

        _tree.CheckParents(_current.Values, _isIncomplete);
        _tree.CheckNames([.. _current.Values]);
    }

    /// <summary>Applies the events of one day; days come in their order.</summary>
    public void Apply(LocalDate date, ImmutableArray<EventDraft> events)
    {
        var takings = new UnitTakings(date, _current, _bag) { IsIncomplete = _isIncomplete };
        foreach (var one in events)
        {
            takings.Take(one);
        }

        takings.CheckAccounts();
        var before = takings.Before;
        foreach (var ended in takings.Ended)
        {
            ended.End = date.PlusDays(-1);
            _current.Remove(ended.Code);
            _tree.Remove(ended);
        }

        var gone = takings.FindGone();
        List<VersionDraft> begun = [];
        List<EventKindCheck> kinds = [];
        foreach (var one in events)
        {
            List<VersionDraft> began = [];
            List<VersionSuccession> successions = [];
            var kind = new EventKindCheck(one, before, gone, _bag);
            kinds.Add(kind);
            foreach (var unit in one.Units)
            {
                if (Begin(unit, date, before) is { } version)
                {
                    began.Add(version);
                    kind.Check(unit, version);
                    successions.AddRange(unit.From.Where(from => before.ContainsKey(from.Code)).Select(from => new VersionSuccession(before[from.Code], version, from.Share)));
                }
            }

            begun.AddRange(began);
            var abolished = one.Ended.Select(ended => before.GetValueOrDefault(ended.Code)).OfType<VersionDraft>();
            _events.Add((one, [.. began], [.. abolished], [.. successions]));
        }

        _tree.CheckParents(begun, _isIncomplete);
        _tree.CheckNames(begun);
        if (!_isIncomplete)
        {
            kinds.ForEach(kind => kind.CheckTier(_current.Values));
            _tree.CheckChildren(gone, date);
        }
    }

    public UnitTimeline Build(DatePeriod known) => new(
        known,
        [.. _all.OrderBy(version => version.Code).ThenBy(version => version.Start.Date).Select(version => version.Version)],
        [
            .. _events.Select(one => new RecordedEvent
            {
                Date = one.Event.Date,
                Kind = one.Event.Kind,
                Provenance = one.Event.Provenance!,
                Began = [.. one.Began.Select(version => version.Version)],
                Abolished = [.. one.Abolished.Select(version => version.Version)],
                Successions = [.. one.Successions.Select(succession => new RecordedSuccession(succession.From.Version, succession.To.Version, succession.Share))],
            }),
        ]);

    // What is left out stays as it was of the unit that had the code, where the new one goes on from that.
    private VersionDraft? Begin(NewUnitDraft begun, LocalDate date, Dictionary<UnitCode, VersionDraft> before)
    {
        var (unit, was) = (begun.Unit, begun.GoesOn ? before.GetValueOrDefault(begun.Unit.Code!) : null);
        if (unit.Code is not { } code)
        {
            return null;
        }

        var (type, name) = (unit.Type ?? was?.Type, unit.Name ?? was?.Name);
        if (begun.IsRead)
        {
            TellMissing("type", type);
            TellMissing("name", name);
        }

        if (type is null || name is null)
        {
            _isIncomplete = true;
            return null;
        }

        var version = new VersionDraft
        {
            Node = unit.Node,
            Code = code,
            Type = type,
            Name = name,
            Start = UnitStart.On(date),
            Parent = unit.Has("parent") ? unit.Parent : was?.Parent,
            RegionKey = unit.RegionKey ?? was?.RegionKey,
            Aliases = unit.Has("aliases") ? unit.Aliases : unit.Name is null && was is not null ? was.Aliases : [],
            HasParent = unit.Has("parent") || was is { HasParent: true },
        };
        if (!_current.TryAdd(code, version))
        {
            return null;
        }

        _all.Add(version);
        _tree.Add(version);
        return version;

        void TellMissing(string property, object? value)
        {
            if (value is null && !unit.Has(property) && !begun.GoesOn)
            {
                _bag.Missing(
                    DiagnosticCode.MissingProperty, unit.Node, property, $"The property '{property}' is missing: the unit {code} is not formed from one of its code.",
                    $"Add '{property}', or '{code}' to 'from'.");
            }
        }
    }

    private sealed record VersionSuccession(VersionDraft From, VersionDraft To, SuccessionShare Share);
}
