using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Lambda.Routing.CodeFixes;

/// <summary>What fixes of methods have in common: they find the method around the underlined text and offer one change of its document.</summary>
internal abstract class CodeFix : CodeFixProvider
{
    // Each fix changes one method, so that several are merged without a conflict.
    public override FixAllProvider? GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        SyntaxNode? root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        SemanticModel? model = await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            if (model is not null && root?.FindNode(diagnostic.Location.SourceSpan).FirstAncestorOrSelf<MethodDeclarationSyntax>() is { } method
                && model.GetDeclaredSymbol(method, context.CancellationToken) is { } symbol
                && await IsSafeAsync(context.Document, symbol, context.CancellationToken).ConfigureAwait(false))
            {
                Register(context, diagnostic, method, symbol, model);
            }
        }
    }

    /// <summary>Whether the method's other uses go on compiling, where that takes a search.</summary>
    protected virtual Task<bool> IsSafeAsync(Document document, IMethodSymbol symbol, CancellationToken cancellation) => Task.FromResult(true);

    /// <summary>Whether what the method takes and returns is declared elsewhere too: by a base class, an interface, or its other part.</summary>
    protected static bool IsDeclaredTwice(IMethodSymbol method) => method.IsOverride || method.IsVirtual || method.IsPartialDefinition || method.PartialDefinitionPart is not null
        || method.ContainingType.AllInterfaces.SelectMany(type => type.GetMembers().OfType<IMethodSymbol>())
            .Any(member => SymbolEqualityComparer.Default.Equals(method.ContainingType.FindImplementationForInterfaceMember(member), method));

    protected abstract void Register(CodeFixContext context, Diagnostic diagnostic, MethodDeclarationSyntax method, IMethodSymbol symbol, SemanticModel model);

    protected static void Offer(CodeFixContext context, Diagnostic diagnostic, string title, string key, Func<CancellationToken, Task<Document>> change) =>
        context.RegisterCodeFix(CodeAction.Create(title, change, key), diagnostic);
}
