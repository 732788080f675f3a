using System.Collections.Immutable;

namespace Ntm.Criteria;

/// <summary>Reads a document of evidence.</summary>
internal sealed class EvidenceDocumentReader
{
    private const string Illustrative = "illustrative";
    private const string Reported = "reported";

    private readonly DiagnosticBag _bag;
    private readonly Dictionary<UnitCode, DocumentNode> _codes = [];
    private UnitCode? _firstInTable;

    private EvidenceDocumentReader(DiagnosticBag bag) => _bag = bag;

    public static EvidenceDocument? Read(SourceDocument document, DiagnosticBag bag) =>
        DocumentParser.Parse(document, bag) is { } root ? new EvidenceDocumentReader(bag).Read(root) : null;

    private EvidenceDocument? Read(DocumentNode root)
    {
        if (DocumentHead.ReadKind(root, _bag, "evidence") is null
            || ObjectReader.Open(root, _bag, "$schema", "format", "kind", "standing", "observed", "source", "units") is not { } reader)
        {
            return null;
        }

        reader.Optional("$schema", Scalar.Text);
        var isIllustrative = reader.Required("standing", (word, bag) => Vocabulary.Word(word, bag, Illustrative, Reported)) == Illustrative;
        var defaults = MeasurementDefaults.None(isIllustrative).Within(reader);
        ImmutableArray<UnitEvidence?> units = [.. reader.Items("units").Select(item => ReadUnit(item, defaults))];
        return _bag.HasErrors ? null : new EvidenceDocument(isIllustrative, [.. units.OfType<UnitEvidence>()]);
    }

    private UnitEvidence? ReadUnit(DocumentNode node, MeasurementDefaults inherited)
    {
        if (ObjectReader.Open(node, _bag, "code", "observed", "source", "measurements", "titles", "opinions") is not { } reader)
        {
            return null;
        }

        var code = reader.Required("code", Identifiers.UnitCode);
        if (code is not null && !_codes.TryAdd(code, node) && !_bag.IsFull(node))
        {
            _bag.Error(
                DiagnosticCode.DuplicateUnit, reader.Find("code")!, $"The unit {code} stands twice, here and in {_codes[code].Place}.",
                node.Column is null ? "Put all its measurements into one list." : "Sort the rows by 'code', so that those of a unit follow each other, with the same in all cells before the lists.");
        }

        CheckTier(node, code);

        var defaults = inherited.Within(reader);
        if (reader.Find("measurements") is null && !(node.Column is not null && (reader.Has("titles") || reader.Has("opinions")))) // A table has no empty list.
        {
            reader.TellMissing("measurements");
        }

        ImmutableArray<Measurement?> measurements = [.. reader.OptionalItems("measurements").Select(item => MeasurementReader.Read(item, defaults, _bag))];
        ImmutableArray<TitleStatement?> titles = [.. reader.OptionalItems("titles").Select(item => TitleReader.Read(item, defaults, _bag))];
        ImmutableArray<Opinion?> opinions = [.. reader.OptionalItems("opinions").Select(item => OpinionReader.Read(item, defaults, _bag))];
        return code is null || measurements.Contains(null) || titles.Contains(null) || opinions.Contains(null)
            ? null
            : new UnitEvidence(
                code, Evidence.Create([.. measurements.OfType<Measurement>()]).WithTitles([.. titles.OfType<TitleStatement>()]).WithOpinions([.. opinions.OfType<Opinion>()]));
    }

    // In spreadsheets codes lose their zeros: then that of a district may become one of a province.
    private void CheckTier(DocumentNode node, UnitCode? code)
    {
        if (node.Column is null || code is null)
        {
            return;
        }

        _firstInTable ??= code;
        if (code.Tier != _firstInTable.Tier && node.Column.IsNew("tier"))
        {
            _bag.Warning(
                DiagnosticCode.MixedTiers, node.Find("code")!, $"{code} is the code of a {code.Tier.Key}, and {_firstInTable} in the same table that of a {_firstInTable.Tier.Key}.",
                "Write the zeros that the spreadsheet left out; where it is right, leave it.");
        }
    }
}
