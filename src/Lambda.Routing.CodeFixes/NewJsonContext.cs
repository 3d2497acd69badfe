using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Editing;

namespace Lambda.Routing.CodeFixes;

/// <summary>The first <c>JsonSerializerContext</c> of a project, written at the end of the handler's file.</summary>
internal static class NewJsonContext
{
    public const string Name = "AppJson";

    public static async Task<Document> AddAsync(Document document, JsonTypes json, ITypeSymbol payload, CancellationToken cancellation)
    {
        DocumentEditor editor = await DocumentEditor.CreateAsync(document, cancellation).ConfigureAwait(false);
        SyntaxGenerator generator = editor.Generator;
        SyntaxNode context = generator.AddAttributes(
            generator.ClassDeclaration(
                Name,
                accessibility: Accessibility.Internal,
                modifiers: DeclarationModifiers.Sealed | DeclarationModifiers.Partial,
                baseType: generator.TypeExpression(json.Context, addImport: true)),
            SerializableAttribute.Write(generator, json, payload));
        SyntaxNode last = generator.GetMembers(editor.OriginalRoot).Last();
        editor.InsertAfter(LastOf(generator, last), context);
        return await ImportAsync(editor.GetChangedDocument(), generator, json, cancellation).ConfigureAwait(false);
    }

    // Without the import the simplifier has to leave the names qualified.
    private static async Task<Document> ImportAsync(Document document, SyntaxGenerator generator, JsonTypes json, CancellationToken cancellation)
    {
        string name = json.Context.ContainingNamespace.ToDisplayString();
        SyntaxNode root = (await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false))!;
        return generator.GetNamespaceImports(root).Any(import => generator.GetName(import) == name)
            ? document
            : document.WithSyntaxRoot(generator.AddNamespaceImports(root, generator.NamespaceImportDeclaration(name)));
    }

    // Inside the file's namespace, so that the context stands beside the handlers.
    private static SyntaxNode LastOf(SyntaxGenerator generator, SyntaxNode node) =>
        generator.GetDeclarationKind(node) == DeclarationKind.Namespace ? generator.GetMembers(node).Last() : node;
}
