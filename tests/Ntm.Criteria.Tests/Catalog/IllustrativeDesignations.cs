using System.Collections.Immutable;

namespace Ntm.Criteria.Tests;

/// <summary>Documents of designations for tests. Illustrative: no such decision exists.</summary>
internal static class IllustrativeDesignations
{
    /// <summary>A document with some lists, each as the properties beside its clause.</summary>
    public static SourceDocument Document(params string[] lists) => SourceDocument.FromText("designations.json", Text(lists));

    public static string Text(params string[] lists) => $$"""
        {
          "format": 1, "kind": "designations", "standing": "illustrative", "lastChecked": "2026-11-28",
          "instruments": [
            {
              "key": "example-decision", "number": "1/QĐ-VD", "type": { "vi": "Quyết định", "en": "Decision" }, "issuer": { "vi": "Cơ quan minh họa", "en": "Illustrative Authority" },
              "signed": "2011", "inForce": { "from": "2011-06-01", "to": "2028-12-31" }, "title": { "vi": "Minh họa", "en": "Illustrative" }
            }
          ],
          "designations": [
            {{string.Join(",\n    ", lists.Select(list => $"{{ {Clause}{list} }}"))}}
          ]
        }
        """;

    /// <summary>The units of the illustrative events with the designations of some lists.</summary>
    public static Territory Of(params string[] lists) => DesignationDocument.Read(Document(lists), IllustrativeEvents.Example);

    public static ImmutableArray<Diagnostic> MistakesOf(params string[] lists)
    {
        DesignationDocument.TryRead(Document(lists), IllustrativeEvents.Example, out var designated, out var diagnostics).Should().BeFalse();
        designated.Should().BeNull();
        return diagnostics;
    }

    private const string Clause = """
        "citation": { "instrument": "example-decision", "article": "1" }, "basis": "confirmed", 
        """;
}
