using System.Collections.Immutable;
using Ntm.Criteria.Requirements;

namespace Ntm.Criteria;

/// <summary>What decides a check: of all that it holds against something, that which the short forms of an explanation tell.</summary>
/// <remarks>
/// Of a decided whole, those parts determine that come out as it does, where it is decided by them alone, whatever the others were: what fails of an all-of, what is met of an any-of, every branch of
/// one that is not met. Where they are not enough, those determine too that do not apply, and where those are not enough, every part. Of an open whole, the parts that are open determine. And so on within each of them.
/// </remarks>
internal sealed class DeterminingFacts
{
    private DeterminingFacts(ImmutableArray<Check> checks, int others)
    {
        Checks = checks;
        Others = others;
    }

    /// <summary>The checks that determine and tell something by themselves: a measure, a title, another set, or that nothing more is known. In the order of the requirement; at least one.</summary>
    public ImmutableArray<Check> Checks { get; }

    /// <summary>How many more tell something and do not determine.</summary>
    public int Others { get; }

    public static DeterminingFacts Of(Check check)
    {
        ImmutableArray<Check> determining = [.. Telling(check, PartsOf)];
        return new(determining, Telling(check, whole => whole.Parts).Count() - determining.Length);
    }

    /// <summary>The parts of a check that determine it, in their order.</summary>
    public static ImmutableArray<Check> PartsOf(Check whole)
    {
        var parts = whole.Parts;
        if (!whole.Outcomes.IsDecided)
        {
            var open = parts.RemoveAll(part => part.Outcomes.IsDecided);
            return open.IsEmpty ? parts : open;
        }

        var alike = parts.RemoveAll(part => part.Outcomes != whole.Outcomes);
        if (Decide(whole, alike))
        {
            return alike;
        }

        var allowed = whole.Outcomes.Union(Outcomes.NotApplicable);
        var uncontrary = parts.RemoveAll(part => part.Outcomes.Union(allowed) != allowed);
        return Decide(whole, uncontrary) ? uncontrary : parts;
    }

    /// <summary>Whether some parts alone bring a whole to its outcome, whatever the others come to.</summary>
    public static bool Decide(Check whole, ImmutableArray<Check> some)
    {
        ImmutableArray<Outcomes> outcomes = [.. whole.Parts.Select(part => some.Contains(part) ? part.Outcomes : Outcomes.Any)];
        return whole.Requirement switch
        {
            AnyOf => CombinedOutcomes.Any(outcomes),
            AtLeastNOf counted => CombinedOutcomes.AtLeast(counted.Needed, outcomes),
            AllOf or Scorecard or TwoPart or BothSexes => CombinedOutcomes.All(outcomes),
            _ => Outcomes.Any, // Each of the parts may be all that applies.
        }
        == whole.Outcomes;
    }

    /// <summary>Whether a requirement is more than its parts: it has a measure, or asks for a title or another set, or nothing more is known of it.</summary>
    public static bool TellsByItself(Requirement requirement) => requirement switch
    {
        AllOf or AnyOf or Scorecard or TwoPart or BothSexes or ByAreaClass or LetteredPart => false,
        AtLeastNOf => CriteriaCount.Is(requirement),
        _ => true,
    };

    private static IEnumerable<Check> Telling(Check check, Func<Check, ImmutableArray<Check>> partsOf)
    {
        if (TellsByItself(check.Requirement))
        {
            yield return check;
        }

        // What a criterion of another set comes to is told with the others that are counted; what was left open is told, and not what it may turn out to be.
        var parts = check.Requirement is Delegated || CriteriaCount.Is(check.Requirement) ? [] : partsOf(check);
        foreach (var telling in parts.SelectMany(part => Telling(part, partsOf)))
        {
            yield return telling;
        }
    }
}
