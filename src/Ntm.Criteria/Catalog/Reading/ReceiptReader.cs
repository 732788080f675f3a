using System.Collections.Immutable;
using System.Globalization;

namespace Ntm.Criteria;

/// <summary>Reads a receipt of a law.</summary>
internal static class ReceiptReader
{
    private const string Name = "receipt";
    private const int DigestLength = 64;

    public static LawReceipt? Read(string text, DiagnosticBag bag)
    {
        var source = new DocumentSource(SourceDocument.FromText(Name, text), 0);
        string[] names = ["standard", "assessedUnit", "province", "provinceKnown", "assessedYear", "on", "knownOn", "instruments", "engine", "form", "sha256"];
        if (DocumentParser.Parse(source, bag, new NamePool()) is not { } root || ObjectReader.Open(root, bag, names) is not { } reader)
        {
            return null;
        }

        var standard = reader.Required("standard", Vocabulary.Standard);
        var assessedUnit = reader.Required("assessedUnit", Vocabulary.AssessedUnit);
        var province = reader.Required("province", Province);
        var known = reader.Required("provinceKnown", Known);
        var year = reader.Required("assessedYear", Year);
        var on = reader.Required("on", Dates.Date);
        var knownOn = reader.Optional("knownOn", Dates.Date);
        var engine = reader.Required("engine", Scalar.Text);
        var form = reader.Required("form", Scalar.Text);
        var sha256 = reader.Required("sha256", Digest);
        var instruments = reader.Find("instruments") is { } table ? Instruments(table, bag) : [];
        return bag.HasErrors || on is not { } date || year is not { } assessedYear
            ? null
            : new LawReceipt
            {
                Standard = standard!,
                AssessedUnit = assessedUnit!,
                Province = province!,
                ProvinceKnown = known!,
                AssessedYear = assessedYear,
                On = date,
                KnownOn = knownOn,
                Instruments = instruments,
                Engine = engine!,
                Form = form!,
                Sha256 = sha256!,
            };
    }

    private static ImmutableArray<InstrumentVersion> Instruments(DocumentNode table, DiagnosticBag bag)
    {
        if (!Scalar.IsOfKind(table, NodeKind.Object, "an object with the keys of instruments", bag))
        {
            return [];
        }

        foreach (var child in table.Children.Where(child => !KeyText.IsKey(child.Name!)))
        {
            bag.Error(DiagnosticCode.MalformedKey, child, $"{Quotation.Of(child.Name!)} is not the key of an instrument.", "Write lower-case letters and digits, in words joined by hyphens.");
        }

        return [.. table.Children.OrderBy(child => child.Name, StringComparer.Ordinal).Select(child => new InstrumentVersion(child.Name!, Digest(child, bag) ?? ""))];
    }

    private static UnitId? Province(DocumentNode node, DiagnosticBag bag)
    {
        if (!Scalar.IsOfKind(node, NodeKind.Text, "the identity of a province, such as \"10@2020-03-01\"", bag))
        {
            return null;
        }

        if (UnitId.TryParse(node.Text, null, out var id) && id.Code.Tier == UnitTier.Province)
        {
            return id;
        }

        bag.Error(DiagnosticCode.MalformedCode, node, $"{Quotation.Of(node.Text)} is not the identity of a province.", "Write its code, @ and its start, such as 10@<=2020-03-01.");
        return null;
    }

    private static DatePeriod? Known(DocumentNode node, DiagnosticBag bag)
    {
        if (!Scalar.IsOfKind(node, NodeKind.Text, "a period, such as \"2020-03-01..2024-10-31\"", bag))
        {
            return null;
        }

        if (DatePeriod.TryParse(node.Text, null, out var period))
        {
            return period;
        }

        bag.Error(DiagnosticCode.MalformedDate, node, $"{Quotation.Of(node.Text)} is not a period.", "Write the first and the last date, such as 2020-03-01..2024-10-31; either may be left out.");
        return null;
    }

    private static int? Year(DocumentNode node, DiagnosticBag bag)
    {
        if (!Scalar.IsOfKind(node, NodeKind.Text, "a year, such as \"2023\"", bag))
        {
            return null;
        }

        if (int.TryParse(node.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 1 and <= 9999 && node.Text == PlainNumber.Format(year))
        {
            return year;
        }

        bag.Error(DiagnosticCode.NumberOutOfRange, node, $"{Quotation.Of(node.Text)} is not a year.", "Write a year from 1 to 9999, without leading zeros.");
        return null;
    }

    private static string? Digest(DocumentNode node, DiagnosticBag bag)
    {
        if (!Scalar.IsOfKind(node, NodeKind.Text, "a SHA-256", bag))
        {
            return null;
        }

        if (node.Text.Length == DigestLength && node.Text.All(char.IsAsciiHexDigitLower))
        {
            return node.Text;
        }

        bag.Error(DiagnosticCode.MalformedDigest, node, $"{Quotation.Of(node.Text)} is not a SHA-256.", "Write 64 hexadecimal digits in lower case.");
        return null;
    }
}
