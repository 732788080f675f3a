using System.Collections.Immutable;
using Ntm.Criteria.Requirements;

namespace Ntm.Criteria;

/// <summary>Reads a detail: the lettered parts in which a province says what it takes for the answer to a yes/no question to be yes.</summary>
internal sealed class DetailReader(DocumentScope scope, DeclarationTable<SetDraft> sets)
{
    private readonly DiagnosticBag _bag = scope.Bag;

    public void Read(DocumentNode node)
    {
        if (ObjectReader.OpenWith(node, _bag, LocalProvisionHead.Names, "measure", "parts") is not { } reader)
        {
            return;
        }

        var head = LocalProvisionHead.Read(reader, place => ProvisionTarget.Read(place, sets, allowPart: false, _bag), LegalTerritoryReader.ReadProvince, scope);
        var (set, target, territory, provenance, inForce) = head;
        var named = reader.Optional("measure", scope.Declarations.Measures.Resolve);
        var question = head.Forms is { } forms && !reader.IsUnread("measure", named) ? QuestionOf(node, target!, named, forms, head.Checked) : null;
        ImmutableArray<LetteredPart?> parts = [.. reader.Items("parts").Select(part => ReadPart(part, question, head))];
        CheckLetters(reader.Find("parts"));
        if (question is null || territory is null || provenance is null || parts.IsEmpty || parts.Contains(null))
        {
            return;
        }

        var detail = new Detail
        {
            SetKey = set.Key!,
            IndicatorKey = target!.IndicatorKey!,
            InForce = inForce!,
            Provenance = provenance,
            Territory = territory,
            Question = question,
            Parts = new AllOf([.. parts.OfType<LetteredPart>()]),
        };
        if (set.Add(detail, question.Key, node) is { } other)
        {
            ProvisionReader.TellTwo(node, other, $"Two provisions detail '{question.Key}' of '{detail.IndicatorKey}' in {territory} from {ProvisionPeriod.StartText(detail.InForce)}", _bag);
        }
    }

    private Measure? QuestionOf(DocumentNode node, ProvisionTarget target, Measure? named, TargetForms forms, DatePeriod inForce)
    {
        var first = forms.National.On(inForce.Start!.Value);
        if (named is null && first.Targets.Questions.Length > 1)
        {
            _bag.Missing(
                DiagnosticCode.MissingProperty, node, "measure", $"The indicator '{target.IndicatorKey}' asks several questions.",
                $"Add 'measure': one of {Quotation.List(first.Targets.Questions.Select(measure => measure.Key))}.");
            return null;
        }

        var question = named ?? first.Targets.Questions.FirstOrDefault();
        var end = question is null ? first : forms.FindEnd(first, new DetailWish(question));
        if (end is null || end.Indicator.InForce.Start > inForce.End)
        {
            return question;
        }

        var on = end == first ? inForce.Start.Value : end.Indicator.InForce.Start!.Value;
        _bag.Error(
            DiagnosticCode.NothingToDetail, node,
            $"The indicator '{target.IndicatorKey}' does not ask {(question is null ? "any yes/no question" : $"whether '{question.Key}'")} on {IsoDate.Format(on)}.",
            end!.Targets.OpenRequirement is null
                ? "Correct the target, the measure or the dates; what a number has to reach is set by a 'tightening', and what is asked besides is an 'addition'."
                : "Write what it takes into the 'requirement' of the 'fill' that supplies it; or correct the target, the measure or the dates.");
        return null;
    }

    private LetteredPart? ReadPart(DocumentNode node, Measure? question, LocalProvisionHead head)
    {
        if (ObjectReader.Open(node, _bag, ["letter", "name", "requirement", .. ProvenanceReader.Names]) is not { } reader)
        {
            return null;
        }

        var letter = reader.Required("letter", Identifiers.Letter);
        var name = reader.Required("name", Scalar.Bilingual);
        var provenance = ProvenanceReader.ReadWithin(reader, head.Scope(scope));
        var requirement = reader.Required("requirement", (part, _) => RequirementReader.Read(part, (head with { Provenance = provenance }).Scope(scope)));
        return question is null || letter is null || name is null || provenance is null || requirement is null ? null : new LetteredPart(question, letter, name, provenance, requirement);
    }

    private void CheckLetters(DocumentNode? parts)
    {
        var letters = new HashSet<string>(StringComparer.Ordinal);
        foreach (var letter in parts?.Children.Select(part => part.Find("letter")).OfType<DocumentNode>().Where(letter => letter.Kind == NodeKind.Text && !letters.Add(letter.Text)) ?? [])
        {
            _bag.Error(DiagnosticCode.DuplicatePart, letter, $"Two parts have the letter {Quotation.Of(letter.Text)}.", "Give each a letter of its own.");
        }
    }
}
