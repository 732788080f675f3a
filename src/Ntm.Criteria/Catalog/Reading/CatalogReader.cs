using System.Collections.Immutable;
using NodaTime;

namespace Ntm.Criteria;

/// <summary>Reads documents into a catalogue: what all of them declare first, so that their order never matters, then sets, amendments and local provisions.</summary>
internal sealed class CatalogReader
{
    private readonly DiagnosticBag _bag;
    private readonly Declarations _declarations = new();
    private readonly DeclarationTable<SetDraft> _sets = new("criteria set");
    private readonly ImmutableArray<(DocumentHead Head, DocumentScope Scope)> _documents;
    private readonly List<(LegalInstrument? Instrument, SourceDocument Document)> _regulations = [];
    private readonly Dictionary<string, string> _given = new(StringComparer.Ordinal);
    private Repeals _repeals = Repeals.None;

    private CatalogReader(ImmutableArray<SourceDocument> documents, DiagnosticBag bag)
    {
        _bag = bag;
        var pool = new TextPool();
        var opened = ImmutableArray.CreateBuilder<(DocumentHead, DocumentScope)>(documents.Length);
        for (var i = 0; i < documents.Length; i++)
        {
            var source = new DocumentSource(documents[i], i);
            if (documents[i].IsWhole && !_given.TryAdd(documents[i].Sha256, documents[i].Name))
            {
                TellAgain(source);
                continue;
            }

            var root = DocumentParser.Parse(source, bag, pool);
            if (root is not null && DocumentHead.Read(root, bag) is { } head)
            {
                opened.Add((head, new DocumentScope(head.Standing, head.LastChecked, _declarations, bag)));
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
        ReadEach("measures", MeasureReader.Read, item => !MeasureReader.IsOfAnother(item));
        ReadEach("measures", MeasureReader.Read, MeasureReader.IsOfAnother);
        ReadEach("absences", AbsenceReader.Read);
        var drafts = ReadSets();
        ReadProvisions(drafts);
        new PrerequisiteCheck(_sets, _bag).Run(drafts);
        new RelativeCheck(_sets, _bag).Run(drafts);
        new AmbiguityCheck(drafts, _declarations, _repeals, _bag).Run();
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

    // What it says is read already: that each of its keys stands twice need not be told.
    private void TellAgain(DocumentSource source) => _bag.Error(
        DiagnosticCode.SameDocument, source, "$", 0, $"The document is the same as {Quotation.Of(_given[source.Document.Sha256])}, which is read already.",
        "Give each document once; those that the library carries are there without being given.");

    private static (int, int, int, string) SortKey(SetTimeline timeline) =>
        (timeline.Enacted.AssessedUnit.Value, timeline.Enacted.Standard.Value, timeline.Enacted.Purpose.Value, timeline.Enacted.Key);

    private static (int, int, int, LocalDate?) SortKey(SetAbsence absence) =>
        (absence.AssessedUnit.Value, absence.Standard.Value, absence.Assesses.First, absence.InForce.Start);

    private IEnumerable<SpeakingDocument> Speaking(ImmutableArray<SetDraft> drafts) => drafts
        .Select(draft => new SpeakingDocument(draft.Instrument!, draft.Node.Source.Document.Sha256))
        .Concat(_regulations.Select(regulation => new SpeakingDocument(regulation.Instrument!, regulation.Document.Sha256)))
        .Concat(_declarations.Absences.Select(entry => new SpeakingDocument(entry.Absence.Provenance.Citation.Instrument, entry.Place.Source.Document.Sha256)));

    private SetTimeline Timeline(SetDraft draft) =>
        new(new SetSources(draft.Set!, draft.Amendments.Select(amendment => amendment.Provision), draft.Provisions, _repeals));

    private void ReadEach(string list, Action<DocumentNode, DocumentScope> read, Func<DocumentNode, bool>? isAmong = null)
    {
        foreach (var (head, scope) in _documents)
        {
            _bag.IsIncomplete |= head.Reader.Find(list) is { Kind: not NodeKind.Array };
            foreach (var item in head.Reader.OptionalItems(list))
            {
                _bag.IsIncomplete |= item.Kind != NodeKind.Object;
                if (isAmong?.Invoke(item) != false)
                {
                    read(item, scope);
                }
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
        List<(ProvisionReader Reader, DocumentNode[] Provisions)> regulations = [];
        foreach (var (head, scope) in _documents.Where(document => document.Head.IsRegulation))
        {
            var instrument = head.Reader.Required("instrument", (key, _) => CitationReader.Instrument(key, scope));
            _regulations.Add((instrument, head.Reader.Node.Source.Document));
            regulations.Add((new ProvisionReader(scope.WithinRegulation(instrument), _sets), head.Reader.Items("provisions")));
        }

        foreach (var (reader, provisions) in regulations)
        {
            reader.DeclareAdditions(provisions);
        }

        List<(Repeal Repeal, DocumentNode Node)> repeals = [.. regulations.SelectMany(regulation => regulation.Reader.ReadRepeals(regulation.Provisions))];
        _repeals = new Repeals(repeals.Select(one => one.Repeal));
        foreach (var draft in drafts)
        {
            draft.EndBy(_repeals);
        }

        foreach (var (reader, provisions) in regulations)
        {
            reader.ReadAdditions(provisions);
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
            new GapCheck(draft, _bag).Run();
        }

        new RepealCheck(drafts, _declarations, _bag).Run(repeals, _repeals);
    }
}
