using System.Collections.Immutable;
using System.Globalization;
using Ntm.Criteria;

namespace LaoCai2021;

/// <summary>Communes by criteria, one table for each set.</summary>
internal sealed class CriteriaTable(Page page, Texts texts)
{
    private const int CodeWidth = 7;
    private const int NameWidth = 12;
    private const int CellWidth = 3;

    public void Write(ImmutableArray<IllustrativeCase> cases)
    {
        var sets = cases[0].AllSets.Count();
        for (var i = 0; i < sets; i++)
        {
            Write([.. cases.Select(one => (one.Commune, one.AllSets.ElementAt(i)))]);
        }
    }

    private void Write(ImmutableArray<(AdministrativeUnit Commune, Assessment Assessment)> rows)
    {
        var first = rows[0].Assessment;
        page.SubHead(texts[
            "example.table",
            ("standard", texts.Of(first.Set!.Standard)),
            ("criteria", first.Criteria.Length.ToString(CultureInfo.InvariantCulture)),
            ("year", first.Law.AssessedYear.ToString(CultureInfo.InvariantCulture))]);
        Row(texts["column.code"], texts["column.commune"], first.Criteria.Select(result => result.Criterion.Number.ToString()), texts["column.verdict"]);
        foreach (var (commune, assessment) in rows)
        {
            Row(
                commune.Code.ToString(),
                commune.Name,
                assessment.Criteria.Select(result => texts.LetterOf(result.Verdict)),
                texts.LetterOf(assessment.Verdict));
        }

        page.Line(texts["legend"]);
    }

    private void Row(string code, string name, IEnumerable<string> cells, string verdict) => page.Row(
        code.PadRight(CodeWidth) + name.PadRight(NameWidth) + string.Concat(cells.Select(cell => cell.PadLeft(CellWidth))) + "  " + verdict.PadLeft(CellWidth));
}
