namespace Ntm.Criteria;

/// <summary>The image of thresholds as documents give them: without what provisions make of them.</summary>
internal sealed class ThresholdImage(ImagePass pass, LawImage law, MeasureImage measures, AreaImage areas)
{
    private const int Issued = 0;
    private const int Delegated = 1;
    private const int Unrecorded = 2;

    public Threshold Threshold(Threshold? threshold) => pass.Shared(threshold, one => new Threshold(pass.Optional(one?.Part, pass.Text), pass.List(one?.Cells, Cell))
    {
        Zoning = pass.Optional(one?.Zoning, areas.Classification),
        Common = pass.List(one?.Common, Cell),
    });

    private ThresholdCell Cell(ThresholdCell? cell)
    {
        var (classes, years) = (pass.List(cell?.Areas, areas.Class), pass.Numbers(cell?.Years));
        return pass.Number(cell?.Match(_ => Issued, _ => Delegated, _ => Unrecorded)) switch
        {
            Issued when cell as IssuedThreshold is var one => new IssuedThreshold(Value(one?.Value), law.Provenance(one?.Provenance)) { Areas = classes, Years = years },
            Delegated when cell as DelegatedThreshold is var one =>
                new DelegatedThreshold(pass.Word(one?.To, Authority.All), law.Provenance(one?.Provenance)) { Areas = classes, Years = years },
            _ => new UnrecordedThreshold(law.Citation(cell?.Citation), pass.Optional(cell?.Remark, law.Name)) { Areas = classes, Years = years },
        };
    }

    private ThresholdValue Value(ThresholdValue? value) =>
        pass.Flag(value?.Grade is not null) ? new(measures.Grade(value?.Grade)) : new(pass.Amount(value?.Number));
}
