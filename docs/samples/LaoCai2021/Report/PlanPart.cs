using System.Globalization;
using Ntm.Criteria;

namespace LaoCai2021;

/// <summary>The plan, the letter and the registered communes with the codes that were found.</summary>
internal sealed class PlanPart(Page page, Texts texts)
{
    private const int CodeWidth = 7;
    private const int NameWidth = 12;
    private const int TypeWidth = 15;

    public void Write(Inputs inputs)
    {
        var (letter, language) = (inputs.Letter, texts.Language);
        page.Head(texts["plan.head"]);
        page.Line(texts[
            "plan.plan",
            ("number", letter.PlanNumber), ("date", Dates.In(language, letter.PlanSigned)), ("issuer", letter.Issuer.In(language))]);
        page.Line(texts["plan.target", ("target", letter.Target.In(language))]);
        page.Line(texts["plan.letter", ("symbol", letter.Symbol), ("state", letter.State.In(language))]);
        page.Line(texts[
            "plan.cites",
            ("number", letter.CitedNumber), ("date", Dates.In(language, letter.CitedSigned)), ("issuer", letter.CitedIssuer.In(language))]);
        page.Line(texts["plan.principle", ("principle", letter.Principle.In(language))]);
        WriteList("plan.duties", letter.Duties);
        WriteList("plan.models", letter.Models);
        WriteList("plan.residentWork", letter.ResidentWork);
        WriteAssignments(letter);
        page.Line(texts["known.source", ("source", letter.Source.In(language))]);
        WriteCommunes(inputs);
    }

    private void WriteList(string head, IEnumerable<BilingualText> items)
    {
        page.Line(texts[head]);
        foreach (var item in items)
        {
            page.Bullet(item.In(texts.Language));
        }
    }

    private void WriteAssignments(Letter letter)
    {
        page.Line(texts["plan.assignments"]);
        foreach (var assignment in letter.Assignments)
        {
            page.Line(
                texts[
                    "plan.agency",
                    ("agency", assignment.Agency.In(texts.Language)), ("touches", assignment.Touches.In(texts.Language))],
                1);
            foreach (var task in assignment.Tasks)
            {
                page.Bullet(task.In(texts.Language), 2);
            }
        }
    }

    private void WriteCommunes(Inputs inputs)
    {
        page.Blank();
        page.Line(texts[
            "plan.communes",
            ("count", inputs.Communes.Length.ToString(CultureInfo.InvariantCulture)),
            ("date", Dates.In(texts.Language, inputs.Letter.CitedSigned))]);
        Row(texts["column.code"], texts["column.commune"], texts["column.type"], texts["column.district"]);
        foreach (var commune in inputs.Communes)
        {
            Row(commune.Code.ToString(), commune.Name, TypeOf(commune), $"{TypeOf(commune.District!)} {commune.District!.Name}");
        }
    }

    private string TypeOf(AdministrativeUnit unit) => texts.Language == Language.English ? unit.Type.Term.English : unit.Type.Prefix;

    private void Row(string code, string name, string type, string district) =>
        page.Row($"  {code.PadRight(CodeWidth)}{name.PadRight(NameWidth)}{type.PadRight(TypeWidth)}{district}");
}
