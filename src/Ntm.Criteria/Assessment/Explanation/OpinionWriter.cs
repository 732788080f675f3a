using System.Collections.Immutable;

namespace Ntm.Criteria;

/// <summary>Writes standpoints, comparisons and summaries out for people.</summary>
internal sealed class OpinionWriter(Language language)
{
    private readonly MessageTable _messages = MessageTable.In(language);
    private readonly OpinionText _text = new(language);
    private readonly PublishedSummaryText _summaries = new(language);
    private readonly Page _page = new();

    public OpinionWriter Write(Standpoint standpoint)
    {
        _page.Line(0, _messages["standpoint.head", Unit(standpoint), ("voice", _text.Of(standpoint.Voice)), Year(standpoint.Assessment.Law.AssessedYear)]);
        if (!standpoint.Criteria.IsEmpty)
        {
            _page.Line(0, _messages["standpoint.tallies", ("criteria", _text.Of(standpoint.TallyCriteria(CriteriaSource.CriteriaAlone))), ("indicators", _text.Of(standpoint.TallyIndicators()))]);
        }

        WriteIllustrative(standpoint.Positions.Any(position => position.IsIllustrative));
        foreach (var position in standpoint.Positions.Where(position => position.Stance != Stance.Silent))
        {
            _page.Line(position.Finding is null ? 0 : 1, _messages["standpoint.line", ("subject", _text.SubjectOf(position)), ("said", _text.Of(position))]);
            WriteGrounds(position, position.Finding is null ? 1 : 2);
        }

        return this;
    }

    public OpinionWriter Write(StandpointComparison comparison)
    {
        var (first, second) = (("first", _text.Of(comparison.First.Voice)), ("second", _text.Of(comparison.Second.Voice)));
        _page.Line(0, _messages["compare.head", Unit(comparison.First), first, second, Year(comparison.First.Assessment.Law.AssessedYear)]);
        _page.Line(0, _messages[
            "compare.counts",
            ("agree", Count(comparison, PositionRelation.Agree)), ("differ", OpinionText.Number(comparison.Differences.Length)), ("open", Count(comparison, PositionRelation.Open)),
            ("onlyFirst", Count(comparison, PositionRelation.OnlyFirst)), first, ("onlySecond", Count(comparison, PositionRelation.OnlySecond)), second,
            ("neither", Count(comparison, PositionRelation.Neither))]);
        WriteIllustrative(comparison.IsIllustrative);
        Write(comparison.Differences);
        Write(comparison.Of(PositionRelation.Open));
        return this;
    }

    public OpinionWriter Write(PublishedSummary summary)
    {
        var unit = ("unit", summary.AssessedUnit.Term.In(language));
        _page.Line(0, _messages[
            "summary.head", ("voice", _text.Of(summary.Voice)), ("standard", summary.Standard.Title.In(language)), Year(summary.AssessedYear), ("total", OpinionText.Number(summary.TotalOfCriteria))]);
        _page.Line(0, _messages["summary.isAverage", ("average", _summaries.Of(summary.Average, summary.AssessedUnit))]);
        if (summary.MayReach != summary.Average)
        {
            _page.Line(0, _messages[
                "summary.open",
                ("open", OpinionText.Number(summary.Units.Sum(one => one.Open))), ("units", OpinionText.Number(summary.Units.Count(one => one.Open > 0))), unit,
                ("average", _summaries.Of(summary.MayReach, summary.AssessedUnit))]);
        }

        foreach (var band in summary.Bands)
        {
            var told = _messages[
                "summary.band", ("band", _summaries.Of(band.Band)), ("part", OpinionText.Number(band.Units.Length)), ("whole", OpinionText.Number(summary.Units.Length)), unit];
            _page.Line(1, band.MayRise is [] ? told : _messages["summary.mayRise", ("band", told), ("number", OpinionText.Number(band.MayRise.Length))]);
        }

        _page.Line(0, _messages["summary.notCounted", ("number", OpinionText.Number(summary.NotCounted.Length)), unit]);
        foreach (var standpoint in summary.NotCounted)
        {
            _page.Line(1, standpoint.Assessment.Assessed);
        }

        _page.Line(0, _messages["summary.counting", ("basicallyMet", summary.Counting.BasicallyMet.Describe(language)), ("notApplicable", summary.Counting.NotApplicable.Describe(language))]);
        if (summary.Counting.Criteria == CriteriaSource.IndicatorsWhereSilent)
        {
            _page.Line(0, _messages["summary.fromIndicators", ("number", OpinionText.Number(summary.Units.Sum(one => one.Tally.FromIndicators.Length)))]);
        }

        WriteIllustrative(summary.IsIllustrative);
        return this;
    }

    public override string ToString() => PlainPage.Of(_page);

    private void Write(ImmutableArray<PositionPair> pairs)
    {
        foreach (var pair in pairs)
        {
            _page.Line(0, _messages["compare.line", ("subject", _text.SubjectOf(pair.First)), ("relation", pair.Relation.Describe(language))]);
            foreach (var position in (ReadOnlySpan<Position>)[pair.First, pair.Second])
            {
                _page.Line(1, _messages["standpoint.line", ("subject", _text.Of(position.Voice)), ("said", _text.Of(position))]);
                WriteGrounds(position, 2);
            }
        }
    }

    // The notes and what was said earlier; of the rule what is lacking.
    private void WriteGrounds(Position position, int indent)
    {
        foreach (var note in position.Opinions.Select(opinion => opinion.Note).OfType<string>().Distinct())
        {
            _page.Line(indent, _messages["line.note", ("note", note)]);
        }

        foreach (var earlier in position.Earlier)
        {
            _page.Line(indent, _messages["standpoint.earlier", ("opinion", _text.Of(earlier))]);
        }

        if (position.Voice != Voice.Rule || position.Finding is not { } finding)
        {
            return;
        }

        if (finding.Gap is { } gap)
        {
            _page.Line(indent, _messages["line.gap", ("gap", gap.Describe(language))]);
        }

        if (!finding.Missing.IsEmpty)
        {
            _page.Line(indent, _messages["line.missing", ("missing", Wording.List(finding.Missing.Select(fact => fact.Describe(language))))]);
        }
    }

    private void WriteIllustrative(bool isIllustrative)
    {
        if (isIllustrative)
        {
            _page.Line(0, _messages["line.illustrative"]);
        }
    }

    private static string Count(StandpointComparison comparison, PositionRelation relation) => OpinionText.Number(comparison.Of(relation).Length);

    private static (string, string) Unit(Standpoint standpoint) => ("unit", standpoint.Assessment.Assessed);

    private static (string, string) Year(int year) => ("year", OpinionText.Number(year));
}
