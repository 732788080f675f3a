using System.Collections.Immutable;
using NodaTime;

namespace Ntm.Criteria;

/// <summary>Reads documents into a catalogue: what all of them declare first, so that their order never matters, then sets, amendments and local provisions.</summary>
internal sealed class CatalogReader
{
    private const int MostAbsences = 1000;

    private readonly DiagnosticBag _bag;
    private readonly Declarations _declarations = new();
    private readonly DeclarationTable<SetDraft> _sets = new("criteria set");
    private readonly ImmutableArray<(DocumentHead Head, DocumentScope Scope)> _documents;
    private readonly List<(LegalInstrument? Instrument, SourceDocument Document)> _regulations = [];
    private Repeals _repeals = Repeals.None;

    private CatalogReader(ImmutableArray<SourceDocument> documents, DiagnosticBag bag)
    {
        _bag = bag;
        var names = new NamePool();
        var opened = ImmutableArray.CreateBuilder<(DocumentHead, DocumentScope)>(documents.Length);
        for (var i = 0; i < documents.Length; i++)
        {
            var root = DocumentParser.Parse(new DocumentSource(documents[i], i), bag, names);
            if (root is not null && DocumentHead.Read(root, bag) is { } head)
            {
                opened.Add((head, new DocumentScope(head, _declarations, bag)));
            }
            else
            {
                bag.IsIncomplete = true;
            }
        }

        _documents = opened.ToImmutable();
    }

    /// <summary>Reads documents; null where any of them has a mistake.</summary>
    public static CatalogContents? Read(ImmutableArray<SourceDocument> documents, DiagnosticBag bag) => new CatalogReader(documents, bag).Read();

    private CatalogContents? Read()
    {
        ReadEach("accounts", SimpleDeclarationReader.ReadAccount);
        ReadEach("units", SimpleDeclarationReader.ReadUnit);
        ReadEach("scales", SimpleDeclarationReader.ReadScale);
        ReadEach("instruments", InstrumentReader.Read);
        ReadEach("areaClassifications", AreaClassificationReader.Read);
        ReadEach("measures", MeasureReader.Read);
        ReadEach("absences", AbsenceReader.Read);
        var drafts = ReadSets();
        ReadProvisions(drafts);
        new PrerequisiteCheck(_sets, _bag).Run(drafts);
        new RelativeCheck(_sets, _bag).Run(drafts);
        CheckForAmbiguousSets(drafts);
        CheckForAmbiguousAbsences(drafts);
        new StaleBasisCheck(drafts, _repeals, _bag).Run(_declarations.LastChecks);
        return _bag.HasErrors ? null : new CatalogContents
        {
            Sets = [.. drafts.Select(Timeline).OrderBy(SortKey)],
            Repeals = _repeals,
            Absences = [.. _declarations.Absences.Select(entry => entry.Absence).OrderBy(SortKey)],
            Measures = [.. _declarations.Measures.Values],
            Instruments = [.. _declarations.Instruments.Values],
            Accounts = [.. _declarations.Accounts.Values],
            Speaking = [.. Speaking(drafts)],
        };
    }

    private static (int, int, int, string) SortKey(SetTimeline timeline) =>
        (timeline.Enacted.AssessedUnit.Value, timeline.Enacted.Standard.Value, timeline.Enacted.Purpose.Value, timeline.Enacted.Key);

    private static (int, int, int, LocalDate?) SortKey(SetAbsence absence) =>
        (absence.AssessedUnit.Value, absence.Standard.Value, absence.Assesses.First, absence.InForce.Start);

    private IEnumerable<SpeakingDocument> Speaking(ImmutableArray<SetDraft> drafts) => drafts
        .Select(draft => new SpeakingDocument(draft.Instrument!, draft.Node.Source.Document.Sha256))
        .Concat(_regulations.Select(regulation => new SpeakingDocument(regulation.Instrument!, regulation.Document.Sha256)))
        .Concat(_declarations.Absences.Select(entry => new SpeakingDocument(entry.Absence.Provenance.Citation.Instrument, entry.Place.Source.Document.Sha256)));

    private SetTimeline Timeline(SetDraft draft) =>
        new(draft.Set!, [.. draft.Amendments.Select(amendment => amendment.Provision)], draft.Provisions, _repeals);

    private void ReadEach(string list, Action<DocumentNode, DocumentScope> read)
    {
        foreach (var (head, scope) in _documents)
        {
            _bag.IsIncomplete |= head.Reader.Find(list) is { Kind: not NodeKind.Array };
            foreach (var item in head.Reader.OptionalItems(list))
            {
                _bag.IsIncomplete |= item.Kind != NodeKind.Object;
                read(item, scope);
            }
        }
    }

    private ImmutableArray<SetDraft> ReadSets()
    {
        var drafts = ImmutableArray.CreateBuilder<SetDraft>();
        foreach (var (head, scope) in _documents.Where(document => document.Head.IsEnactment))
        {
            if (head.Reader.Required("set", (node, _) => SetReader.Read(node, scope)) is { } draft)
            {
                _sets.Add(draft.Key, draft.Node, draft, _bag);
                drafts.Add(draft);
            }
            else
            {
                _bag.IsIncomplete = true;
            }
        }

        return drafts.ToImmutable();
    }

