using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Lambda.Routing.Conformance.Tests.Folders;

/// <summary>A type as a folder's file declares it, and as its assembly has it.</summary>
internal sealed record DeclaredType(Type Type, IReadOnlyList<string> Modifiers, bool IsRecordClass)
{
    /// <summary>The types that a file declares outside of other types.</summary>
    public static IEnumerable<DeclaredType> In(string file) =>
        from declaration in CSharpSyntaxTree.ParseText(File.ReadAllText(file)).GetRoot()
            .DescendantNodes(node => node is not BaseTypeDeclarationSyntax).OfType<BaseTypeDeclarationSyntax>()
        select new DeclaredType(
            Load(declaration),
            [.. declaration.Modifiers.Select(modifier => modifier.Text)],
            declaration is RecordDeclarationSyntax record && !record.ClassOrStructKeyword.IsKind(SyntaxKind.StructKeyword));

    private static Type Load(BaseTypeDeclarationSyntax declaration)
    {
        string space = declaration.Ancestors().OfType<BaseNamespaceDeclarationSyntax>().Single().Name.ToString();
        int arity = (declaration as TypeDeclarationSyntax)?.TypeParameterList?.Parameters.Count ?? 0;
        return TriggerAssembly.Type($"{space}.{declaration.Identifier.ValueText}{(arity > 0 ? $"`{arity}" : "")}");
    }
}
