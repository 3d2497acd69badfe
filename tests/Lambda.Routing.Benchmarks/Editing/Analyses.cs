using System.Collections.Immutable;
using System.Diagnostics;
using Lambda.Routing.Generators.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Lambda.Routing.Benchmarks.Editing;

/// <summary>What the analyzers do for the document that is edited, as an editor asks them, beside one that looks at nothing.</summary>
internal static class Analyses
{
    private const int WarmUp = 20;

    public static async Task MeasureAsync(CSharpCompilation project)
    {
        double nothing = await MedianAsync(project, 1, () => [new Nothing()]).ConfigureAwait(false);
        double without = await MedianAsync(project, 1, Ours).ConfigureAwait(false);
        double with = await MedianAsync(project, 0, Ours).ConfigureAwait(false);
        Console.WriteLine($"analyzers, edited document: {without:0.00} ms (at most 5); where it has a handler {with:0.00} ms; one that looks at nothing {nothing:0.00} ms");
    }

    private static ImmutableArray<DiagnosticAnalyzer> Ours() => [new RouteAnalyzer(), new WrittenAsJsonAnalyzer()];

    private static async Task<double> MedianAsync(CSharpCompilation project, int file, Func<ImmutableArray<DiagnosticAnalyzer>> create)
    {
        // An editor keeps its analyzers.
        ImmutableArray<DiagnosticAnalyzer> analyzers = create();
        var options = new CompilationWithAnalyzersOptions(new AnalyzerOptions([]), null, concurrentAnalysis: true, logAnalyzerExecutionTime: true);
        var times = new List<double>();
        for (int edit = 1; edit <= WarmUp + Keystrokes.Count; edit++)
        {
            CSharpCompilation edited = EditingProject.AfterKeystroke(project, edit, file);
            SemanticModel model = edited.GetSemanticModel(edited.SyntaxTrees.First(tree => tree.FilePath == EditingProject.PathOf(file)));
            _ = model.GetDiagnostics();
            var analyzed = new CompilationWithAnalyzers(edited, analyzers, options);
            long start = Stopwatch.GetTimestamp();
            _ = await analyzed.GetAnalyzerSemanticDiagnosticsAsync(model, null, CancellationToken.None).ConfigureAwait(false);
            if (edit > WarmUp)
            {
                times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            }
        }
        return Keystrokes.MedianOf(times);
    }

#pragma warning disable RS1001, RS1036, RS2008 // It measures, and is part of no package.
    private sealed class Nothing : DiagnosticAnalyzer
    {
        public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [new("X1", "Nothing", "Nothing", "Nothing", DiagnosticSeverity.Warning, isEnabledByDefault: true)];

        public override void Initialize(AnalysisContext context)
        {
            context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
            context.EnableConcurrentExecution();
            context.RegisterSymbolAction(static _ => { }, SymbolKind.Method);
        }
    }
#pragma warning restore RS1001, RS1036, RS2008
}
