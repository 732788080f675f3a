using System.Globalization;

namespace Ntm.Criteria;

/// <summary>Reads single values; where one cannot be read, tells why and returns null.</summary>
internal static class Scalar
{
    /// <summary>Whether a value is of a kind; tells where it is of another. Of a broken value nothing more is told.</summary>
    public static bool IsOfKind(DocumentNode node, NodeKind kind, string expected, DiagnosticBag bag)
    {
        if (node.Kind == kind)
        {
            return true;
        }

        if (node is { Column: not null, Kind: not NodeKind.Broken } && WrongColumn(node, kind) is { } mend)
        {
            if (node.Column.IsNew("kind"))
            {
                bag.NameError(DiagnosticCode.WrongType, node, $"The column {Quotation.Of(node.Column.Name)} holds {DocumentNode.Describe(node.Kind)}, not {expected}.", mend);
            }
        }
        else if (node.Kind != NodeKind.Broken && !bag.IsFull(node))
        {
            bag.Error(DiagnosticCode.WrongType, node, $"Here stands {node.Describe()}, not {expected}.", $"Write {expected}.");
        }

        return false;
    }

    // What would have to be the name of a column, where it holds one value in place of a list, or the like.
    private static string? WrongColumn(DocumentNode node, NodeKind kind) => kind switch
    {
        NodeKind.Array => $"Name the column '{node.Column!.Name}[]'.",
        NodeKind.Object => $"Name a column for each of its properties, with '{node.Column!.Name}.' before it.",
        _ when node.Kind is NodeKind.Array or NodeKind.Object => $"Name the column '{node.Column!.Name}'.",
        _ => null,
    };

    public static string? Text(DocumentNode node, DiagnosticBag bag)
    {
        if (!IsOfKind(node, NodeKind.Text, "a text", bag))
        {
            return null;
        }

        if (!string.IsNullOrWhiteSpace(node.Text))
        {
            return node.Text;
        }

        bag.Error(DiagnosticCode.EmptyText, node, "The text is empty.", "Write the text, or leave the property out where it may be.");
        return null;
    }

    /// <summary>A key: lower-case words joined by hyphens.</summary>
    public static string? Key(DocumentNode node, DiagnosticBag bag) =>
        Key(node, bag, allowCapitals: false, "Write lower-case words joined by hyphens, such as health-insurance.");

    /// <summary>The key of an account, which may have capitals.</summary>
    public static string? AccountKey(DocumentNode node, DiagnosticBag bag) =>
        Key(node, bag, allowCapitals: true, "Write letters and digits joined by hyphens, such as E-05.");

    public static bool? Flag(DocumentNode node, DiagnosticBag bag) => node.Kind switch
    {
        NodeKind.True => true,
        NodeKind.Text when node.Column is not null && bool.TryParse(node.Text, out var answer) => answer,
        _ => IsOfKind(node, NodeKind.False, "true or false", bag) ? false : null,
    };

    public static decimal? Number(DocumentNode node, DiagnosticBag bag) => Number(node, bag, isWhole: false);

    public static int? WholeNumber(DocumentNode node, DiagnosticBag bag, int from, int to)
    {
        if (Number(node, bag, isWhole: true) is not { } number)
        {
            return null;
        }

        if (number >= from && number <= to && decimal.IsInteger(number))
        {
            return (int)number;
        }

        bag.Error(
            DiagnosticCode.NumberOutOfRange, node, $"The number {node.Written} cannot stand here.",
            string.Create(CultureInfo.InvariantCulture, $"Write a whole number from {from} to {to}."));
        return null;
    }

    public static int? Year(DocumentNode node, DiagnosticBag bag) => WholeNumber(node, bag, 1900, 2999);

    private static decimal? Number(DocumentNode node, DiagnosticBag bag, bool isWhole)
    {
        if (node is not { Kind: NodeKind.Text, Column: not null })
        {
            return IsOfKind(node, NodeKind.Number, "a number", bag) ? node.Number : null;
        }

        if (!PlainNumber.TryParse(node.Text, out var number))
        {
            bag.Error(
                DiagnosticCode.WrongType, node, $"Here stands {node.Describe()}, not a number.",
                "Write digits and at most one point, such as 70.5, without marks of thousands, percent signs and units.");
            return null;
        }

        if (!MayHaveThousands(node.Text))
        {
            return number;
        }

        var plain = node.Text.Replace(".", "", StringComparison.Ordinal);
        bag.Error(
            DiagnosticCode.AmbiguousNumber, node, $"The number {node.Text} has three digits after a point: it may have thousands marked, or decimals.",
            isWhole ? $"Write {plain}, if that is meant." : $"Write {plain}, or {node.Text}0, whichever is meant.");
        return null;
    }

    // Of a spreadsheet 2.000 may be two thousand, or two.
    private static bool MayHaveThousands(string text)
    {
        var digits = text.AsSpan().TrimStart('-');
        return digits.IndexOf('.') is > 0 and <= 3 and var point && digits.Length == point + 4 && digits[0] != '0';
    }

    public static BilingualText? Bilingual(DocumentNode node, DiagnosticBag bag)
    {
        if (ObjectReader.Open(node, bag, "vi", "en") is not { } reader)
        {
            return null;
        }

        var vietnamese = reader.Required("vi", Text);
        var english = reader.Required("en", Text);
        return vietnamese is null || english is null ? null : new BilingualText(vietnamese, english);
    }

    /// <summary>A word of a closed vocabulary.</summary>
    public static T? Word<T>(DocumentNode node, DiagnosticBag bag, Func<string, T?> find, Func<IEnumerable<string>> words)
        where T : class
    {
        if (!IsOfKind(node, NodeKind.Text, "a text", bag))
        {
            return null;
        }

        if (find(node.Text) is { } found)
        {
            return found;
        }

        TellUnknownWord(node, bag, words());
        return null;
    }

    private static void TellUnknownWord(DocumentNode node, DiagnosticBag bag, IEnumerable<string> words)
    {
        if (bag.IsFull(node))
        {
            return;
        }

        var nearest = Spelling.Nearest(node.Text, words);
        bag.Error(
            DiagnosticCode.UnknownValue, node, $"{Quotation.Of(node.Text)} is not known here.",
            nearest is null ? $"Write one of {Quotation.List(words)}." : $"Write '{nearest}', if that is meant; known are {Quotation.List(words)}.");
    }

    private static string? Key(DocumentNode node, DiagnosticBag bag, bool allowCapitals, string mend)
    {
        if (!IsOfKind(node, NodeKind.Text, "a key", bag))
        {
            return null;
        }

        if (KeyText.IsKey(node.Text, allowCapitals))
        {
            return node.Text;
        }

        bag.Error(DiagnosticCode.MalformedKey, node, $"{Quotation.Of(node.Text)} is not a key.", mend);
        return null;
    }
}
