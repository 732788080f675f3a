using System.Text.Json;

namespace Ntm.Criteria;

/// <summary>Writes what is missing, how far something is from being met, and which unconfirmed thresholds are leaned on.</summary>
internal sealed class LackingJson(Utf8JsonWriter json, Language language)
{
    private readonly LawJson _law = new(json, language);
    private readonly EvidenceJson _evidence = new(json, language);

    public void Write(MissingFact fact)
    {
        json.Text("kind", fact.Match(_ => "measurement", _ => "threshold", _ => "requirement", _ => "areaClass", _ => "title"));
        json.Text("text", fact.Describe(language));
        json.Text("reason", fact.Reason.Name);
        json.Text("actor", fact.Actor.Name);
        json.Text("actorText", fact.Actor.Describe(language));
        fact.Match<Action>(
            measurement => () =>
            {
                json.Text("measure", measurement.Measure.Key);
                json.Objects("measurements", measurement.Measurements, one => _evidence.Write(one, measurement.Measure));
            },
            threshold => () =>
            {
                json.Text("measure", threshold.Measure?.Key);
                _law.Write(threshold.Owner);
                json.Object("threshold", () => _law.Write(threshold.Threshold));
            },
            requirement => () =>
            {
                _law.Write(requirement.Owner);
                json.Text("leftTo", requirement.LeftTo?.Key);
            },
            area => () =>
            {
                json.Texts("areas", area.PossibleClasses.Select(one => one.Key));
                json.Texts("designations", area.UnknownDesignations.Select(one => one.Key));
            },
            title => () => json.Text("standard", title.Standard.Key))();
    }

    public void Write(Gap gap)
    {
        json.Text("kind", gap.Match(_ => "quantity", _ => "grade", _ => "answer", _ => "all", _ => "alternatives", _ => "prerequisite", _ => "open", _ => "title"));
        json.Text("text", gap.Describe(language));
        gap.Match<Action>(
            quantity => () =>
            {
                json.Text("measure", quantity.Measure.Key);
                json.Text("direction", quantity.Direction == GapDirection.More ? "more" : "less");
                json.Interval("amount", quantity.Amount);
                json.Text("unit", quantity.Unit?.Key ?? "percentage-point");
            },
            grade => () =>
            {
                json.Text("measure", grade.Measure.Key);
                json.Text("actual", grade.Actual.Key);
                json.Text("needed", grade.Needed.Key);
                json.WriteNumber("steps", grade.Steps);
            },
            answer => () => json.Text("measure", answer.Measure.Key),
            all => () => json.Objects("parts", all.Parts, Write),
            alternatives => () =>
            {
                json.WriteNumber("count", alternatives.Needed);
                json.WriteBoolean("canBeClosed", alternatives.CanBeClosed);
                json.Objects("parts", alternatives.Branches, branch =>
                {
                    json.Flag("isPreferred", branch == alternatives.Preferred);
                    Write(branch);
                });
            },
            prerequisite => () =>
            {
                json.Text("set", prerequisite.Set.Key);
                json.Text("criterion", prerequisite.Criterion?.Key);
            },
            open => () => json.Objects("missing", open.Missing, Write),
            title => () =>
            {
                json.Text("standard", title.Standard.Key);
                json.Text("decidedBefore", title.DecidedBefore is { } date ? IsoDate.Format(date) : null);
            })();
    }

    public void Write(AdmittedThreshold admitted)
    {
        json.Text("text", MissingText.Part(admitted.Owner, MessageTable.In(language)));
        _law.Write(admitted.Owner);
        json.Object("threshold", () => _law.Write(admitted.Threshold));
    }
}
