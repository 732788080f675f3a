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
        string[] names = ["standard", "assessedUnit", "purpose", "province", "provinceKnown", "provinceEnd", "assessedYear", "on", "knownOn", "instruments", "engine", "form", "sha256"];
        if (DocumentParser.Parse(SourceDocument.FromText(Name, text), bag) is not { } root || ObjectReader.Open(root, bag, names) is not { } reader)
        {
            return null;
        }

        var standard = reader.Required("standard", Vocabulary.Standard);
        var assessedUnit = reader.Required("assessedUnit", Vocabulary.AssessedUnit);
        var purpose = reader.Optional("purpose", Vocabulary.Purpose);
        var province = reader.Required("province", Province);
        var known = reader.Required("provinceKnown", Known);
        var end = reader.Optional("provinceEnd", Dates.Date);
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
                Purpose = purpose ?? SetPurpose.Assessment,
                Province = province!,
                ProvinceKnown = known!,
                ProvinceEnd = end,
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

    private static UnitId? Province(DocumentNode node, DiagnosticBag bag) => Parsed(
        node, bag, "the identity of a province", text => UnitId.TryParse(text, null, out var id) && id.Code.Tier == UnitTier.Province ? id : null,
        DiagnosticCode.MalformedCode, "Write its code, @ and its start, such as 10@<=2020-03-01.");

    private static DatePeriod? Known(DocumentNode node, DiagnosticBag bag) => Parsed(
        node, bag, "a period", text => DatePeriod.TryParse(text, null, out var period) ? period : null,
        DiagnosticCode.MalformedDate, "Write the first and the last date, such as 2020-03-01..2024-10-31; either may be left out.");

    private static int? Year(DocumentNode node, DiagnosticBag bag) => Parsed(
        node, bag, "a year", text => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 1 and <= 9999 && text == PlainNumber.Format(year) ? (int?)year : null,
        DiagnosticCode.NumberOutOfRange, "Write a year from 1 to 9999, without leading zeros.");

    private static string? Digest(DocumentNode node, DiagnosticBag bag) => Parsed(
        node, bag, "a SHA-256", text => text.Length == DigestLength && text.All(char.IsAsciiHexDigitLower) ? text : null,
        DiagnosticCode.MalformedDigest, "Write 64 hexadecimal digits in lower case.");

    private static T? Parsed<T>(DocumentNode node, DiagnosticBag bag, string noun, Func<string, T?> parse, string code, string mend)
    {
        if (!Scalar.IsOfKind(node, NodeKind.Text, noun, bag))
        {
            return default;
        }

        var parsed = parse(node.Text);
        if (parsed is null)
        {
            bag.Error(code, node, $"{Quotation.Of(node.Text)} is not {noun}.", mend);
        }

        return parsed;
    }
}
