using System.Runtime.CompilerServices;
using Lambda.Routing.Generators.Parsing;
using Lambda.Routing.Generators.Parsing.Sources;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Lambda.Routing.Generators.Analyzers;

/// <summary>
/// What methods are called that write a value as JSON. A referenced assembly is searched once in its life, and so is each of the project's files.
/// </summary>
internal static class WritingMethods
{
    private static readonly ConditionalWeakTable<IAssemblySymbol, string[]> s_byAssembly = new();
    private static readonly ConditionalWeakTable<SyntaxTree, string[]> s_byTree = new();

    public static HashSet<string> NamesIn(Compilation compilation, CancellationToken cancellation)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (IAssemblySymbol assembly in LibraryReferences.Of(compilation))
        {
            names.UnionWith(s_byAssembly.GetValue(assembly, static found => [.. found.GlobalNamespace.AllTypes().SelectMany(Writing)]));
        }
        foreach (SyntaxTree tree in compilation.SyntaxTrees)
        {
            cancellation.ThrowIfCancellationRequested();
            names.UnionWith(s_byTree.GetValue(tree, static found => [.. Writing(found.GetRoot())]));
        }
        return names;
    }

    private static IEnumerable<string> Writing(INamedTypeSymbol type) => type.GetMembers().OfType<IMethodSymbol>()
        .Where(method => method.TypeParameters.Any(parameter => parameter.HasAttribute(KnownNames.WrittenAsJson)))
        .Select(method => method.Name);

    // An attribute of a type parameter is hardly ever another one; whether it is this one is asked of the symbol.
    private static IEnumerable<string> Writing(SyntaxNode root) => root.DescendantNodes()
        .Select(static node => node switch
        {
            MethodDeclarationSyntax method => (Name: method.Identifier.ValueText, Parameters: method.TypeParameterList),
            LocalFunctionStatementSyntax function => (Name: function.Identifier.ValueText, Parameters: function.TypeParameterList),
            _ => default,
        })
        .Where(static found => found.Parameters?.Parameters.Any(parameter => parameter.AttributeLists.Count > 0) == true)
        .Select(static found => found.Name);
}
