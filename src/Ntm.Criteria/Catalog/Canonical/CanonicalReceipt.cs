namespace Ntm.Criteria;

/// <summary>Writes a receipt by the rules of the canonical form.</summary>
internal static class CanonicalReceipt
{
    public static string Of(LawReceipt receipt)
    {
        var instruments = new CanonicalTable();
        foreach (var instrument in receipt.Instruments)
        {
            instruments.Add(instrument.Instrument, () => CanonicalText.Of(instrument.Sha256));
        }

        return new CanonicalObject()
            .Text("standard", receipt.Standard.Key)
            .Text("assessedUnit", receipt.AssessedUnit.Key)
            .Text("purpose", receipt.Purpose.KeyUnlessAssessment)
            .Text("province", receipt.Province.ToString())
            .Text("provinceKnown", receipt.ProvinceKnown.ToString())
            .Text("provinceEnd", receipt.ProvinceEnd is { } end ? IsoDate.Format(end) : null)
            .Part("assessedYear", CanonicalText.Of(receipt.AssessedYear))
            .Text("on", IsoDate.Format(receipt.On))
            .Text("knownOn", receipt.KnownOn is { } date ? IsoDate.Format(date) : null)
            .Part("instruments", instruments.Written)
            .Text("engine", receipt.Engine)
            .Text("form", receipt.Form)
            .Text("sha256", receipt.Sha256)
            .ToString();
    }
}
