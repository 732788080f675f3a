using System.Collections.Frozen;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Ntm.Criteria.Tests.Infrastructure;

namespace Ntm.Criteria.Tests;

/// <summary>The rules of style that <c>dotnet format</c> mends and no analyser of the build knows: no needless this (IDE0003), string and not String (IDE0049), and the order of usings.</summary>
public sealed class SourceStyleTests
{
    private static readonly ImmutableArray<string> Folders = ["src", "tests", "tools", "docs", "benchmarks"];

    private static readonly FrozenSet<string> TypesWithKeyword = FrozenSet.Create(
        StringComparer.Ordinal,
        "Boolean", "Byte", "Char", "Decimal", "Double", "Int16", "Int32", "Int64", "Object", "SByte", "Single", "String", "UInt16", "UInt32", "UInt64");

    [Fact]
    public void Every_source_file_keeps_to_them()
    {
        var files = SourceFiles().ToList();

        files.Should().HaveCountGreaterThan(400);
        files.SelectMany(file => Offences(file, Repository.ReadText(file))).Should().BeEmpty();
    }

    [Theory]
    [InlineData("class A { string B = String.Empty; }", "a.cs:1 writes String for its keyword")]
    [InlineData("class A { System.Int32 B() => 1; }", "a.cs:1 writes Int32 for its keyword")]
    [InlineData("class A\n{\n    object B(object c) => (Object)c;\n}", "a.cs:3 writes Object for its keyword")]
    [InlineData("class A { int _b; int C() => this._b; }", "a.cs:1 says this of _b")]
    [InlineData("class A { int B() => this.C(); int C() => 1; }", "a.cs:1 says this of C")]
    [InlineData("using NodaTime;\nusing System.Text;", "a.cs:2 uses System.Text after NodaTime")]
    [InlineData("using static System.Math;\nusing NodaTime;", "a.cs:2 uses NodaTime after System.Math")]
    [InlineData("using N = NodaTime;\nusing static System.Math;", "a.cs:2 uses System.Math after NodaTime")]
    public void What_does_not_keep_to_them_is_told_with_file_and_line(string source, string told) => Offences("a.cs", source).Should().Equal(told);

    [Theory]
    [InlineData("class A { int _b; A(int b) => _b = b; A B() => this; }")]
    [InlineData("class A { int B() => this.ExtendedElsewhere(); }")]
    [InlineData("class A { A Object(int b) => Object(b); object B => Kind.Object; }")]
    [InlineData("using System;\nusing System.Text;\nusing System.Text.Json;\nusing NodaTime;\nusing static System.Math;\nusing N = NodaTime;")]
    public void What_keeps_to_them_is_not_told(string source) => Offences("a.cs", source).Should().BeEmpty();

    private static IEnumerable<string> SourceFiles() =>
        from folder in Folders
        from file in Directory.EnumerateFiles(Repository.PathOf(folder), "*.cs", SearchOption.AllDirectories)
        let path = Path.GetRelativePath(Repository.PathOf("."), file).Replace('\\', '/')
        where !path.Split('/').Any(part => part is "obj" or "bin")
        orderby path
        select path;

    private static IEnumerable<string> Offences(string path, string text)
    {
        var root = CSharpSyntaxTree.ParseText(text, CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.Preview)).GetCompilationUnitRoot();
        var names = root.DescendantNodes(descendIntoTrivia: true).OfType<IdentifierNameSyntax>().Where(IsTypeWithKeyword).Select(name => (Node: (SyntaxNode)name, Told: $"writes {name} for its keyword"));
        var members = root.DescendantNodes().OfType<MemberAccessExpressionSyntax>().Where(IsOfNeedlessThis).Select(member => (Node: (SyntaxNode)member, Told: $"says this of {member.Name}"));
        var usings = root.Usings.Zip(root.Usings.Skip(1)).Where(pair => string.CompareOrdinal(Place(pair.First), Place(pair.Second)) > 0)
            .Select(pair => (Node: (SyntaxNode)pair.Second, Told: $"uses {pair.Second.NamespaceOrType} after {pair.First.NamespaceOrType}"));
        return names.Concat(members).Concat(usings).Select(offence => $"{path}:{offence.Node.GetLocation().GetLineSpan().StartLinePosition.Line + 1} {offence.Told}");
    }

    private static bool IsTypeWithKeyword(IdentifierNameSyntax name) => TypesWithKeyword.Contains(name.Identifier.ValueText) && name.Parent switch
    {
        MemberAccessExpressionSyntax access => access.Expression == name || access.Expression.ToString() == "System",
        QualifiedNameSyntax qualified => qualified.Right == name && qualified.Left.ToString() == "System",
        _ => SyntaxFacts.IsInTypeOnlyContext(name),
    };

    // A call may be of an extension, which needs it.
    private static bool IsOfNeedlessThis(MemberAccessExpressionSyntax member) => member.Expression is ThisExpressionSyntax
        && (member.Parent is not InvocationExpressionSyntax
            || member.FirstAncestorOrSelf<TypeDeclarationSyntax>()!.Members.OfType<MethodDeclarationSyntax>().Any(method => method.Identifier.ValueText == member.Name.Identifier.ValueText));

    // Namespaces, then types whose members are used, then aliases; of each what is of System first.
    private static string Place(UsingDirectiveSyntax directive)
    {
        var name = directive.NamespaceOrType.ToString();
        var kind = directive.Alias is not null ? 2 : directive.StaticKeyword != default ? 1 : 0;
        var origin = name == "System" || name.StartsWith("System.", StringComparison.Ordinal) ? 0 : 1;
        return $"{PlainNumber.Format(kind)}{PlainNumber.Format(origin)} {name.ToUpperInvariant()}";
    }
}
