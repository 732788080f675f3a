namespace Ntm.Criteria;

/// <summary>Reads the words that the library itself fixes.</summary>
internal static class Vocabulary
{
    public static Standing? Standing(DocumentNode node, DiagnosticBag bag) =>
        Scalar.Word(node, bag, Ntm.Criteria.Standing.Find, () => Ntm.Criteria.Standing.All.Select(word => word.Key));

    public static Basis? Basis(DocumentNode node, DiagnosticBag bag) =>
        Scalar.Word(node, bag, Ntm.Criteria.Basis.Find, () => Ntm.Criteria.Basis.All.Select(word => word.Key));

    public static Standard? Standard(DocumentNode node, DiagnosticBag bag) =>
        Scalar.Word(node, bag, Ntm.Criteria.Standard.Find, () => Ntm.Criteria.Standard.All.Select(word => word.Key));

    /// <summary>A meaning that the law may state.</summary>
    public static EmptyWhole? EmptyWhole(DocumentNode node, DiagnosticBag bag)
    {
        var stated = Ntm.Criteria.EmptyWhole.All.Remove(Ntm.Criteria.EmptyWhole.Unstated);
        return Scalar.Word(node, bag, word => stated.FirstOrDefault(meaning => meaning.Key == word), () => stated.Select(meaning => meaning.Key));
    }

    public static Authority? Authority(DocumentNode node, DiagnosticBag bag) =>
        Scalar.Word(node, bag, Ntm.Criteria.Authority.Find, () => Ntm.Criteria.Authority.All.Select(word => word.Key));

    public static UnitType? UnitType(DocumentNode node, DiagnosticBag bag) =>
        Scalar.Word(node, bag, Ntm.Criteria.UnitType.Find, () => Ntm.Criteria.UnitType.All.Select(word => word.Key));

    public static UnitTier? Tier(DocumentNode node, DiagnosticBag bag) =>
        Scalar.Word(node, bag, UnitTier.Find, () => UnitTier.All.Select(word => word.Key));

    public static AssessedUnit? AssessedUnit(DocumentNode node, DiagnosticBag bag) =>
        Scalar.Word(node, bag, Ntm.Criteria.AssessedUnit.Find, () => Ntm.Criteria.AssessedUnit.All.Select(word => word.Key));

    public static SetPurpose? Purpose(DocumentNode node, DiagnosticBag bag) => Scalar.Word(node, bag, SetPurpose.Find, () => SetPurpose.All.Select(word => word.Key));

    public static TerritoryEventKind? EventKind(DocumentNode node, DiagnosticBag bag) =>
        Scalar.Word(node, bag, TerritoryEventKind.Find, () => TerritoryEventKind.All.Select(word => word.Key));

    public static SuccessionShare? Share(DocumentNode node, DiagnosticBag bag) =>
        Scalar.Word(node, bag, SuccessionShare.Find, () => SuccessionShare.All.Select(word => word.Key));

    public static Assessor? Assessor(DocumentNode node, DiagnosticBag bag) =>
        Scalar.Word(node, bag, Ntm.Criteria.Assessor.Find, () => Ntm.Criteria.Assessor.All.Select(word => word.Key));

    public static OpinionVerdict? OpinionVerdict(DocumentNode node, DiagnosticBag bag) =>
        Scalar.Word(node, bag, Ntm.Criteria.OpinionVerdict.Find, () => Ntm.Criteria.OpinionVerdict.All.Select(word => word.Key));

    /// <summary>One of a few words.</summary>
    public static string? Word(DocumentNode node, DiagnosticBag bag, params string[] words) =>
        Scalar.Word(node, bag, word => words.Contains(word) ? word : null, () => words);
}
