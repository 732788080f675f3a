namespace Ntm.Criteria;

/// <summary>What is told of an assessment as a whole, in single lines.</summary>
internal sealed class SummaryText(Assessment assessment, Language language)
{
    private readonly MessageTable _messages = MessageTable.In(language);

    private bool IsOfConditions => assessment.Law.Purpose != SetPurpose.Assessment;

    /// <summary>What was asked: the standard for a kind of unit, and the purpose where it is not the assessment.</summary>
    public string Subject()
    {
        var law = assessment.Law;
        var standard = _messages["head.standard", ("standard", law.Standard.Title.In(language)), ("kind", law.AssessedUnit.Term.In(language))];
        return IsOfConditions ? _messages["head.purpose", ("purpose", law.Purpose.Term.In(language)), ("standard", standard)] : standard;
    }

    /// <summary>The verdict, and how many criteria or conditions came out how.</summary>
    public string Outcome() => _messages[IsOfConditions ? "head.verdictOnConditions" : "head.verdict", Counts()];

    /// <summary>The same, with how many there are.</summary>
    public string OutcomeOfAll() => _messages[
        IsOfConditions ? "page.verdictOnConditions" : "page.verdict", [.. Counts(), ("count", PlainNumber.Format(assessment.Criteria.Length))]];

    /// <summary>What the verdict amounts to, where it is not the standard that is met or not; null otherwise.</summary>
    public string? Meaning() => (assessment.Law.Purpose.Key, assessment.Verdict.Name) switch
    {
        ("recognition", nameof(Verdict.Met)) => _messages["line.recognisable"],
        ("recognition", nameof(Verdict.NotMet)) => _messages["line.notRecognisable"],
        ("retention", nameof(Verdict.Met)) => _messages["line.noRevocation"],
        ("retention", nameof(Verdict.NotMet)) => _messages["line.revocation"],
        _ => null,
    };

    /// <summary>Whose unconfirmed thresholds the verdict leans on; null where it leans on none.</summary>
    public string? LeanedOn(int shown = int.MaxValue) => assessment.LeanedOn.IsEmpty ? null : _messages[
        "head.leanedOn",
        ("owners", new MissingSummary(language).Some([.. assessment.LeanedOn.Select(admitted => MissingText.Part(admitted.Owner, _messages)).Distinct()], shown, ", "))];

    /// <summary>That the unit may have changed by the date of the law; null where it is known.</summary>
    public string? UnitUnknown() => assessment.IsUnitKnown ? null : _messages[
        "line.unitUnknown", ("known", new Wording(language).Of(assessment.Unit.Known)), ("date", DateText.Format(assessment.Law.On, language))];

    private (string, string)[] Counts()
    {
        string Count(Verdict verdict) => PlainNumber.Format(assessment.Criteria.Count(criterion => criterion.Verdict == verdict));
        return
        [
            ("verdict", assessment.Verdict.Describe(language)),
            ("met", Count(Verdict.Met)), ("notMet", Count(Verdict.NotMet)), ("open", Count(Verdict.Undetermined)), ("notApplicable", Count(Verdict.NotApplicable)),
        ];
    }
}
