using System.Globalization;
using NodaTime;

namespace Ntm.Criteria;

/// <summary>Reads dates, periods and spans of years; where one cannot be read, tells why and returns null.</summary>
internal static class Dates
{
    /// <summary>The most years of a span: what assesses more was made to keep a computer busy, for a table has a cell for each class and each of them.</summary>
    public const int MostYears = 50;

    public static LocalDate? Date(DocumentNode node, DiagnosticBag bag) => Date(node, bag, "Write year, month and day of a date that exists, such as 2022-03-08.");

    private static LocalDate? Date(DocumentNode node, DiagnosticBag bag, string mend)
    {
        if (!Scalar.IsOfKind(node, NodeKind.Text, "a date such as \"2022-03-08\"", bag))
        {
            return null;
        }

        if (IsoDate.TryParse(node.Text, out var date))
        {
            return date;
        }

        bag.Error(DiagnosticCode.MalformedDate, node, $"{Quotation.Of(node.Text)} is not a date.", mend);
        return null;
    }

    /// <summary>A date, or the year alone where only that is known.</summary>
    public static DateOrYear? DateOrYear(DocumentNode node, DiagnosticBag bag) =>
        node is { Kind: NodeKind.Text, Text: [>= '0' and <= '9', >= '0' and <= '9', >= '0' and <= '9', >= '0' and <= '9'] digits } && digits != "0000"
            ? new DateOrYear(null, int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture))
            : Date(node, bag, "Write year, month and day of a date that exists, such as 2022-03-08, or the year alone where only that is known.") is { } date ? new DateOrYear(date, date.Year) : null;

    public static DatePeriod? Period(DocumentNode node, DiagnosticBag bag)
    {
        if (ObjectReader.Open(node, bag, "from", "to") is not { } reader)
        {
            return null;
        }

        var from = reader.Optional("from", Date);
        var to = reader.Optional("to", Date);
        if (from > to)
        {
            TellPeriodEndsBeforeStart(node, bag);
            return null;
        }

        return reader.IsUnread("from", from) || reader.IsUnread("to", to) ? null : DatePeriod.Of(from, to);
    }

    public static YearRange? Years(DocumentNode node, DiagnosticBag bag)
    {
        if (ObjectReader.Open(node, bag, "from", "to") is not { } reader)
        {
            return null;
        }

        var from = reader.Required("from", Scalar.Year);
        var to = reader.Required("to", Scalar.Year);
        if (from > to)
        {
            TellPeriodEndsBeforeStart(node, bag);
            return null;
        }

        if (from is not { } first || to is not { } last)
        {
            return null;
        }

        if (last - first < MostYears)
        {
            return new YearRange(first, last);
        }

        bag.Error(
            DiagnosticCode.NumberOutOfRange, node, $"From {PlainNumber.Format(first)} to {PlainNumber.Format(last)} is more than {PlainNumber.Format(MostYears)} years.",
            "Correct one of the two; sets assess a few years.");
        return null;
    }

    private static void TellPeriodEndsBeforeStart(DocumentNode node, DiagnosticBag bag) => bag.Error(
        DiagnosticCode.PeriodEndsBeforeStart, node, "The period ends before it starts.", "Put the earlier one into 'from', the later one into 'to'; both are included.");
}
