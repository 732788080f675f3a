namespace Ntm.Criteria;

/// <summary>The image of all that the documents of a catalogue say: as they were read and checked, before anything is resolved.</summary>
/// <remarks>
/// The folder Image tells once, for writing and for reading, what stands in an image. The build writes those of the embedded documents
/// (<c>tools/MakeImages</c>), and the library reads them when it is first asked for them.
/// </remarks>
internal sealed class CatalogImage
{
    private readonly ImagePass _pass;
    private readonly LawImage _law;
    private readonly MeasureImage _measures;
    private readonly SetImage _sets;

    public CatalogImage(ImagePass pass)
    {
        _pass = pass;
        _law = new LawImage(pass);
        _measures = new MeasureImage(pass, _law);
        var areas = new AreaImage(pass, _law);
        var thresholds = new ThresholdImage(pass, _law, _measures, areas);
        _sets = new SetImage(pass, _law, areas, _measures, thresholds, new RequirementImage(pass, _law, _measures, areas, thresholds));
    }

    public CatalogContents Contents(CatalogContents? contents) => new()
    {
        Accounts = _pass.List(contents?.Accounts, _law.Account),
        Instruments = _pass.List(contents?.Instruments, _law.Instrument),
        Measures = _pass.List(contents?.Measures, _measures.Measure),
        Repeals = _sets.Repeals(contents?.Repeals),
        Sets = _pass.List(contents?.Sets, _sets.Timeline),
        Absences = _pass.List(contents?.Absences, _sets.Absence),
        Speaking = _pass.List(contents?.Speaking, Speaking),
    };

    private SpeakingDocument Speaking(SpeakingDocument? document) => new(_law.Instrument(document?.Instrument), _pass.Text(document?.Sha256));
}
