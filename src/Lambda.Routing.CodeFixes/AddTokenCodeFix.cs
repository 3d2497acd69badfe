using System.Collections.Immutable;
using System.Composition;
using Lambda.Routing.Generators.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using Microsoft.CodeAnalysis.FindSymbols;

namespace Lambda.Routing.CodeFixes;

/// <summary>Adds a <see cref="CancellationToken"/> to a handler of batches.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(AddTokenCodeFix)), Shared]
internal sealed class AddTokenCodeFix : CodeFix
{
    private const string Name = "cancellationToken";

    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [RouteIds.NoToken];

    protected override void Register(CodeFixContext context, Diagnostic diagnostic, MethodDeclarationSyntax method, IMethodSymbol symbol, SemanticModel model)
    {
        if (IsDeclaredTwice(symbol) || symbol.Parameters.Any(parameter => parameter.Name == Name)
            || model.Compilation.GetTypeByMetadataName(typeof(CancellationToken).FullName!) is not { } token)
        {
            return;
        }
        Offer(context, diagnostic, "Add a CancellationToken", nameof(AddTokenCodeFix), cancellation => AddAsync(context.Document, method, symbol, token, cancellation));
    }

    private static async Task<Document> AddAsync(Document document, MethodDeclarationSyntax method, IMethodSymbol symbol, ITypeSymbol token, CancellationToken cancellation)
    {
        DocumentEditor editor = await DocumentEditor.CreateAsync(document, cancellation).ConfigureAwait(false);
        SyntaxGenerator generator = editor.Generator;
        // Who calls the method, a test perhaps, goes on compiling.
        bool isCalled = (await SymbolFinder.FindReferencesAsync(symbol, document.Project.Solution, cancellation).ConfigureAwait(false)).Any(found => found.Locations.Any());
        int at = method.ParameterList.Parameters.Count;
        if (isCalled)
        {
            at -= symbol.Parameters.Count(parameter => parameter.IsParams);
        }
        else
        {
            at = symbol.Parameters.TakeWhile(parameter => parameter is { HasExplicitDefaultValue: false, IsParams: false }).Count();
        }
        SyntaxNode parameter = generator.ParameterDeclaration(
            Name, generator.TypeExpression(token, addImport: true), isCalled ? SyntaxFactory.LiteralExpression(SyntaxKind.DefaultLiteralExpression) : null);
        editor.ReplaceNode(method, generator.InsertParameters(method, at, [parameter]));
        return editor.GetChangedDocument();
    }
}
