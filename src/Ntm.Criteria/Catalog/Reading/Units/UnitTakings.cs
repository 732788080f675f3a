using System.Collections.Immutable;
using NodaTime;

namespace Ntm.Criteria;

/// <summary>What the events of one day take of the units of the day before: it has to come out even.</summary>
internal sealed class UnitTakings(LocalDate date, IReadOnlyDictionary<UnitCode, VersionDraft> before, DiagnosticBag bag)
{
    private readonly Dictionary<UnitCode, List<(DocumentNode Node, SuccessionShare? Share)>> _taken = [];
    private readonly Dictionary<UnitCode, DocumentNode> _begun = [];
    private readonly HashSet<UnitCode> _goOn = [];
    private ImmutableArray<VersionDraft>? _ended;

    // What some unit is formed from could not be read: it may be what nothing is told of.
    private bool _unread;

    public required bool IsIncomplete { get; init; }

    /// <summary>The units of which something is taken, or which end without a successor: none of them goes on unchanged. To be asked when all events have been taken.</summary>
    public ImmutableArray<VersionDraft> Ended => _ended ??= [.. _taken.Keys.Select(code => before.GetValueOrDefault(code)).OfType<VersionDraft>()];

    /// <summary>The codes of the units that end and do not go on under them. To be asked when all events have been taken.</summary>
    public HashSet<UnitCode> FindGone() => [.. Ended.Select(unit => unit.Code).Where(code => !_goOn.Contains(code))];

    /// <summary>The units of the day before that the events of the day name, by their codes.</summary>
    public Dictionary<UnitCode, VersionDraft> Before => _taken.Keys.Concat(_begun.Keys).Distinct().Select(code => before.GetValueOrDefault(code)).OfType<VersionDraft>().ToDictionary(unit => unit.Code);

    public void Take(EventDraft one)
    {
        foreach (var begun in one.Units)
        {
            HashSet<UnitCode> taken = [];
            foreach (var from in begun.From.Where(from => IsOfTier(from, begun.Unit.Code)))
            {
                Take(from.Node, from.Code, from.Share);
                if (!taken.Add(from.Code))
                {
                    bag.Error(DiagnosticCode.DuplicateUnit, from.Node, $"The unit {from.Code} stands twice in what one unit is formed from.", "Remove one of the two.");
                }
            }

            _unread |= !begun.IsRead;
            if (begun.Unit.Code is not { } code)
            {
                continue;
            }

            if (begun.GoesOn || !begun.IsRead)
            {
                _goOn.Add(code);
            }

            if (!_begun.TryAdd(code, begun.Unit.Node))
            {
                bag.Error(
                    DiagnosticCode.DuplicateUnit, begun.Unit.Node.Find("code")!, $"A unit {code} begins twice on {IsoDate.Format(date)}.",
                    "Tell all that it is formed from in one place.");
            }
        }

        foreach (var (node, code) in one.Ended)
        {
            Take(node, code, share: null);
        }
    }

    public void CheckAccounts()
    {
        foreach (var (code, takings) in _taken.Where(taken => before.ContainsKey(taken.Key)))
        {
            var whole = takings.Find(taking => taking.Share is null || taking.Share == SuccessionShare.Whole);
            if (whole.Node is not null && takings.Count > 1)
            {
                bag.Error(
                    DiagnosticCode.NotAccountedFor, takings[^1].Node, $"Of the unit {code} something is taken here, and all of it {(whole.Share is null ? "ends" : "is taken over")} at {whole.Node.Path} on {IsoDate.Format(date)}.",
                    "Write the share 'part' in each place, or leave one of them out.");
            }
            else if (!_unread && takings is [(var only, { } share)] && share == SuccessionShare.Part)
            {
                bag.Error(
                    DiagnosticCode.NotAccountedFor, only, $"Of the unit {code} only a part is told to go anywhere on {IsoDate.Format(date)}.",
                    $"Tell where the rest goes, such as a unit {code} that is formed from a part of itself, or write the share 'notRecorded'.");
            }
        }

        foreach (var (code, node) in _begun.Where(begun => !_unread && before.ContainsKey(begun.Key) && !_taken.ContainsKey(begun.Key)))
        {
            bag.Error(
                DiagnosticCode.NotAccountedFor, node.Find("code")!, $"Another unit has the code {code} on the day before {IsoDate.Format(date)}, and nothing is told of what became of it.",
                $"Add '{code}' to 'from' here, or wherever it goes; or tell its end.");
        }
    }

    private void Take(DocumentNode node, UnitCode code, SuccessionShare? share)
    {
        var isKnown = before.TryGetValue(code, out var unit) && !(unit.KnownFrom >= date);
        if (!isKnown && !IsIncomplete)
        {
            bag.Error(
                DiagnosticCode.UnknownUnit, node, $"No unit is known to have the code {code} on the day before {IsoDate.Format(date)}.",
                "Correct the code or the date; a unit ends, under its code, with every event that changes it.");
        }

        if (!_taken.TryGetValue(code, out var takings))
        {
            _taken.Add(code, takings = []);
        }

        takings.Add((node, share));
    }

    private bool IsOfTier(SuccessionDraft from, UnitCode? to)
    {
        if (to is null || from.Code.Tier == to.Tier)
        {
            return true;
        }

        bag.Error(
            DiagnosticCode.UnknownUnit, from.Node, $"The unit {from.Code} is a {from.Code.Tier.Key}, and {to} a {to.Tier.Key}.",
            "Name units of one tier; what becomes of those of another is an event of its own.");
        return false;
    }
}
