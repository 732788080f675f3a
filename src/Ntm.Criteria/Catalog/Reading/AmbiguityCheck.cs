using System.Collections.Immutable;

namespace Ntm.Criteria;

/// <summary>Checks that on no date two sets, or a set and the record that there is none, answer the same question.</summary>
internal sealed class AmbiguityCheck(ImmutableArray<SetDraft> drafts, Declarations declarations, Repeals repeals, DiagnosticBag bag)
{
    private const int MostAbsences = 1000;

    public void Run()
    {
        CheckSets();
        CheckAbsences();
    }

    private void CheckSets()
    {
        for (var i = 0; i < drafts.Length; i++)
        {
            var (draft, set) = (drafts[i], drafts[i].Left);
            if (set is not null && drafts.Take(i).FirstOrDefault(earlier => earlier.Left is { } left && IsAmbiguousWith(set, left)) is { } other)
            {
                bag.Error(
                    DiagnosticCode.AmbiguousSets, draft.Node,
                    $"The set '{set.Key}', and '{other.Key}' in {other.Node.Place}, are both for the standard {set.Standard.Key} of a {set.AssessedUnit.Key} and the purpose {set.Purpose.Key}, "
                    + "and both in force on some date for some year in some province.",
                    "Correct 'inForce', 'assesses' or 'territory' of one of them. What a province adds to a set of the country is a regulation.");
            }
        }
    }

    // What an authority issues goes before the record that it is left to it; that the law has none contradicts a set.
    private void CheckAbsences()
    {
        var absences = declarations.Absences;
        SetAbsence?[] left = [.. absences.Take(MostAbsences + 1).Select(entry => repeals.Left(entry.Absence))];
        for (var i = 0; i < absences.Count; i++)
        {
            var (place, absence) = (absences[i].Place, left[i]);
            if (i == MostAbsences)
            {
                bag.Error(
                    DiagnosticCode.ListTooLong, place, $"There are more than {PlainNumber.Format(MostAbsences)} absences.", "Leave those that are needed: one for each standard and span of years.");
                return;
            }

            if (absence is null)
            {
                continue;
            }

            var what = $"the standard {absence.Standard.Key} of a {absence.AssessedUnit.Key}";
            var other = Array.FindIndex(left, 0, i, earlier => earlier is not null && IsAmbiguousWith(absence, earlier));
            if (other >= 0)
            {
                TellAmbiguous(place, $"Two entries say why there is no set for {what} on some date for some year, this one and the one in {absences[other].Place.Place}.");
            }
            else if (absence.LeftTo is null
                && drafts.FirstOrDefault(draft => draft.Left is { Provenance.Citation.IsIllustrative: false } set && IsAmbiguousWith(absence, set)) is { } contradicting)
            {
                TellAmbiguous(place, $"The set '{contradicting.Key}' in {contradicting.Node.Place}, is in force on some date for some year for which there is to be none for {what}.");
            }
        }
    }

    private void TellAmbiguous(DocumentNode place, string message) => bag.Error(DiagnosticCode.AmbiguousSets, place, message, "Correct 'inForce' or 'assesses' of one of them.");

    private static bool IsAmbiguousWith(SetAbsence one, SetAbsence other) =>
        one.Standard == other.Standard && one.AssessedUnit == other.AssessedUnit && Overlap(one.InForce, one.Assesses, other.InForce, other.Assesses);

    private static bool IsAmbiguousWith(SetAbsence absence, CriteriaSet set) =>
        absence.Standard == set.Standard && absence.AssessedUnit == set.AssessedUnit && set.Purpose == SetPurpose.Assessment && Overlap(absence.InForce, absence.Assesses, set.InForce, set.Assesses);

    private static bool IsAmbiguousWith(CriteriaSet one, CriteriaSet other) =>
        one.Key != other.Key && one.Standard == other.Standard && one.AssessedUnit == other.AssessedUnit && one.Purpose == other.Purpose
        && Overlap(one.InForce, one.Assesses, other.InForce, other.Assesses) && MayMeet(one, other);

    // A code on two dates may be that of two provinces; if it is one, the set that starts later goes first.
    private static bool MayMeet(CriteriaSet one, CriteriaSet other) => one.Territory.Covers(other.Territory) || other.Territory.Covers(one.Territory)
        || (one.Territory.Province == other.Territory.Province && one.InForce.Start == other.InForce.Start);

    private static bool Overlap(DatePeriod oneInForce, YearRange oneAssesses, DatePeriod otherInForce, YearRange otherAssesses) =>
        oneInForce.Overlaps(otherInForce) && oneAssesses.First <= otherAssesses.Last && otherAssesses.First <= oneAssesses.Last;
}
