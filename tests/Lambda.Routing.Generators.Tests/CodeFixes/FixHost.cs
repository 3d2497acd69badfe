using System.Collections.Immutable;
using Lambda.Routing.CodeFixes;
using Lambda.Routing.Generators.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Lambda.Routing.Generators.Tests.CodeFixes;

/// <summary>Applies the code fix of a project's first finding, as an editor does.</summary>
internal static class FixHost
{
    /// <summary>The sources after the fix whose title is chosen.</summary>
    public static async Task<FixResult> FixAsync(Func<IReadOnlyList<string>, int> choose, params string[] sources)
    {
        CancellationToken cancellation = TestContext.Current.CancellationToken;
        using var workspace = new AdhocWorkspace();
        Project project = Open(workspace, GeneratorHost.Compile(sources));
        Compilation compilation = (await project.GetCompilationAsync(cancellation))!;
        ImmutableArray<Diagnostic> found = await compilation.WithAnalyzers([new RouteAnalyzer(), new WrittenAsJsonAnalyzer()]).GetAnalyzerDiagnosticsAsync(cancellation);
        Diagnostic diagnostic = found.First(finding => finding.Id == "LR2001");

        var actions = new List<CodeAction>();
        Document document = project.GetDocument(diagnostic.Location.SourceTree)!;
        await new UnknownPayloadCodeFix().RegisterCodeFixesAsync(
            new CodeFixContext(document, diagnostic, (action, _) => actions.Add(action), cancellation));
        string[] titles = [.. actions.Select(action => action.Title)];
        ImmutableArray<CodeActionOperation> operations = await actions[choose(titles)].GetOperationsAsync(cancellation);
        Solution changed = operations.OfType<ApplyChangesOperation>().Single().ChangedSolution;
        return new FixResult(titles, await TextsOf(changed.GetProject(project.Id)!, sources, cancellation));
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
}

/// <summary>What was offered, and the sources after the chosen fix.</summary>
internal sealed record FixResult(IReadOnlyList<string> Titles, string[] Sources);
