using System.Collections.Immutable;

namespace Ntm.Criteria;

/// <summary>Makes the law of a receipt again, out of the instruments that it names alone.</summary>
internal sealed class ReceiptReplay(PublishedLaw all, LawReceipt receipt)
{
    private readonly HashSet<string> _named = [.. receipt.Instruments.Select(instrument => instrument.Instrument)];

    /// <summary>What differs, where the law is not the same or cannot be made.</summary>
    public ImmutableArray<ReceiptDifference> Differences { get; private set; } = [];

    /// <summary>The law in a province; null where it differs.</summary>
    public CriteriaInForce? Find(AdministrativeUnit province)
    {
        if (receipt.Form != CanonicalLaw.Form)
        {
            Differences =
            [
                new(ReceiptDifferenceKind.OtherForm, $"The digest is of the form {Quotation.Of(receipt.Form)}; this version of the library writes the form '{CanonicalLaw.Form}'."),
                .. OfEngine(),
            ];
            return null;
        }

        ImmutableArray<ReceiptDifference> ofDocuments = [.. receipt.Instruments.Select(OfDocuments).OfType<ReceiptDifference>()];
        var law = ofDocuments.Any(difference => difference.Kind == ReceiptDifferenceKind.NotLoaded) ? null : Made(province);
        if (law?.Sha256 == receipt.Sha256)
        {
            return law;
        }

        Differences = [.. ofDocuments, .. OfRules(law), .. OfEngine()];
        return null;
    }

    private CriteriaInForce Made(AdministrativeUnit province)
    {
        var question = new LawQuestion(receipt.Standard, receipt.AssessedUnit, receipt.AssessedYear, receipt.On) { Purpose = receipt.Purpose, KnownOn = receipt.KnownOn };
        return all.Of(_named).InForce(question, province, province.As(receipt.Province, receipt.ProvinceEnd, receipt.ProvinceKnown));
    }

    private ReceiptDifference? OfDocuments(InstrumentVersion version) => all.Versions.Find(version.Instrument) switch
    {
        null => new(ReceiptDifferenceKind.NotLoaded, $"No document speaks by the instrument {Quotation.Of(version.Instrument)}.", version.Instrument),
        var now when now != version.Sha256 => new(
            ReceiptDifferenceKind.OtherDocuments,
            $"The documents of {Quotation.Of(version.Instrument)} are of the version {now[..12]}; the receipt was made with {version.Sha256[..12]}.",
            version.Instrument),
        _ => null,
    };

    private static ReceiptDifference[] OfRules(CriteriaInForce? law) => law is null
        ? []
        : [new(ReceiptDifferenceKind.OtherRules, $"The rules are {law.Set?.Key ?? "no set"}, with another digest: something that they consist of, or refer to, was changed.")];

    private ReceiptDifference[] OfEngine() => receipt.Engine == LibraryVersion.Engine
        ? []
        : [new(ReceiptDifferenceKind.OtherEngine, $"The receipt was made by {Quotation.Of(receipt.Engine)}; this is '{LibraryVersion.Engine}'.")];
}
