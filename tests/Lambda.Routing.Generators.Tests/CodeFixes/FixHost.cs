using System.Collections.Immutable;
using Lambda.Routing.CodeFixes;
using Lambda.Routing.Generators.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Lambda.Routing.Generators.Tests.CodeFixes;

/// <summary>Applies code fixes to a project's findings, as an editor does.</summary>
internal static class FixHost
{
    /// <summary>The sources after the fix of an unknown payload whose title is chosen.</summary>
    public static Task<FixResult> FixAsync(Func<IReadOnlyList<string>, int> choose, params string[] sources) =>
        FixAsync<UnknownPayloadCodeFix>("LR2001", choose, sources);

    /// <summary>The sources after a fix of the first finding with the id.</summary>
    public static async Task<FixResult> FixAsync<TFix>(string id, Func<IReadOnlyList<string>, int> choose, params string[] sources) where TFix : CodeFixProvider, new()
    {
        CancellationToken cancellation = TestContext.Current.CancellationToken;
        using var workspace = new AdhocWorkspace();
        Project project = Open(workspace, GeneratorHost.Compile(sources));
        Diagnostic diagnostic = (await FindAsync(project, id, cancellation))[0];
        IReadOnlyList<CodeAction> actions = await ActionsAsync<TFix>(project, diagnostic, cancellation);
        string[] titles = [.. actions.Select(action => action.Title)];
        return actions.Count == 0 ? new FixResult([], sources) : new FixResult(titles, await ApplyAsync(actions[choose(titles)], project, sources, cancellation));
    }

    /// <summary>The sources after the first offered fix was applied to every finding with the id.</summary>
    public static async Task<FixResult> FixAllAsync<TFix>(string id, params string[] sources) where TFix : CodeFixProvider, new()
    {
        CancellationToken cancellation = TestContext.Current.CancellationToken;
        using var workspace = new AdhocWorkspace();
        Project project = Open(workspace, GeneratorHost.Compile(sources));
        ImmutableArray<Diagnostic> found = await FindAsync(project, id, cancellation);
        CodeAction first = (await ActionsAsync<TFix>(project, found[0], cancellation))[0];
        var fix = new TFix();
        var context = new FixAllContext(
            project.GetDocument(found[0].Location.SourceTree)!, fix, FixAllScope.Project, first.EquivalenceKey, [id], new Found(found), cancellation);
        CodeAction action = (await fix.GetFixAllProvider()!.GetFixAsync(context))!;
        return new FixResult([action.Title], await ApplyAsync(action, project, sources, cancellation));
    }

    private static async Task<ImmutableArray<Diagnostic>> FindAsync(Project project, string id, CancellationToken cancellation)
    {
        Compilation compilation = (await project.GetCompilationAsync(cancellation))!;
        ImmutableArray<Diagnostic> found = await compilation.WithAnalyzers([new RouteAnalyzer(), new WrittenAsJsonAnalyzer()]).GetAnalyzerDiagnosticsAsync(cancellation);
        return [.. found.Where(finding => finding.Id == id).OrderBy(finding => finding.Location.SourceSpan.Start)];
    }

    private static async Task<IReadOnlyList<CodeAction>> ActionsAsync<TFix>(Project project, Diagnostic diagnostic, CancellationToken cancellation) where TFix : CodeFixProvider, new()
    {
        var actions = new List<CodeAction>();
        Document document = project.GetDocument(diagnostic.Location.SourceTree)!;
        await new TFix().RegisterCodeFixesAsync(new CodeFixContext(document, diagnostic, (action, _) => actions.Add(action), cancellation));
        return actions;
    }

    private static async Task<string[]> ApplyAsync(CodeAction action, Project project, string[] sources, CancellationToken cancellation)
    {
        ImmutableArray<CodeActionOperation> operations = await action.GetOperationsAsync(cancellation);
        return await TextsOf(operations.OfType<ApplyChangesOperation>().Single().ChangedSolution.GetProject(project.Id)!, sources, cancellation);
    }

    private static Project Open(AdhocWorkspace workspace, CSharpCompilation compilation)
    {
        Project project = workspace.AddProject(ProjectInfo.Create(
            ProjectId.CreateNewId(), VersionStamp.Default, "Consumer", "Consumer", LanguageNames.CSharp,
            compilationOptions: compilation.Options, parseOptions: compilation.SyntaxTrees[0].Options, metadataReferences: compilation.References));
        foreach (SyntaxTree tree in compilation.SyntaxTrees)
        {
            project = project.AddDocument(tree.FilePath, tree.GetText(), filePath: tree.FilePath).Project;
        }
        return project;
    }

    // The first documents are the implicit usings, which no test writes.
    private static async Task<string[]> TextsOf(Project project, string[] sources, CancellationToken cancellation)
    {
        var texts = new List<string>();
        foreach (Document document in project.Documents.OrderBy(document => document.Name, StringComparer.Ordinal).TakeLast(sources.Length))
        {
            texts.Add((await document.GetTextAsync(cancellation)).ToString());
        }
        return [.. texts];
    }

    private sealed class Found(ImmutableArray<Diagnostic> all) : FixAllContext.DiagnosticProvider
    {
        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) => Task.FromResult(all.AsEnumerable());

        public override async Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken)
        {
            SyntaxTree? tree = await document.GetSyntaxTreeAsync(cancellationToken);
            return all.Where(diagnostic => diagnostic.Location.SourceTree == tree);
        }

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) => Task.FromResult(Enumerable.Empty<Diagnostic>());
    }
}

/// <summary>What was offered, and the sources after the chosen fix.</summary>
internal sealed record FixResult(IReadOnlyList<string> Titles, string[] Sources);
