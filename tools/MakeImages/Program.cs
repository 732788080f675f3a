using System.Collections.Immutable;
using Ntm.Criteria;

// Makes the images that the library carries, of the documents in one folder, and puts them into another.
if (args is not [var documents, var images])
{
    Console.Error.WriteLine("MakeImages <folder of the documents> <folder of the images>");
    return 2;
}

const string Territory = "territory";

var mistakes = 0;
var bag = new DiagnosticBag();
var contents = CatalogReader.Read([.. Open("")], bag);
Tell("", bag.ToDiagnostics());
if (contents is not null)
{
    Write("criteria.image", pass => new CatalogImage(pass).Contents(contents));
}

List<TerritoryIndex.Entry> parts = [];
foreach (var document in Open(Territory))
{
    var isRead = TerritoryDocument.TryRead(document, out var territory, out var diagnostics);
    Tell(Territory, diagnostics);
    if (isRead)
    {
        var part = territory!.Parts.Single();
        parts.Add(new TerritoryIndex.Entry(Path.GetFileNameWithoutExtension(document.Name), part.Head));
        Write(Path.Combine(Territory, Path.ChangeExtension(document.Name, ".image")), pass => new TerritoryImage(pass).Timeline(part.Timeline));
    }
}

Write($"{Territory}.image", pass => new TerritoryIndex(pass).Parts([.. parts.OrderBy(part => part.Head.Provinces[0])]));

return mistakes == 0 ? 0 : 1;

IEnumerable<SourceDocument> Open(string folder) => Directory.EnumerateFiles(Path.Combine(documents, folder), "*.json")
    .Order(StringComparer.Ordinal)
    .Select(path => SourceDocument.FromUtf8(Path.GetFileName(path), File.ReadAllBytes(path)));

void Write(string name, Action<ImagePass> content)
{
    var path = Path.Combine(images, name);
    Directory.CreateDirectory(Path.GetDirectoryName(path)!);
    File.WriteAllBytes(path, ImageFile.Write(content));
}

// As the compiler tells its own, so that the build does too. A warning counts: an image has no place for it.
void Tell(string folder, ImmutableArray<Diagnostic> told)
{
    foreach (var one in told)
    {
        mistakes++;
        Console.Error.WriteLine($"{Path.Combine(documents, folder, one.Document)}({one.Line},{one.Column}): error {one.Code}: {one.Path}: {one.Message} {one.Mend}");
    }
}
