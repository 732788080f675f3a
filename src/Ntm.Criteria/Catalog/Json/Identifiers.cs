namespace Ntm.Criteria;

/// <summary>Reads the codes and numbers of the law; where one cannot be read, tells why and returns null.</summary>
internal static class Identifiers
{
    public static UnitCode? UnitCode(DocumentNode node, DiagnosticBag bag)
    {
        if (!Scalar.IsOfKind(node, NodeKind.Text, "a code in quotes", bag))
        {
            return null;
        }

        if (Ntm.Criteria.UnitCode.TryParse(node.Text, null, out var code))
        {
            return code;
        }

        bag.Error(
            DiagnosticCode.MalformedCode, node, $"{Quotation.Of(node.Text)} is not the code of a unit.",
            "Write 2 digits for a province, 3 for a district or 5 for a commune, with the leading zeros.");
        return null;
    }

    /// <summary>The number of a criterion or an indicator.</summary>
    public static IndicatorNumber? IndicatorNumber(DocumentNode node, DiagnosticBag bag)
    {
        if (!Scalar.IsOfKind(node, NodeKind.Text, "a number in quotes", bag))
        {
            return null;
        }

        if (Ntm.Criteria.IndicatorNumber.TryParse(node.Text, null, out var number))
        {
            return number;
        }

        bag.Error(
            DiagnosticCode.MalformedNumber, node, $"{Quotation.Of(node.Text)} is not the number of a criterion or an indicator.",
            "Write one to four numbers divided by points, without leading zeros, such as 14.1.");
        return null;
    }

    /// <summary>The letter of a part of an indicator.</summary>
    public static string? Letter(DocumentNode node, DiagnosticBag bag)
    {
        if (!Scalar.IsOfKind(node, NodeKind.Text, "a letter in quotes", bag))
        {
            return null;
        }

        if (node.Text is "đ" or [>= 'a' and <= 'z'])
        {
            return node.Text;
        }

        bag.Error(DiagnosticCode.MalformedNumber, node, $"{Quotation.Of(node.Text)} is not the letter of a part.", "Write one small letter, such as a, b or đ.");
        return null;
    }

    public static InstrumentNumber? InstrumentNumber(DocumentNode node, DiagnosticBag bag)
    {
        if (!Scalar.IsOfKind(node, NodeKind.Text, "a text", bag))
        {
            return null;
        }

        if (Ntm.Criteria.InstrumentNumber.TryParse(node.Text, null, out var number))
        {
            return number;
        }

        bag.Error(
            DiagnosticCode.MalformedNumber, node, $"{Quotation.Of(node.Text)} is not the number of an instrument.",
            "Write the serial number and the symbol, such as 318/QĐ-TTg or 26/2024/QĐ-UBND.");
        return null;
    }
}
