using System.Collections.Immutable;
using Lambda.Routing.Generators.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Lambda.Routing.CodeFixes;

/// <summary>Lists all payload types of a scope in one context, one after the other: two changes of one attribute list could not be merged.</summary>
internal sealed class UnknownPayloadFixAll : FixAllProvider
{
    public static readonly UnknownPayloadFixAll Instance = new();

    public override async Task<CodeAction?> GetFixAsync(FixAllContext fixAllContext)
    {
        ImmutableArray<Diagnostic> diagnostics = fixAllContext.Scope == FixAllScope.Document && fixAllContext.Document is { } document
            ? await fixAllContext.GetDocumentDiagnosticsAsync(document).ConfigureAwait(false)
            : await fixAllContext.GetAllDiagnosticsAsync(fixAllContext.Project).ConfigureAwait(false);
        return CodeAction.Create(
            "Add [JsonSerializable] for all payloads",
            cancellation => FixAsync(fixAllContext.Project, diagnostics, fixAllContext.CodeActionEquivalenceKey, cancellation),
            fixAllContext.CodeActionEquivalenceKey);
    }

    private static async Task<Solution> FixAsync(Project project, ImmutableArray<Diagnostic> diagnostics, string? key, CancellationToken cancellation)
    {
        var done = new HashSet<string>();
        foreach (Diagnostic diagnostic in diagnostics.OrderBy(diagnostic => diagnostic.Location.SourceSpan.Start))
        {
            if (diagnostic.Properties.TryGetValue(FindingProperties.Type, out string? name) && name is not null && done.Add(name)
                && DocumentOf(project, diagnostic) is { } document)
            {
                project = (await FixOneAsync(document, name, key, cancellation).ConfigureAwait(false)).GetProject(project.Id)!;
            }
        }
        return project.Solution;
    }

    private static async Task<Solution> FixOneAsync(Document document, string name, string? key, CancellationToken cancellation)
    {
        SemanticModel model = (await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false))!;
        if (JsonTypes.Find(model.Compilation) is not { } json || PayloadType.Resolve(model, 0, name) is not { } payload)
        {
            return document.Project.Solution;
        }
        ImmutableArray<INamedTypeSymbol> contexts = JsonContexts.In(model.Compilation, json);
        INamedTypeSymbol? target = contexts.FirstOrDefault(context => context.ToDisplayString() == key) ?? contexts.FirstOrDefault();
        return target is null
            ? (await NewJsonContext.AddAsync(document, json, payload, cancellation).ConfigureAwait(false)).Project.Solution
            : await JsonContexts.AddAsync(document.Project.Solution, target, json, payload, cancellation).ConfigureAwait(false);
    }

    // The tree of the diagnostic is the one before the first change.
    private static Document? DocumentOf(Project project, Diagnostic diagnostic) =>
        project.Documents.FirstOrDefault(document => document.FilePath == diagnostic.Location.SourceTree?.FilePath);
}
