using System.Collections.Immutable;
using System.Composition;
using Lambda.Routing.Generators.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FindSymbols;
using Microsoft.CodeAnalysis.Formatting;

namespace Lambda.Routing.CodeFixes;

/// <summary>Makes a handler return nothing whose value AWS discards. What it computes is computed all the same.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(DiscardedReturnCodeFix)), Shared]
internal sealed class DiscardedReturnCodeFix : CodeFix
{
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [RouteIds.ReturnDiscarded];

    protected override void Register(CodeFixContext context, Diagnostic diagnostic, MethodDeclarationSyntax method, IMethodSymbol symbol, SemanticModel model)
    {
        // What has its type from the return type alone would have none.
        if (!IsDeclaredTwice(symbol) && !method.DescendantNodes().Any(node => node is ImplicitObjectCreationExpressionSyntax { Parent: ReturnStatementSyntax or ArrowExpressionClauseSyntax }
            or LiteralExpressionSyntax { RawKind: (int)SyntaxKind.DefaultLiteralExpression or (int)SyntaxKind.NullLiteralExpression, Parent: ReturnStatementSyntax or ArrowExpressionClauseSyntax }
            or CollectionExpressionSyntax { Parent: ReturnStatementSyntax or ArrowExpressionClauseSyntax } or ThrowExpressionSyntax { Parent: ArrowExpressionClauseSyntax }))
        {
            Offer(context, diagnostic, "Return nothing", nameof(DiscardedReturnCodeFix), cancellation => ChangeAsync(context.Document, method, symbol, cancellation));
        }
    }

    /// <summary>Whether nobody uses the value: not even a test that calls the handler.</summary>
    protected override async Task<bool> IsSafeAsync(Document document, IMethodSymbol symbol, CancellationToken cancellation)
    {
        foreach (ReferenceLocation use in (await SymbolFinder.FindReferencesAsync(symbol, document.Project.Solution, cancellation).ConfigureAwait(false)).SelectMany(found => found.Locations))
        {
            SyntaxNode? root = await use.Document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false);
            SyntaxNode? call = root?.FindNode(use.Location.SourceSpan, getInnermostNodeForTie: true).FirstAncestorOrSelf<InvocationExpressionSyntax>();
            if ((call?.Parent is AwaitExpressionSyntax awaited ? awaited.Parent : call?.Parent) is not ExpressionStatementSyntax)
            {
                return false;
            }
        }
        return true;
    }

    private static async Task<Document> ChangeAsync(Document document, MethodDeclarationSyntax method, IMethodSymbol symbol, CancellationToken cancellation)
    {
        SyntaxNode root = (await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false))!;
        return document.WithSyntaxRoot(root.ReplaceNode(method, WithoutValue(method, symbol).WithAdditionalAnnotations(Formatter.Annotation)));
    }

    private static MethodDeclarationSyntax WithoutValue(MethodDeclarationSyntax method, IMethodSymbol symbol)
    {
        bool isTask = symbol.ReturnType is INamedTypeSymbol { IsGenericType: true, Name: "Task" }, isValueTask = symbol.ReturnType is INamedTypeSymbol { IsGenericType: true, Name: "ValueTask" };
        TypeSyntax type = isTask || isValueTask ? NameOf(method.ReturnType) : SyntaxFactory.PredefinedType(SyntaxFactory.Token(SyntaxKind.VoidKeyword));
        MethodDeclarationSyntax changed = method.WithReturnType(type.WithTriviaFrom(method.ReturnType));
        if (isTask && !symbol.IsAsync)
        {
            // A Task<T> is a Task.
            return changed;
        }
        bool becomesAsync = isValueTask && !symbol.IsAsync;
        if (becomesAsync)
        {
            changed = changed.AddModifiers(SyntaxFactory.Token(SyntaxKind.AsyncKeyword).WithTrailingTrivia(SyntaxFactory.Space));
        }
        var returns = new ReturnRewriter(becomesAsync);
        return changed.ExpressionBody is { } arrow
            ? changed.WithExpressionBody(null).WithSemicolonToken(default).WithBody(SyntaxFactory.Block(returns.Statement(arrow.Expression)))
            : changed.WithBody(returns.Rewrite(changed.Body!));
    }

    /// <summary>The type as it was written, without its argument: <c>System.Threading.Tasks.Task</c>.</summary>
    private static TypeSyntax NameOf(TypeSyntax type) => type switch
    {
        GenericNameSyntax generic => SyntaxFactory.IdentifierName(generic.Identifier.WithTrailingTrivia()),
        QualifiedNameSyntax { Right: GenericNameSyntax generic } qualified => qualified.WithRight(SyntaxFactory.IdentifierName(generic.Identifier)),
        AliasQualifiedNameSyntax { Name: GenericNameSyntax generic } alias => alias.WithName(SyntaxFactory.IdentifierName(generic.Identifier)),
        _ => type,
    };
}
