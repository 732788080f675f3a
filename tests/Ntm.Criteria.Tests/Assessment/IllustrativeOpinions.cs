using NodaTime;

namespace Ntm.Criteria.Tests;

/// <summary>Opinions for tests, on the illustrative law. Illustrative: nobody gave them.</summary>
internal static class IllustrativeOpinions
{
    public static readonly LocalDate Verified = new(2023, 1, 15);

    public static Opinion Given(
        Assessor assessor, OpinionSubject subject, OpinionVerdict verdict, LocalDate? given = null, string? office = null, string? note = null, Standard? standard = null, SetPurpose? purpose = null, int? year = null) => new()
        {
            Assessor = assessor,
            Office = office ?? $"{assessor.Key} minh họa",
            Standard = standard ?? Standard.Advanced,
            Purpose = purpose ?? SetPurpose.Assessment,
            AssessedYear = year ?? IllustrativeLaw.Year,
            Subject = subject,
            Verdict = verdict,
            Given = given ?? Verified,
            Note = note,
            IsIllustrative = true,
        };

    /// <summary>Any number of opinions on whatever a set has, and on what it does not have.</summary>
    public static Opinion[] Random(CriteriaSet set, Random random)
    {
        OpinionSubject[] subjects =
        [
            OpinionSubject.WholeSet, OpinionSubject.OfCriterion("no-such-criterion"), OpinionSubject.OfIndicator("no-such-indicator"),
            .. set.Criteria.Select(criterion => OpinionSubject.OfCriterion(criterion.Key)), .. set.Indicators.Select(indicator => OpinionSubject.OfIndicator(indicator.Key)),
        ];
        return
        [
            .. Enumerable.Range(0, random.Next(30)).Select(_ => Given(
                Any(random, [.. Assessor.All]), Any(random, subjects), Any(random, [.. OpinionVerdict.All]), Verified.PlusDays(random.Next(3)), Any(random, "Sở A", "Sở B", "So\u031b\u0309 A"),
                Any(random, null, "ghi chú minh họa"), Any(random, Standard.Advanced, Standard.Advanced, Standard.Advanced, Standard.Basic),
                Any(random, SetPurpose.Assessment, SetPurpose.Assessment, SetPurpose.Assessment, SetPurpose.Recognition), random.Next(6) == 0 ? IllustrativeLaw.Year + 1 : IllustrativeLaw.Year)),
        ];
    }

    private static T Any<T>(Random random, params T[] options) => options[random.Next(options.Length)];
}
