using System.Collections.Immutable;
using System.Text.Json;

namespace Ntm.Criteria;

/// <summary>Writes what was held against what, of an indicator or a condition: each fact by itself, whether it determines, and all that is behind it.</summary>
internal sealed class ExaminationJson(Utf8JsonWriter json, Language language)
{
    private readonly LawJson _law = new(json, language);
    private readonly EvidenceJson _evidence = new(json, language);
    private readonly LackingJson _lacking = new(json, language);
    private readonly NoteText _notes = new(language);
    private readonly ResultText _results = new(language);

    public void Write(Examination examination)
    {
        var check = examination.Check;
        json.Outcomes(examination.Outcomes, language);
        json.Text("required", RequiredText.Of(check, language));
        json.Text("result", _results.Of(check));
        json.Text("note", _notes.Of(examination));
        json.Flag("isNotExact", !examination.Answer.IsExact);
        json.Flag("isIllustrative", examination.IsIllustrative);
        json.Flag("hasUnconfirmedWording", examination.HasUnconfirmedWording);
        var determining = DeterminingFacts.Of(check).Checks.ToHashSet();
        json.Objects("facts", Facts(check, []), fact => Write(fact.Check, fact.Within, determining.Contains(fact.Check)));
        if (examination.Gap is { } gap)
        {
            json.Object("gap", () => _lacking.Write(gap));
        }

        json.Objects("missing", examination.Answer.Missing, _lacking.Write);
        json.Objects("leanedOn", examination.Answer.LeanedOn, _lacking.Write);
        json.Objects("clauses", Clauses(examination), _law.Write);
        json.Texts("reasons", examination.Answer.Reasons.Select(reason => reason.Name));
    }

    // That of the words, of what amended and supplied them, of what is left to an authority and of what details it; those of thresholds are with their facts.
    private static IEnumerable<Provenance> Clauses(Examination examination) =>
        examination.Words.Append(examination.SuppliedBy).OfType<Provenance>().Concat(examination.Check.Grounds.Delegations).Concat(examination.Check.Grounds.Details).Distinct();

    private IEnumerable<(Check Check, ImmutableArray<string> Within)> Facts(Check check, ImmutableArray<string> within)
    {
        var isFact = DeterminingFacts.TellsByItself(check.Requirement);
        var line = Line(check);
        var inside = line is null ? within : within.Add(line);
        return (isFact ? new[] { (check, within) } : []).Concat(check.Parts.SelectMany(part => Facts(part, inside)));
    }

    private string? Line(Check check) => check.Requirement.Accept(new CheckLine(check, language));

    private void Write(Check fact, ImmutableArray<string> within, bool determines)
    {
        json.Text("kind", JsonNamingPolicy.CamelCase.ConvertName(fact.Requirement.GetType().Name));
        json.Text("text", Line(fact));
        json.Texts("within", within);
        json.WriteBoolean("determines", determines);
        json.Outcomes(fact.Outcomes, language);
        json.Text("measure", fact.Measure?.Key);
        json.Text("name", fact.Measure?.Name.In(language));
        json.Text("value", fact.DescribeValue(language));
        json.Text("demand", fact.DescribeDemand(language));
        json.Text("set", fact.PrerequisiteSet?.Key);
        json.Objects("thresholds", fact.Thresholds, _law.Write);
        json.Objects("measurements", fact.Measurements, measurement => _evidence.Write(measurement, MeasureOf(fact, measurement)));
        json.Objects("titles", fact.Titles, _evidence.Write);
        json.Texts("areas", fact.AreaPlacements.Select(placement => placement.Class.Key).Distinct());
        if (fact.EmptyWholeClause is { } clause)
        {
            json.Object("emptyWhole", () => _law.Write(clause.Provenance));
        }
    }

    // What is held against the past rests on measurements of both.
    private static Measure? MeasureOf(Check fact, Measurement measurement) =>
        new[] { fact.Measure, fact.Past?.Measure }.OfType<Measure>().FirstOrDefault(measure => measure.Key == measurement.Measure);
}
