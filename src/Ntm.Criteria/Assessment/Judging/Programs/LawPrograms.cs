using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using NodaTime;
using Ntm.Criteria.Requirements;

namespace Ntm.Criteria;

/// <summary>What the judges of one law share: the places of its measures, and a program for each year, each choice of thresholds and each area class that was asked for.</summary>
internal sealed class LawPrograms
{
    /// <summary>Of so many the first is forgotten where another is asked for: units of which it is not known where they belong may have any combination of classes.</summary>
    private const int Most = 64;

    private static readonly ConditionalWeakTable<ResolvedSet, LawPrograms> Known = [];

    private readonly bool _hangsOnDate;
    private readonly Lazy<OwnersOfUnknowns> _owners;
    private ImmutableArray<LawProgram> _programs = [];

    private LawPrograms(ResolvedSet law)
    {
        ImmutableArray<CriteriaSet> sets = [law.Set, .. law.Prerequisites.Values];
        ImmutableArray<Requirement> requirements = [.. sets.SelectMany(set => set.Requirements())];
        var titles = requirements.OfType<HoldsTitle>().ToList();
        _hangsOnDate = titles.Exists(title => title.DecidedBefore is not null);
        Measures = new MeasurePlaces(requirements.SelectMany(requirement => requirement.OwnMeasures).Concat(titles.Select(title => TitleScale.Of(title.Standard))));
        _owners = new(() => new OwnersOfUnknowns(sets));
        Classifications = [.. sets.SelectMany(set => set.AreaClassifications()).Distinct()];
    }

    public MeasurePlaces Measures { get; }

    /// <summary>The classifications that select something of its sets.</summary>
    public ImmutableArray<AreaClassification> Classifications { get; }

    /// <summary>Whose what is that the law leaves open; noted once it is asked for.</summary>
    public OwnersOfUnknowns Owners => _owners.Value;

    /// <summary>Those of a law: kept as long as the sets in their form are.</summary>
    public static LawPrograms Of(ResolvedSet law) => Known.GetValue(law, static of => new LawPrograms(of));

    /// <summary>The program for a unit.</summary>
    public LawProgram For(Circumstances circumstances)
    {
        LocalDate? on = _hangsOnDate ? circumstances.Facts.On : null;
        foreach (var program in _programs)
        {
            if (program.On == on && program.IsFor(circumstances, Classifications))
            {
                return program;
            }
        }

        var made = new LawProgram(circumstances, Classifications, Measures, on);
        ImmutableInterlocked.Update(ref _programs, static (all, one) => (all.Length < Most ? all : all.RemoveAt(0)).Add(one), made);
        return made;
    }
}
