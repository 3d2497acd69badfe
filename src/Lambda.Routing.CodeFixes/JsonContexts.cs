using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;

namespace Lambda.Routing.CodeFixes;

/// <summary>The <c>JsonSerializerContext</c>s that the project itself declares.</summary>
internal static class JsonContexts
{
    public static ImmutableArray<INamedTypeSymbol> In(Compilation compilation, JsonTypes json) =>
        [.. TypesOf(compilation.Assembly.GlobalNamespace).Where(type => SymbolEqualityComparer.Default.Equals(type.BaseType, json.Context))];

    public static async Task<Solution> AddAsync(
        Solution solution, INamedTypeSymbol context, JsonTypes json, ITypeSymbol payload, CancellationToken cancellation)
    {
        SyntaxNode declaration = await DeclarationOf(context, json, cancellation).ConfigureAwait(false);
        if (solution.GetDocument(declaration.SyntaxTree) is not { } document)
        {
            return solution;
        }
        DocumentEditor editor = await DocumentEditor.CreateAsync(document, cancellation).ConfigureAwait(false);
        editor.AddAttribute(declaration, SerializableAttribute.Write(editor.Generator, json, payload));
        return editor.GetChangedDocument().Project.Solution;
    }

    // A partial class has several declarations: the one that already lists types is where a reader looks.
    private static async Task<SyntaxNode> DeclarationOf(INamedTypeSymbol context, JsonTypes json, CancellationToken cancellation)
    {
        SyntaxReference? listing = context.GetAttributes()
            .FirstOrDefault(attribute => SymbolEqualityComparer.Default.Equals(attribute.AttributeClass, json.Serializable))?
            .ApplicationSyntaxReference;
        SyntaxNode node = await (listing ?? context.DeclaringSyntaxReferences[0]).GetSyntaxAsync(cancellation).ConfigureAwait(false);
        return node.FirstAncestorOrSelf<ClassDeclarationSyntax>() ?? node;
    }

    private static IEnumerable<INamedTypeSymbol> TypesOf(INamespaceOrTypeSymbol container)
    {
        foreach (INamespaceOrTypeSymbol member in container.GetMembers().OfType<INamespaceOrTypeSymbol>())
        {
            if (member is INamedTypeSymbol type && !type.DeclaringSyntaxReferences.IsEmpty)
            {
                yield return type;
            }
            foreach (INamedTypeSymbol nested in TypesOf(member))
            {
                yield return nested;
            }
        }
    }
}
