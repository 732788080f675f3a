namespace Ntm.Criteria;

/// <summary>Sees that an event does what its kind says.</summary>
/// <param name="one">The event.</param>
/// <param name="before">The units of the day before.</param>
/// <param name="gone">The codes of which the units end on that day and do not go on: what is below such a code afterwards is below another unit.</param>
/// <param name="bag">Where it is told.</param>
internal sealed class EventKindCheck(EventDraft one, IReadOnlyDictionary<UnitCode, VersionDraft> before, HashSet<UnitCode> gone, DiagnosticBag bag)
{
    // How many units of the event are formed from each.
    private readonly Lazy<Dictionary<UnitCode, int>> _takings = new(() => one.Units.SelectMany(unit => unit.From.Select(from => from.Code).Distinct()).CountBy(code => code).ToDictionary());

    private readonly bool _isRead = one.Units.All(unit => unit.IsRead);

    /// <summary>Whether a unit begins in the way that the kind says.</summary>
    public void Check(NewUnitDraft begun, VersionDraft unit)
    {
        if (begun.IsRead && Problem(begun, unit) is { } problem)
        {
            bag.Error(
                DiagnosticCode.WrongEventKind, unit.Node, $"The event is of the kind '{one.Kind.Key}', {problem}.",
                "Correct the unit, or write it as an event of the kind that fits.");
        }
    }

    /// <summary>Whether nothing is left of a tier that ends.</summary>
    public void CheckTier(IEnumerable<VersionDraft> after)
    {
        if (one.Kind != TerritoryEventKind.EndOfTier)
        {
            return;
        }

        if (one.Ended.Select(ended => ended.Code.Tier).Distinct().Skip(1).Any())
        {
            bag.Error(DiagnosticCode.WrongEventKind, one.Node.Find("ended")!, "Units of several tiers end by the end of one.", "Write an event for each tier.");
        }
        else if (one.Ended.Select(ended => ended.Code.Tier).FirstOrDefault() is { } tier && after.FirstOrDefault(unit => unit.Code.Tier == tier) is { } left)
        {
            bag.Error(
                DiagnosticCode.WrongEventKind, one.Node.Find("ended")!, $"The tier '{tier.Key}' ends, and the unit {left.Code} of it is left.",
                "Add it to 'ended', or write the event as one of the kind 'abolition'.");
        }
    }

    private string? Problem(NewUnitDraft begun, VersionDraft unit)
    {
        var code = unit.Code;
        var was = before.GetValueOrDefault(code);
        var goesOn = begun.From is [var only] && only.Code == code;
        var staysBelow = was is not null && unit.Parent == was.Parent && (unit.Parent is null || !begun.Unit.Has("parent") || !gone.Contains(unit.Parent));
        return one.Kind.Name switch
        {
            nameof(TerritoryEventKind.Establishment) when was is not null => $"and a unit had the code {code} before",
            nameof(TerritoryEventKind.Merger) when begun.From.Length < 2 => $"and the unit {code} is not formed from several",
            nameof(TerritoryEventKind.Division) when _isRead && !begun.From.Any(from => _takings.Value[from.Code] > 1) =>
                $"and the unit {code} shares nothing that it is formed from with another unit of the event",
            nameof(TerritoryEventKind.Recoding) when begun.From is not [var from] || from.Code == code || from.Share != SuccessionShare.Whole =>
                $"and the unit {code} is not formed from one whole unit of another code",
            nameof(TerritoryEventKind.Renaming) when !goesOn || was is null || unit.Name == was.Name || unit.Type != was.Type || !staysBelow => $"and of the unit {code} not just the name is new",
            nameof(TerritoryEventKind.ChangeOfType) when !goesOn || was is null || unit.Type == was.Type || !staysBelow => $"and the type of the unit {code} is the same, or it moves, or it is formed from others too",
            nameof(TerritoryEventKind.Transfer) when !goesOn || was is null || staysBelow => $"and the parent of the unit {code} is the same, or it is formed from others too",
            nameof(TerritoryEventKind.BoundaryTransfer) when !begun.GoesOn || !staysBelow || begun.From.All(from => from.Share == SuccessionShare.Whole) =>
                $"and the unit {code} does not go on where it was with a part taken or given",
            _ => null,
        };
    }
}
