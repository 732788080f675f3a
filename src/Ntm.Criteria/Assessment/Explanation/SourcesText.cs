using System.Collections.Immutable;

namespace Ntm.Criteria;

/// <summary>What a finding or a condition rests on, and what a reader must know of that, in words.</summary>
internal sealed class SourcesText(Page page, Language language)
{
    private readonly MessageTable _messages = MessageTable.In(language);
    private readonly Wording _wording = new(language);

    public void Write(Examination examination, int indent)
    {
        var grounds = examination.Check.Grounds;
        WriteMeasurements(grounds, examination.Check.SelfAndParts().Select(check => check.Measure).OfType<Measure>().ToLookup(measure => measure.Key), indent);
        WriteClauses(examination, grounds, indent);
        WriteRemarks(examination, grounds, indent);
        if (examination.HasUnconfirmedWording)
        {
            page.Line(indent, _messages[examination.IsOfCondition ? "line.unconfirmedCondition" : "line.unconfirmedWording"]);
        }

        if (grounds.EmptyWholeClauses.Any(clause => clause.Provenance.Basis == Basis.Unconfirmed))
        {
            page.Line(indent, _messages["line.unconfirmedEmptyWhole"]);
        }

        if (!examination.Answer.LeanedOn.IsEmpty)
        {
            page.Line(indent, _messages["line.leanedOn"]);
        }

        if (examination.IsIllustrative)
        {
            page.Line(indent, _messages["line.illustrative"]);
        }
    }

    private void WriteMeasurements(Grounds grounds, ILookup<string, Measure> measures, int indent)
    {
        foreach (var line in grounds.Measurements.SelectMany(measurement => Sources(measurement, measures[measurement.Measure].FirstOrDefault())).Distinct())
        {
            page.Line(indent, line);
        }

        foreach (var title in grounds.Titles.DistinctBy(title => (title.Source, title.Decided, title.CarriedFrom)))
        {
            (string, string)[] told = [("source", title.Source), ("date", DateText.Format(title.Decided, language))];
            page.Line(indent, title.CarriedFrom is { } unit ? _messages["line.titleCarried", [("unit", unit.ToString()), .. told]] : _messages["line.sourceOfTitle", told]);
        }

        foreach (var note in grounds.Measurements.Select(measurement => measurement.Note).Concat(grounds.Titles.Select(title => title.Note)).OfType<string>().Distinct())
        {
            page.Line(indent, _messages["line.note", ("note", note)]);
        }
    }

    // What was made of villages and then taken over is told as both.
    private IEnumerable<string> Sources(Measurement measurement, Measure? measure)
    {
        (string, string)[] told = [("source", measurement.Source), ("date", DateText.Format(measurement.Observed, language))];
        if (!measurement.FromVillages.IsEmpty)
        {
            yield return measure?.OfVillages is null
                ? _messages["line.villageSum", [("villages", Wording.List(measurement.FromVillages.Where(one => one.Measurement is not null).Select(one => $"{one.Village.TitledName}: {_wording.Reported(measure, one.Measurement!.Value)}"))), .. told]]
                : _messages["line.villageCount", [("villages", Wording.List(Counted(measurement.FromVillages))), .. told]];
        }

        switch (measurement.CarriedFrom)
        {
            case [] when measurement.FromVillages.IsEmpty:
                yield return _messages["line.source", told];
                break;
            case [var only]:
                yield return _messages["line.carried", [("units", only.Unit.ToString()), .. told]];
                break;
            case [_, ..] several:
                yield return _messages["line.carriedSum", [("units", Wording.List(several.Select(one => $"{one.Unit}: {_wording.Reported(measure, one.Measurement.Value)}"))), .. told]];
                break;
        }
    }

    // How many answer yes; which do not, and of which nothing is known, since these have to act.
    private IEnumerable<string> Counted(ImmutableArray<VillageMeasurement> villages)
    {
        ILookup<bool?, string> named = villages.ToLookup(one => (one.Measurement?.Value as YesNoValue)?.Answer, one => one.Village.TitledName);
        yield return _messages["villages.yes", ("number", PlainNumber.Format(named[true].Count())), ("all", PlainNumber.Format(villages.Length))];
        if (named[false].Any())
        {
            yield return _messages["villages.no", ("villages", Wording.List(named[false], ", "))];
        }

        if (named[null].Any())
        {
            yield return _messages["villages.unknown", ("villages", Wording.List(named[null], ", "))];
        }
    }

    // The national clause opens, a provision fills: both are told. What has only a clause and no basis is told where no other datum has its clause.
    private void WriteClauses(Examination examination, Grounds grounds, int indent)
    {
        Provenance[] data = [.. grounds.Delegations.Concat(grounds.Details).Concat(grounds.Thresholds.Select(ProvenanceOf)).Prepend(examination.SuppliedBy).OfType<Provenance>()];
        var clauses = examination.Words
            .Where(words => !data.Any(datum => datum.Citation.Equals(words.Citation)))
            .Concat(data)
            .ToList();
        var told = clauses.Select(clause => clause.Citation).ToHashSet();
        var unrecorded = grounds.Thresholds.OfType<UnrecordedThreshold>().Select(cell => cell.Citation).Where(citation => !told.Contains(citation));
        foreach (var line in clauses.Select(_wording.Clause).Concat(unrecorded.Select(_wording.UnrecordedClause)).Distinct())
        {
            page.Line(indent, line);
        }
    }

    private void WriteRemarks(Examination examination, Grounds grounds, int indent)
    {
        BilingualText?[] ofClauses = [.. examination.Words.Concat(grounds.Details).Select(words => words.Remark), examination.SuppliedBy?.Remark];
        var lines = Remarks("line.remarkOnClause", ofClauses)
            .Concat(Remarks("line.remarkOnDelegation", grounds.Delegations.Select(delegation => delegation.Remark)))
            .Concat(Remarks("line.remark", grounds.Thresholds.Select(cell => cell.Remark)));
        foreach (var line in lines)
        {
            page.Line(indent, line);
        }
    }

    private IEnumerable<string> Remarks(string code, IEnumerable<BilingualText?> remarks) =>
        remarks.OfType<BilingualText>().Distinct().Select(remark => _wording.Remark(code, remark));

    private static Provenance? ProvenanceOf(ThresholdCell cell) =>
        cell.Match<Provenance?>(issued => issued.Provenance, delegated => delegated.Provenance, _ => null);
}
