namespace Ntm.Criteria;

/// <summary>What a finding or a condition rests on, and what a reader must know of that, in words.</summary>
internal sealed class SourcesText(Page page, Language language)
{
    private readonly MessageTable _messages = MessageTable.In(language);
    private readonly Wording _wording = new(language);

    public void Write(Finding finding, int indent)
    {
        var grounds = finding.Check.Grounds;
        WriteMeasurements(grounds, indent);
        WriteClauses(finding.Indicator.Provenance, finding.Indicator.SuppliedBy, grounds, indent);
        WriteRemarks(grounds, indent);
        if (finding.HasUnconfirmedWording)
        {
            page.Line(indent, _messages["line.unconfirmedWording"]);
        }

        WriteEmptyWholeCaveat(grounds, indent);
        if (!finding.LeanedOn.IsEmpty)
        {
            page.Line(indent, _messages["line.leanedOn"]);
        }

        if (finding.IsIllustrative)
        {
            page.Line(indent, _messages["line.illustrative"]);
        }
    }

    /// <summary>The same of a condition, whose wording is that of its criterion or its set.</summary>
    public void Write(Check condition, Provenance wording, int indent)
    {
        var grounds = condition.Grounds;
        WriteMeasurements(grounds, indent);
        WriteClauses(wording, supplied: null, grounds, indent);
        if (wording.Remark is { } remark)
        {
            page.Line(indent, _wording.Remark("line.remarkOnClause", remark));
        }

        WriteRemarks(grounds, indent);
        if (wording.Basis == Basis.Unconfirmed)
        {
            page.Line(indent, _messages["line.unconfirmedCondition"]);
        }

        WriteEmptyWholeCaveat(grounds, indent);
        if (wording.Citation.IsIllustrative || grounds.IsIllustrative)
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

    private void WriteRemarks(Grounds grounds, int indent)
    {
        var ofDelegations = grounds.Delegations.Select(delegation => delegation.Remark).OfType<BilingualText>().Distinct();
        var ofThresholds = grounds.Thresholds.Select(cell => cell.Remark).OfType<BilingualText>().Distinct();
        foreach (var line in ofDelegations.Select(remark => _wording.Remark("line.remarkOnDelegation", remark))
            .Concat(ofThresholds.Select(remark => _wording.Remark("line.remark", remark))))
        {
            page.Line(indent, line);
        }
    }

    private void WriteEmptyWholeCaveat(Grounds grounds, int indent)
    {
        if (grounds.EmptyWholeRules.Any(rule => rule.Provenance.Basis == Basis.Unconfirmed))
        {
            page.Line(indent, _messages["line.unconfirmedEmptyWhole"]);
        }
    }

    private static Provenance? ProvenanceOf(ThresholdCell cell) =>
        cell.Match<Provenance?>(issued => issued.Provenance, delegated => delegated.Provenance, _ => null);
}
