using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using NodaTime;
using static Ntm.Criteria.Tests.IllustrativeUnits;

namespace Ntm.Criteria.Tests;

/// <summary>Every datum that can be another is changed to another, one at a time: the digest of some law that it is in changes.</summary>
public sealed partial class CanonicalFormSensitivityTests
{
    private static readonly AdministrativeUnit[] Communes = [CommuneOf("90"), CommuneOf("91")];

    private static readonly AdministrativeUnit EmbeddedCommune = CommuneOf("10");

    private static readonly ImmutableArray<SourceDocument> Embedded = EmbeddedDocuments.OfCriteria();

    public static TheoryData<string> IllustrativeNames => [.. IllustrativeKinds.Documents.Select(document => document.Name)];

    public static TheoryData<string> EmbeddedNames => [.. Embedded.Select(document => document.Name)];

    // The last datum of each shape over all embedded documents, by document.
    private static readonly ILookup<string, string> OfEachShape = Embedded
        .SelectMany(document => new MutatedDocument(document).Paths, (document, path) => (document.Name, Path: path))
        .GroupBy(one => Indices().Replace(one.Path, ""), StringComparer.Ordinal)
        .Select(alike => alike.Last())
        .ToLookup(one => one.Name, one => one.Path, StringComparer.Ordinal);

    public static TheoryData<string> NamesWithShapes => [.. OfEachShape.Select(ofDocument => ofDocument.Key)];

    [Theory]
    [MemberData(nameof(IllustrativeNames))]
    public void Each_datum_of_an_illustrative_document_is_in_the_digest(string name) =>
        Check([.. IllustrativeKinds.Documents], name, IllustrativeDigests, paths => paths).Should().BeGreaterThan(10);

    [Theory]
    [MemberData(nameof(NamesWithShapes))]
    public void The_last_datum_of_each_shape_of_the_embedded_documents_is_in_the_digest(string name) => Check(Embedded, name, EmbeddedDigests, _ => OfEachShape[name]);

    /// <summary>The same for each of the thousands of data; it takes minutes.</summary>
    [Theory(Explicit = true)]
    [MemberData(nameof(EmbeddedNames))]
    public void Each_datum_of_an_embedded_document_is_in_the_digest(string name) => Check(Embedded, name, EmbeddedDigests, paths => paths);

    // How many data could be changed.
    private static int Check(ImmutableArray<SourceDocument> documents, string name, Func<CriteriaCatalog, string> digests, Func<IEnumerable<string>, IEnumerable<string>> select)
    {
        var before = digests(CriteriaCatalog.Load(documents));
        var mutated = new MutatedDocument(documents.Single(document => document.Name == name));
        var changed = new ConcurrentBag<string>();
        var unseen = new ConcurrentBag<string>();
        Parallel.ForEach(select(mutated.Paths), path =>
        {
            var catalog = mutated.Changed(path)
                .Select(other => CriteriaCatalog.TryLoad([.. documents.Select(document => document.Name == name ? other : document)], out var loaded, out _) ? loaded : null)
                .OfType<CriteriaCatalog>()
                .FirstOrDefault();
            if (catalog is not null)
            {
                (digests(catalog) == before ? unseen : changed).Add(path);
            }
        });

        unseen.Where(path => !MayBeUnseen(path, mutated)).Order(StringComparer.Ordinal).Should().BeEmpty();
        return changed.Count;
    }

    // Of which date the code of a province is says nothing while it is that of the same province; and nothing was checked where there is nothing of the law.
    private static bool MayBeUnseen(string path, MutatedDocument document) =>
        Indices().Replace(path, "") == "$.provisions.territory.on" || (path == "$.lastChecked" && !document.Paths.Any(other => other.Contains(".basis", StringComparison.Ordinal)));

    private static string IllustrativeDigests(CriteriaCatalog catalog) => string.Join(
        ' ',
        from commune in Communes
        from standard in new[] { Standard.Basic, Standard.Advanced }
        from date in new LocalDate[] { new(2022, 3, 1), new(2022, 12, 31), new(2023, 12, 31) }
        select catalog.InForce(standard, commune, date.Year, date).Sha256);

    private static string EmbeddedDigests(CriteriaCatalog catalog) => string.Join(
        ' ',
        from question in new (Standard Standard, LocalDate Date)[]
        {
            (Standard.Basic, new(2018, 12, 31)), (Standard.Model, new(2022, 4, 1)), (Standard.Model, new(2022, 12, 31)), (Standard.Model, new(2024, 12, 31)), (Standard.Basic, new(2026, 12, 31)),
            (Standard.Advanced, new(2019, 12, 31)), (Standard.Model, new(2019, 12, 31)), (Standard.Advanced, new(2026, 12, 31)), (Standard.Model, new(2026, 12, 31)),
        }
        select catalog.InForce(question.Standard, EmbeddedCommune, question.Date.Year, question.Date).Sha256)
        + catalog.InForce(Standard.Basic, CommuneOf("70"), 2022).Sha256
        + catalog.InForce(Standard.Advanced, CommuneOf("30"), 2022).Sha256
        + catalog.InForce(Standard.Advanced, CommuneOf("38"), 2025).Sha256
        + catalog.InForce(Standard.Basic, CommuneOf("44"), 2023).Sha256
        + catalog.InForce(Standard.Model, CommuneOf("36"), 2023).Sha256
        + string.Join(
            ' ',
            from purpose in SetPurpose.All.Remove(SetPurpose.Assessment)
            from standard in Standard.All
            select catalog.InForce(standard, EmbeddedCommune, 2022, purpose: purpose).Sha256)
        + string.Join(
            ' ',
            from kind in AssessedUnit.All.Remove(AssessedUnit.Commune)
            from standard in Standard.All
            from province in new[] { "10", "15" }
            from year in new[] { 2022, 2026 }
            select catalog.InForce(standard, CommuneOf(province), year, of: kind).Sha256);

    [GeneratedRegex(@"\[\d+\]")]
    private static partial Regex Indices();
}
