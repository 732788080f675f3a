namespace Ntm.Criteria;

/// <summary>What assessors say beside an assessment (ý kiến đánh giá bên cạnh kết quả theo quy định): each by itself, and held against each other or against the rule.</summary>
/// <remarks>Nothing here changes the assessment. Safe for concurrent use: nothing is kept between two calls.</remarks>
public static class AssessmentOpinions
{
    /// <summary>What a voice says of the set, of each criterion and of each indicator.</summary>
    /// <param name="assessment">The assessment.</param>
    /// <param name="voice">The rule, an assessor, or one office of it.</param>
    /// <returns>Its standpoint.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Standpoint StandpointOf(this Assessment assessment, Voice voice)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        ArgumentNullException.ThrowIfNull(voice);
        return new Standpoint(assessment, voice);
    }

    /// <summary>What an assessor says of the set, of each criterion and of each indicator.</summary>
    /// <param name="assessment">The assessment.</param>
    /// <param name="assessor">The assessor, with all of its offices.</param>
    /// <returns>Its standpoint.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Standpoint StandpointOf(this Assessment assessment, Assessor assessor) => assessment.StandpointOf(Voice.Of(assessor));

    /// <summary>Holds two voices against each other.</summary>
    /// <param name="assessment">The assessment.</param>
    /// <param name="first">The first.</param>
    /// <param name="second">The second.</param>
    /// <returns>Where they differ, agree, or only one spoke.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static StandpointComparison Compare(this Assessment assessment, Voice first, Voice second) =>
        new(assessment.StandpointOf(first), assessment.StandpointOf(second));

    /// <summary>Holds two assessors against each other.</summary>
    /// <inheritdoc cref="Compare(Assessment, Voice, Voice)"/>
    public static StandpointComparison Compare(this Assessment assessment, Assessor first, Assessor second) =>
        assessment.Compare(Voice.Of(first), Voice.Of(second));

    /// <summary>Holds an assessor against the rule.</summary>
    /// <param name="assessment">The assessment.</param>
    /// <param name="assessor">The assessor, with all of its offices: it is the first.</param>
    /// <returns>Where the opinions differ from the verdicts of the rule, which is the second.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static StandpointComparison CompareWithRule(this Assessment assessment, Assessor assessor) => assessment.Compare(Voice.Of(assessor), Voice.Rule);
}
