using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Ntm.Criteria.Tests.Infrastructure;

namespace Ntm.Criteria.Tests;

/// <summary>Facts travel one way: a folder of the library uses those above it in the drawing of the design, never one below.</summary>
public sealed class FolderOrderTests
{
    // From the top of the drawing down. Folders on one line do not use each other.
    private static readonly ImmutableArray<ImmutableArray<string>> Lines =
    [
        ["Values"], ["Law"], ["Territory"], ["Rules"], ["Evidence"], ["Catalog"], ["Assessment"], ["Recognition"], ["Programme", "Changes"],
    ];

    private static readonly CSharpCompilation Library = Compile(SourceFiles());

    [Fact]
    public void No_folder_uses_one_below_it() => Offences(Library).Should().BeEmpty();

    [Fact]
    public void Every_source_file_lies_in_a_folder_of_the_drawing() =>
        Library.SyntaxTrees.Select(tree => tree.FilePath).Where(path => LineOf(path) < 0).Should().BeEmpty();

    [Fact]
    public void A_use_of_a_folder_below_is_found_with_file_line_and_type()
    {
        var compilation = Compile(
        [
            ("Values/Upper.cs", "namespace N;\npublic class Upper\n{\n    public object Make() => new Lower();\n}\n"),
            ("Rules/Lower.cs", "namespace N;\npublic class Lower\n{\n    public Upper? Above { get; set; }\n}\n"),
        ]);

        Offences(compilation).Should().Equal("Values/Upper.cs:4 uses Lower of Rules");
    }

    [Fact]
    public void A_use_without_a_name_is_found_too()
    {
        var compilation = Compile(
        [
            ("Rules/Extensions.cs", "namespace N;\npublic static class Extensions\n{\n    public static int Twice(this int number) => number * 2;\n}\n"),
            ("Law/Other.cs", "namespace N;\npublic class Other\n{\n    public int Four() => 2.Twice();\n}\n"),
        ]);

        Offences(compilation).Should().Equal("Law/Other.cs:4 uses Extensions of Rules");
    }

    // Whatever is of a type below was reached by the name of such a type, or of an extension, somewhere: so these names are asked for what they mean, and no others.
    private static IEnumerable<string> Offences(CSharpCompilation compilation)
    {
        var declared = compilation.SyntaxTrees.SelectMany(Declared).ToLookup(one => one.Name, one => one.File);
        foreach (var tree in compilation.SyntaxTrees)
        {
            var model = compilation.GetSemanticModel(tree);
            var suspects = tree.GetRoot().DescendantNodes(descendIntoTrivia: false).OfType<SimpleNameSyntax>().Where(name => declared[name.Identifier.ValueText].Any(file => IsForbidden(tree.FilePath, file)));
            foreach (var offence in suspects.SelectMany(name => FoldersOf(name, model), (name, use) => (name, use.Type, use.Folder))
                .Where(used => IsForbidden(tree.FilePath, used.Folder))
                .Select(used => $"{tree.FilePath}:{used.name.GetLocation().GetLineSpan().StartLinePosition.Line + 1} uses {used.Type} of {FolderOf(used.Folder)}")
                .Distinct())
            {
                yield return offence;
            }
        }
    }

    private static IEnumerable<(string Name, string File)> Declared(SyntaxTree tree) => tree.GetRoot().DescendantNodes().SelectMany(node => node switch
    {
        BaseTypeDeclarationSyntax type => new[] { type.Identifier.ValueText, WithoutSuffix(type.Identifier.ValueText) },
        DelegateDeclarationSyntax type => [type.Identifier.ValueText],
        MethodDeclarationSyntax method when method.ParameterList.Parameters.FirstOrDefault()?.Modifiers.Any(SyntaxKind.ThisKeyword) == true => [method.Identifier.ValueText],
        _ => [],
    }).Select(name => (name, tree.FilePath)).Distinct();

    private static string WithoutSuffix(string name) => name.EndsWith("Attribute", StringComparison.Ordinal) ? name[..^"Attribute".Length] : name;

    private static bool IsForbidden(string file, string used) =>
        LineOf(used) is var below && LineOf(file) is var line && (below > line || (below == line && FolderOf(used) != FolderOf(file)));

    // The type that a name stands for, or whose member it stands for; where it is declared in the library. What is not understood could be anything.
    private static IEnumerable<(string Type, string Folder)> FoldersOf(SimpleNameSyntax name, SemanticModel model)
    {
        var info = model.GetSymbolInfo(name);
        var symbols = info.Symbol is { } symbol ? [symbol] : info.CandidateSymbols;
        symbols.Should().NotBeEmpty($"{name} is otherwise not understood: {name.GetLocation()}");
        return
        [
            .. from found in symbols
               let type = found as INamedTypeSymbol ?? found.ContainingType
               where type is not null
               from declaration in type.DeclaringSyntaxReferences
               select (type.Name, declaration.SyntaxTree.FilePath),
        ];
    }

    private static int LineOf(string file) => Enumerable.Range(0, Lines.Length).Where(line => Lines[line].Contains(FolderOf(file))).DefaultIfEmpty(-1).First();

    private static string FolderOf(string file) => file.Split('/')[0];

    private static IEnumerable<(string Path, string Text)> SourceFiles()
    {
        var root = Repository.PathOf("src/Ntm.Criteria");
        return from file in Directory.EnumerateFiles(root, "*.cs", SearchOption.AllDirectories)
               let path = Path.GetRelativePath(root, file).Replace('\\', '/')
               where FolderOf(path) is not ("obj" or "bin")
               orderby path
               select (path, File.ReadAllText(file));
    }

    private static CSharpCompilation Compile(IEnumerable<(string Path, string Text)> files)
    {
        const string Usings = "global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq; global using System.Threading; global using System.Threading.Tasks;";
        var options = CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.Preview);
        var trees = files.Select(file => CSharpSyntaxTree.ParseText(file.Text, options, file.Path)).ToList();
        var ambient = CSharpSyntaxTree.ParseText(Usings, options, "Values/ImplicitUsings.cs");
        var references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path) is var name && (name.StartsWith("System.", StringComparison.Ordinal) || name is "NodaTime.dll" or "Ardalis.SmartEnum.dll" or "netstandard.dll"))
            .Select(path => MetadataReference.CreateFromFile(path));
        return CSharpCompilation.Create(
            "Library",
            trees.Append(ambient),
            references,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true, nullableContextOptions: NullableContextOptions.Annotations));
    }
}
