using System.Collections.Immutable;
using System.Composition;
using Lambda.Routing.Generators.Analyzers;
using Lambda.Routing.Generators.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Lambda.Routing.CodeFixes;

/// <summary>
/// Makes a payload's type known: adds it to one of the project's <c>JsonSerializerContext</c>s, or writes the first one.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(UnknownPayloadCodeFix)), Shared]
internal sealed class UnknownPayloadCodeFix : CodeFixProvider
{
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [RouteIds.UnknownPayload];

    public override FixAllProvider? GetFixAllProvider() => UnknownPayloadFixAll.Instance;

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        SemanticModel? model = await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        if (model is null || JsonTypes.Find(model.Compilation) is not { } json)
        {
            return;
        }
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            if (diagnostic.Properties.TryGetValue(FindingProperties.Type, out string? name) && name is not null
                && PayloadType.Resolve(model, diagnostic.Location.SourceSpan.Start, name) is { } payload)
            {
                Register(context, diagnostic, model.Compilation, json, payload);
            }
        }
    }

    private static void Register(CodeFixContext context, Diagnostic diagnostic, Compilation compilation, JsonTypes json, ITypeSymbol payload)
    {
        Document document = context.Document;
        string readable = payload.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat);
        ImmutableArray<INamedTypeSymbol> contexts = JsonContexts.In(compilation, json);
        if (contexts.IsEmpty)
        {
            context.RegisterCodeFix(
                CodeAction.Create(
                    $"Create {NewJsonContext.Name} with [JsonSerializable(typeof({readable}))]",
                    cancellation => NewJsonContext.AddAsync(document, json, payload, cancellation),
                    NewJsonContext.Name),
                diagnostic);
        }
        foreach (INamedTypeSymbol target in contexts)
        {
            context.RegisterCodeFix(
                CodeAction.Create(
                    $"Add [JsonSerializable(typeof({readable}))] to {target.Name}",
                    cancellation => JsonContexts.AddAsync(document.Project.Solution, target, json, payload, cancellation),
                    target.ToDisplayString()),
                diagnostic);
        }
    }
}