    private void ReadProvisions(ImmutableArray<SetDraft> drafts)
    {
        List<(ProvisionReader Reader, IReadOnlyList<DocumentNode> Provisions)> regulations = [];
        foreach (var (head, scope) in _documents.Where(document => document.Head.IsRegulation))
        {
            var instrument = head.Reader.Required("instrument", (key, _) => CitationReader.Instrument(key, scope));
            _regulations.Add((instrument, head.Reader.Node.Source.Document));
            regulations.Add((new ProvisionReader(scope.WithinRegulation(instrument), _sets), head.Reader.Items("provisions")));
        }

        _repeals = new Repeals([.. regulations.SelectMany(regulation => regulation.Reader.ReadRepeals(regulation.Provisions))]);
        foreach (var draft in drafts)
        {
            draft.EndBy(_repeals);
        }

        foreach (var (reader, provisions) in regulations)
        {
            reader.ReadAmendments(provisions);
        }

        foreach (var draft in drafts.Where(draft => draft.Set is not null))
        {
            draft.Timeline = Timeline(draft);
            new AmendedNumberCheck(draft, _bag).Run();
        }

        foreach (var (reader, provisions) in regulations)
        {
            reader.ReadLocal(provisions);
        }

        foreach (var draft in drafts)
        {
            new AdditionCheck(draft, _bag).Run();
            new ZoningCheck(draft, _bag).Run();
        }
    }

    private void CheckForAmbiguousSets(ImmutableArray<SetDraft> drafts)
    {
        for (var i = 0; i < drafts.Length; i++)
        {
            var (draft, set) = (drafts[i], drafts[i].Left);
            var other = set is null ? null : drafts.Take(i).Select(earlier => earlier.Left).FirstOrDefault(earlier => earlier is not null && IsAmbiguousWith(set, earlier));
            if (other is not null)
            {
                _bag.Error(
                    DiagnosticCode.AmbiguousSets, draft.Node, $"The sets '{set!.Key}' and '{other.Key}' are both for the standard {set.Standard.Key} of a {set.AssessedUnit.Key} and the purpose {set.Purpose.Key}, and both in force on some date for some year in some province.",
                    "Correct 'inForce', 'assesses' or 'territory' of one of them. What a province adds to a set of the country is a regulation.");
            }
        }
    }

    // What an authority issues goes before the record that it is left to it; that the law has none contradicts a set.
    private void CheckForAmbiguousAbsences(ImmutableArray<SetDraft> drafts)
    {
        var absences = _declarations.Absences;
        SetAbsence?[] left = [.. absences.Take(MostAbsences + 1).Select(entry => _repeals.Left(entry.Absence))];
        for (var i = 0; i < absences.Count; i++)
        {
            var (place, absence) = (absences[i].Place, left[i]);
            if (i == MostAbsences)
            {
                _bag.Error(
                    DiagnosticCode.ListTooLong, place, $"There are more than {PlainNumber.Format(MostAbsences)} absences.", "Leave those that are needed: one for each standard and span of years.");
                return;
            }

            if (absence is null)
            {
                continue;
            }

            if (left.Take(i).Any(earlier => earlier is not null && IsAmbiguousWith(absence, earlier)))
            {
                TellAmbiguous($"Two entries say why there is no set for the standard {absence.Standard.Key} of a {absence.AssessedUnit.Key} on some date for some year.");
            }
            else if (absence.LeftTo is null
                && drafts.Select(draft => draft.Left).FirstOrDefault(set => set is { Provenance.Citation.IsIllustrative: false } && IsAmbiguousWith(absence, set)) is { } contradicting)
            {
                TellAmbiguous($"The set '{contradicting.Key}' is in force on some date for some year for which there is to be none for the standard {absence.Standard.Key} of a {absence.AssessedUnit.Key}.");
            }

            void TellAmbiguous(string message) => _bag.Error(
                DiagnosticCode.AmbiguousSets, place, message, "Correct 'inForce' or 'assesses' of one of them.");
        }
    }

    private static bool IsAmbiguousWith(SetAbsence one, SetAbsence other) =>
        one.Standard == other.Standard && one.AssessedUnit == other.AssessedUnit && Overlap(one.InForce, one.Assesses, other.InForce, other.Assesses);

    private static bool IsAmbiguousWith(SetAbsence absence, CriteriaSet set) =>
        absence.Standard == set.Standard && absence.AssessedUnit == set.AssessedUnit && set.Purpose == SetPurpose.Assessment && Overlap(absence.InForce, absence.Assesses, set.InForce, set.Assesses);

    private static bool IsAmbiguousWith(CriteriaSet one, CriteriaSet other) =>
        one.Key != other.Key && one.Standard == other.Standard && one.AssessedUnit == other.AssessedUnit && one.Purpose == other.Purpose
        && Overlap(one.InForce, one.Assesses, other.InForce, other.Assesses) && MayMeet(one, other);

    // A code on two dates may be that of two provinces; if it is one, the set that starts later goes first.
    private static bool MayMeet(CriteriaSet one, CriteriaSet other) => one.Territory.Covers(other.Territory) || other.Territory.Covers(one.Territory)
        || (one.Territory.Province == other.Territory.Province && one.InForce.Start == other.InForce.Start);

    private static bool Overlap(DatePeriod oneInForce, YearRange oneAssesses, DatePeriod otherInForce, YearRange otherAssesses) =>
        oneInForce.Overlaps(otherInForce) && oneAssesses.First <= otherAssesses.Last && otherAssesses.First <= oneAssesses.Last;
}
