using System.Collections.Immutable;
using System.Composition;
using Lambda.Routing.Generators.Diagnostics;
using Lambda.Routing.Generators.Parsing;
using Lambda.Routing.Generators.Parsing.Routes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;

namespace Lambda.Routing.CodeFixes;

/// <summary>Makes a handler, and the types around it, accessible to the generated code, where nothing else is in its way.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MakeAccessibleCodeFix)), Shared]
internal sealed class MakeAccessibleCodeFix : CodeFix
{
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [RouteIds.NotCallable];

    protected override void Register(CodeFixContext context, Diagnostic diagnostic, MethodDeclarationSyntax method, IMethodSymbol symbol, SemanticModel model)
    {
        SyntaxNode[] hidden = [.. method.AncestorsAndSelf().Where(node => node is MethodDeclarationSyntax or TypeDeclarationSyntax
            && model.GetDeclaredSymbol(node, context.CancellationToken) is { } declared && !declared.IsOpen())];
        // Other parts of a partial type or method would have to be changed too, and types that nobody else sees can stand in no signature that others see.
        if (hidden.Length > 0 && !IsDeclaredTwice(symbol) && symbol.Parameters.Select(parameter => parameter.Type).Prepend(symbol.ReturnType).All(IsVisible) && HandlerShape.Obstacle(symbol) is null && !hidden.Any(node => node is TypeDeclarationSyntax type && type.Modifiers.Any(SyntaxKind.PartialKeyword)))
        {
            Offer(context, diagnostic, $"Make '{symbol.Name}' internal", nameof(MakeAccessibleCodeFix), cancellation => OpenAsync(context.Document, hidden, cancellation));
        }
    }

    private static bool IsVisible(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => IsVisible(array.ElementType),
        INamedTypeSymbol named => named.IsVisibleInAssembly() && named.TypeArguments.All(IsVisible),
        _ => true,
    };

    private static async Task<Document> OpenAsync(Document document, SyntaxNode[] hidden, CancellationToken cancellation)
    {
        DocumentEditor editor = await DocumentEditor.CreateAsync(document, cancellation).ConfigureAwait(false);
        foreach (SyntaxNode node in hidden)
        {
            editor.ReplaceNode(node, static (current, generator) => generator.WithAccessibility(WithoutFile(current), Accessibility.Internal));
        }
        return editor.GetChangedDocument();
    }

    private static SyntaxNode WithoutFile(SyntaxNode node) =>
        node is TypeDeclarationSyntax type && type.Modifiers.IndexOf(SyntaxKind.FileKeyword) is >= 0 and var at ? type.WithModifiers(type.Modifiers.RemoveAt(at)).WithLeadingTrivia(type.GetLeadingTrivia()) : node;
}
