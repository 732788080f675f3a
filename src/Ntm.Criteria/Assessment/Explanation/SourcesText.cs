namespace Ntm.Criteria;

/// <summary>What a finding or a condition rests on, and what a reader must know of that, in words.</summary>
internal sealed class SourcesText(Page page, Language language)
{
    private readonly MessageTable _messages = MessageTable.In(language);
    private readonly Wording _wording = new(language);

    public void Write(Examination examination, int indent)
    {
        var (wording, supplied, grounds) = (examination.Wording, examination.SuppliedBy, examination.Check.Grounds);
        WriteMeasurements(grounds, indent);
        WriteClauses(wording, supplied, grounds, indent);
        WriteRemarks(wording, supplied, grounds, indent);
        if (wording.Basis == Basis.Unconfirmed)
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

    private void WriteMeasurements(Grounds grounds, int indent)
    {
        foreach (var measurement in grounds.Measurements.DistinctBy(measurement => (measurement.Source, measurement.Observed)))
        {
            page.Line(indent, _messages["line.source", ("source", measurement.Source), ("date", DateText.Format(measurement.Observed, language))]);
        }

        foreach (var note in grounds.Measurements.Select(measurement => measurement.Note).OfType<string>().Distinct())
        {
            page.Line(indent, _messages["line.note", ("note", note)]);
        }
    }

    // The national clause opens, a provision fills: both are told. What has only a clause and no basis is told where no other datum has its clause.
    private void WriteClauses(Provenance wording, Provenance? supplied, Grounds grounds, int indent)
    {
        var clauses = grounds.Delegations.Concat(grounds.Thresholds.Select(ProvenanceOf)).Prepend(supplied).OfType<Provenance>().ToList();
        if (clauses.TrueForAll(clause => !clause.Citation.Equals(wording.Citation)))
        {
            clauses.Insert(0, wording);
        }

        var told = clauses.Select(clause => clause.Citation).ToHashSet();
        var unrecorded = grounds.Thresholds.OfType<UnrecordedThreshold>().Select(cell => cell.Citation).Where(citation => !told.Contains(citation));
        foreach (var line in clauses.Select(_wording.Clause).Concat(unrecorded.Select(_wording.UnrecordedClause)).Distinct())
        {
            page.Line(indent, line);
        }
    }

    private void WriteRemarks(Provenance wording, Provenance? supplied, Grounds grounds, int indent)
    {
        BilingualText?[] ofClauses = [wording.Remark, supplied?.Remark];
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
