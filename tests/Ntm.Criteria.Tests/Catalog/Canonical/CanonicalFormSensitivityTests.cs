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

    private static readonly ParallelOptions OnEachCore = new() { MaxDegreeOfParallelism = Environment.ProcessorCount };

    private static readonly ImmutableArray<SourceDocument> Embedded = EmbeddedDocuments.OfCriteria();

    private static readonly Lazy<Subject> OfIllustrative = new(() => new([.. IllustrativeKinds.Documents], IllustrativeDigests));

    private static readonly Lazy<Subject> OfEmbedded = new(() => new(Embedded, EmbeddedDigests));

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
        Check(OfIllustrative.Value, name, paths => paths).Should().BeGreaterThan(10);

    [Theory]
    [MemberData(nameof(NamesWithShapes))]
    public void The_last_datum_of_each_shape_of_the_embedded_documents_is_in_the_digest(string name) => Check(OfEmbedded.Value, name, _ => OfEachShape[name]);

    /// <summary>The same for each of the thousands of data; it takes minutes.</summary>
    [Theory(Explicit = true)]
    [MemberData(nameof(EmbeddedNames))]
    public void Each_datum_of_an_embedded_document_is_in_the_digest(string name) => Check(OfEmbedded.Value, name, paths => paths);

    // How many data could be changed.
    private static int Check(Subject subject, string name, Func<IEnumerable<string>, IEnumerable<string>> select)
    {
        var mutated = new MutatedDocument(subject.Documents.Single(document => document.Name == name));
        var changed = new ConcurrentBag<string>();
        var unseen = new ConcurrentBag<string>();
        Parallel.ForEach(select(mutated.Paths), OnEachCore, path =>
        {
            var catalog = mutated.Changed(path)
                .Select(other => CriteriaCatalog.TryLoad([.. subject.Documents.Select(document => document.Name == name ? other : document)], out var loaded, out _) ? loaded : null)
                .OfType<CriteriaCatalog>()
                .FirstOrDefault();
            if (catalog is not null)
            {
                (subject.IsSameIn(catalog) ? unseen : changed).Add(path);
            }
        });

        unseen.Where(path => !MayBeUnseen(path, mutated)).Order(StringComparer.Ordinal).Should().BeEmpty();
        return changed.Count;
    }

    // Of which date the code of a province is says nothing while it is that of the same province; and nothing was checked where there is nothing of the law.
    private static bool MayBeUnseen(string path, MutatedDocument document) =>
        Indices().Replace(path, "") == "$.provisions.territory.on" || (path == "$.lastChecked" && !document.Paths.Any(other => other.Contains(".basis", StringComparison.Ordinal)));

    private static IEnumerable<string> IllustrativeDigests(CriteriaCatalog catalog) =>
        from commune in Communes
        from standard in new[] { Standard.Basic, Standard.Advanced }
        from date in new LocalDate[] { new(2022, 3, 1), new(2022, 12, 31), new(2023, 12, 31) }
        select catalog.InForce(standard, commune, date.Year, date).Sha256;

    private static IEnumerable<string> EmbeddedDigests(CriteriaCatalog catalog) =>
        (from question in new (Standard Standard, LocalDate Date, string Province)[]
         {
             (Standard.Basic, new(2018, 12, 31), "10"), (Standard.Model, new(2022, 4, 1), "10"), (Standard.Model, new(2022, 12, 31), "10"),
             (Standard.Model, new(2024, 12, 31), "10"), (Standard.Basic, new(2026, 12, 31), "10"), (Standard.Advanced, new(2019, 12, 31), "10"),
             (Standard.Model, new(2019, 12, 31), "10"), (Standard.Advanced, new(2026, 12, 31), "10"), (Standard.Model, new(2026, 12, 31), "10"),
             (Standard.Basic, new(2022, 12, 31), "70"), (Standard.Advanced, new(2022, 12, 31), "30"), (Standard.Advanced, new(2025, 12, 31), "38"),
             (Standard.Basic, new(2023, 12, 31), "44"), (Standard.Model, new(2023, 12, 31), "36"),
         }
         select catalog.InForce(question.Standard, CommuneOf(question.Province), question.Date.Year, question.Date).Sha256)
        .Concat(
            from purpose in SetPurpose.All.Remove(SetPurpose.Assessment)
            from standard in Standard.All
            select catalog.InForce(standard, CommuneOf("10"), 2022, purpose: purpose).Sha256)
        .Concat(
            from kind in AssessedUnit.All.Remove(AssessedUnit.Commune)
            from standard in Standard.All
            from province in new[] { "10", "15" }
            from year in new[] { 2022, 2026 }
            select catalog.InForce(standard, CommuneOf(province), year, of: kind).Sha256);

    [GeneratedRegex(@"\[\d+\]")]
    private static partial Regex Indices();

    // Documents and the digests of their laws, which are asked of another catalogue one by one until one differs.
    private sealed record Subject(ImmutableArray<SourceDocument> Documents, Func<CriteriaCatalog, IEnumerable<string>> Digests)
    {
        private readonly string[] _before = [.. Digests(CriteriaCatalog.Load(Documents))];

        public bool IsSameIn(CriteriaCatalog catalog) => Digests(catalog).SequenceEqual(_before);
    }
}
