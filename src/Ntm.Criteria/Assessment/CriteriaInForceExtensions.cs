namespace Ntm.Criteria;

/// <summary>The way into the judge: what is asked of the criteria in force (đánh giá theo bộ tiêu chí).</summary>
/// <remarks>Safe for concurrent use: nothing is kept between two calls.</remarks>
public static class CriteriaInForceExtensions
{
    /// <summary>Assesses a unit, with an explained finding for every indicator.</summary>
    /// <param name="law">The criteria in force, from <see cref="CriteriaCatalog.InForce"/>.</param>
    /// <param name="unit">A unit of the kind and of the province that the law was asked for; for a village, the commune that it is part of.</param>
    /// <param name="evidence">What was measured of it, for a village of the village. Nothing that it reports makes this throw.</param>
    /// <param name="unconfirmed">Whether unconfirmed thresholds may decide; they may not unless <see cref="UnconfirmedThresholds.Admitted"/> is given.</param>
    /// <returns>The assessment; undetermined, with the reason, where no set is in force, or there was no such unit then, or it was no rural commune (xã), or no rural district (huyện).</returns>
    /// <exception cref="ArgumentNullException"><paramref name="law"/>, <paramref name="unit"/> or <paramref name="evidence"/> is null.</exception>
    /// <exception cref="ArgumentException">The unit is of another tier than the law is for, or of another province.</exception>
    public static Assessment Assess(
        this CriteriaInForce law, AdministrativeUnit unit, Evidence evidence, UnconfirmedThresholds? unconfirmed = null)
    {
        ArgumentNullException.ThrowIfNull(evidence);
        Demand(law, unit);
        return Obstacle(law, unit) is { } obstacle
            ? new Assessment(law, unit, village: null, evidence, obstacle)
            : new Assessment(law, village: null, Judge(law, unit, evidence, unconfirmed));
    }

    /// <summary>Assesses a village, with an explained finding for every indicator.</summary>
    /// <param name="law">The criteria in force for villages: <c>catalog.InForce(standard, commune, year, of: AssessedUnit.Village)</c>.</param>
    /// <param name="village">A village of a commune of the province that the law was asked for.</param>
    /// <param name="evidence">What was measured of the village. Nothing that it reports makes this throw.</param>
    /// <param name="unconfirmed">Whether unconfirmed thresholds may decide; they may not unless <see cref="UnconfirmedThresholds.Admitted"/> is given.</param>
    /// <returns>
    /// The assessment, with the commune that the village is in as its unit; undetermined, with the reason, where no set is in force, or there was no such village then. Where its commune was divided and it is not recorded where the village went, its
    /// unit is the commune that ended.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="law"/>, <paramref name="village"/> or <paramref name="evidence"/> is null.</exception>
    /// <exception cref="ArgumentException">The law is not for villages, or the village is in another province.</exception>
    public static Assessment Assess(this CriteriaInForce law, Village village, Evidence evidence, UnconfirmedThresholds? unconfirmed = null)
    {
        ArgumentNullException.ThrowIfNull(evidence);
        var unit = DemandCommuneOf(law, village);
        return ObstacleOf(law, village, unit) is { } obstacle
            ? new Assessment(law, unit, village, evidence, obstacle)
            : new Assessment(law, village, Judge(law, unit, evidence, unconfirmed, village));
    }

    /// <summary>The verdict on a unit alone, without findings.</summary>
    /// <inheritdoc cref="Assess(CriteriaInForce, AdministrativeUnit, Evidence, UnconfirmedThresholds)" path="/param"/>
    /// <inheritdoc cref="Assess(CriteriaInForce, AdministrativeUnit, Evidence, UnconfirmedThresholds)" path="/exception"/>
    /// <returns>The verdict that <see cref="Assess(CriteriaInForce, AdministrativeUnit, Evidence, UnconfirmedThresholds)"/> explains.</returns>
    public static Verdict VerdictFor(
        this CriteriaInForce law, AdministrativeUnit unit, Evidence evidence, UnconfirmedThresholds? unconfirmed = null)
    {
        ArgumentNullException.ThrowIfNull(evidence);
        Demand(law, unit);
        return Obstacle(law, unit) is null
            ? Judge(law, unit, evidence, unconfirmed).Of(Question.Of(law.Set!)).Verdict
            : Verdict.Undetermined;
    }

