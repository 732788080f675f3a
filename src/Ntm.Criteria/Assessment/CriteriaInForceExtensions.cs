namespace Ntm.Criteria;

/// <summary>The way into the judge: what is asked of the criteria in force (đánh giá theo bộ tiêu chí).</summary>
/// <remarks>Safe for concurrent use: nothing is kept between two calls.</remarks>
public static class CriteriaInForceExtensions
{
    /// <summary>Assesses a commune, with an explained finding for every indicator.</summary>
    /// <param name="law">The criteria in force, from <see cref="CriteriaCatalog.InForce"/>.</param>
    /// <param name="commune">A commune of the province that the law was asked for.</param>
    /// <param name="evidence">What was measured of it. Nothing that it reports makes this throw.</param>
    /// <param name="unconfirmed">Whether unconfirmed thresholds may decide; they may not unless <see cref="UnconfirmedThresholds.Admitted"/> is given.</param>
    /// <returns>The assessment; undetermined, with the reason, where no set is in force or the unit was no rural commune (xã) then.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="law"/>, <paramref name="commune"/> or <paramref name="evidence"/> is null.</exception>
    /// <exception cref="ArgumentException">The unit is not a commune, or is one of another province.</exception>
    public static Assessment Assess(
        this CriteriaInForce law, AdministrativeUnit commune, Evidence evidence, UnconfirmedThresholds? unconfirmed = null)
    {
        Demand(law, commune, evidence);
        return Obstacle(law, commune) is { } obstacle
            ? new Assessment(law, commune, evidence, obstacle)
            : new Assessment(law, Judge(law, commune, evidence, unconfirmed));
    }

    /// <summary>The verdict on a commune alone, without findings.</summary>
    /// <inheritdoc cref="Assess" path="/param"/>
    /// <inheritdoc cref="Assess" path="/exception"/>
    /// <returns>The verdict that <see cref="Assess"/> explains.</returns>
    public static Verdict VerdictFor(
        this CriteriaInForce law, AdministrativeUnit commune, Evidence evidence, UnconfirmedThresholds? unconfirmed = null)
    {
        Demand(law, commune, evidence);
        return Obstacle(law, commune) is null
            ? Judge(law, commune, evidence, unconfirmed).Of(Question.Of(law.Set!)).Verdict
            : Verdict.Undetermined;
    }

    private static void Demand(CriteriaInForce law, AdministrativeUnit commune, Evidence evidence)
    {
        ArgumentNullException.ThrowIfNull(law);
        ArgumentNullException.ThrowIfNull(commune);
        ArgumentNullException.ThrowIfNull(evidence);
        if (commune.Tier != UnitTier.Commune)
        {
            throw new ArgumentException($"'{commune}' is not a commune: ask for one of its communes.", nameof(commune));
        }

        if (!commune.Province.Id.Equals(law.Province.Id))
        {
            throw new ArgumentException(
                $"'{commune}' is in {commune.Province} ({commune.Province.Id}), and the law was asked for in {law.Province} ({law.Province.Id}): ask the catalogue again for this commune.", nameof(commune));
        }
    }

    private static ReasonCode? Obstacle(CriteriaInForce law, AdministrativeUnit commune)
    {
        if (law.Set is null)
        {
            return law.Absence is null ? ReasonCode.NotRecorded : law.Absence.LeftTo is null ? ReasonCode.NoSetInForce : ReasonCode.NotIssued;
        }

        if (commune.Type != UnitType.RuralCommune)
        {
            return ReasonCode.NotARuralCommune;
        }

        return commune.Start.IsExact && (commune.Start.Date.Year > law.AssessedYear || commune.Start.Date > law.On) ? ReasonCode.UnitDidNotExist : null;
    }

    private static Judgement Judge(
        CriteriaInForce law, AdministrativeUnit commune, Evidence evidence, UnconfirmedThresholds? unconfirmed) => new(new Circumstances(
            law.Set!,
            law.Prerequisites,
            law.AssessedYear,
            commune,
            new FactBook(evidence, commune.Start, law.On),
            unconfirmed ?? UnconfirmedThresholds.Withheld));
}
