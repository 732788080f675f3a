using System.Collections.Immutable;
using Ntm.Criteria;

namespace LaoCai2021;

/// <summary>The registered communes judged for the year of the plan by the law at the end of that year.</summary>
internal static class PlanYear
{
    /// <summary>Nothing was measured then; where no set was in force the library says so, whatever is measured.</summary>
    public static ImmutableArray<Assessment> Of(Inputs inputs) => [.. inputs.Communes.Select(commune =>
        CriteriaCatalog.Embedded.InForce(Standard.Advanced, commune, inputs.Letter.Year).Assess(commune, Evidence.Empty))];
}
