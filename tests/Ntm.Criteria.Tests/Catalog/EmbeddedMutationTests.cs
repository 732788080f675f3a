using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Ntm.Criteria.Tests;

/// <summary>Every citation of the embedded documents taken away, and every property misspelt, one at a time: loading fails, and the message names the place.</summary>
public sealed partial class EmbeddedMutationTests
{
    private static readonly JsonSerializerOptions Written = new() { WriteIndented = true };

    // More threads than cores would only hold more catalogues at a time.
    private static readonly ParallelOptions OnEachCore = new() { MaxDegreeOfParallelism = Environment.ProcessorCount };

    private static readonly ImmutableArray<SourceDocument> Documents = EmbeddedDocuments.OfCriteria();

    // The first and the last property of each shape over all documents, by document.
    private static readonly ILookup<string, JsonProperties.Property> OfEachShape = Documents
        .SelectMany(document => JsonProperties.Of(document.Utf8.ToArray()), (document, property) => (document.Name, Property: property))
        .GroupBy(one => Indices().Replace(one.Property.Path, "[]"), StringComparer.Ordinal)
        .SelectMany(alike => new[] { alike.First(), alike.Last() }.Distinct())
        .ToLookup(one => one.Name, one => one.Property, StringComparer.Ordinal);

    public static TheoryData<string> Names => [.. Documents.Select(document => document.Name)];

    public static TheoryData<string> NamesWithShapes => [.. OfEachShape.Select(ofDocument => ofDocument.Key)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_datum_without_its_citation_is_refused_with_its_place(string name)
    {
        var places = Objects(Parse(name)).Index().Where(node => node.Item.ContainsKey("citation") && node.Item.ContainsKey("basis")).Select(node => (node.Index, Path: node.Item.GetPath())).ToArray();

        Parallel.ForEach(places, OnEachCore, place =>
        {
            var diagnostic = Mutate(name, place, node => node.Remove("citation")).Should().ContainSingle("of {0} of {1}", place.Path, name).Subject;

            (diagnostic.Code, diagnostic.Document, diagnostic.Path).Should().Be((DiagnosticCode.MissingCitation, name, place.Path + ".citation"));
        });
    }

    [Fact]
    public void Every_indicator_and_every_provision_has_a_citation_to_take_away() =>
        Names.Select(name => Objects(Parse(name.Data)).Count(node => node.ContainsKey("citation") && (node.ContainsKey("requirement") || node.ContainsKey("target")))).Sum()
            .Should().Be(49 + 57 + 75 + 15 + 4 + (4 + 3) + 9 + 2 + (6 + 2 + 1 + 1 + 3) + (3 * 4) + (2 * 2));

    [Theory]
    [MemberData(nameof(NamesWithShapes))]
    public void A_misspelt_property_is_refused_with_its_place(string name) => Misspell(name, OfEachShape[name]);

    /// <summary>The same for each of the thousands of properties; it takes minutes.</summary>
    [Theory(Explicit = true)]
    [MemberData(nameof(Names))]
    public void Every_single_property_is_refused_with_its_place_when_misspelt(string name) => Misspell(name, JsonProperties.Of(Utf8(name)));

    [GeneratedRegex(@"\[\d+\]")]
    private static partial Regex Indices();

    private static void Misspell(string name, IEnumerable<JsonProperties.Property> properties)
    {
        var text = Utf8(name);
        Parallel.ForEach(properties, OnEachCore, property =>
        {
            byte[] misspelt = [.. text.AsSpan(0, property.NameEnd), (byte)'x', .. text.AsSpan(property.NameEnd)];

            var diagnostic = Load(name, SourceDocument.FromUtf8(name, misspelt), property.Path).Should().ContainSingle("of {0} of {1}", property.Path, name).Subject;

            (diagnostic.Code, diagnostic.Document, diagnostic.Path, diagnostic.Line).Should().Be((DiagnosticCode.UnknownProperty, name, property.Path + "x", property.Line));
            diagnostic.Mend.Should().Contain($"'{property.Name}'");
        });
    }

    private static Diagnostic[] Mutate(string name, (int Index, string Path) place, Action<JsonObject> mutate)
    {
        var root = Parse(name);
        mutate(Objects(root).ElementAt(place.Index));
        return Load(name, SourceDocument.FromText(name, root.ToJsonString(Written)), place.Path);
    }

    private static Diagnostic[] Load(string name, SourceDocument mutated, string path)
    {
        var loaded = CriteriaCatalog.TryLoad([.. Documents.Select(document => document.Name == name ? mutated : document)], out _, out var diagnostics);
        loaded.Should().BeFalse("of {0} of {1}", path, name);
        return [.. diagnostics];
    }

    private static byte[] Utf8(string name) => Documents.Single(document => document.Name == name).Utf8.ToArray();

    private static JsonObject Parse(string name) => JsonNode.Parse(Utf8(name))!.AsObject();

    private static IEnumerable<JsonObject> Objects(JsonNode? node) => node switch
    {
        JsonObject owner => owner.SelectMany(property => Objects(property.Value)).Prepend(owner),
        JsonArray list => list.SelectMany(Objects),
        _ => [],
    };
}
