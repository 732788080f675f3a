using System.Collections.Immutable;
using NodaTime;

namespace Ntm.Criteria;

/// <summary>The opening properties of a criteria document, and the object itself, opened for the properties of its kind.</summary>
internal sealed class DocumentHead
{
    private const string Vocabulary = "vocabulary";
    private const string Enactment = "enactment";
    private const string Regulation = "regulation";
    private const int Format = 1;

    private static readonly string[] Shared =
    [
        "$schema", "format", "kind", "standing", "lastChecked",
        "instruments", "accounts", "units", "scales", "areaClassifications", "measures", "absences",
    ];

    private DocumentHead(ObjectReader reader, string kind, Standing? standing, LocalDate? lastChecked)
    {
        Reader = reader;
        Kind = kind;
        Standing = standing;
        LastChecked = lastChecked;
    }

    public ObjectReader Reader { get; }

    /// <summary>Whether the document is law or an example; null where that cannot be read.</summary>
    public Standing? Standing { get; }

    /// <summary>The date on which the data of the document were last checked; null where that cannot be read.</summary>
    public LocalDate? LastChecked { get; }

    public bool IsEnactment => Kind == Enactment;

    public bool IsRegulation => Kind == Regulation;

    private string Kind { get; }

    public static DocumentHead? Read(DocumentNode root, DiagnosticBag bag)
    {
        if (ReadKind(root, bag, Vocabulary, Enactment, Regulation) is not { } kind)
        {
            return null;
        }

        string[] own = kind switch
        {
            Enactment => ["set"],
            Regulation => ["instrument", "provisions"],
            _ => [],
        };
        if (ObjectReader.Open(root, bag, [.. own, .. Shared]) is not { } reader) // A misspelt 'instrument' is taken for that, not for 'instruments'.
        {
            return null;
        }

        bag.IsIncomplete |= reader.HasMisspelt;
        reader.Optional("$schema", Scalar.Text);
        var standing = reader.Required("standing", Criteria.Vocabulary.Standing);
        var lastChecked = reader.Required("lastChecked", Dates.Date);
        return new DocumentHead(reader, kind, standing, lastChecked);
    }

    /// <summary>Checks the format version and the kind of any document; null where it is not to be read any further.</summary>
    public static string? ReadKind(DocumentNode root, DiagnosticBag bag, params ImmutableArray<string> kinds)
    {
        if (ObjectReader.Peek(root, bag, "format", "kind") is not { } reader)
        {
            return null;
        }

        var format = reader.Required("format", Scalar.Number);
        var kind = reader.Required("kind", Scalar.Text);
        if (format is { } version && version != Format)
        {
            bag.Error(
                DiagnosticCode.UnsupportedFormat, root.Find("format")!, $"The format {PlainNumber.Format(version)} is not known to this version of the library.",
                "Write 1, or use the version of the library that the document is written for.");
            return null;
        }

        if (kind is null || kinds.Contains(kind))
        {
            return format is null ? null : kind;
        }

        var elsewhere = kind switch
        {
            "evidence" => " Evidence is read by EvidenceDocument.Read.",
            "territory" => " Units are read by TerritoryDocument.Read.",
            "villages" => " Villages are read by VillageDocument.Read.",
            "designations" => " Designations are read by DesignationDocument.Read.",
            Vocabulary or Enactment or Regulation => " Criteria are read by CriteriaCatalog.With.",
            _ => "",
        };
        bag.Error(
            DiagnosticCode.UnexpectedKind, root.Find("kind")!, $"A document of the kind {Quotation.Of(kind)} is not read here.",
            kinds.Length == 1 ? $"Write '{kinds[0]}', if that is what it is.{elsewhere}" : $"Write one of {Quotation.List(kinds)}, if that is what it is.{elsewhere}");
        return null;
    }
}