    /// <summary>The verdict on a village alone, without findings.</summary>
    /// <inheritdoc cref="Assess(CriteriaInForce, Village, Evidence, UnconfirmedThresholds)" path="/param"/>
    /// <inheritdoc cref="Assess(CriteriaInForce, Village, Evidence, UnconfirmedThresholds)" path="/exception"/>
    /// <returns>The verdict that <see cref="Assess(CriteriaInForce, Village, Evidence, UnconfirmedThresholds)"/> explains.</returns>
    public static Verdict VerdictFor(this CriteriaInForce law, Village village, Evidence evidence, UnconfirmedThresholds? unconfirmed = null)
    {
        ArgumentNullException.ThrowIfNull(evidence);
        var unit = DemandCommuneOf(law, village);
        return ObstacleOf(law, village, unit) is null
            ? Judge(law, unit, evidence, unconfirmed, village).Of(Question.Of(law.Set!)).Verdict
            : Verdict.Undetermined;
    }

    // The commune that the village is in on the assessed day; where that is not known, the one in which it is recorded.
    private static AdministrativeUnit DemandCommuneOf(CriteriaInForce law, Village village)
    {
        ArgumentNullException.ThrowIfNull(law);
        ArgumentNullException.ThrowIfNull(village);
        if (law.AssessedUnit != AssessedUnit.Village)
        {
            throw new ArgumentException($"'{village}' is a village, and the law was asked for a {law.AssessedUnit.Key}: ask for it with AssessedUnit.Village.", nameof(village));
        }

        // Of a village that there was not, or of which it is not recorded where it went, the commune may be of a province that was merged since.
        var unit = village.CommuneOn(law.AssessedDay) ?? village.Commune;
        if (!IsAbsent(law, village) && !(unit.End < law.AssessedDay))
        {
            Demand(law, unit);
        }

        return unit;
    }

    private static ReasonCode? ObstacleOf(CriteriaInForce law, Village village, AdministrativeUnit unit) =>
        law.Set is null ? Obstacle(law, unit)
        : !IsAbsent(law, village) ? Obstacle(law, unit)
        : village.End < law.AssessedDay ? ReasonCode.UnitEnded
        : ReasonCode.UnitDidNotExist;

    // Whether the village is known not to have existed on the assessed day.
    private static bool IsAbsent(CriteriaInForce law, Village village) => village.End < law.AssessedDay || (village.Start.IsExact && village.Start.Date > law.AssessedDay);

    internal static void Demand(CriteriaInForce law, AdministrativeUnit unit)
    {
        ArgumentNullException.ThrowIfNull(law);
        ArgumentNullException.ThrowIfNull(unit);
        if (unit.Tier != law.AssessedUnit.Tier)
        {
            throw new ArgumentException($"'{unit}' is a {unit.Tier.Key}, and the law was asked for a {law.AssessedUnit.Key}: it is assessed with a {law.AssessedUnit.Tier.Key}.", nameof(unit));
        }

        if (!unit.Province.Id.Equals(law.Province.Id))
        {
            throw new ArgumentException(
                $"'{unit}' is in {unit.Province} ({unit.Province.Id}), and the law was asked for in {law.Province} ({law.Province.Id}): ask the catalogue again for this unit.", nameof(unit));
        }
    }

    internal static ReasonCode? Obstacle(CriteriaInForce law, AdministrativeUnit unit)
    {
        if (law.Set is null)
        {
            return !law.Unplaced.IsEmpty ? ReasonCode.NotPlaced
                : law.Absence is null ? ReasonCode.NotRecorded
                : law.Absence.LeftTo is null ? ReasonCode.NoSetInForce
                : ReasonCode.NotIssued;
        }

        return unit.Start.IsExact && unit.Start.Date > law.AssessedDay ? ReasonCode.UnitDidNotExist
            : unit.End < law.AssessedDay ? ReasonCode.UnitEnded
            : law.AssessedUnit == AssessedUnit.Commune && unit.Type != UnitType.RuralCommune ? ReasonCode.NotARuralCommune
            : law.AssessedUnit == AssessedUnit.District && unit.Type != UnitType.RuralDistrict ? ReasonCode.NotARuralDistrict
            : null;
    }

    internal static Judgement Judge(CriteriaInForce law, AdministrativeUnit unit, Evidence evidence, UnconfirmedThresholds? unconfirmed, Village? village = null) =>
        new(Circumstances(law, unit, evidence, unconfirmed, village));

    internal static Circumstances Circumstances(CriteriaInForce law, AdministrativeUnit unit, Evidence evidence, UnconfirmedThresholds? unconfirmed, Village? village = null)
    {
        var programs = LawPrograms.Of(law.Resolved!);
        var facts = new FactBook(evidence, law.AssessedUnit == AssessedUnit.Village ? null : unit.Id, law.On, village is { Start.IsExact: true } ? village.Start.Date : null, programs.Measures);
        return new(law.Set!, law.Prerequisites, law.AssessedYear, law.AssessedDay, unit, facts, unconfirmed ?? UnconfirmedThresholds.Withheld) { Programs = programs };
    }
}
